import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';
import css from './check.module.css';

interface CheckProps {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children?: ReactNode;
  /** For a box whose words stand elsewhere. */
  label?: string;
}

export function Check({ checked, onChange, children, label }: CheckProps) {
  return (
    <Checkbox
      className={css.check!}
      isSelected={checked}
      onChange={onChange}
      {...(label ? { 'aria-label': label } : {})}
    >
      <span className={css.box} aria-hidden="true">
        <svg viewBox="0 0 16 16" className={css.tick}>
          <path d="M2.5 8.5 6.5 12.5 13.5 4" />
        </svg>
      </span>
      {children}
    </Checkbox>
  );
}
