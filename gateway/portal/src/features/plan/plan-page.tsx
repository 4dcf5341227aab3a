import { Suspense } from 'react';
import { Link } from '@tanstack/react-router';
import { sectionOf, usePlan } from '../../api/plans';
import { useSight } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import type { Plan, SectionName } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate } from '../../lib/when';
import { GoalList } from './goal-list';
import { PathPicture, RolePart } from './later';
import { PlanMargin } from './plan-margin';
import { SectionEditor } from './section-editor';
import { ShareBar } from './share-bar';
import { ShareBegun } from './share-button';
import css from './plan.module.css';

const others: readonly SectionName[] = [
  'interests',
  'strengths',
  'growth-areas',
  'paths',
  'people-to-ask',
  'wishes',
  'reflection',
];

export function PlanPage() {
  const { person } = useSignedIn();
  const plan = usePlan(person);
  return (
    <Loaded query={plan}>
      {(loaded) => (
        <ShareBegun plan={loaded}>
          <PlanSheet plan={loaded} />
        </ShareBegun>
      )}
    </Loaded>
  );
}

function useLead(plan: Plan): string {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { reader, newcomer } = useSight(plan);
  if (plan.restingUntil) return t('plan.leadRests', { date: sayDate(plan.restingUntil, locale, zone) });
  if (newcomer && !reader) return t('sight.lead', { name: newcomer.name });
  if (plan.sharedNumber) return reader ? t('plan.leadShared', { name: reader.name }) : t('sight.leadNobody');
  return plan.state === 'none' ? t('plan.leadNone') : t('plan.leadDraft');
}

function PlanSheet({ plan }: { plan: Plan }) {
  const t = useT();
  const { reader } = useSight(plan);
  return (
    <Page
      title={t('plan.title')}
      lead={useLead(plan)}
      action={
        <>
          <ButtonLink look={plan.state === 'none' ? 'main' : 'plain'} to="/plan/reflect">
            {t('reflect.open')}
          </ButtonLink>
          <ButtonLink to="/plan/role">{t('role.title')}</ButtonLink>
          {reader && plan.state !== 'none' && (
            <ButtonLink to="/plan/preview">{t('plan.preview', { name: reader.name })}</ButtonLink>
          )}
        </>
      }
      margin={<PlanMargin plan={plan} />}
    >
      <SectionEditor owner={plan.owner} section={sectionOf(plan, 'vision')} shared={plan.sharedNumber > 0} lines={5} level={2} />
      <section className={css.part} aria-labelledby="goals">
        <h2 id="goals">{t('plan.goals')}</h2>
        <p className={css.hint}>{t('plan.goalsHint')}</p>
        <Suspense>
          <PathPicture goals={plan.goals} />
        </Suspense>
        <GoalList plan={plan} />
      </section>
      <Suspense>
        <RolePart owner={plan.owner} shared={plan.sharedNumber > 0} />
      </Suspense>
      <section className={css.part} aria-labelledby="more">
        <h2 id="more">{t('plan.more')}</h2>
        <div className={css.sections}>
          {others.map((name) => (
            <SectionEditor key={name} owner={plan.owner} section={sectionOf(plan, name)} shared={plan.sharedNumber > 0} lines={2}>
              {name === 'people-to-ask' && (
                <p>
                  <Link to="/people-to-ask">{t('askMe.findLink')}</Link>
                </p>
              )}
            </SectionEditor>
          ))}
        </div>
      </section>
      <ShareBar plan={plan} />
    </Page>
  );
}
