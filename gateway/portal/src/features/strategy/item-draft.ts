import { room } from '../../api/room';
import type { Family, ItemKind, ItemWish, LocalText, Profile, StrategyItem } from '../../api/types';
import type { Room } from '../../lib/room';

/** An item while it is written: all parts there, empty ones too. */
export interface ItemDraft {
  name: LocalText;
  about: LocalText;
  from: string;
  until: string;
  owner: string | null;
  skills: LocalText[];
  parts: LocalText[];
  family: Family;
  levels: { name: LocalText; behaviours: LocalText[] }[];
  needs: Profile['needs'];
  experiences: LocalText[];
  next: Profile['next'];
  retired: boolean;
}

const both = (most: number) => ({ en: most, de: most });
const line = both(room.strategy.line);

export const draftRoom: Room<ItemDraft> = {
  name: both(room.strategy.name),
  about: both(room.strategy.about),
  skills: line,
  parts: line,
  levels: { name: line, behaviours: line },
  experiences: line,
};

const nothing: LocalText = { en: '', de: '' };
const usualLevels = 4;

export function draftOf(item: StrategyItem | undefined): ItemDraft {
  const levels = item?.levels?.levels.map(({ name, behaviours }) => ({ name: name ?? nothing, behaviours }));
  return {
    name: item?.name ?? nothing,
    about: item?.about ?? nothing,
    from: item?.work?.from ?? '',
    until: item?.work?.until ?? '',
    owner: item?.work?.owner ?? null,
    skills: item?.work?.skills ?? [],
    parts: item?.work?.parts ?? [],
    family: item?.levels?.family ?? 'technical',
    levels: levels ?? Array.from({ length: usualLevels }, () => ({ name: nothing, behaviours: [] })),
    needs: item?.profile?.needs ?? [],
    experiences: item?.profile?.experiences ?? [],
    next: item?.profile?.next ?? [],
    retired: item?.retired ?? false,
  };
}

function filled(lines: readonly LocalText[]): LocalText[] {
  return lines.filter(({ en, de }) => en.trim() !== '' || de.trim() !== '');
}

/** What is sent of a draft: only what belongs to its kind. */
export function wishOf(kind: ItemKind, draft: ItemDraft): ItemWish {
  const { name, about, retired } = draft;
  const wish: ItemWish = { name, about, retired };
  if (kind === 'competency') {
    const levels = draft.levels.map(({ behaviours }) => ({ behaviours: filled(behaviours) }));
    return { ...wish, levels: { family: draft.family, levels } };
  }
  if (kind === 'scale') return { ...wish, levels: { levels: draft.levels.map((level) => ({ name: level.name, behaviours: [] })) } };
  if (kind === 'role') return { ...wish, profile: { needs: draft.needs, experiences: filled(draft.experiences), next: draft.next } };
  if (kind === 'mission' || kind === 'value' || kind === 'purpose') return wish;
  const { from, until, owner } = draft;
  return {
    ...wish,
    work: {
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
      ...(owner ? { owner } : {}),
      skills: filled(draft.skills),
      parts: filled(draft.parts),
    },
  };
}
