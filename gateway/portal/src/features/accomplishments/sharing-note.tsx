import { shareAccomplishment, takeAccomplishmentBack } from '../../api/accomplishments';
import { usePlan } from '../../api/plans';
import { useReaderName } from '../../api/sight';
import { useSignedIn } from '../../api/signed-in';
import type { Accomplishment } from '../../api/types';
import { Button } from '../../components/button';
import { MarginNote } from '../../components/page';
import { useDesk } from '../../lib/drafts/desk-context';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, sayDate } from '../../lib/when';
import css from './accomplishments.module.css';

/** Who reads it, and letting them: only me until shared, and again once taken back. */
export function SharingNote({ owner, one }: { owner: string; one: Accomplishment }) {
  const t = useT();
  const locale = useLocale();
  const say = useSay();
  const desk = useDesk();
  const plan = usePlan(owner);
  const { zone } = useSignedIn();
  const reader = useReaderName();
  const name = reader ?? t('audience.nobody');
  const share = async () => {
    await desk.settle();
    await shareAccomplishment(owner, one.id);
    say(t('deeds.sharedNow', { name }));
  };
  const takeBack = async () => {
    await takeAccomplishmentBack(owner, one.id);
    say(t('deeds.takenBack'));
  };
  const trying = (act: () => Promise<void>) => () => void act().catch((error: unknown) => say(wordsOf(t, error)));
  return (
    <MarginNote title={t('deeds.sharing')}>
      <div className={css.sharing}>
        {one.sharedAt ? (
          <p>{t('deeds.sharingSince', { name, date: sayDate(asDate(one.sharedAt, zone), locale, zone) })}</p>
        ) : (
          <p>{t('deeds.sharingNone')}</p>
        )}
        {one.changedSinceShared && <p>{t('deeds.sharingChanged')}</p>}
        {plan.data && !plan.data.sharedNumber && <p>{t('deeds.sharingNoPlan', { name })}</p>}
        {(!one.sharedAt || one.changedSinceShared) && (
          <Button onPress={trying(share)}>{one.sharedAt ? t('deeds.shareAgain') : t('deeds.share', { name })}</Button>
        )}
        {one.sharedAt && (
          <Button look="quiet" onPress={trying(takeBack)}>
            {t('deeds.takeBack')}
          </Button>
        )}
      </div>
    </MarginNote>
  );
}
