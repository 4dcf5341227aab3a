type Locale = string;

const decimals = 6;

export function sayNumber(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(number);
}

/** What a number rose by, or fell: "+3 (+15 %)". */
export function sayChange(change: number, percent: number | null | undefined, locale: Locale): string {
  const said = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(change);
  if (percent === null || percent === undefined) return said;
  const share = new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' }).format(percent / 100);
  return `${said} (${share})`;
}

/** What was typed as a number, as it reads in the language of the page. */
export function typedIn(locale: Locale, number: string): string {
  return locale.startsWith('de') ? number.replace('.', ',') : number;
}
