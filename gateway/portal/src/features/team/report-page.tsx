import { lazy, Suspense, useMemo } from 'react';
import { Link, useParams } from '@tanstack/react-router';
import { planDocument } from '../../api/documents';
import { usePeople } from '../../api/people';
import { useSharedPlan } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { useTeam } from '../../api/team';
import { useSignedIn } from '../../api/signed-in';
import type { Ask, Goal, SharedPlan } from '../../api/types';
import { AgreedWith } from '../../components/agreed-with';
import { ButtonLink } from '../../components/button';
import { PartComments } from '../../components/comments';
import { DownloadButton } from '../../components/download-button';
import { MarginNote, Page } from '../../components/page';
import { SharedAccomplishments } from '../../components/shared-accomplishments';
import { SharedPlanSheet } from '../../components/shared-plan-sheet';
import { Failed, Loading } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import { GoalVerdict, VerdictSaid } from './goal-verdict';
import { SupportAnswer } from './support-answer';

/** What comes after the goals need not be there before them. */
const AllFit = lazy(async () => ({ default: (await import('./all-fit')).AllFit }));

/** A report's plan as they shared it, and the manager's word on each goal. */
export function ReportPage() {
  const { person } = useParams({ from: '/inside/team/$person' });
  return <ReportOf person={person} />;
}

/** The plan of somebody who chose to let me read it. */
export function SharedPlanPage() {
  const { person } = useParams({ from: '/inside/shared-plans/$person' });
  return <ReportOf person={person} />;
}

/** The same beside the list of the team. */
export function ReportOf({ person }: { person: string }) {
  const t = useT();
  const plan = useSharedPlan(person);
  const people = usePeople(useMemo(() => [person], [person]));
  const name = people.get(person)?.name ?? t('someone');
  if (isProblem(plan.error, 404)) return <NothingShared person={person} name={name} had={plan.data !== undefined} />;
  if (plan.data) return <Report plan={plan.data} name={name} />;
  return plan.error ? <Failed error={plan.error} onRetry={() => void plan.refetch()} /> : <Loading />;
}

function Report({ plan, name }: { plan: SharedPlan; name: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const date = sayDate(asDate(plan.sharedAt, zone), locale, zone);
  const invited = plan.readAs === 'invited';
  return (
    <Page
      title={t('report.title', { name })}
      lead={t(invited ? 'report.leadInvited' : 'report.lead', { name, date })}
      action={<Propose person={plan.owner} />}
      margin={
        <>
          <MarginNote title={t('share.title')}>
            {plan.restsUntil && <p>{t('away.report', { date: sayDate(plan.restsUntil, locale, zone) })}</p>}
            {plan.agreementAskedAt && !invited && (
              <p>
                {t('agreement.askedYou', { name, date: sayDate(asDate(plan.agreementAskedAt, zone), locale, zone) })}
              </p>
            )}
            <p>{invited ? t('sharedPlans.notYours', { name }) : t('report.noVerdictForVision')}</p>
            {plan.agreedAt && (
              <p>
                <AgreedWith plan={plan} />
              </p>
            )}
            <p>{t('agreedNote')}</p>
            <p>
              {invited ? (
                <Link to="/shared-plans">{t('sharedPlans.back')}</Link>
              ) : (
                <Link to="/team/$person/revisions" params={{ person: plan.owner }}>
                  {plan.agreementAskedAt ? t('revisions.changed') : t('revisions.link')}
                </Link>
              )}
            </p>
          </MarginNote>
          <MarginNote title={t('document.title')}>
            <p>
              {t('document.plan', { date })} {t('document.listed', { name })}
            </p>
            <p>{t('document.size')}</p>
            <DownloadButton fetch={() => planDocument(plan.owner, plan.number, locale)} />
          </MarginNote>
          {!invited && (
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
          <PartComments owner={plan.owner} part={part} title={title} shared={!invited} />
        )}
        {...(invited
          ? {}
          : {
              underAsk: (goal: Goal, ask: Ask) => (
                <SupportAnswer plan={plan} goal={goal} ask={ask} name={name} key={`${ask.id}/${plan.number}`} />
              ),
            })}
        underGoal={(goal) =>
          invited ? <VerdictSaid goal={goal} /> : <GoalVerdict plan={plan} goal={goal} name={name} key={`${goal.id}/${plan.number}`} />
        }
      />
      <Suspense>{!invited && <AllFit plan={plan} name={name} key={plan.number} />}</Suspense>
      <SharedAccomplishments owner={plan.owner} name={name} />
    </Page>
  );
}

/** As much as one may know: of a report whether a plan waits to be handed over; of others nothing. */
function NothingShared({ person, name, had }: { person: string; name: string; had: boolean }) {
  const t = useT();
  const report = useTeam().data?.reports.find((one) => one.person === person);
  const notHandedOver = report?.planState === 'not-handed-over';
  const title = report && !notHandedOver ? t('report.notShared', { name }) : t('sight.notForYou', { name });
  const why = notHandedOver ? t('sight.notHandedOver', { name }) : report ? t('report.notSharedText') : t('sight.mayBe', { name });
  return (
    <Page title={title} lead={had ? `${t('sight.lost', { name })} ${notHandedOver ? why : ''}` : why} action={<Propose person={person} />}>
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
