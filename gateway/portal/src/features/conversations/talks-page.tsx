import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useConversations } from '../../api/conversations';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Page } from '../../components/page';
import { Empty, Loaded } from '../../components/state';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayMoment } from '../../lib/when';
import { FeedbackList } from './feedback-list';
import { otherOf } from './sides';
import css from './talks.module.css';

const coming = new Set(['draft', 'proposed', 'scheduled']);

export function TalksPage() {
  const t = useT();
  const talks = useConversations();
  return (
    <Page
      title={t('talks.title')}
      lead={t('talks.lead')}
      action={
        <ButtonLink look="main" to="/conversations/new">
          {t('talks.propose')}
        </ButtonLink>
      }
    >
      <Loaded query={talks}>{(items) => <Talks items={items} />}</Loaded>
      <FeedbackList />
    </Page>
  );
}

function Talks({ items }: { items: readonly Conversation[] }) {
  const t = useT();
  if (items.length === 0) {
    return (
      <Empty title={t('talks.emptyTitle')}>
        <p>{t('talks.empty')}</p>
      </Empty>
    );
  }
  return (
    <>
      <TalkList title={t('talks.coming')} talks={items.filter(({ state }) => coming.has(state))} />
      <TalkList title={t('talks.past')} talks={items.filter(({ state }) => !coming.has(state))} />
    </>
  );
}

function TalkList({ title, talks }: { title: string; talks: readonly Conversation[] }) {
  const t = useT();
  const locale = useLocale();
  const { person, zone } = useSignedIn();
  const people = usePeople(useMemo(() => talks.map((talk) => otherOf(talk, person)), [talks, person]));
  if (talks.length === 0) return null;
  return (
    <section className={css.section}>
      <h2>{title}</h2>
      <ul className={css.list}>
        {talks.map((talk) => {
          const at = talk.scheduledAt ?? talk.heldAt;
          return (
            <li key={talk.id}>
              <Link to="/conversations/$id" params={{ id: talk.id }} className={css.talk}>
                <OwnLine>{talk.purpose ?? ''}</OwnLine>
              </Link>
              <p className={css.facts}>
                <span>{t('talks.with', { name: people.get(otherOf(talk, person))?.name ?? t('someone') })}</span>
                {at && <span>{sayMoment(at, locale, zone)}</span>}
                <span>{t(`talks.state.${talk.state}`)}</span>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
