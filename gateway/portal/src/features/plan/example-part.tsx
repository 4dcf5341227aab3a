import { useEffect, useRef, useState, type RefObject } from 'react';
import type { GoalFields } from '../../api/types';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { leftToAdapt, selectFirstToAdapt } from './example-draft';
import type { Gap } from './gap';
import { GapNote } from './gap-note';
import { StartFromExample } from './start-from-example';
import css from './start-from-example.module.css';

interface ExamplePartProps {
  value: GoalFields;
  onChange: (part: Partial<GoalFields>) => void;
  /** Where the fields stand. */
  form: RefObject<HTMLElement | null>;
  /** The gap that it is begun for. */
  gap?: Gap | undefined;
}

/** Examples beside the fields of a new goal; one that was taken over says what is left to adapt, and can be given back. */
export function ExamplePart({ value, onChange, form, gap }: ExamplePartProps) {
  const t = useT();
  const say = useSay();
  const [before, setBefore] = useState<GoalFields | null>(null);
  const justTaken = useRef(false);
  const left = before === null ? [] : leftToAdapt(value);

  useEffect(() => {
    if (!justTaken.current || !form.current) return;
    justTaken.current = false;
    selectFirstToAdapt(form.current);
  }, [value, form]);

  const take = (part: Partial<GoalFields>) => {
    setBefore(value);
    justTaken.current = true;
    onChange(part);
    say(t('example.taken'));
  };
  const goBack = ({ kind, title, why, measure, support, steps }: GoalFields) => {
    onChange({ kind, title, why: why ?? '', measure: measure ?? '', support, steps });
    setBefore(null);
  };

  if (before === null) {
    return (
      <>
        {gap && <GapNote gap={gap} onTake={() => take(gap.example)} />}
        <StartFromExample value={value} onTake={take} />
      </>
    );
  }
  return (
    <div className={css.taken}>
      {gap && <GapNote gap={gap} onTake={undefined} />}
      {left.length > 0 && <p className={css.quiet}>{t('example.left', { parts: left.join(', ') })}</p>}
      <div className={css.acts}>
        {left.length > 0 && (
          <Button look="quiet" onPress={() => form.current && selectFirstToAdapt(form.current)}>
            {t('example.show')}
          </Button>
        )}
        <Button look="quiet" onPress={() => goBack(before)}>
          {t('example.back')}
        </Button>
      </div>
    </div>
  );
}
