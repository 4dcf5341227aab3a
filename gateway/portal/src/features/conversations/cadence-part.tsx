import { useState } from 'react';
import { agreeCadence, useCadences } from '../../api/check-ins';
import { useSignedIn } from '../../api/signed-in';
import type { Cadence, Conversation, Every } from '../../api/types';
import { Button } from '../../components/button';
import { DateField } from '../../components/date-field';
import { SelectField } from '../../components/select-field';
import { Loaded } from '../../components/state';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { plusDays, sayDate, today } from '../../lib/when';
import { Part } from './part';
import css from './talks.module.css';

const rhythms: readonly Every[] = ['two-weeks', 'month', 'two-months', 'quarter'];

/** The rhythm of check-ins that both agree on in the talk, with its first date. */
export function CadencePart({ talk }: { talk: Conversation }) {
  const t = useT();
  const cadences = useCadences(talk.employee);
  return (
    <Part title={t('cadence.title')} hint={t('cadence.hint')}>
      <Loaded query={cadences}>
        {(loaded) => <Agreeing talk={talk} cadence={loaded.find(({ partner }) => partner === talk.partner)} />}
      </Loaded>
    </Part>
  );
}

function Agreeing({ talk, cadence }: { talk: Conversation; cadence: Cadence | undefined }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const [open, setOpen] = useState(false);
  if (cadence && !open) {
    return (
      <div className={css.row}>
        <p>
          {t('cadence.current', {
            every: t(`cadence.${cadence.every}`),
            date: sayDate(cadence.next?.due ?? cadence.first, locale, zone),
          })}
        </p>
        <Button look="quiet" onPress={() => setOpen(true)}>
          {t('cadence.change')}
        </Button>
      </div>
    );
  }
  return <CadenceForm talk={talk} cadence={cadence} onDone={() => setOpen(false)} />;
}

interface CadenceFormProps {
  talk: Conversation;
  cadence: Cadence | undefined;
  onDone: () => void;
}

function CadenceForm({ talk, cadence, onDone }: CadenceFormProps) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const now = today(zone);
  const [every, setEvery] = useState<Every>(cadence?.every ?? 'month');
  const [first, setFirst] = useState(plusDays(now, 28));
  const [error, setError] = useState<string>();
  const agree = async () => {
    try {
      const { employee, partner, id } = talk;
      await agreeCadence(employee, { partner, every, first, conversation: id }, cadence?.etag ?? '0');
      say(t('cadence.agreed', { date: sayDate(first, locale, zone) }));
      onDone();
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return (
    <>
      {!cadence && <p className={css.quiet}>{t('cadence.none')}</p>}
      <div className={css.pair}>
        <SelectField
          label={t('cadence.every')}
          value={every}
          onChange={setEvery}
          options={rhythms.map((value) => ({ value, label: t(`cadence.${value}`) }))}
        />
        <DateField label={t('cadence.first')} value={first} onChange={setFirst} min={now} error={error} />
      </div>
      <div>
        <Button isDisabled={first === ''} onPress={() => void agree()}>
          {t('cadence.agree')}
        </Button>
      </div>
    </>
  );
}
