import { useState } from 'react';
import { noteInPlan, sectionOf, usePlan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { PersonToAsk } from '../../api/types';
import { Button } from '../../components/button';
import { useStrategyNames } from '../../components/strategy-names';
import { OwnLine, Words } from '../../components/words';
import { useDesk } from '../../lib/drafts/desk-context';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import css from './ask-me.module.css';

/** Somebody who may be asked: about what, why they were found, and a way to keep them in mind. */
export function FoundPerson({ found }: { found: PersonToAsk }) {
  const t = useT();
  const { person, lines, competencies, because } = found;
  const names = useNames(competencies);
  return (
    <li className={css.person}>
      <h3>
        {person.name}
        <span className={css.quiet}>{[person.title, person.department].filter(Boolean).join(' · ')}</span>
      </h3>
      {lines.map((line) => (
        <Words key={line}>{line}</Words>
      ))}
      {names.length > 0 && (
        <p>
          {`${t('askMe.competencies')}: `}
          {names.join(' · ')}
        </p>
      )}
      {because.length > 0 && (
        <p className={css.quiet}>
          {`${t('askMe.because')} `}
          {because.map((word, index) => (
            <span key={word}>
              {index > 0 && ', '}
              <OwnLine>{word}</OwnLine>
            </span>
          ))}
        </p>
      )}
      <Keep found={found} names={names} />
    </li>
  );
}

function useNames(competencies: readonly string[]): string[] {
  const nameOf = useStrategyNames();
  return competencies.map((id) => nameOf({ kind: 'competency', id })).filter((name) => name !== '');
}

/** Puts somebody among the plan's people to ask, unless they stand there. */
function Keep({ found, names }: { found: PersonToAsk; names: readonly string[] }) {
  const t = useT();
  const say = useSay();
  const desk = useDesk();
  const { person } = useSignedIn();
  const [busy, setBusy] = useState(false);
  const plan = usePlan(person).data;
  if (!plan) return null;
  const section = sectionOf(plan, 'people-to-ask');
  const { name, title } = found.person;
  if (section.text.includes(name)) return <p className={css.quiet}>{t('askMe.kept')}</p>;
  const words = `${[name, title].filter(Boolean).join(', ')}: ${[...found.lines, ...names].join('; ')}`;
  const keep = async () => {
    setBusy(true);
    try {
      await desk.settle();
      await noteInPlan(person, 'people-to-ask', words, section.audience);
      say(t('askMe.keptNow', { name }));
    } catch (error) {
      say(wordsOf(t, error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <Button isDisabled={busy} onPress={() => void keep()}>
        {t('askMe.keep')}
        <span className="aloud">: {name}</span>
      </Button>
    </div>
  );
}
