/** This tab among the person's open ones. A draft of a tab that is gone may be taken over by another. */
export interface Tabs {
  readonly id: string;
  /** Names of the tabs that are open now. */
  open(): Promise<Set<string>>;
  /** Runs while no other tab does the same. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** This tab is no longer in use. */
  close(): void;
}

const prefix = 'cairn-tab.';

/** Each tab holds a lock of its own name for as long as it lives; the browser lets go of it, however the tab ends. */
export function browserTabs(): Tabs {
  const id = crypto.randomUUID();
  const locks = navigator.locks as LockManager | undefined;
  let release: () => void = () => undefined;
  const inUse = new Promise<void>((resolve) => {
    release = resolve;
  });
  void locks?.request(prefix + id, () => inUse);
  return {
    id,
    open: async () => {
      const held = (await locks?.query())?.held ?? [];
      const names = held.map((lock) => lock.name ?? '').filter((name) => name.startsWith(prefix));
      return new Set([id, ...names.map((name) => name.slice(prefix.length))]);
    },
    close: () => release(),
    alone: (work) => (locks ? (locks.request('cairn-adopt', work) as Promise<Awaited<ReturnType<typeof work>>>) : work()),
  };
}
