import { useState } from 'react';
import { letRead } from '../../api/readers';
import { useSignedIn } from '../../api/signed-in';
import type { Named, Plan, PlanReader } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { DateField } from '../../components/date-field';
import { PersonSearch } from '../../components/person-search';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { plusDays, today } from '../../lib/when';
import css from './plan.module.css';

interface LetReadProps {
  plan: Plan;
  readers: readonly PlanReader[];
  onClose: () => void;
}

/** Choosing somebody, and until when. */
export function LetRead({ plan, readers, onClose }: LetReadProps) {
  const t = useT();
  const { me, person } = useSignedIn();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Named | null>(null);
  const manager = plan.seenBy === me.manager?.id ? [plan.seenBy] : [];
  const without = [person, ...manager.filter((one) => typeof one === 'string'), ...readers.map(({ reader }) => reader)];
  return (
    <div className={css.sharing}>
      {chosen ? (
        <Confirm plan={plan} chosen={chosen} onClose={onClose} onOther={() => setChosen(null)} />
      ) : (
        <PersonSearch search={search} onSearch={setSearch} onChoose={setChosen} without={without} />
      )}
      <div>
        <Button look="quiet" onPress={onClose}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

interface ConfirmProps {
  plan: Plan;
  chosen: Named;
  onClose: () => void;
  onOther: () => void;
}

/** Says what they will see, and asks until when. */
function Confirm({ plan, chosen, onClose, onOther }: ConfirmProps) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const [ends, setEnds] = useState(false);
  const [until, setUntil] = useState(plusDays(today(zone), 30));
  const [error, setError] = useState<string>();
  const { name } = chosen;
  const confirm = () =>
    letRead(plan.owner, chosen.id, ends ? until : null)
      .then(() => {
        say(t('readers.letNow', { name }));
        onClose();
      })
      .catch((cause: unknown) => setError(wordsOf(t, cause)));
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <Button look="quiet" onPress={onOther}>
          {t('propose.change')}
        </Button>
      </p>
      <p>{plan.sharedNumber > 0 ? t('readers.sees', { name }) : t('readers.seesLater', { name })}</p>
      <Check checked={ends} onChange={setEnds}>
        {t('readers.ends')}
      </Check>
      {ends && <DateField label={t('readers.lastDay')} value={until} onChange={setUntil} min={today(zone)} />}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div>
        <Button isDisabled={ends && until === ''} onPress={() => void confirm()}>
          {t('readers.let', { name })}
        </Button>
      </div>
    </>
  );
}
