import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { growsNarrow, RoomLeft, useLineTooLong, useTooLong } from './room-left';
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
  /** For how many characters there is room. Nothing is cut off: a longer text stays, and says by how much it is too long. */
  maxLength?: number;
  /** The same for each line of it. */
  maxLine?: number;
  autoComplete?: string;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, value, maxLength, maxLine, lines = 1, own = false, hideLabel = false } = props;
  const tooLong = useTooLong(value.length, maxLength);
  const lineTooLong = useLineTooLong(value, maxLine);
  const error = tooLong ?? lineTooLong ?? props.error;
  const look = `${css.control} ${own ? css.own : ''} ${lines > 1 ? css.area : ''}`;
  const placeholder = props.placeholder ? { placeholder: props.placeholder } : {};
  return (
    <AriaTextField
      className={css.field!}
      value={value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isRequired={props.required ?? false}
      validationBehavior="aria"
      autoComplete={props.autoComplete ?? 'off'}
      {...(props.onBlur ? { onBlur: props.onBlur } : {})}
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
      {maxLength !== undefined && growsNarrow(value.length, maxLength) && <RoomLeft length={value.length} most={maxLength} />}
      <FieldError className={css.error!}>{error}</FieldError>
    </AriaTextField>
  );
}
