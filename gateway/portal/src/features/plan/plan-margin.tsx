import { Link } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useSight } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import type { Named, Plan } from '../../api/types';
import { AgreedWith } from '../../components/agreed-with';
import { ButtonLink } from '../../components/button';
import { PartComments } from '../../components/comments';
import { MarginNote } from '../../components/page';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate, today } from '../../lib/when';
import { AgreementAsk, DocumentNote, ReadersNote, ReadingsNote, RestNote } from './later';
import { useShareBar } from './share-bar';
import { ShareButton } from './share-button';
import css from './plan.module.css';

/** Beside the plan: who sees it, who has read it, whether it rests. */
export function PlanMargin({ plan }: { plan: Plan }) {
  const t = useT();
  return (
    <>
      <SharingNote plan={plan} />
      <Suspense>{plan.state !== 'none' && <ReadersNote plan={plan} />}</Suspense>
      <Suspense>{plan.sharedNumber ? <ReadingsNote owner={plan.owner} /> : null}</Suspense>
      <Suspense>
        <DocumentNote plan={plan} />
      </Suspense>
      <Suspense>{plan.state !== 'none' && <RestNote plan={plan} />}</Suspense>
      {plan.sharedNumber > 0 && (
        <MarginNote title={t('comments.plan')}>
          <PartComments inMargin owner={plan.owner} part="plan" title={t('comments.plan')} />
        </MarginNote>
      )}
    </>
  );
}

function SharingNote({ plan }: { plan: Plan }) {
  const t = useT();
  const locale = useLocale();
  const { me, zone } = useSignedIn();
  const { manager, reader, newcomer, before } = useSight(plan);
  const atFoot = useShareBar(plan);
  const name = reader?.name;
  return (
    <MarginNote title={t('share.title')}>
      <div id="sharing" className={css.sharing}>
        {!me.manager && !reader && <p>{t('share.nobody')}</p>}
        {!me.manager && before && <p>{t('sight.noLonger', { before })}</p>}
        {name && !plan.sharedAt && <p>{t('share.none')}</p>}
        {newcomer && <Newcomer plan={plan} newcomer={newcomer} before={before} />}
        {name && plan.sharedAt && (
          <p>{t('share.with', { name, date: sayDate(asDate(plan.sharedAt, zone), locale, zone) })}</p>
        )}
        {name && plan.sharedAt && (
          <p>{plan.changes > 0 ? t('share.changes', { count: plan.changes }) : t('share.upToDate', { name })}</p>
        )}
        {plan.agreedAt && (
          <p>
            <AgreedWith plan={plan} /> {t('agreedNote')}
          </p>
        )}
        {manager && (
          <Suspense>
            <AgreementAsk plan={plan} name={manager.name} />
          </Suspense>
        )}
        {name && !atFoot && <ShareButton plan={plan} name={name} place="margin" />}
        {plan.sharedNumber > 0 && <Link to="/plan/revisions">{t('revisions.link')}</Link>}
        <StandInNote plan={plan} />
      </div>
    </MarginNote>
  );
}

/** The manager is another one now: what they see, and what it takes to let them. */
function Newcomer({ plan, newcomer, before }: { plan: Plan; newcomer: Named; before: string | null }) {
  const t = useT();
  const { name } = newcomer;
  return (
    <>
      <p>{before ? t('sight.changed', { name, before }) : t('sight.nothingYet', { name })}</p>
      <p>{t('sight.means', { name })}</p>
      {plan.changes > 0 && <p>{t('sight.changesWait', { count: plan.changes })}</p>}
      <ButtonLink look="main" to="/plan/hand-over" search={{ to: newcomer.id }}>
        {t('sight.begin', { name })}
      </ButtonLink>
    </>
  );
}

/** Who stands in for the manager, and what they see of the plan while they do. */
function StandInNote({ plan }: { plan: Plan }) {
  const t = useT();
  const locale = useLocale();
  const { me, zone } = useSignedIn();
  const acting = me.acting;
  if (!acting) return null;
  const { id, name } = acting.manager;
  const given = plan.standIn?.manager === id && plan.standIn.from === acting.from;
  const until = sayDate(acting.until, locale, zone);
  if (acting.from > today(zone)) return <p>{t('share.standInSoon', { name, date: sayDate(acting.from, locale, zone), until })}</p>;
  return (
    <>
      <p>{t(given ? 'share.standInSees' : 'share.standIn', { name, date: until })}</p>
      {!given && plan.sharedNumber ? (
        <ButtonLink to="/plan/hand-over" search={{ to: id }}>
          {t('sight.begin', { name })}
        </ButtonLink>
      ) : null}
    </>
  );
}
