import { lazy, Suspense, useMemo } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { planDocument } from '../../api/documents';
import { usePeople } from '../../api/people';
import { useSharedPlan } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { useSignedIn } from '../../api/signed-in';
import type { Ask, Goal, SharedPlan } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { PartComments } from '../../components/comments';
import { DownloadButton } from '../../components/download-button';
import { MarginNote, Page } from '../../components/page';
import { SharedAccomplishments } from '../../components/shared-accomplishments';
import { SharedPlanSheet } from '../../components/shared-plan-sheet';
import { Failed, Loading } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import { GoalVerdict } from './goal-verdict';
import { SupportAnswer } from './support-answer';

/** What comes after the goals need not be there before them. */
const AllFit = lazy(async () => ({ default: (await import('./all-fit')).AllFit }));

/** A report's plan as they shared it, and the manager's word on each goal. */
export function ReportPage() {
  const { person } = useParams({ from: '/inside/team/$person' });
  return <ReportOf person={person} />;
}

/** The same beside the list of the team. */
export function ReportOf({ person }: { person: string }) {
  const t = useT();
  const plan = useSharedPlan(person);
  const people = usePeople(useMemo(() => [person], [person]));
  const name = people.get(person)?.name ?? t('someone');
  if (plan.data) return <Report plan={plan.data} name={name} />;
  if (isProblem(plan.error, 404)) return <NothingShared person={person} name={name} />;
  return plan.error ? <Failed error={plan.error} onRetry={() => void plan.refetch()} /> : <Loading />;
}

function Report({ plan, name }: { plan: SharedPlan; name: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const date = sayDate(asDate(plan.sharedAt, zone), locale, zone);
  return (
    <Page
      title={t('report.title', { name })}
      lead={t('report.lead', { name, date })}
      action={<Propose person={plan.owner} />}
      margin={
        <>
          <MarginNote title={t('share.title')}>
            {plan.agreementAskedAt && (
              <p>
                {t('agreement.askedYou', { name, date: sayDate(asDate(plan.agreementAskedAt, zone), locale, zone) })}
              </p>
            )}
            <p>{t('report.noVerdictForVision')}</p>
            {plan.agreedAt && (
              <p>{t('share.agreedOn', { name, date: sayDate(asDate(plan.agreedAt, zone), locale, zone) })}</p>
            )}
            <p>{t('agreedNote')}</p>
            {plan.readAs !== 'invited' && (
              <p>
                <Link to="/team/$person/revisions" params={{ person: plan.owner }}>
                  {plan.agreementAskedAt ? t('revisions.changed') : t('revisions.link')}
                </Link>
              </p>
            )}
          </MarginNote>
          <MarginNote title={t('document.title')}>
            <p>
              {t('document.plan', { date })} {t('document.listed', { name })}
            </p>
            <p>{t('document.size')}</p>
            <DownloadButton fetch={() => planDocument(plan.owner, plan.number, locale)} />
          </MarginNote>
          {plan.readAs !== 'invited' && (
            <MarginNote title={t('comments.plan')}>
              <PartComments inMargin owner={plan.owner} part="plan" title={t('comments.plan')} />
            </MarginNote>
          )}
        </>
      }
    >
      <SharedPlanSheet
        plan={plan}
        besidePart={(part, title) => (
          <PartComments owner={plan.owner} part={part} title={title} shared={plan.readAs !== 'invited'} />
        )}
        {...(plan.readAs === 'invited'
          ? {}
          : {
              underAsk: (goal: Goal, ask: Ask) => (
                <SupportAnswer plan={plan} goal={goal} ask={ask} name={name} key={`${ask.id}/${plan.number}`} />
              ),
            })}
        underGoal={(goal) => <GoalVerdict plan={plan} goal={goal} name={name} key={`${goal.id}/${plan.number}`} />}
      />
      <Suspense>{plan.readAs !== 'invited' && <AllFit plan={plan} name={name} key={plan.number} />}</Suspense>
      <SharedAccomplishments owner={plan.owner} name={name} />
    </Page>
  );
}

function NothingShared({ person, name }: { person: string; name: string }) {
  const t = useT();
  return (
    <Page title={t('report.notShared', { name })} lead={t('report.notSharedText')} action={<Propose person={person} />}>
      {null}
    </Page>
  );
}

function Propose({ person }: { person: string }) {
  const t = useT();
  return (
    <ButtonLink look="main" to="/conversations/new" search={{ with: person }}>
      {t('report.propose')}
    </ButtonLink>
  );
}
