export interface Stored<T> {
  value: T;
  etag: string;
}

/** How one kind of thing is saved: known to the whole portal, so that a draft can be sent from any page. */
export interface Saving<T, P extends Record<string, string> = Record<string, string>> {
  kind: string;
  save: (params: P, value: T, etag: string, how: { leaving: boolean }) => Promise<Stored<T>>;
  load: (params: P) => Promise<Stored<T>>;
  same: (one: T, other: T) => boolean;
  /** Whether there is room for it; what says nothing takes everything. */
  fits?: (value: T) => boolean;
  /** The page on which a draft of this kind is found. */
  page: (params: P) => string;
}

/** What a device keeps of a thing until the server has it. */
export interface Draft<T = unknown> {
  kind: string;
  params: Record<string, string>;
  value: T;
  base: T;
  etag: string;
  at: number;
}

export function nameOf(saving: { kind: string }, params: Record<string, string>): string {
  return [saving.kind, ...Object.keys(params).sort().map((key) => params[key])].join('/');
}

/** Versions are counters; the higher one is the newer one. */
export function versionOf(etag: string): number {
  return Number(etag.replace(/[^0-9]/g, '')) || 0;
}
