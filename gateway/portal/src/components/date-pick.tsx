import { parseDate, type CalendarDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Heading,
  Label,
  Popover,
  Text,
} from 'react-aria-components';
import { useT } from '../lib/i18n/use-t';
import css from './date-pick.module.css';
import field from './field.module.css';

export interface DateFieldProps {
  label: string;
  /** A local date, 2027-03-31; empty where there is none. */
  value: string;
  onChange: (value: string) => void;
  hint?: string | undefined;
  error?: string | undefined;
  min?: string;
  max?: string;
}

function dateOf(value: string | undefined): CalendarDate | null {
  return value && value.length === 10 ? parseDate(value) : null;
}

/** A plain day in the language of the page: typed part by part or picked. It never goes through an instant. */
export function DatePick(props: DateFieldProps) {
  const t = useT();
  return (
    <DatePicker
      className={field.field!}
      value={dateOf(props.value)}
      onChange={(value) => props.onChange(value?.toString() ?? '')}
      minValue={dateOf(props.min)}
      maxValue={dateOf(props.max)}
      isInvalid={props.error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
    >
      <Label className={field.label!}>{props.label}</Label>
      {props.hint && (
        <Text slot="description" className={field.hint!}>
          {props.hint}
        </Text>
      )}
      <Group className={css.group!}>
        <DateInput className={css.input!}>
          {(segment) => <DateSegment segment={segment} className={css.segment!} />}
        </DateInput>
        <Button className={css.open!} aria-label={t('date.pick')}>
          <svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            <rect x="3" y="4.5" width="14" height="12.5" rx="2" />
            <path d="M3 8.5h14M7 2.5v3.5M13 2.5v3.5" />
          </svg>
        </Button>
      </Group>
      <FieldError className={field.error!}>{props.error}</FieldError>
      <Popover className={css.popover!}>
        <Dialog className={css.dialog!}>
          <Calendar>
            <header className={css.head}>
              <Button slot="previous" className={css.turn!} aria-label={t('date.previous')}>
                ‹
              </Button>
              <Heading className={css.month!} />
              <Button slot="next" className={css.turn!} aria-label={t('date.next')}>
                ›
              </Button>
            </header>
            <CalendarGrid className={css.grid!}>{(date) => <CalendarCell date={date} className={css.cell!} />}</CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
