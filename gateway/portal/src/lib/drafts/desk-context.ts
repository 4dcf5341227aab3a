import { createContext, use, useSyncExternalStore } from 'react';
import type { Desk, Unsent } from './desk';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('No desk: this part of the page is only for people who are signed in');
  return desk;
}

export function useUnsent(): Unsent[] {
  const desk = useDesk();
  return useSyncExternalStore(desk.subscribe, desk.unsent);
}
