/** One thing that two versions of something can say differently. */
export interface VersionField<T> {
  id: string;
  label: string;
  /** All of it in words: where two say the same, they are the same. */
  say: (value: T) => string;
  /** The first, with this field of the second. */
  take: (into: T, from: T) => T;
  /** For a text, which can be put together from both. */
  words?: { put: (into: T, words: string) => T; most: number };
  /** For a list: all that stands in either; nothing where there is no room for it. */
  together?: (mine: T, theirs: T) => T | undefined;
}

type Texts<T> = { [K in keyof T]-?: NonNullable<T[K]> extends string ? K : never }[keyof T] & string;
type Lists<T> = { [K in keyof T]-?: NonNullable<T[K]> extends readonly unknown[] ? K : never }[keyof T] & string;
type Entry<T, K extends keyof T> = NonNullable<T[K]> extends readonly (infer One)[] ? One : never;

/** A text in a person's own words. */
export function textField<T extends object>(id: Texts<T>, label: string, most: number): VersionField<T> {
  return {
    id,
    label,
    say: (value) => (value[id] as string | null | undefined) ?? '',
    take: (into, from) => ({ ...into, [id]: from[id] }),
    words: { put: (into, words) => ({ ...into, [id]: words }), most },
  };
}

/** Something chosen, or several things that only make sense together. */
export function choiceField<T extends object>(
  ids: readonly (keyof T & string)[],
  label: string,
  say: (value: T) => string,
): VersionField<T> {
  const part = (value: T) => Object.fromEntries(ids.map((id) => [id, value[id]]));
  return { id: ids.join('+'), label, say, take: (into, from) => ({ ...into, ...part(from) }) };
}

interface ListParts<One> {
  say: (one: One) => string;
  most: number;
  /** A copy that may stand beside the one it came from. */
  copy?: (one: One) => One;
}

/** A list of things; both together are the other's and those of mine that read differently. */
export function listField<T extends object, K extends Lists<T>>(
  id: K,
  label: string,
  { say, most, copy = (one) => one }: ListParts<Entry<T, K>>,
): VersionField<T> {
  const entries = (value: T) => (value[id] ?? []) as Entry<T, K>[];
  const together = (mine: T, theirs: T) => {
    const there = entries(theirs).map(say);
    const all = [...entries(theirs), ...entries(mine).filter((one) => !there.includes(say(one))).map(copy)];
    return all.length > most ? undefined : { ...mine, [id]: all };
  };
  return {
    id,
    label,
    say: (value) => entries(value).map((one) => `– ${say(one)}`).join('\n'),
    take: (into, from) => ({ ...into, [id]: from[id] }),
    together,
  };
}
