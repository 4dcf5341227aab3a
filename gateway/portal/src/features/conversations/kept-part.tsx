import { useComments } from '../../api/comments';
import { usePlan, useSharedPlan } from '../../api/plans';
import type { Conversation, Plan, SharedPlan } from '../../api/types';
import { Words } from '../../components/words';
import { ButtonLink } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { Part } from './part';
import { useSides } from './sides';
import css from './talks.module.css';

/** What the two took to their talk while they read the plan. */
export function KeptPart({ talk }: { talk: Conversation }) {
  const { isEmployee } = useSides(talk);
  return isEmployee ? <OwnKept talk={talk} /> : <ReportsKept talk={talk} />;
}

function OwnKept({ talk }: { talk: Conversation }) {
  return <Kept talk={talk} plan={usePlan(talk.employee).data} page="/plan" />;
}

function ReportsKept({ talk }: { talk: Conversation }) {
  return <Kept talk={talk} plan={useSharedPlan(talk.employee).data} page={`/team/${talk.employee}`} />;
}

interface KeptProps {
  talk: Conversation;
  plan: Pick<Plan | SharedPlan, 'goals'> | undefined;
  page: string;
}

function Kept({ talk, plan, page }: KeptProps) {
  const t = useT();
  const { nameOf } = useSides(talk);
  const kept = useComments(talk.employee).data?.comments.filter(({ state, answers }) => state === 'for-talk' && !answers) ?? [];
  if (kept.length === 0) return null;
  const title = (part: string) => {
    const [kind, name = ''] = part.split('/');
    if (kind === 'section') return t(`section.${name as 'vision'}`);
    if (kind === 'role') return t('role.title');
    return plan?.goals.find(({ id }) => id === name)?.title ?? t('comments.plan');
  };
  return (
    <Part title={t('comments.talkTitle')} hint={t('comments.talkHint')}>
      <ul className={css.notes}>
        {kept.map((comment) => (
          <li key={comment.id} className={css.note}>
            <p className={css.quiet}>
              {nameOf(comment.by)} · {title(comment.part)}
            </p>
            <Words>{comment.text ?? t('comments.gone')}</Words>
            <div>
              <ButtonLink look="quiet" to={page as '/plan'} hash={`comment-${comment.id}`}>
                {t('comments.open')}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Part>
  );
}
