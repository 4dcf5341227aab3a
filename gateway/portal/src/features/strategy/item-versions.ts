import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { ItemKind, LocalText, StrategyItem } from '../../api/types';
import { useLocal } from '../../components/local-words';
import { choiceField, listField, type VersionField } from '../../components/version-fields';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayDate } from '../../lib/when';
import type { ItemDraft } from './item-draft';
import { useLevelName } from './item-parts';
import { hasSkills, hasWork } from './kinds';

type Fields = VersionField<ItemDraft>[];

const mostLines = 40;
const inBoth = ({ en, de }: LocalText) => [en, de].filter(Boolean).join(' / ');
const said = (lines: readonly string[]) => lines.map((line) => `– ${line}`).join('\n');

/** A text in each of its languages. */
function useTexts(): (id: 'name' | 'about', label: string) => Fields {
  const t = useT();
  const languages = { en: t('strategy.form.english'), de: t('strategy.form.german') };
  return (id, label) =>
    (['en', 'de'] as const).map((code) => ({
      id: `${id}/${code}`,
      label: `${label} (${languages[code]})`,
      say: (item) => item[id][code],
      take: (into, from) => ({ ...into, [id]: { ...into[id], [code]: from[id][code] } }),
      words: { put: (into, words) => ({ ...into, [id]: { ...into[id], [code]: words } }), most: room.strategy[id] },
    }));
}

function useWorkFields(drafts: readonly ItemDraft[]): (kind: ItemKind) => Fields {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const people = usePeople(useMemo(() => drafts.map(({ owner }) => owner), [drafts]));
  const day = (date: string) => (date ? sayDate(date, locale, zone) : '');
  const lines = (id: 'skills' | 'parts', label: string) => listField<ItemDraft, typeof id>(id, label, { say: inBoth, most: mostLines });
  return (kind) => [
    choiceField<ItemDraft>(['from'], t(kind === 'decision' ? 'strategy.form.day' : 'strategy.form.from'), ({ from }) => day(from)),
    choiceField<ItemDraft>(['until'], t('strategy.form.until'), ({ until }) => day(until)),
    choiceField<ItemDraft>(['owner'], t('strategy.form.owner'), ({ owner }) => (owner ? (people.get(owner)?.name ?? t('someone')) : '')),
    ...(hasSkills(kind) ? [lines('skills', t('strategy.skills'))] : []),
    ...(kind === 'project' ? [lines('parts', t('strategy.parts'))] : []),
  ];
}

function useLevelFields(items: readonly StrategyItem[]): (kind: ItemKind) => Fields {
  const t = useT();
  const levelName = useLevelName(items);
  const behaviours = ({ levels }: ItemDraft) =>
    levels.map((level, index) => [`${levelName(index + 1)}:`, said(level.behaviours.map(inBoth))].join('\n')).join('\n');
  return (kind) =>
    kind === 'scale'
      ? [choiceField<ItemDraft>(['levels'], t('version.levels'), ({ levels }) => said(levels.map(({ name }) => inBoth(name))))]
      : [
          choiceField<ItemDraft>(['family'], t('strategy.form.family'), ({ family }) => t(`strategy.family.${family}`)),
          choiceField<ItemDraft>(['levels'], t('version.levels'), behaviours),
        ];
}

function useProfileFields(items: readonly StrategyItem[]): () => Fields {
  const t = useT();
  const local = useLocal();
  const levelName = useLevelName(items);
  const nameOf = (kind: ItemKind, id: string) => local(items.find((item) => item.kind === kind && item.id === id)?.name) || id;
  const needs = ({ needs: all }: ItemDraft) =>
    said(all.map(({ competency, level }) => `${nameOf('competency', competency)}: ${levelName(level)}`).sort());
  const next = ({ next: all }: ItemDraft) =>
    said(all.map(({ role, sideways }) => `${nameOf('role', role)}: ${t(sideways ? 'strategy.form.followsSideways' : 'strategy.form.followsUp')}`).sort());
  return () => [
    choiceField<ItemDraft>(['needs'], t('strategy.needs'), needs),
    listField<ItemDraft, 'experiences'>('experiences', t('strategy.experiences'), { say: inBoth, most: mostLines }),
    choiceField<ItemDraft>(['next'], t('strategy.next'), next),
  ];
}

/** All that an item of a kind says, so that what changed can be told, and two versions put together. */
export function useItemVersions(kind: ItemKind, items: readonly StrategyItem[], drafts: readonly ItemDraft[]): readonly VersionField<ItemDraft>[] {
  const t = useT();
  const texts = useTexts();
  const work = useWorkFields(drafts);
  const levels = useLevelFields(items);
  const profile = useProfileFields(items);
  return [
    ...(kind === 'scale' ? [] : [...texts('name', t('strategy.form.name')), ...texts('about', t('strategy.form.about'))]),
    ...(hasWork(kind) ? work(kind) : []),
    ...(kind === 'competency' || kind === 'scale' ? levels(kind) : []),
    ...(kind === 'role' ? profile() : []),
    choiceField<ItemDraft>(['retired'], t('version.pursued'), ({ retired }) => t(retired ? 'version.no' : 'version.yes')),
  ];
}
