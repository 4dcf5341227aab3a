import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Messages } from '../../config/messages/en';
import { parts, type Part } from '../../config/messages/parts';

export type Language = 'en' | 'de';
export type AddressForm = 'sie' | 'du';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages };
    returnNull: false;
  }
}

interface Spoken {
  language: Language;
  form: AddressForm;
}

const loaded = new Set<string>();
/** The parts that pages asked for so far; they are spoken in each language from then on. */
const wanted = new Set<Part>();
let spoken: Spoken | undefined;

/** The bundle's name: German has one for each way to address people. */
function bundleOf({ language, form }: Spoken): string {
  return language === 'de' && form === 'du' ? 'de-DE-x-du' : language;
}

async function messagesOf({ language, form }: Spoken): Promise<object> {
  if (language === 'en') return (await import('../../config/messages/en')).en;
  const { de } = await import('../../config/messages/de');
  if (form === 'sie') return de;
  const { du } = await import('../../config/messages/du');
  return merged(de, du);
}

async function partOf(part: Part, { language, form }: Spoken): Promise<object> {
  const { en, de, du } = parts[part];
  if (language === 'en') return en();
  return form === 'sie' ? de() : merged(await de(), await du());
}

async function load(speech: Spoken): Promise<void> {
  const bundle = bundleOf(speech);
  const add = async (name: string, messages: () => Promise<object>) => {
    if (loaded.has(name)) return;
    i18next.addResourceBundle(bundle, 'translation', await messages());
    loaded.add(name);
  };
  await Promise.all([
    add(bundle, () => messagesOf(speech)),
    ...[...wanted].map((part) => add(`${bundle}/${part}`, () => partOf(part, speech))),
  ]);
}

/** A page that is loaded together with the messages that it alone needs. */
export async function withWords<Page>(part: Part, page: Promise<Page>): Promise<Page> {
  wanted.add(part);
  const [module] = await Promise.all([page, spoken && load(spoken)]);
  return module;
}

/** The Sie texts with the du texts laid over them. */
export function merged(below: object, above: object): object {
  const result: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const under = result[key];
    result[key] = typeof value === 'object' && typeof under === 'object' ? merged(under as object, value as object) : value;
  }
  return result;
}

/** The language before anybody is known: the one chosen on this device, else the browser's. */
export function firstLanguage(): Language {
  const kept = keptLanguage();
  if (kept) return kept;
  return navigator.language.toLowerCase().startsWith('de') ? 'de' : 'en';
}

function keptLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem('cairn-language');
    return kept === 'en' || kept === 'de' ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepLanguage(language: Language) {
  try {
    localStorage.setItem('cairn-language', language);
  } catch {
    // Only the next visit's first page is affected.
  }
}

export async function speak(language: Language, form: AddressForm = 'sie'): Promise<void> {
  const speech = { language, form };
  const bundle = bundleOf(speech);
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: bundle,
      fallbackLng: false,
      resources: {},
      interpolation: { escapeValue: false },
      returnNull: false,
      load: 'currentOnly',
      // Messages are loaded before the first page is drawn.
      react: { useSuspense: false },
    });
  }
  spoken = speech;
  await load(speech);
  if (i18next.language !== bundle) await i18next.changeLanguage(bundle);
  document.documentElement.lang = language;
}
