import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval';

/** What is kept on this device for one person of one organization, readable only with that person's key. */
export interface Vault {
  put(name: string, value: unknown): Promise<void>;
  take<T>(name: string): Promise<T | undefined>;
  remove(name: string): Promise<void>;
  all<T>(prefix: string): Promise<[string, T][]>;
}

interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  words: ArrayBuffer;
}

const keys = () => createStore('cairn-keys', 'keys');

/** The key of a person on this device. It can be used and never read out; the first one to be stored wins. */
async function keyOf(holder: string): Promise<CryptoKey> {
  const store = keys();
  const known = await get<CryptoKey>(holder, store);
  if (known) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await store('readwrite', (table) => {
    const asked = table.get(holder);
    asked.onsuccess = () => {
      if (asked.result === undefined) table.put(made, holder);
    };
    return new Promise<void>((resolve, reject) => {
      table.transaction.oncomplete = () => resolve();
      table.transaction.onerror = () => reject(table.transaction.error);
    });
  });
  return (await get<CryptoKey>(holder, store)) ?? made;
}

async function seal(key: CryptoKey, name: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bound = new TextEncoder().encode(name);
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, words: await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain) };
}

async function unseal<T>(key: CryptoKey, name: string, sealed: Sealed): Promise<T | undefined> {
  try {
    const bound = new TextEncoder().encode(name);
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: sealed.iv, additionalData: bound },
      key,
      sealed.words,
    );
    return JSON.parse(new TextDecoder().decode(plain)) as T;
  } catch {
    return undefined;
  }
}

class DeviceVault implements Vault {
  readonly #key: CryptoKey;
  readonly #store: UseStore;

  constructor(key: CryptoKey, store: UseStore) {
    this.#key = key;
    this.#store = store;
  }

  async put(name: string, value: unknown) {
    await set(name, await seal(this.#key, name, value), this.#store);
  }

  async take<T>(name: string) {
    const sealed = await get<Sealed>(name, this.#store);
    return sealed && unseal<T>(this.#key, name, sealed);
  }

  remove(name: string) {
    return del(name, this.#store);
  }

  async all<T>(prefix: string) {
    const found: [string, T][] = [];
    for (const [name, sealed] of await entries<string, Sealed>(this.#store)) {
      const value = name.startsWith(prefix) ? await unseal<T>(this.#key, name, sealed) : undefined;
      if (value !== undefined) found.push([name, value]);
    }
    return found;
  }
}

/** Keeps things only as long as the page is open: for browsers that have no safe place. */
export function memoryVault(): Vault {
  const held = new Map<string, string>();
  return {
    put: async (name, value) => void held.set(name, JSON.stringify(value)),
    take: async <T>(name: string) => (held.has(name) ? (JSON.parse(held.get(name)!) as T) : undefined),
    remove: async (name) => void held.delete(name),
    all: async <T>(prefix: string) =>
      [...held].filter(([name]) => name.startsWith(prefix)).map(([name, text]) => [name, JSON.parse(text) as T]),
  };
}

/** Opens the vault of one person; falls back to memory where the browser offers no encryption or no storage. */
export async function openVault(tenant: string, person: string): Promise<Vault> {
  try {
    const holder = `${tenant}.${person}`;
    return new DeviceVault(await keyOf(holder), createStore(`cairn-drafts.${holder}`, 'drafts'));
  } catch {
    return memoryVault();
  }
}
