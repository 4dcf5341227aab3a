import { room } from '../../api/room';
import { usePlan } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Ask, GoalFields, GoalStep, StrategyLink } from '../../api/types';
import { useStrategyNames } from '../../components/strategy-names';
import { choiceField, listField, textField, type VersionField } from '../../components/version-fields';
import { newPartId } from '../../lib/ids';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate, sayTarget } from '../../lib/when';

const most = { support: 30, steps: 100, alignment: 20 };

function useStepWords(): (step: GoalStep) => string {
  const t = useT();
  const locale = useLocale();
  const { me, zone } = useSignedIn();
  const manager = me.manager?.name ?? t('audience.nobody');
  return ({ what, owner, by, done }) => {
    const facts = [
      owner === 'employee' ? t('goal.me') : t('goal.manager', { name: manager }),
      by && t('goal.until', { date: sayDate(by, locale, zone) }),
      done && t('done'),
    ];
    return `${what} (${facts.filter(Boolean).join(', ')})`;
  };
}

/** All that a goal says, so that two versions of it can be told apart and put together. */
export function useGoalVersions(owner: string): readonly VersionField<GoalFields>[] {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const nameOf = useStrategyNames();
  const goals = usePlan(owner).data?.goals ?? [];
  const say = useStepWords();
  const sayAsk = ({ kind, what }: Ask) => [t(`support.kind.${kind}`), what].filter(Boolean).join(': ');
  const sayLink = (link: StrategyLink) =>
    `${t(`alignment.kind.${link.kind}` as 'alignment.kind.objective')}: ${nameOf(link) || t('alignment.elsewhere')}`;
  const titleOf = (id: string) => goals.find((goal) => goal.id === id)?.title ?? t('alignment.elsewhere');
  return [
    textField<GoalFields>('title', t('goal.title'), room.goal.title),
    choiceField<GoalFields>(['audience'], t('audience.label'), ({ audience }) =>
      t(audience === 'only-me' ? 'audience.onlyMe' : 'audience.both'),
    ),
    choiceField<GoalFields>(['kind'], t('kind.label'), ({ kind }) => t(`kind.${kind}`)),
    choiceField<GoalFields>(['status'], t('status.label'), ({ status }) => t(`status.${status ?? 'planned'}`)),
    textField<GoalFields>('reason', t('version.reason'), room.goal.reason),
    choiceField<GoalFields>(
      ['horizon', 'target'],
      t('goal.target'),
      ({ horizon, target }) => `${t(`horizon.${horizon}`)}, ${sayTarget(target, locale, zone)}`,
    ),
    textField<GoalFields>('measure', t('goal.measure'), room.goal.measure),
    textField<GoalFields>('why', t('goal.why'), room.goal.why),
    listField<GoalFields, 'support'>('support', t('goal.support'), {
      say: sayAsk,
      most: most.support,
      copy: (ask) => ({ ...ask, id: newPartId() }),
    }),
    listField<GoalFields, 'alignment'>('alignment', t('alignment.title'), { say: sayLink, most: most.alignment }),
    textField<GoalFields>('benefit', t('alignment.benefit'), room.goal.benefit),
    choiceField<GoalFields>(['leadsTo'], t('goal.leadsTo'), ({ leadsTo }) => (leadsTo ? titleOf(leadsTo) : '')),
    listField<GoalFields, 'steps'>('steps', t('goal.steps'), { say, most: most.steps, copy: ({ id: _, ...step }) => step }),
  ];
}
