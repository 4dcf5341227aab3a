import { useSight } from '../../api/sight';
import type { Plan } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';
import { oneColumn, useMedia } from '../../lib/use-media';
import { ShareButton, useShared } from './share-button';
import css from './share-bar.module.css';

/** Whether sharing stands at the foot of the screen, because its place in the margin is far down a long page. */
export function useShareBar(plan: Plan): boolean {
  return useMedia(oneColumn) && plan.changes > 0;
}

/** The page's one main action where a thumb finds it, as soon as there is something to share. */
export function ShareBar({ plan }: { plan: Plan }) {
  const t = useT();
  const shared = useShared() === 'foot';
  const needed = useShareBar(plan);
  const name = useSight(plan).reader?.name;
  if (!name || !(needed || shared)) return null;
  return (
    <div className={css.bar} data-no-print>
      {plan.changes > 0 && (
        <p>{plan.sharedNumber ? t('share.changes', { count: plan.changes }) : t('share.none')}</p>
      )}
      <ShareButton plan={plan} name={name} place="foot" />
    </div>
  );
}
