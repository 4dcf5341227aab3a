import { Saver, type SaveState } from './saver';
import { nameOf, type Draft, type Saving, type Stored } from './saving';
import { browserTabs, type Tabs } from './tabs';
import { openVault, type Vault } from './vault';

export interface FormDraft<T> {
  value: T;
  key: string;
  page: string;
  at: number;
}

/** Something typed that only this device has. */
export interface Unsent {
  name: string;
  kind: string;
  page: string;
}

/** A saving of whatever kind; which one it is, its drafts say. */
export interface AnySaving {
  kind: string;
}

const unsent: readonly SaveState[] = ['on-device', 'conflict', 'refused', 'too-long'];

type Held = { saver: Saver<unknown>; saving: Saving<unknown>; params: Record<string, string> };

/** All that one person types in this tab: a saver a thing, and the device's copy of what is not sent yet. */
export class Desk {
  readonly #vault: Promise<Vault>;
  readonly #tabs: Tabs;
  readonly #kinds: Map<string, Saving<unknown>>;
  readonly #held = new Map<string, Held>();
  readonly #forms = new Map<string, string>();
  readonly #listeners = new Set<() => void>();
  readonly #channel: BroadcastChannel | undefined;
  readonly #unhook: () => void;
  #unsent: Unsent[] = [];
  #closed = false;

  constructor(
    tenant: string,
    person: string,
    kinds: readonly AnySaving[],
    own: { vault?: Vault; tabs?: Tabs } = {},
  ) {
    this.#vault = own.vault ? Promise.resolve(own.vault) : openVault(tenant, person);
    this.#tabs = own.tabs ?? browserTabs();
    this.#kinds = new Map(kinds.map((saving) => [saving.kind, saving as Saving<unknown>]));
    this.#channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`cairn.${tenant}.${person}`);
    this.#channel?.addEventListener('message', this.#heard);
    this.#unhook = this.#hook();
  }

  /** The saver of a thing; the same one wherever on the page it is shown. */
  saver<T, P extends Record<string, string>>(saving: Saving<T, P>, params: P, stored: Stored<T>): Saver<T> {
    const name = nameOf(saving, params);
    const held = this.#held.get(name);
    if (held) return held.saver as unknown as Saver<T>;
    const saver = new Saver<T>(
      {
        save: (value, etag, leaving) => saving.save(params, value, etag, { leaving }),
        load: () => saving.load(params),
        same: saving.same,
        ...(saving.fits ? { fits: saving.fits } : {}),
        keep: (draft) => this.#keep(name, draft && { kind: saving.kind, params, ...draft, at: Date.now() }),
        saved: () => this.#channel?.postMessage(name),
      },
      stored,
    );
    this.#held.set(name, { saver, saving, params } as unknown as Held);
    saver.subscribe(() => this.#count());
    return saver;
  }

  /** Takes over what tabs that are gone left behind, and sends it. */
  async adopt(): Promise<void> {
    const vault = await this.#vault;
    await this.#tabs.alone(async () => {
      if (this.#closed) return;
      const open = await this.#tabs.open();
      const left = (await vault.all<Draft>('draft/')).filter(([key]) => !open.has(tabOf(key)));
      left.sort(([, one], [, other]) => one.at - other.at);
      for (const [key, draft] of left) {
        const saving = this.#kinds.get(draft.kind);
        if (!saving) continue;
        this.saver(saving, draft.params, { value: draft.base, etag: draft.etag }).restore(draft);
        await this.#keep(nameOf(saving, draft.params), draft);
        await vault.remove(key);
      }
    });
  }

  /** What a form that is not sent yet held the last time, if the tab it was typed in is gone. */
  async openForm<T>(name: string): Promise<FormDraft<T> | undefined> {
    const vault = await this.#vault;
    return this.#tabs.alone(async () => {
      const open = await this.#tabs.open();
      const all = await vault.all<FormDraft<T>>(`form/${name}#`);
      const mine = all.find(([key]) => tabOf(key) === this.#tabs.id);
      const left = all.filter(([key]) => !open.has(tabOf(key))).sort(([, a], [, b]) => b.at - a.at)[0];
      const found = mine ?? left;
      if (!found) return undefined;
      await this.keepForm(name, found[1]);
      if (found === left) await vault.remove(found[0]);
      return found[1];
    });
  }

  async keepForm<T>(name: string, draft: FormDraft<T>): Promise<void> {
    this.#forms.set(name, draft.page);
    this.#count();
    await (await this.#vault).put(`form/${name}#${this.#tabs.id}`, draft);
  }

  async dropForm(name: string): Promise<void> {
    this.#forms.delete(name);
    this.#count();
    await (await this.#vault).remove(`form/${name}#${this.#tabs.id}`);
  }

  /** What only this device has at this moment. */
  readonly unsent = () => this.#unsent;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Sends all that can be sent; tells what is left. */
  readonly settle = async (): Promise<Unsent[]> => {
    await Promise.all([...this.#held.values()].map(({ saver }) => saver.flush()));
    return this.#unsent;
  };

  /** Deletes what is left on this device. */
  async forgetAll(): Promise<void> {
    await Promise.all([...this.#held.values()].filter(({ saver }) => !saver.settled).map(({ saver }) => saver.forget()));
    for (const name of [...this.#forms.keys()]) await this.dropForm(name);
  }

  /** Lets go of everything; the next desk of the same person takes over what is unsent. */
  close() {
    this.#closed = true;
    this.#held.forEach(({ saver }) => saver.stop());
    this.#tabs.close();
    this.#unhook();
    this.#channel?.close();
  }

  async #keep(name: string, draft: Draft | null | false): Promise<void> {
    const vault = await this.#vault;
    const key = `draft/${name}#${this.#tabs.id}`;
    await (draft ? vault.put(key, draft) : vault.remove(key));
  }

  #count() {
    const typed = [...this.#held].filter(([, { saver }]) => unsent.includes(saver.view().state));
    const next = [
      ...typed.map(([name, { saving, params }]) => ({ name, kind: saving.kind, page: saving.page(params) })),
      ...[...this.#forms].map(([name, page]) => ({ name, kind: 'form', page })),
    ];
    if (next.map(({ name }) => name).join() === this.#unsent.map(({ name }) => name).join()) return;
    this.#unsent = next;
    this.#listeners.forEach((listener) => listener());
  }

  readonly #heard = (message: MessageEvent<string>) => {
    void this.#held.get(message.data)?.saver.refresh().catch(() => undefined);
  };

  #hook() {
    const online = () => void this.settle();
    const hidden = () => {
      if (document.visibilityState === 'hidden') this.#held.forEach(({ saver }) => void saver.flush(true));
      else void this.adopt();
    };
    window.addEventListener('online', online);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      window.removeEventListener('online', online);
      document.removeEventListener('visibilitychange', hidden);
    };
  }
}

function tabOf(key: string): string {
  return key.slice(key.lastIndexOf('#') + 1);
}
