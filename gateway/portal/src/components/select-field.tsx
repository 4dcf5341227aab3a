import { useId, type ReactNode } from 'react';
import css from './field.module.css';

export interface Option<T extends string> {
  value: T;
  label: string;
}

interface SelectFieldProps<T extends string> {
  label: string;
  value: T;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  error?: string | undefined;
  hideLabel?: boolean;
}

/** The system's own list: the best one on a phone and at a keyboard. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const id = useId();
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={css.field}>
      <label className={props.hideLabel ? 'aloud' : css.label} htmlFor={id}>
        {props.label}
      </label>
      {props.hint && (
        <span className={css.hint} id={`${id}-hint`}>
          {props.hint}
        </span>
      )}
      <select
        id={id}
        className={`${css.control} ${css.select}`}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value as T)}
        aria-describedby={described || undefined}
        aria-invalid={props.error !== undefined}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {props.error && (
        <span className={css.error} id={`${id}-error`}>
          {props.error}
        </span>
      )}
    </div>
  );
}
