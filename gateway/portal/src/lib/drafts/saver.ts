import { isProblem, Problem } from '../../api/problem';
import { versionOf, type Draft, type Stored } from './saving';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'on-device' | 'conflict' | 'refused' | 'too-long';

export interface SaverView<T> {
  value: T;
  state: SaveState;
  /** What the server has, where it differs from what was typed here. */
  theirs?: T;
  /** What both began from, where they differ. */
  base?: T;
  problem?: Problem;
  /** True once something was saved since the page opened, so that "saved" is only said where it means something. */
  touched: boolean;
}

export interface SaverParts<T> {
  save: (value: T, etag: string, leaving: boolean) => Promise<Stored<T>>;
  load: () => Promise<Stored<T>>;
  same: (one: T, other: T) => boolean;
  /** Whether there is room for it; what is too long stays on the device until it is shorter. */
  fits?: (value: T) => boolean;
  /** Puts the draft on the device, or takes it away. */
  keep: (draft: Pick<Draft<T>, 'value' | 'base' | 'etag'> | null) => Promise<void>;
  saved: (stored: Stored<T>) => void;
  pause?: number;
}

const longestPause = 60_000;

/** Saves one thing while it is typed: one request at a time, newest words last, nothing dropped before the server has it. */
export class Saver<T> {
  #parts: SaverParts<T>;
  #base: Stored<T>;
  #view: SaverView<T>;
  #theirs: Stored<T> | undefined;
  #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  #keeping: Promise<void> = Promise.resolve();
  #keepNext = false;
  #failures = 0;
  #stopped = false;
  #waitingDrafts: Draft<T>[] = [];

  constructor(parts: SaverParts<T>, stored: Stored<T>) {
    this.#parts = parts;
    this.#base = stored;
    this.#view = { value: stored.value, state: 'saved', touched: false };
  }

  readonly view = () => this.#view;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  get settled(): boolean {
    return this.#view.state === 'saved';
  }

  /** New words from the person. */
  readonly type = (value: T) => {
    if (this.#view.state === 'conflict') {
      this.#show({ value });
      this.#keep();
      return;
    }
    this.#show({ value, state: this.#fits(value) ? 'unsaved' : 'too-long', touched: true });
    this.#keep();
    this.#later(this.#parts.pause ?? 800);
  };

  /** News from the server; older news and news under words not yet sent are passed over. */
  readonly hear = (stored: Stored<T>) => {
    if (versionOf(stored.etag) <= versionOf(this.#base.etag)) return;
    if (this.#view.state !== 'saved' || this.#running) return;
    this.#base = stored;
    this.#show({ value: stored.value });
  };

  /** Asks the server for its newest version, unless something here is still to be sent. */
  readonly refresh = async () => {
    if (this.#view.state === 'saved') this.hear(await this.#parts.load());
  };

  /** Words that an earlier or another tab left on this device. */
  readonly restore = (draft: Draft<T>) => {
    if (this.#view.state !== 'saved') {
      this.#waitingDrafts.push(draft);
      return;
    }
    this.#base = { value: draft.base, etag: draft.etag };
    this.#show({ value: draft.value, state: 'on-device', touched: true });
    this.#keep();
    this.#later(0);
  };

  /** The person has seen both versions and says what stands. */
  readonly resolve = (value: T) => {
    if (!this.#theirs) return;
    this.#base = this.#theirs;
    this.#theirs = undefined;
    this.#view = { value, state: 'unsaved', touched: true };
    this.#show({});
    this.#keep();
    this.#later(0);
  };

  /** Sends now what is still to be sent, and waits for the outcome of this one try. */
  readonly flush = async (leaving = false) => {
    clearTimeout(this.#timer);
    if (this.#running) await this.#running;
    if (this.settled || this.#view.state === 'conflict') return;
    if (this.#fits(this.#view.value)) await this.#send(leaving);
    else this.#show({ state: 'too-long' });
  };

  /** Forgets what was typed and takes the server's version. */
  readonly forget = async () => {
    clearTimeout(this.#timer);
    const stored = this.#theirs ?? this.#base;
    this.#theirs = undefined;
    this.#base = stored;
    this.#view = { value: stored.value, state: 'saved', touched: false };
    this.#show({});
    await this.#parts.keep(null);
  };

  /** Sends no more; what is unsent is on the device. */
  readonly stop = () => {
    this.#stopped = true;
    clearTimeout(this.#timer);
  };

  #fits(value: T): boolean {
    return this.#parts.fits?.(value) ?? true;
  }

  #later(ms: number) {
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    this.#timer = setTimeout(() => void this.flush(), ms);
  }

  #send(leaving: boolean): Promise<void> {
    this.#running = this.#attempt(leaving).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #attempt(leaving: boolean) {
    const sent = this.#view.value;
    this.#show({ state: 'saving' });
    try {
      this.#accept(sent, await this.#parts.save(sent, this.#base.etag, leaving));
    } catch (error) {
      await this.#failed(sent, error instanceof Problem ? error : new Problem(0, 'unreachable', String(error)));
    }
  }

  #accept(sent: T, stored: Stored<T>) {
    this.#failures = 0;
    this.#base = stored;
    this.#parts.saved(stored);
    if (!this.#parts.same(this.#view.value, sent)) {
      this.#show({ state: 'unsaved' });
      this.#keep();
      this.#later(200);
      return;
    }
    this.#view = { value: this.#view.value, state: 'saved', touched: true };
    this.#show({});
    this.#keep();
    const next = this.#waitingDrafts.shift();
    if (next) this.restore(next);
  }

  async #failed(sent: T, problem: Problem): Promise<void> {
    if (problem.status === 412) return this.#overtaken(sent);
    if (problem.passing || isProblem(problem, 401)) {
      this.#show({ state: 'on-device', problem });
      const pause = Math.min(longestPause, 2000 * 2 ** this.#failures++);
      this.#later(problem.retryAfterSeconds ? problem.retryAfterSeconds * 1000 : pause);
      return;
    }
    this.#show({ state: 'refused', problem });
  }

  /** Somebody saved in between: perhaps this very save whose answer got lost, perhaps another part, perhaps other words. */
  async #overtaken(sent: T): Promise<void> {
    let theirs: Stored<T>;
    try {
      theirs = await this.#parts.load();
    } catch (error) {
      return this.#failed(sent, error instanceof Problem ? error : new Problem(0, 'unreachable'));
    }
    if (this.#parts.same(theirs.value, sent)) return this.#accept(sent, theirs);
    if (this.#parts.same(theirs.value, this.#base.value) && theirs.etag !== this.#base.etag) {
      this.#base = theirs;
      this.#show({ state: 'unsaved' });
      return this.#later(0);
    }
    this.#theirs = theirs;
    this.#show({ state: 'conflict', theirs: theirs.value, base: this.#base.value });
  }

  #keep() {
    if (this.#keepNext) return;
    this.#keepNext = true;
    this.#keeping = this.#keeping.then(() => {
      this.#keepNext = false;
      const clean = this.#view.state === 'saved';
      return this.#parts
        .keep(clean ? null : { value: this.#view.value, base: this.#base.value, etag: this.#base.etag })
        .catch(() => undefined);
    });
  }

  #show(change: Partial<SaverView<T>>) {
    this.#view = { ...this.#view, ...change };
    if (change.state && change.state !== 'on-device' && change.state !== 'refused') delete this.#view.problem;
    if (change.state && change.state !== 'conflict') {
      delete this.#view.theirs;
      delete this.#view.base;
    }
    this.#listeners.forEach((listener) => listener());
  }
}
