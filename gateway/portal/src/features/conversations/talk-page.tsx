import { Link, useParams } from '@tanstack/react-router';
import { useConversation } from '../../api/conversations';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { MarginNote, Page } from '../../components/page';
import { Loaded } from '../../components/state';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate, sayMoment } from '../../lib/when';
import { AgendaWords } from './agenda';
import { CadencePart } from './cadence-part';
import { FeedbackPart } from './feedback-part';
import { KeptPart } from './kept-part';
import { NotesPart } from './notes-part';
import { PlanPoints } from './plan-points';
import { PreparePart } from './prepare-part';
import { ProposedPart } from './proposed-part';
import { RecapPart } from './recap-part';
import { ScheduledActs } from './scheduled-acts';
import { useSides } from './sides';
import { StepsPart } from './steps-part';
import css from './talks.module.css';

export function TalkPage() {
  const { id } = useParams({ from: '/inside/conversations/$id' });
  const talk = useConversation(id);
  return <Loaded query={talk}>{(loaded) => <Talk talk={loaded} />}</Loaded>;
}

/** One talk through its life: proposed, scheduled, held, recapped. */
function Talk({ talk }: { talk: Conversation }) {
  const t = useT();
  const { otherName } = useSides(talk);
  const over = talk.state === 'held' || talk.state === 'recapped';
  const alive = over || talk.state === 'scheduled';
  return (
    <Page
      title={t('talk.title', { name: otherName })}
      lead={talk.purpose && <OwnLine>{talk.purpose}</OwnLine>}
      margin={<TalkMargin talk={talk} />}
    >
      <StateLine talk={talk} />
      {talk.state === 'proposed' && <ProposedPart talk={talk} />}
      {talk.state === 'scheduled' && <ScheduledActs talk={talk} />}
      {over && <RecapPart talk={talk} />}
      {(talk.state === 'proposed' || talk.state === 'scheduled') && <KeptPart talk={talk} />}
      {talk.state === 'scheduled' && <PreparePart talk={talk} />}
      {alive && <NotesPart talk={talk} />}
      {alive && <StepsPart talk={talk} />}
      {alive && <FeedbackPart talk={talk} />}
      {over && <CadencePart talk={talk} />}
    </Page>
  );
}

function StateLine({ talk }: { talk: Conversation }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  if (talk.state === 'cancelled' || talk.state === 'missed') {
    return (
      <div className={css.acts}>
        <p>{t(talk.state === 'cancelled' ? 'talk.cancelled' : 'talk.missed')}</p>
        <ButtonLink look="main" to="/conversations/new">
          {t('talk.again')}
        </ButtonLink>
      </div>
    );
  }
  if (talk.heldAt) return <p>{t('talk.held', { date: sayDate(asDate(talk.heldAt, zone), locale, zone) })}</p>;
  return talk.scheduledAt ? <p className={css.moment}>{sayMoment(talk.scheduledAt, locale, zone)}</p> : null;
}

function TalkMargin({ talk }: { talk: Conversation }) {
  const t = useT();
  const { isEmployee, other, otherName } = useSides(talk);
  return (
    <>
      <MarginNote title={t('talk.where')}>
        <p>
          {t(`propose.${talk.place?.kind ?? 'private-room'}`)}
          {talk.place?.where && (
            <>
              {': '}
              <OwnLine>{talk.place.where}</OwnLine>
            </>
          )}
        </p>
        <p>{t('talk.lengthOf', { count: talk.minutes })}</p>
      </MarginNote>
      <MarginNote title={t('talk.agenda')}>
        {talk.agenda.length === 0 && talk.points.length === 0 && <p>{t('talk.noAgenda')}</p>}
        {talk.agenda.length > 0 && (
          <ol className={css.numbered}>
            {talk.agenda.map((item, index) => (
              <li key={index}>
                <AgendaWords item={item} />
              </li>
            ))}
          </ol>
        )}
        <PlanPoints talk={talk}>
          {(lines) => (
            <>
              <p className={css.quiet}>{t('talkPoints.from')}</p>
              <ul className={css.pointed} aria-label={t('talkPoints.from')}>
                {lines.map(({ key, line, page, hash }) => (
                  <li key={key}>
                    <Link to={page as '/plan'} hash={hash}>
                      {line}
                    </Link>
                  </li>
                ))}
              </ul>
            </>
          )}
        </PlanPoints>
        {!isEmployee && talk.partnerIsManager && (
          <ButtonLink look="quiet" to="/team/$person" params={{ person: other }}>
            {t('talk.planOf', { name: otherName })}
          </ButtonLink>
        )}
      </MarginNote>
    </>
  );
}
