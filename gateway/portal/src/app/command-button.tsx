import { lazy, Suspense, useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../lib/i18n/use-t';
import { SearchIcon } from './icons';
import css from './command-menu.module.css';

const CommandMenu = lazy(() => import('./command-menu').then((module) => ({ default: module.CommandMenu })));

/** Opens the command menu; so does Ctrl-K, or Cmd-K. */
export function CommandButton() {
  const t = useT();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      <AriaButton className={css.opener!} onPress={() => setOpen(true)}>
        <SearchIcon />
        <span className={css.openerText}>{t('app.search')}</span>
        <kbd aria-hidden="true">Ctrl K</kbd>
      </AriaButton>
      <Suspense>{open && <CommandMenu onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
