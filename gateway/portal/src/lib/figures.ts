const form = /^[-+]?\d{1,12}(?:[.,]\d{1,4})?$/;

/** The number that was typed, with a comma or a point; null where nothing was, undefined where it is none. */
export function figureOf(typed: string): number | null | undefined {
  const bare = typed.trim();
  if (bare === '') return null;
  return form.test(bare) ? Number(bare.replace(',', '.')) : undefined;
}

export function sayFigure(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(value);
}
