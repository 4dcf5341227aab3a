import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useSignedIn } from '../api/signed-in';
import { useWaiting } from '../api/waiting';
import { Mark } from '../components/mark';
import { useT } from '../lib/i18n/use-t';
import { CommandButton } from './command-button';
import { PersonMenu } from './person-menu';
import { UnsentNotice } from './unsent-notice';
import { CompassIcon, PathIcon, PeopleIcon, TalkIcon, TodayIcon } from './icons';
import css from './shell.module.css';

/** The frame around every page: where one is, where one can go. */
export function Shell() {
  const t = useT();
  const main = useMainFocus();
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={css.bar}>
        <Link to="/today" className={css.brand}>
          <Mark />
          <span>{t('app.name')}</span>
        </Link>
        <MainNav />
        <div className={css.tools}>
          <CommandButton />
          <PersonMenu />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={css.main}>
        <UnsentNotice />
        <Outlet />
      </main>
    </div>
  );
}

function MainNav() {
  const t = useT();
  const { me } = useSignedIn();
  const { items } = useWaiting();
  return (
    <nav className={css.nav} aria-label={t('app.nav')}>
      <Link to="/today" className={css.link}>
        <TodayIcon />
        <span>
          {t('app.today')}
          {items.length > 0 && <span className={css.count}>{items.length}</span>}
        </span>
      </Link>
      <Link to="/plan" className={css.link}>
        <PathIcon />
        <span>{t('app.plan')}</span>
      </Link>
      {me.reports > 0 && (
        <Link to="/team" className={css.link}>
          <PeopleIcon />
          <span>{t('app.team')}</span>
        </Link>
      )}
      <Link to="/conversations" className={css.link}>
        <TalkIcon />
        <span>{t('app.talks')}</span>
      </Link>
      <Link to="/strategy" className={css.link}>
        <CompassIcon />
        <span>{t('strategy.nav')}</span>
      </Link>
    </nav>
  );
}

/** After a page change the focus goes to the new page, so that it is read from its beginning. */
function useMainFocus() {
  const main = useRef<HTMLElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const first = useRef(path);
  useEffect(() => {
    if (first.current === path) return;
    first.current = path;
    main.current?.focus({ preventScroll: true });
  }, [path]);
  return main;
}
