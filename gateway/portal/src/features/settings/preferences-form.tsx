import { preferencesSaving, valuesOf, type PreferenceValues } from '../../api/preferences';
import type { Preferences } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { SaveState } from '../../components/save-state';
import { SelectField } from '../../components/select-field';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayTime } from '../../lib/when';
import css from './settings.module.css';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`);

/** How and when reminders come. Each choice is saved as it is made. */
export function PreferencesForm({ preferences }: { preferences: Preferences }) {
  const t = useT();
  const stored = { value: valuesOf(preferences), etag: preferences.etag };
  const auto = useAutosave<PreferenceValues, Record<string, string>>(preferencesSaving, {}, stored);
  const value = auto.value;
  const change = (part: Partial<PreferenceValues>) => auto.type({ ...value, ...part });
  const working = value.workingDays ?? preferences.usualWorkingDays;
  const toggle = (day: string, on: boolean) =>
    change({ workingDays: days.filter((one) => (one === day ? on : working.includes(one))) });
  return (
    <>
      <Choice
        label={t('settings.delivery')}
        value={value.delivery}
        onChange={(delivery) => change({ delivery })}
        options={(['single', 'digest', 'off'] as const).map((one) => ({ value: one, label: t(`settings.${one}`) }))}
      />
      <div className={css.pair}>
        <HourField label={t('settings.quietFrom')} value={value.quietFrom} onChange={(quietFrom) => change({ quietFrom })} />
        <HourField label={t('settings.quietTo')} value={value.quietTo} onChange={(quietTo) => change({ quietTo })} />
      </div>
      <fieldset className={css.days}>
        <legend>{t('settings.days')}</legend>
        {days.map((day) => (
          <Check key={day} checked={working.includes(day)} onChange={(on) => toggle(day, on)}>
            {t(`settings.${day}`)}
          </Check>
        ))}
      </fieldset>
      {auto.state === 'conflict' && auto.theirs && (
        <Notice tone="waits">
          <p>{t('settings.conflict')}</p>
          <div className={css.pair}>
            <Button onPress={() => auto.theirs && auto.resolve(auto.theirs)}>{t('settings.takeTheirs')}</Button>
            <Button onPress={() => auto.resolve(value)}>{t('settings.takeMine')}</Button>
          </div>
        </Notice>
      )}
      <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
    </>
  );
}

interface HourFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function HourField({ label, value, onChange }: HourFieldProps) {
  const locale = useLocale();
  const options = hours.includes(value) ? hours : [value, ...hours];
  return (
    <SelectField
      label={label}
      value={value}
      onChange={onChange}
      options={options.map((hour) => ({ value: hour, label: sayTime(`2026-01-01T${hour}:00Z`, locale, 'UTC') }))}
    />
  );
}
