import { useEffect, useSyncExternalStore } from 'react';
import { useDesk } from './desk-context';
import type { Saver, SaverView } from './saver';
import { nameOf, type Saving, type Stored } from './saving';

export interface Autosave<T> extends SaverView<T> {
  /** Tells it apart from all else that is saved while it is typed. */
  name: string;
  type: Saver<T>['type'];
  resolve: Saver<T>['resolve'];
  flush: Saver<T>['flush'];
  forget: Saver<T>['forget'];
}

/** Keeps one thing in step with the server while it is typed. What is unsent stays unsent when the page is left, not lost. */
export function useAutosave<T, P extends Record<string, string>>(
  saving: Saving<T, P>,
  params: P,
  stored: Stored<T>,
): Autosave<T> {
  const desk = useDesk();
  const saver = desk.saver(saving, params, stored);
  const view = useSyncExternalStore(saver.subscribe, saver.view);
  useEffect(() => saver.hear(stored), [saver, stored]);
  useEffect(() => () => void saver.flush(), [saver]);
  return { ...view, name: nameOf(saving, params), type: saver.type, resolve: saver.resolve, flush: saver.flush, forget: saver.forget };
}
