import type { ExampleGoal, GoalFields, WorkField } from '../../api/types';
import { newPartId } from '../../lib/ids';

export const workFields: readonly WorkField[] = [
  'administration',
  'apprenticeship',
  'care',
  'customer-service',
  'engineering',
  'facility',
  'finance',
  'hospitality',
  'laboratory',
  'logistics',
  'management',
  'media',
  'people',
  'production',
  'public-service',
  'retail',
  'sales',
  'software',
  'teaching',
  'trades',
];

const toAdapt = /\[[^[\]]+\]/;

/** An example as the draft of a goal; who reads it and its date stay as they are. */
export function fromExample(example: ExampleGoal, language: 'en' | 'de'): Partial<GoalFields> {
  const { title, why, measure, support, steps } = example[language];
  return {
    kind: example.kind,
    title,
    why,
    measure,
    support: support ? [{ id: newPartId(), kind: 'other', what: support }] : [],
    steps: steps.map((what) => ({ what, owner: 'employee', by: null, done: false })),
  };
}

/** What still has to be adapted, in the order in which it stands on the page, each once. */
export function leftToAdapt({ title, why, measure, support, steps }: GoalFields): string[] {
  const texts = [title, measure ?? '', why ?? '', ...support.map(({ what }) => what), ...steps.map(({ what }) => what)];
  const found = texts.flatMap((text) => text.match(new RegExp(toAdapt, 'g')) ?? []);
  return [...new Set(found)];
}

/** Selects the first part to be adapted in a field on the page, so that typing replaces it; whether there was one. */
export function selectFirstToAdapt(form: HTMLElement): boolean {
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type="text"], input:not([type]), textarea')) {
    const found = toAdapt.exec(field.value);
    if (found) {
      field.focus();
      field.setSelectionRange(found.index, found.index + found[0].length);
      return true;
    }
  }
  return false;
}
