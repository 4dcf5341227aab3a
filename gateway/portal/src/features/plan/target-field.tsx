import { useSignedIn } from '../../api/signed-in';
import type { Horizon } from '../../api/types';
import { DateField } from '../../components/date-field';
import { SelectField } from '../../components/select-field';
import { useT } from '../../lib/i18n/use-t';
import { plusDays, today } from '../../lib/when';

const furthest = 25;

function yearsOf(horizon: Horizon, zone: string): string[] {
  const now = Number(today(zone).slice(0, 4));
  const [from, until] = horizon === 'mid' ? [1, 3] : [3, furthest];
  return Array.from({ length: until - from + 1 }, (_, index) => String(now + from + index));
}

interface TargetFieldProps {
  horizon: Horizon;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
}

/** A day for what is near, a year for what is further away. */
export function TargetField({ horizon, value, onChange, error }: TargetFieldProps) {
  const t = useT();
  const { zone } = useSignedIn();
  if (horizon === 'near') {
    const now = today(zone);
    return (
      <DateField
        label={t('goal.target')}
        value={value}
        onChange={(next) => next && onChange(next)}
        min={now}
        max={plusDays(now, 365)}
        error={error}
      />
    );
  }
  const years = yearsOf(horizon, zone);
  const options = years.includes(value) ? years : [value, ...years];
  return (
    <SelectField
      label={t('goal.targetYear')}
      value={value}
      onChange={onChange}
      options={options.map((year) => ({ value: year, label: year }))}
      error={error}
    />
  );
}
