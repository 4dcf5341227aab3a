import { useState } from 'react';
import { useExampleGoals } from '../../api/example-goals';
import type { ExampleGoal, GoalFields, GoalKind, WorkField } from '../../api/types';
import { Button } from '../../components/button';
import { SelectField } from '../../components/select-field';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { fromExample, workFields } from './example-draft';
import { kinds } from './goal-kinds';
import css from './start-from-example.module.css';

interface StartFromExampleProps {
  value: GoalFields;
  onTake: (part: Partial<GoalFields>) => void;
}

/** Quiet until it is asked for: three examples, three others, and one of them as a draft. */
export function StartFromExample({ value, onTake }: StartFromExampleProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <div>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t('example.start')}
        </Button>
      </div>
    );
  }
  return (
    <Examples
      value={value}
      onClose={() => setOpen(false)}
      onTake={(part) => {
        setOpen(false);
        onTake(part);
      }}
    />
  );
}

function Examples({ value, onTake, onClose }: StartFromExampleProps & { onClose: () => void }) {
  const t = useT();
  const [kind, setKind] = useState<GoalKind | ''>('');
  const [field, setField] = useState<WorkField | ''>('');
  const [after, setAfter] = useState<string>();
  const wish = { horizon: value.horizon, kind: kind || undefined, field: field || undefined, after };
  const { data: examples = [], isError } = useExampleGoals(wish);
  const language = useLocale() === 'de-DE' ? 'de' : 'en';
  return (
    <section aria-label={t('example.title')} className={css.examples}>
      <p className={css.quiet}>{t('example.hint')}</p>
      <div className={css.choices}>
        <SelectField
          label={t('example.field')}
          value={field}
          onChange={(next) => {
            setField(next);
            setAfter(undefined);
          }}
          options={[
            { value: '', label: t('example.anyField') },
            ...workFields.map((one) => ({ value: one, label: t(`workField.${one}`) })),
          ]}
        />
        <SelectField
          label={t('example.kind')}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setAfter(undefined);
          }}
          options={[
            { value: '', label: t('example.anyKind') },
            ...kinds.map((one) => ({ value: one, label: t(`kind.${one}`) })),
          ]}
        />
      </div>
      {isError && <p className={css.quiet}>{t('example.unreachable')}</p>}
      <ul className={css.list}>
        {examples.map((example) => (
          <Example
            key={example.id}
            example={example}
            language={language}
            onTake={() => onTake(fromExample(example, language))}
          />
        ))}
      </ul>
      <div className={css.acts}>
        <Button isDisabled={examples.length === 0} onPress={() => setAfter(examples.at(-1)?.id)}>
          {t('example.others')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {t('example.close')}
        </Button>
      </div>
    </section>
  );
}

interface ExampleProps {
  example: ExampleGoal;
  language: 'en' | 'de';
  onTake: () => void;
}

function Example({ example, language, onTake }: ExampleProps) {
  const t = useT();
  const words = example[language];
  return (
    <li className={css.example}>
      <p className={css.words}>{words.title}</p>
      <p className={css.quiet}>
        {t(`workField.${example.field}`)} · {t(`kind.${example.kind}`)}
      </p>
      <p className={css.quiet}>{words.fits}</p>
      <div>
        <Button aria-label={t('example.takeThis', { title: words.title })} onPress={onTake}>
          {t('example.take')}
        </Button>
      </div>
    </li>
  );
}
