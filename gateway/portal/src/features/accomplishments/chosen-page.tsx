import { accomplishmentsDocument } from '../../api/documents';
import { Button } from '../../components/button';
import { DownloadButton } from '../../components/download-button';
import { useLocale, useT } from '../../lib/i18n/use-t';
import css from './accomplishments.module.css';

/** A page of the chosen ones, to keep and to print. */
export function ChosenPage({ owner, ids, onEnd }: { owner: string; ids: readonly string[]; onEnd: () => void }) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className={css.chosen} role="group" aria-label={t('document.title')}>
      <p>{ids.length === 0 ? t('document.pageNone') : t('document.page', { count: ids.length })}</p>
      <p className={css.quiet}>{t('document.size')}</p>
      <div className={css.acts}>
        <DownloadButton isDisabled={ids.length === 0} fetch={() => accomplishmentsDocument(owner, ids, locale)} />
        <Button look="quiet" onPress={onEnd}>
          {t('deeds.chooseEnd')}
        </Button>
      </div>
    </div>
  );
}
