import { Link } from '@tanstack/react-router';
import { useT } from '../lib/i18n/use-t';
import css from './on-this-page.module.css';

interface OnThisPageProps {
  /** What stands on the page, from the top down: the element's id and what it is called. */
  parts: readonly { id: string; name: string }[];
}

/** The way to what stands further down on a long page. */
export function OnThisPage({ parts }: OnThisPageProps) {
  const t = useT();
  if (parts.length < 3) return null;
  return (
    <nav aria-label={t('onThisPage')} className={css.parts}>
      <ul>
        {parts.map(({ id, name }) => (
          <li key={id}>
            <Link to="." hash={id}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
