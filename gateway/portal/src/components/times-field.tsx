import { useSignedIn } from '../api/signed-in';
import { useLocale, useT } from '../lib/i18n/use-t';
import { instantOf, sayTime, today } from '../lib/when';
import { isSoon, workingDayAfter, type LocalTime } from '../lib/working-days';
import { Button } from './button';
import { DateField } from './date-field';
import { SelectField } from './select-field';
import css from './times-field.module.css';

const most = 5;
const quarters = Array.from({ length: (20 - 7) * 4 }, (_, index) => {
  const minutes = 7 * 60 + index * 15;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
});

interface TimesFieldProps {
  times: readonly LocalTime[];
  onChange: (times: LocalTime[]) => void;
  /** Who is asked, for the word about short notice. */
  name: string;
  error?: string | undefined;
}

/** Times to choose from, in the person's own zone. */
export function TimesField({ times, onChange, name, error }: TimesFieldProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const now = today(zone);
  const words = (time: string) => sayTime(instantOf(now, time, zone), locale, zone);
  const change = (index: number, part: Partial<LocalTime>) =>
    onChange(times.map((time, at) => (at === index ? { ...time, ...part } : time)));
  const last = times.at(-1)?.date ?? now;
  return (
    <fieldset className={css.times}>
      <legend>{t('propose.times')}</legend>
      <p className={css.hint}>{t('propose.timesHint', { zone: zone.replace('_', ' ') })}</p>
      {times.map(({ date, time }, index) => (
        <div key={index} className={css.time}>
          <DateField
            label={t('propose.date')}
            value={date}
            onChange={(next) => change(index, { date: next })}
            min={now}
            hint={date !== '' && isSoon(date, zone) ? t('propose.soon', { name }) : undefined}
          />
          <SelectField
            label={t('propose.time')}
            value={time}
            onChange={(next) => change(index, { time: next })}
            options={(quarters.includes(time) ? quarters : [time, ...quarters]).map((value) => ({ value, label: words(value) }))}
          />
          {times.length > 1 && (
            <Button
              look="quiet"
              aria-label={t('propose.removeTime')}
              onPress={() => onChange(times.filter((_, at) => at !== index))}
            >
              ×
            </Button>
          )}
        </div>
      ))}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      {times.length < most && (
        <div>
          <Button
            look="quiet"
            onPress={() => onChange([...times, { date: workingDayAfter(last || now, 1), time: '10:00' }])}
          >
            {t('propose.addTime')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
