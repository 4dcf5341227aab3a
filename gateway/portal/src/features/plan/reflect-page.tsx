import { useState } from 'react';
import { usePlan } from '../../api/plans';
import { useReflection } from '../../api/reflection';
import { useSignedIn } from '../../api/signed-in';
import type { Plan, ReflectionPart } from '../../api/types';
import { MarginNote, Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { ReflectionEnd } from './reflection-end';
import { ReflectionQuestion } from './reflection-question';
import { isAnswered, openFrom, type Place } from './reflection';
import css from './reflect-page.module.css';

/** Guided reflection: short questions, one at a time; what is answered stands in the plan, for its owner alone. */
export function ReflectPage() {
  const { person } = useSignedIn();
  const plan = usePlan(person);
  const questions = useReflection();
  return (
    <Loaded query={plan}>
      {(mine) => <Loaded query={questions}>{(parts) => <Reflection plan={mine} parts={parts} />}</Loaded>}
    </Loaded>
  );
}

interface ReflectionProps {
  plan: Plan;
  parts: readonly ReflectionPart[];
}

/** What is answered: as the plan has it, and as it was typed in this sitting and may still be on its way. */
function useAnswered(plan: Plan) {
  const [now, setNow] = useState<ReadonlySet<string>>(new Set());
  return {
    answered: (part: ReflectionPart) => (question: string) => now.has(question) || isAnswered(question, part, plan),
    note: (question: string) => setNow((before) => new Set(before).add(question)),
  };
}

function Reflection({ plan, parts }: ReflectionProps) {
  const t = useT();
  const { answered, note } = useAnswered(plan);
  const firstOf = (part: number): Place => ({ part, question: openFrom(parts[part]!, 0, answered(parts[part]!)) });
  const countOf = (part: ReflectionPart) => part.questions.filter(answered(part)).length;
  const [place, setPlace] = useState<Place>(() => {
    const open = parts.findIndex((part) => countOf(part) < part.questions.length);
    return firstOf(Math.max(0, open));
  });
  const part = parts[place.part]!;
  const question = part.questions[place.question];
  const total = parts.reduce((sum, one) => sum + countOf(one), 0);
  const onward = () => setPlace({ ...place, question: openFrom(part, place.question + 1, answered(part)) });
  const next = parts.findIndex((one, index) => index > place.part && countOf(one) < one.questions.length);

  return (
    <Page
      title={t('reflect.title')}
      lead={t('reflect.lead')}
      margin={<Parts parts={parts} at={place.part} countOf={countOf} onGo={(to) => setPlace(firstOf(to))} />}
    >
      {question === undefined ? (
        <ReflectionEnd
          key={part.id}
          part={part}
          done={countOf(part)}
          next={parts[next]}
          onNext={() => setPlace(firstOf(next))}
        />
      ) : (
        <ReflectionQuestion
          key={`${part.id}/${place.question}`}
          plan={plan}
          part={part}
          number={place.question}
          total={total}
          onAnswered={() => {
            note(question);
            onward();
          }}
          onSkip={onward}
        />
      )}
    </Page>
  );
}

interface PartsProps {
  parts: readonly ReflectionPart[];
  at: number;
  countOf: (part: ReflectionPart) => number;
  onGo: (part: number) => void;
}

/** All parts, each a way to go there. */
function Parts({ parts, at, countOf, onGo }: PartsProps) {
  const t = useT();
  return (
    <MarginNote title={t('reflect.parts')}>
      <ul className={css.parts}>
        {parts.map((part, index) => (
          <li key={part.id}>
            <button
              type="button"
              className={css.part}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span>{part.title}</span>
              <span className={css.quiet}>
                {countOf(part) > 0 ? t('reflect.partDone', { done: countOf(part), count: part.questions.length }) : ''}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </MarginNote>
  );
}
