import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import css from './choice.module.css';
import type { Option } from './select-field';

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  options: readonly Option<T>[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
  /** Small and joined, for a choice that stands beside something else. */
  joined?: boolean;
}

/** A few things of which one holds, all seen at once. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  return (
    <RadioGroup
      className={css.group!}
      value={props.value}
      onChange={(value) => props.onChange(value as T)}
      orientation="horizontal"
    >
      <Label className={props.hideLabel ? 'aloud' : css.label!}>{props.label}</Label>
      {props.hint && (
        <Text slot="description" className={css.hint!}>
          {props.hint}
        </Text>
      )}
      <div className={`${css.options} ${props.joined ? css.joined : ''}`}>
        {props.options.map((option) => (
          <Radio key={option.value} value={option.value} className={css.option!}>
            {option.label}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
