import { preparationSaving, usePreparation } from '../../api/preparation';
import { room } from '../../api/room';
import type { Conversation, Preparation, PreparationWords } from '../../api/types';
import { Check } from '../../components/check';
import { SaveState } from '../../components/save-state';
import { Loaded } from '../../components/state';
import { TextField } from '../../components/text-field';
import { TwoVersions } from '../../components/two-versions';
import { choiceField, type VersionField } from '../../components/version-fields';
import { Words } from '../../components/words';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useT } from '../../lib/i18n/use-t';
import { Part } from './part';
import { useSides } from './sides';
import css from './talks.module.css';

const questions = {
  employee: ['prepare.employee1', 'prepare.employee2', 'prepare.employee3'],
  manager: ['prepare.manager1', 'prepare.manager2', 'prepare.manager3'],
} as const;

/** Three lines a side; both sides' lines open at the same moment. */
export function PreparePart({ talk }: { talk: Conversation }) {
  const t = useT();
  const preparation = usePreparation(talk.id);
  const { otherName } = useSides(talk);
  return (
    <Part title={t('prepare.title')} hint={t('prepare.hint', { name: otherName })}>
      <Loaded query={preparation}>
        {(loaded) => (
          <>
            {loaded.open ? <OwnLines talk={talk} lines={loaded.mine.lines} /> : <Lines talk={talk} preparation={loaded} />}
            <Others talk={talk} preparation={loaded} />
          </>
        )}
      </Loaded>
    </Part>
  );
}

function OwnLines({ talk, lines }: { talk: Conversation; lines: readonly string[] }) {
  const t = useT();
  const { isEmployee } = useSides(talk);
  const labels = isEmployee ? questions.employee : questions.manager;
  return (
    <dl className={css.lines}>
      {labels.map((label, index) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>
            <Words>{lines[index] || '—'}</Words>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Lines({ talk, preparation }: { talk: Conversation; preparation: Preparation }) {
  const t = useT();
  const { isEmployee } = useSides(talk);
  const { lines, ready, etag } = preparation.mine;
  const auto = useAutosave<PreparationWords, { id: string }>(preparationSaving, { id: talk.id }, { value: { lines, ready }, etag });
  const labels = isEmployee ? questions.employee : questions.manager;
  const line = (index: number) => auto.value.lines[index] ?? '';
  const withLine = (words: PreparationWords, index: number, text: string): PreparationWords => ({
    ...words,
    lines: labels.map((_, at) => (at === index ? text : (words.lines[at] ?? ''))),
  });
  const write = (index: number, text: string) => auto.type(withLine(auto.value, index, text));
  const versions: VersionField<PreparationWords>[] = [
    ...labels.map((label, index) => ({
      id: label,
      label: t(label),
      say: (words: PreparationWords) => words.lines[index] ?? '',
      take: (into: PreparationWords, from: PreparationWords) => withLine(into, index, from.lines[index] ?? ''),
      words: { put: (into: PreparationWords, text: string) => withLine(into, index, text), most: room.preparation.lines },
    })),
    choiceField<PreparationWords>(['ready'], t('prepare.title'), ({ ready }) => t(ready ? 'prepare.ready' : 'version.notReady')),
  ];
  return (
    <>
      {labels.map((label, index) => (
        <TextField
          key={label}
          own
          label={t(label)}
          value={line(index)}
          onChange={(text) => write(index, text)}
          onBlur={() => void auto.flush()}
          maxLength={room.preparation.lines}
        />
      ))}
      {auto.state === 'conflict' && auto.theirs && (
        <TwoVersions name={auto.name} fields={versions} mine={auto.value} theirs={auto.theirs} base={auto.base} onKeep={auto.resolve} />
      )}
      <Check checked={auto.value.ready} onChange={(next) => auto.type({ ...auto.value, ready: next })}>
        {t('prepare.ready')}
      </Check>
      <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
    </>
  );
}

function Others({ talk, preparation }: { talk: Conversation; preparation: Preparation }) {
  const t = useT();
  const { isEmployee, otherName } = useSides(talk);
  const lines = preparation.other.lines;
  if (!lines) return <p className={css.quiet}>{t('prepare.closed', { name: otherName })}</p>;
  const labels = isEmployee ? questions.manager : questions.employee;
  return (
    <>
      <h3>{t('prepare.open', { name: otherName })}</h3>
      <dl className={css.lines}>
        {labels.map((label, index) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              <Words>{lines[index] || '—'}</Words>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
