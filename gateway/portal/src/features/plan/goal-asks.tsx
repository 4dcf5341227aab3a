import { room } from '../../api/room';
import type { Ask, SupportKind } from '../../api/types';
import { Button } from '../../components/button';
import { RemovedLines, useRemoval } from '../../components/removal';
import { SelectField } from '../../components/select-field';
import { supportKinds } from '../../components/support-list';
import { TextField } from '../../components/text-field';
import { newPartId } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import css from './plan.module.css';

interface GoalAsksProps {
  /** Nothing while it does not exist yet. */
  goal?: string | undefined;
  asks: readonly Ask[];
  onChange: (asks: Ask[]) => void;
}

/** What would help with a goal: each thing is asked for, and answered, by itself. */
export function GoalAsks({ goal, asks, onChange }: GoalAsksProps) {
  const t = useT();
  const removal = useRemoval(asks, onChange, { place: goal && `asks/${goal}`, worth: () => true });
  const change = (index: number, part: Partial<Ask>) =>
    onChange(asks.map((ask, at) => (at === index ? { ...ask, ...part } : ask)));
  return (
    <fieldset className={css.steps}>
      <legend>{t('goal.support')}</legend>
      <p className={css.hint}>{t('goal.supportHint')}</p>
      {asks.map((ask, index) => (
        <div className={css.ask} key={ask.id}>
          <SelectField<SupportKind>
            label={t('support.what')}
            value={ask.kind}
            onChange={(kind) => change(index, { kind })}
            options={supportKinds.map((kind) => ({ value: kind, label: t(`support.kind.${kind}`) }))}
          />
          <TextField
            own
            label={t('support.words')}
            value={ask.what}
            onChange={(what) => change(index, { what })}
            maxLength={room.goal.support.what}
          />
          <Button
            look="quiet"
            aria-label={t('support.remove', { what: ask.what || t(`support.kind.${ask.kind}`) })}
            onPress={() => removal.remove(index)}
          >
            ×
          </Button>
        </div>
      ))}
      <RemovedLines
        removal={removal}
        say={({ kind, what }) => t('undo.ask', { what: what || t(`support.kind.${kind}`) })}
      />
      <div>
        <Button onPress={() => onChange([...asks, { id: newPartId(), kind: 'course', what: '' }])}>{t('support.add')}</Button>
      </div>
    </fieldset>
  );
}
