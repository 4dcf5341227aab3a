import type { AccountFigure } from '../api/types';
import { useLocale } from '../lib/i18n/use-t';
import { sayChange, sayNumber } from '../lib/numbers';
import { OwnLine } from './words';
import css from './figures.module.css';

/** Figures of an accomplishment, each with what became of it. */
export function Figures({ figures }: { figures: readonly AccountFigure[] }) {
  const locale = useLocale();
  if (figures.length === 0) return null;
  return (
    <ul className={css.figures}>
      {figures.map((figure, index) => (
        <li key={index}>
          <OwnLine>{figure.what}</OwnLine>{' '}
          <span className={css.number}>
            {figure.from !== null && figure.from !== undefined && `${sayNumber(figure.from, locale)} → `}
            {sayNumber(figure.to, locale)}
            {figure.unit && ` ${figure.unit}`}
          </span>
          {figure.change !== null && figure.change !== undefined && (
            <span className={css.change}> {sayChange(figure.change, figure.percent, locale)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
