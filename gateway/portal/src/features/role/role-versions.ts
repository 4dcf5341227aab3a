import { room } from '../../api/room';
import type { RoleAimWords, RoleSketch, StrategyItem } from '../../api/types';
import { useLocal } from '../../components/local-words';
import { useLevelNames } from '../../components/strategy-names';
import { choiceField, listField, type VersionField } from '../../components/version-fields';
import { useT } from '../../lib/i18n/use-t';

const sketchParts = ['name', 'does', 'solves', 'needs'] as const;
const mostHad = 200;

/** All that an aim says, so that two versions of it can be told apart and put together. */
export function useRoleVersions(
  items: readonly StrategyItem[],
): (mine: RoleAimWords, theirs: RoleAimWords) => readonly VersionField<RoleAimWords>[] {
  const t = useT();
  const local = useLocal();
  const levelName = useLevelNames();
  const nameOf = (id: string | null | undefined) => (id ? local(items.find((item) => item.id === id)?.name) || t('alignment.elsewhere') : '');
  const audience = (value: RoleAimWords['audience']) => t(value === 'only-me' ? 'audience.onlyMe' : 'audience.both');
  const sketchLabels = {
    name: t('role.sketchName'),
    does: t('role.sketchDoes'),
    solves: t('role.sketchSolves'),
    needs: t('role.sketchNeeds'),
  };
  const whole = (sketch: RoleSketch) =>
    [t('role.notYetThere'), ...sketchParts.map((part) => sketch[part] && `${sketchLabels[part]}: ${sketch[part]}`)].filter(Boolean).join('\n');
  const estimate = (competency: string): VersionField<RoleAimWords> => {
    const found = (value: RoleAimWords) => value.estimates.filter((one) => one.competency === competency);
    return {
      id: `estimate/${competency}`,
      label: nameOf(competency),
      say: (value) => found(value).map(({ level }) => levelName(level)).join(),
      take: (into, from) => ({
        ...into,
        estimates: [...into.estimates.filter((one) => one.competency !== competency), ...found(from)],
      }),
    };
  };
  const sketchPart = (part: keyof RoleSketch): VersionField<RoleAimWords> => ({
    id: `sketch/${part}`,
    label: sketchLabels[part],
    say: ({ sketch }) => sketch?.[part] ?? '',
    take: (into, from) => withPart(into, part, from.sketch?.[part] ?? ''),
    words: { put: (into, words) => withPart(into, part, words), most: room.roleAim.sketch[part] },
  });
  return (mine, theirs) => {
    const bothSketch = mine.sketch && theirs.sketch;
    const estimated = new Set([...mine.estimates, ...theirs.estimates].map(({ competency }) => competency));
    return [
      choiceField<RoleAimWords>(['audience'], t('audience.label'), (value) => audience(value.audience)),
      choiceField<RoleAimWords>(['today'], t('role.today'), ({ today }) => nameOf(today)),
      ...(bothSketch
        ? sketchParts.map(sketchPart)
        : [
            choiceField<RoleAimWords>(['aimedAt', 'sketch'], t('role.aimedAt'), ({ aimedAt, sketch }) =>
              sketch ? whole(sketch) : nameOf(aimedAt),
            ),
          ]),
      choiceField<RoleAimWords>(['standingAudience'], `${t('role.standing')}: ${t('audience.label')}`, (value) =>
        audience(value.standingAudience),
      ),
      ...[...estimated].map(estimate),
      listField<RoleAimWords, 'had'>('had', t('strategy.experiences'), { say: (one) => one, most: mostHad }),
    ];
  };
}

function withPart(into: RoleAimWords, part: keyof RoleSketch, words: string): RoleAimWords {
  return into.sketch ? { ...into, sketch: { ...into.sketch, [part]: words } } : into;
}
