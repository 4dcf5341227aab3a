import { useState } from 'react';
import { settleReminder } from '../../api/check-ins';
import { useSignedIn } from '../../api/signed-in';
import type { Named } from '../../api/types';
import type { WaitingHere } from '../../api/waiting';
import { Button, ButtonLink } from '../../components/button';
import type { Messages } from '../../config/messages/en';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, plusDays, sayDate, sayNear, today } from '../../lib/when';
import css from './today.module.css';

type Kind = keyof Messages['today']['item'];

const kinds = [
  'plan-to-start',
  'plan-to-share',
  'changes-to-share',
  'plan-to-hand-over',
  'plan-to-read',
  'goal-date-passed',
  'verdicts-awaited',
  'comment-to-answer',
  'support-to-answer',
  'promise-to-keep',
  'step-to-take',
  'proposal-to-answer',
  'talk-to-prepare',
  'recap-to-send',
  'recap-to-read',
  'check-in-due',
  'check-in-answered',
  'proposal-to-send',
  'talk-to-confirm',
  'talk-to-move',
  'feedback-to-answer',
] as const satisfies readonly Kind[];

function kindOf(item: WaitingHere): Kind {
  return kinds.find((kind) => kind === item.kind) ?? 'other';
}

/** Where something that waits is settled. */
export function pageOf(item: WaitingHere, me?: string): string {
  const kind = kindOf(item);
  if (kind === 'comment-to-answer') return `${item.about === me ? '/plan' : `/team/${item.about}`}#comment-${item.id}`;
  if (kind === 'plan-to-start') return '/start';
  if (kind === 'plan-to-share' || kind === 'changes-to-share') return '/plan#sharing';
  if (kind === 'plan-to-hand-over') return '/plan/hand-over';
  if (kind === 'plan-to-read') return `/shared-plans/${item.about}`;
  if (kind === 'goal-date-passed') return '/plan#goals';
  if (kind === 'promise-to-keep' || kind === 'step-to-take') return `/team/${item.about}#goal-${item.id}`;
  if (kind === 'verdicts-awaited' || kind === 'support-to-answer') return `/team/${item.about}`;
  if (kind === 'check-in-due' || kind === 'check-in-answered') return `/check-ins/${item.id}`;
  if (kind === 'feedback-to-answer') return '/conversations#feedback';
  return item.id ? `/conversations/${item.id}` : '/conversations';
}

interface WaitingItemProps {
  item: WaitingHere;
  people: Map<string, Named>;
  /** The one next thing. */
  first: boolean;
}

export function WaitingItem({ item, people, first }: WaitingItemProps) {
  const t = useT();
  const locale = useLocale();
  const { me, person, zone } = useSignedIn();
  const kind = kindOf(item);
  const point = item.at ?? item.due;
  const due = point ? asDate(point, zone) : undefined;
  const about = item.about === person ? me.manager?.id : item.about;
  const name = (about && people.get(about)?.name) ?? me.manager?.name ?? t('someone');
  const when = due ? sayNear(due, locale, zone) : '';
  const overdue = due !== undefined && due < today(zone);
  const dueWords = overdue ? t('today.overdue', { date: sayDate(due, locale, zone) }) : due ? t('today.due', { when }) : '';
  const [page, hash] = pageOf(item, person).split('#');
  return (
    <li className={css.item}>
      <p>{t(`today.item.${kind}`, { name, when, due: dueWords }).trim()}</p>
      <div className={css.acts}>
        <ButtonLink look={first ? 'main' : 'plain'} to={page as '/today'} {...(hash ? { hash } : {})}>
          {t(`today.act.${kind}`)}
        </ButtonLink>
        {item.reminder && <Snooze reminder={item.reminder} />}
      </div>
    </li>
  );
}

/** A reminder can be put off or ticked where it stands. */
function Snooze({ reminder }: { reminder: string }) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const [busy, setBusy] = useState(false);
  const settle = (how: Parameters<typeof settleReminder>[1], said: string) => {
    setBusy(true);
    settleReminder(reminder, how).then(
      () => say(said),
      (error: unknown) => {
        setBusy(false);
        say(wordsOf(t, error));
      },
    );
  };
  return (
    <Button
      look="quiet"
      isDisabled={busy}
      onPress={() => settle({ until: plusDays(today(zone), 1) }, t('today.snoozed'))}
    >
      {t('today.tomorrow')}
    </Button>
  );
}
