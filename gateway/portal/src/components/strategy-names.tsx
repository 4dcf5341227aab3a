import { useStrategy } from '../api/strategy';
import type { StrategyItem, StrategyLink } from '../api/types';
import { useT } from '../lib/i18n/use-t';
import { useLocal } from './local-words';

/** Finds what a link means, among what this person may read. */
export function useLinked(): (link: StrategyLink) => StrategyItem | undefined {
  const { data } = useStrategy();
  return ({ kind, id }) =>
    data?.flatMap(({ items }) => items).find((item) => item.kind === kind && item.id === id);
}

/** What a link is called; nothing where this person may not read it. */
export function useStrategyNames(): (link: StrategyLink) => string {
  const linked = useLinked();
  const local = useLocal();
  return (link) => local(linked(link)?.name);
}

/** What a level is called, counted from 1. */
export function useLevelNames(): (level: number) => string {
  const t = useT();
  const local = useLocal();
  const { data } = useStrategy();
  const scale = data?.[0]?.items.find(({ kind }) => kind === 'scale')?.levels?.levels ?? [];
  return (level) => local(scale[level - 1]?.name) || t('strategy.level', { number: level });
}
