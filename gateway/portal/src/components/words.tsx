import css from './words.module.css';

/** What a person wrote, in the voice for people's words. */
export function Words({ children }: { children: string }) {
  return (
    <p className={css.words} dir="auto">
      {children}
    </p>
  );
}

/** A person's words inside a sentence of the product. */
export function OwnLine({ children }: { children: string }) {
  return (
    <span className={css.line} dir="auto">
      {children}
    </span>
  );
}
