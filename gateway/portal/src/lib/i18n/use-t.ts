import { useTranslation } from 'react-i18next';

/** The messages in the language of the page. */
export function useT() {
  return useTranslation().t;
}

/** The language of the page as dates and numbers want it. */
export function useLocale(): 'en-GB' | 'de-DE' {
  const { i18n } = useTranslation();
  return i18n.language.startsWith('de') ? 'de-DE' : 'en-GB';
}
