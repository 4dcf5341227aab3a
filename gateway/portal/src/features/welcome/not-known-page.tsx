import { ButtonAnchor } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { Door } from './door';
import css from './welcome.module.css';

/** Somebody signed in correctly whom the organization's list does not have: says who can help. */
export function NotKnownPage() {
  const t = useT();
  return (
    <Door title={t('notKnown.title')} lead={t('notKnown.lead')}>
      <section className={css.part}>
        <h2>{t('notKnown.who')}</h2>
        <p>{t('notKnown.whoText')}</p>
      </section>
      <section className={css.part}>
        <h2>{t('notKnown.reasons')}</h2>
        <ul className={css.list}>
          <li>{t('notKnown.reasonNew')}</li>
          <li>{t('notKnown.reasonName')}</li>
          <li>{t('notKnown.reasonOther')}</li>
        </ul>
      </section>
      <div>
        <ButtonAnchor look="main" href="/">
          {t('notKnown.again')}
        </ButtonAnchor>
      </div>
    </Door>
  );
}
