import { room } from '../../api/room';
import type { LocalText } from '../../api/types';
import { TextField } from '../../components/text-field';
import { useLocale, useT } from '../../lib/i18n/use-t';
import css from './strategy.module.css';

interface LocalFieldProps {
  label: string;
  value: LocalText;
  onChange: (value: LocalText) => void;
  lines?: number;
  maxLength?: number;
  maxLine?: number;
  error?: string | undefined;
  autoFocus?: boolean;
}

/** A text in both languages, the page's own first. */
export function LocalField({ label, value, onChange, lines = 1, error, autoFocus = false, ...most }: LocalFieldProps) {
  const languages = useLanguages();
  return (
    <div className={css.pair}>
      {languages.map(({ code, name }, index) => (
        <TextField
          key={code}
          own
          lines={lines}
          label={`${label} (${name})`}
          value={value[code]}
          onChange={(text) => onChange({ ...value, [code]: text })}
          {...most}
          error={index === 0 ? error : undefined}
          autoFocus={autoFocus && index === 0}
        />
      ))}
    </div>
  );
}

function useLanguages() {
  const t = useT();
  const locale = useLocale();
  const both = [
    { code: 'en', name: t('strategy.form.english') },
    { code: 'de', name: t('strategy.form.german') },
  ] as const;
  return locale === 'de-DE' ? [both[1], both[0]] : [both[0], both[1]];
}

interface LocalLinesFieldProps {
  label: string;
  value: readonly LocalText[];
  onChange: (value: LocalText[]) => void;
}

/** A list of texts, one a line; the same line says the same in both languages. */
export function LocalLinesField({ label, value, onChange }: LocalLinesFieldProps) {
  const joined = {
    en: value.map(({ en }) => en).join('\n'),
    de: value.map(({ de }) => de).join('\n'),
  };
  const change = (next: LocalText) => {
    const en = next.en.split('\n');
    const de = next.de.split('\n');
    const count = next.en === '' && next.de === '' ? 0 : Math.max(en.length, de.length);
    onChange(Array.from({ length: count }, (_, index) => ({ en: en[index] ?? '', de: de[index] ?? '' })));
  };
  return <LocalField label={label} value={joined} onChange={change} lines={3} maxLine={room.strategy.line} />;
}
