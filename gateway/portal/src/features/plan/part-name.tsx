import type { Plan } from '../../api/types';
import type { Messages } from '../../config/messages/en';
import { useT } from '../../lib/i18n/use-t';

/** Part names come as "section/growth-areas", "role", "role/standing", "goal/<id>" and "order". */
export function PartName({ part, plan }: { part: string; plan: Pick<Plan, 'goals'> }) {
  const t = useT();
  if (part === 'role') return <>{t('role.title')}</>;
  if (part === 'role/standing') return <>{t('role.standing')}</>;
  if (part === 'order') return <>{t('goalCare.orderOf')}</>;
  const [kind, rest = ''] = [part.slice(0, part.indexOf('/')), part.slice(part.indexOf('/') + 1)];
  if (kind === 'section') {
    const name = rest.toLowerCase().replaceAll('_', '-') as keyof Messages['section'];
    return <>{t(`section.${name}`)}</>;
  }
  return <>{plan.goals.find(({ id }) => id === rest)?.title ?? t('goal.untitled')}</>;
}
