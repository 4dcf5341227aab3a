import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Messages } from '../../config/messages/en';

export type Language = 'en' | 'de';
export type AddressForm = 'sie' | 'du';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Messages };
    returnNull: false;
  }
}

const loaded = new Set<string>();

/** The bundle's name: German has one for each way to address people. */
function bundleOf(language: Language, form: AddressForm): string {
  return language === 'de' && form === 'du' ? 'de-DE-x-du' : language;
}

async function messagesOf(language: Language, form: AddressForm): Promise<object> {
  if (language === 'en') return (await import('../../config/messages/en')).en;
  const { de } = await import('../../config/messages/de');
  if (form === 'sie') return de;
  const { du } = await import('../../config/messages/du');
  return merged(de, du);
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
  const bundle = bundleOf(language, form);
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
  if (!loaded.has(bundle)) {
    i18next.addResourceBundle(bundle, 'translation', await messagesOf(language, form));
    loaded.add(bundle);
  }
  if (i18next.language !== bundle) await i18next.changeLanguage(bundle);
  document.documentElement.lang = language;
}
