import { recapSaving, wordsOf, type RecapWords } from '../../api/recap';
import { room } from '../../api/room';
import type { Conversation, Recap, RecapLine } from '../../api/types';
import { Button } from '../../components/button';
import { SaveState } from '../../components/save-state';
import { TextField } from '../../components/text-field';
import { TwoVersions } from '../../components/two-versions';
import { listField, textField } from '../../components/version-fields';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useT } from '../../lib/i18n/use-t';
import { SendRecap } from './send-recap';
import { useSides } from './sides';
import css from './talks.module.css';

const mostLines = 100;

/** Nobody's words are changed: who writes over the other's line says it themselves. */
function rewritten(line: RecapLine, text: string, writer: string): RecapLine {
  return line.by === writer ? { ...line, text } : { kind: 'note', by: writer, text };
}

/** The recap as it was put together, line by line to be changed. */
export function RecapEditor({ talk, recap }: { talk: Conversation; recap: Recap }) {
  const t = useT();
  const { mine, nameOf } = useSides(talk);
  const stored = { value: wordsOf(recap), etag: recap.etag };
  const auto = useAutosave<RecapWords, { id: string }>(recapSaving, { id: talk.id }, stored);
  const { lines, thanks } = auto.value;
  const change = (next: RecapLine[]) => auto.type({ lines: next, thanks });
  const theirs = auto.theirs;
  const versions = [
    listField<RecapWords, 'lines'>('lines', t('recap.title'), {
      say: ({ kind, by, text }) => `${t(`notes.${kind}`)}, ${nameOf(by)}: ${text}`,
      most: mostLines,
    }),
    textField<RecapWords>('thanks', t('recap.thanks'), room.recap.thanks),
  ];
  return (
    <>
      {lines.length === 0 && <p className={css.quiet}>{t('recap.empty')}</p>}
      {lines.map((line, index) => (
        <div key={index} className={css.inline}>
          <TextField
            own
            hideLabel
            lines={2}
            label={`${t('recap.line')} ${index + 1}`}
            hint={line.by === mine ? undefined : `${t(`notes.${line.kind}`)}, ${nameOf(line.by)}`}
            value={line.text}
            onChange={(text) => change(lines.map((one, at) => (at === index ? rewritten(one, text, mine) : one)))}
            onBlur={() => void auto.flush()}
            maxLength={room.recap.lines.text}
          />
          <Button
            look="quiet"
            aria-label={`${t('recap.removeLine')}: ${line.text}`}
            onPress={() => change(lines.filter((_, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button look="quiet" onPress={() => change([...lines, { kind: 'note', by: mine, text: '' }])}>
          {t('recap.addLine')}
        </Button>
      </div>
      <TextField
        own
        label={`${t('recap.thanks')} (${t('optional')})`}
        hint={t('recap.thanksHint')}
        value={thanks}
        onChange={(next) => auto.type({ lines, thanks: next })}
        onBlur={() => void auto.flush()}
        maxLength={room.recap.thanks}
      />
      {auto.state === 'conflict' && theirs && (
        <TwoVersions name={auto.name} fields={versions} mine={auto.value} theirs={theirs} base={auto.base} onKeep={auto.resolve} />
      )}
      <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
      <SendRecap talk={talk} recap={recap} words={auto.value} flush={auto.flush} />
    </>
  );
}
