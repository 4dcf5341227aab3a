import { planDocument } from '../../api/documents';
import { useSignedIn } from '../../api/signed-in';
import type { Plan } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { DownloadButton } from '../../components/download-button';
import { MarginNote } from '../../components/page';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { asDate, sayDate } from '../../lib/when';
import css from './plan.module.css';

/** The newest shared copy, to keep and to print; and where to tell what was done. */
export function DocumentNote({ plan }: { plan: Plan }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  return (
    <>
      {plan.sharedNumber && plan.sharedAt ? (
        <MarginNote title={t('document.title')}>
          <p>{t('document.plan', { date: sayDate(asDate(plan.sharedAt, zone), locale, zone) })}</p>
          <p className={css.hint}>{t('document.size')}</p>
          <DownloadButton fetch={() => planDocument(plan.owner, plan.sharedNumber, locale)} />
        </MarginNote>
      ) : null}
      <MarginNote title={t('deeds.title')}>
        <div className={css.sharing}>
          <p>{t('deeds.link')}</p>
          <ButtonLink to="/accomplishments">{t('deeds.open')}</ButtonLink>
        </div>
      </MarginNote>
    </>
  );
}
