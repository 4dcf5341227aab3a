/** Names in a sentence: "Ben", "Ben and Erik". */
export function sayNames(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
