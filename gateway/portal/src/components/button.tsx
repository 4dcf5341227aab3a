import { Link, type LinkComponentProps } from '@tanstack/react-router';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import css from './button.module.css';

export type Look = 'main' | 'plain' | 'quiet' | 'danger';

function classOf(look: Look): string {
  return look === 'plain' ? css.button! : `${css.button} ${css[look]}`;
}

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  look?: Look;
  ref?: Ref<HTMLButtonElement>;
  children: ReactNode;
}

export function Button({ look = 'plain', ...rest }: ButtonProps) {
  return <AriaButton {...rest} className={classOf(look)} />;
}

/** A link that stands where a button would, because it leads somewhere. */
export function ButtonLink({ look = 'plain', ...rest }: { look?: Look } & LinkComponentProps<'a'>) {
  return <Link {...rest} className={classOf(look)} />;
}

/** A link that leaves the portal's own pages: to the sign-in, for example. */
export function ButtonAnchor({ look = 'plain', href, children }: { look?: Look; href: string; children: ReactNode }) {
  return (
    <a href={href} className={classOf(look)}>
      {children}
    </a>
  );
}
