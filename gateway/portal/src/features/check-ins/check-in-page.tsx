import { useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useCheckIn } from '../../api/check-ins';
import { usePeople } from '../../api/people';
import { useSharedPlan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { CheckIn, Goal } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate, sayNear, today } from '../../lib/when';
import { AnswerForm } from './answer-form';
import { Answers } from './answers';

export function CheckInPage() {
  const { id } = useParams({ from: '/inside/check-ins/$id' });
  const checkIn = useCheckIn(id);
  return <Loaded query={checkIn}>{(loaded) => <CheckInSheet checkIn={loaded} />}</Loaded>;
}

/** The goals a check-in is about, with the words of the shared plan where it can be read. */
function useGoals(checkIn: CheckIn): Map<string, Goal> {
  const plan = useSharedPlan(checkIn.employee);
  return useMemo(() => new Map(plan.data?.goals.map((goal) => [goal.id, goal])), [plan.data]);
}

function CheckInSheet({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const locale = useLocale();
  const { person, zone } = useSignedIn();
  const goals = useGoals(checkIn);
  const other = checkIn.employee === person ? checkIn.partner : checkIn.employee;
  const people = usePeople(useMemo(() => [other], [other]));
  const name = people.get(other)?.name ?? t('someone');
  const answered = checkIn.answers.some(({ by }) => by === person);
  const open = !answered && checkIn.state !== 'done' && checkIn.due <= today(zone);
  const talk = checkIn.answers.some((answer) => answer.goals.some(({ pulse }) => pulse === 'lets-talk'));
  return (
    <Page
      title={t('checkIn.title', { name })}
      lead={open ? t('checkIn.lead', { name, date: sayNear(checkIn.due, locale, zone) }) : undefined}
      action={
        talk && (
          <ButtonLink look="main" to="/conversations/new" search={{ with: other }}>
            {t('checkIn.talk')}
          </ButtonLink>
        )
      }
    >
      {checkIn.answers.length > 0 && <Answers checkIn={checkIn} goals={goals} />}
      {open && <AnswerForm checkIn={checkIn} goals={goals} name={name} />}
      {!open && checkIn.answers.length === 0 && (
        <p>{t('checkIn.notYet', { date: sayDate(checkIn.due, locale, zone) })}</p>
      )}
      {answered && checkIn.answers.length === 1 && <p>{t('checkIn.waitsFor', { name })}</p>}
    </Page>
  );
}
