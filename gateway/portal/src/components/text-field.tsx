import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import css from './field.module.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Says, before someone types, who will read it or what helps. */
  hint?: ReactNode;
  error?: string | undefined;
  lines?: number;
  /** A person's own words: set in the serif. */
  own?: boolean;
  hideLabel?: boolean;
  placeholder?: string;
  type?: 'text' | 'url' | 'search' | 'time';
  required?: boolean;
  autoFocus?: boolean;
  maxLength?: number;
  autoComplete?: string;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, lines = 1, own = false, hideLabel = false } = props;
  const look = `${css.control} ${own ? css.own : ''} ${lines > 1 ? css.area : ''}`;
  const placeholder = props.placeholder ? { placeholder: props.placeholder } : {};
  return (
    <AriaTextField
      className={css.field!}
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      autoComplete={props.autoComplete ?? 'off'}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
      {...(props.maxLength ? { maxLength: props.maxLength } : {})}
      {...(props.type ? { type: props.type } : {})}
    >
      <Label className={hideLabel ? 'aloud' : css.label!}>{label}</Label>
      {hint && (
        <Text slot="description" className={css.hint!}>
          {hint}
        </Text>
      )}
      {lines > 1 ? (
        <TextArea className={look} rows={lines} autoFocus={props.autoFocus} {...placeholder} />
      ) : (
        <Input className={look} autoFocus={props.autoFocus} {...placeholder} />
      )}
      <FieldError className={css.error!}>{error}</FieldError>
    </AriaTextField>
  );
}
