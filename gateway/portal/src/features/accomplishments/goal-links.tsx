import { usePlan } from '../../api/plans';
import type { AccountLink } from '../../api/types';
import { Check } from '../../components/check';
import { OwnLine } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import css from './accomplishments.module.css';

interface GoalLinksProps {
  owner: string;
  links: readonly AccountLink[];
  onChange: (links: AccountLink[]) => void;
}

/** Which of my goals it helped with. */
export function GoalLinks({ owner, links, onChange }: GoalLinksProps) {
  const t = useT();
  const plan = usePlan(owner);
  const goals = plan.data?.goals ?? [];
  if (goals.length === 0) return null;
  const linked = (id: string) => links.some((link) => link.kind === 'goal' && link.id === id);
  const link = (id: string, wanted: boolean) =>
    onChange([...links.filter((one) => one.kind !== 'goal' || one.id !== id), ...(wanted ? [{ kind: 'goal' as const, id }] : [])]);
  return (
    <fieldset className={css.figures}>
      <legend>{t('deeds.links')}</legend>
      {goals.map(({ id, title }) => (
        <Check key={id} checked={linked(id)} onChange={(wanted) => link(id, wanted)}>
          <OwnLine>{title}</OwnLine>
        </Check>
      ))}
    </fieldset>
  );
}
