import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { handOver, useReadings } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Plan } from '../../api/types';
import { Button } from '../../components/button';
import { PartComments } from '../../components/comments';
import { MarginNote } from '../../components/page';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, sayDate, today } from '../../lib/when';
import { AgreementAsk } from './agreement-ask';
import { DocumentNote } from './document-note';
import { RestNote } from './rest-note';
import { useShareBar } from './share-bar';
import { ShareButton } from './share-button';
import css from './plan.module.css';

/** Beside the plan: who sees it, who has read it, whether it rests. */
export function PlanMargin({ plan }: { plan: Plan }) {
  const t = useT();
  return (
    <>
      <SharingNote plan={plan} />
      {plan.sharedNumber ? <ReadingsNote owner={plan.owner} /> : null}
      <DocumentNote plan={plan} />
      {plan.state !== 'none' && <RestNote plan={plan} />}
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
  const name = me.manager?.name;
  const atFoot = useShareBar(plan);
  return (
    <MarginNote title={t('share.title')}>
      <div id="sharing" className={css.sharing}>
        {!name && <p>{t('share.nobody')}</p>}
        {name && !plan.sharedAt && <p>{t('share.none')}</p>}
        {name && plan.sharedAt && (
          <p>{t('share.with', { name, date: sayDate(asDate(plan.sharedAt, zone), locale, zone) })}</p>
        )}
        {name && plan.sharedAt && (
          <p>{plan.changes > 0 ? t('share.changes', { count: plan.changes }) : t('share.upToDate', { name })}</p>
        )}
        {name && plan.agreedAt && (
          <p>
            {t('share.agreedOn', { name, date: sayDate(asDate(plan.agreedAt, zone), locale, zone) })} {t('agreedNote')}
          </p>
        )}
        {name && <AgreementAsk plan={plan} name={name} />}
        {name && !atFoot && <ShareButton plan={plan} name={name} place="margin" />}
        {name && plan.sharedNumber && plan.seenBy !== undefined && plan.seenBy !== me.manager?.id ? (
          <Handover owner={plan.owner} to={me.manager!.id} name={name} />
        ) : null}
        {plan.sharedNumber > 0 && <Link to="/plan/revisions">{t('revisions.link')}</Link>}
        <StandInNote plan={plan} />
      </div>
    </MarginNote>
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
      {!given && plan.sharedNumber ? <HandoverButton owner={plan.owner} to={id} name={name} /> : null}
    </>
  );
}

function Handover({ owner, to, name }: { owner: string; to: string; name: string }) {
  const t = useT();
  return (
    <>
      <p>{t('share.handover', { name })}</p>
      <HandoverButton owner={owner} to={to} name={name} />
    </>
  );
}

function HandoverButton({ owner, to, name }: { owner: string; to: string; name: string }) {
  const t = useT();
  const say = useSay();
  return (
    <Button onPress={() => void handOver(owner, to).catch((error: unknown) => say(wordsOf(t, error)))}>
      {t('share.handoverAct', { name })}
    </Button>
  );
}

function ReadingsNote({ owner }: { owner: string }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const readings = useReadings(owner);
  const people = usePeople(useMemo(() => readings.data?.map(({ reader }) => reader) ?? [], [readings.data]));
  if (!readings.data) return null;
  return (
    <MarginNote title={t('share.readings')}>
      {readings.data.length === 0 ? (
        <p className={css.hint}>{t('share.nobodyRead')}</p>
      ) : (
        <ul>
          {readings.data.map(({ reader, day, role }) => (
            <li key={`${reader}/${day}`}>
              {t('share.reading', {
                name: people.get(reader)?.name ?? t('someone'),
                date: sayDate(day, locale, zone),
              })}{' '}
              <span className={css.hint}>{t(`readingRole.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </MarginNote>
  );
}
