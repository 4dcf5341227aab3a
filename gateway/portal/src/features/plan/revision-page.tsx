import { useParams } from '@tanstack/react-router';
import { planDocument } from '../../api/documents';
import { usePeople } from '../../api/people';
import { useRevision } from '../../api/revisions';
import { useSignedIn } from '../../api/signed-in';
import type { RevisionThen, SharedPlan } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { DownloadButton } from '../../components/download-button';
import { MarginNote, Page } from '../../components/page';
import { SharedPlanSheet } from '../../components/shared-plan-sheet';
import { Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';

/** A copy of mine as it was shared. */
export function OwnRevisionPage() {
  const { person } = useSignedIn();
  const { number } = useParams({ from: '/inside/plan/revisions/$number' });
  return <Then owner={person} number={Number(number)} />;
}

/** A copy of a report's as it was shared, but for what was taken back since. */
export function ReportRevisionPage() {
  const { person, number } = useParams({ from: '/inside/team/$person/revisions/$number' });
  return <Then owner={person} number={Number(number)} />;
}

function asShared(then: RevisionThen): SharedPlan {
  return { ...then, state: then.agreedAt ? 'agreed' : 'shared', readAs: 'manager', agreedWith: [] };
}

function Then({ owner, number }: { owner: string; number: number }) {
  const t = useT();
  const locale = useLocale();
  const { person, zone } = useSignedIn();
  const then = useRevision(owner, number);
  const name = usePeople([owner]).get(owner)?.name ?? t('someone');
  const day = (at: string) => sayDate(asDate(at, zone), locale, zone);
  return (
    <Loaded query={then}>
      {(loaded) => (
        <Page
          title={t('revisions.copy', { number, date: day(loaded.sharedAt) })}
          lead={loaded.agreedAt ? `${t('revisions.thenAgreed', { date: day(loaded.agreedAt) })} ${t('agreedNote')}` : t('revisions.then')}
          action={
            owner === person ? (
              <ButtonLink to="/plan/revisions">{t('revisions.back')}</ButtonLink>
            ) : (
              <ButtonLink to="/team/$person/revisions" params={{ person: owner }}>
                {t('revisions.back')}
              </ButtonLink>
            )
          }
          margin={
            <MarginNote title={t('document.title')}>
              <p>
                {t('document.plan', { date: day(loaded.sharedAt) })}
                {owner !== person && ` ${t('document.listed', { name })}`}
              </p>
              <DownloadButton fetch={() => planDocument(owner, number, locale)} />
            </MarginNote>
          }
        >
          <SharedPlanSheet plan={asShared(loaded)} />
        </Page>
      )}
    </Loaded>
  );
}
