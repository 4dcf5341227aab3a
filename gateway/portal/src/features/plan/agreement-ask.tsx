import { askAgreement } from '../../api/plans';
import { useSignedIn } from '../../api/signed-in';
import type { Plan } from '../../api/types';
import { Button } from '../../components/button';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { asDate, sayDate } from '../../lib/when';

/** After an agreement, changes collect for the next talk, unless the owner asks sooner. */
export function AgreementAsk({ plan, name }: { plan: Plan; name: string }) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { zone } = useSignedIn();
  if (plan.state !== 'shared' || plan.revision === 0) return null;
  if (plan.agreementAskedAt) {
    return <p>{t('agreement.asked', { name, date: sayDate(asDate(plan.agreementAskedAt, zone), locale, zone) })}</p>;
  }
  const ask = () =>
    askAgreement(plan.owner)
      .then(() => say(t('agreement.askedNow', { name })))
      .catch((error: unknown) => say(wordsOf(t, error)));
  return (
    <>
      <p>{t('agreement.collect')}</p>
      <Button onPress={() => void ask()}>{t('agreement.ask', { name })}</Button>
    </>
  );
}
