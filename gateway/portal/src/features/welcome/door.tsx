import { useEffect, type ReactNode } from 'react';
import { Button } from '../../components/button';
import { Mark } from '../../components/mark';
import { keepLanguage, speak } from '../../lib/i18n/start';
import { useLocale, useT } from '../../lib/i18n/use-t';
import css from './welcome.module.css';

interface DoorProps {
  title: string;
  lead: string;
  picture?: ReactNode;
  children?: ReactNode;
}

/** The frame of the pages that are seen before anybody is signed in. */
export function Door({ title, lead, picture, children }: DoorProps) {
  const t = useT();
  useEffect(() => {
    document.title = `${title} · Cairn`;
  }, [title]);
  return (
    <div className={css.door}>
      <header className={css.top}>
        <a className={css.brand} href="/">
          <Mark size={36} />
          <span>{t('app.name')}</span>
        </a>
        <OtherLanguage />
      </header>
      <main className={css.main}>
        <div className={css.hero}>
          <div className={css.part}>
            <h1>{title}</h1>
            <p className={css.lead}>{lead}</p>
          </div>
          {picture}
        </div>
        {children}
      </main>
    </div>
  );
}

function OtherLanguage() {
  const german = useLocale() === 'de-DE';
  const change = () => {
    const next = german ? 'en' : 'de';
    keepLanguage(next);
    void speak(next);
  };
  return (
    <Button look="quiet" onPress={change}>
      <span lang={german ? 'en' : 'de'}>{german ? 'English' : 'Deutsch'}</span>
    </Button>
  );
}
