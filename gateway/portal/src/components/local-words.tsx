import type { LocalText } from '../api/types';
import { useLocale } from '../lib/i18n/use-t';
import { OwnLine, Words } from './words';

/** A text of the organization in the language of the page, or in the other one where that lacks. */
export function useLocal(): (text: LocalText | null | undefined) => string {
  const locale = useLocale();
  return (text) => (locale === 'de-DE' ? text?.de || text?.en : text?.en || text?.de) ?? '';
}

/** The language that a text is shown in, so that it is read out right. */
function useShown(text: LocalText): { words: string; lang: 'en' | 'de' } {
  const locale = useLocale();
  const wanted = locale === 'de-DE' ? 'de' : 'en';
  const other = wanted === 'de' ? 'en' : 'de';
  return text[wanted] ? { words: text[wanted], lang: wanted } : { words: text[other], lang: other };
}

export function LocalWords({ text }: { text: LocalText }) {
  const { words, lang } = useShown(text);
  return (
    <div lang={lang}>
      <Words>{words}</Words>
    </div>
  );
}

export function LocalLine({ text }: { text: LocalText }) {
  const { words, lang } = useShown(text);
  return (
    <span lang={lang}>
      <OwnLine>{words}</OwnLine>
    </span>
  );
}
