import { useState } from 'react';
import { act } from '../../api/conversations';
import { isProblem } from '../../api/problem';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { Choice } from '../../components/choice';
import { Notice } from '../../components/notice';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { sayMoment } from '../../lib/when';
import { CancelButton } from './cancel-button';
import { MoveForm } from './move-form';
import { useSides } from './sides';
import css from './talks.module.css';

/** A talk that is proposed: for the one to answer it, or to wait. */
export function ProposedPart({ talk }: { talk: Conversation }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { mine, otherName } = useSides(talk);
  if (talk.proposedBy !== mine) return <Answer talk={talk} />;
  return (
    <div className={css.acts}>
      <Notice>
        <p>{t('talk.proposedByYou', { name: otherName })}</p>
        <ul>
          {talk.times.map((time) => (
            <li key={time}>{sayMoment(time, locale, zone)}</li>
          ))}
        </ul>
      </Notice>
      <div className={css.row}>
        <MoveForm talk={talk} />
        <CancelButton talk={talk} />
      </div>
    </div>
  );
}

function Answer({ talk }: { talk: Conversation }) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { otherName } = useSides(talk);
  const [time, setTime] = useState<string | null>(null);
  const [yes, setYes] = useState(false);
  const [asked, setAsked] = useState(false);
  const [error, setError] = useState<string>();
  const soon = time !== null && (talk.soon.includes(time) || asked);

  const accept = async () => {
    if (!time) return setError(t('talk.chooseFirst'));
    if (soon && !yes) return setError(t('problem.explicit-yes-needed'));
    try {
      await act(talk, { verb: 'acceptance', body: { time, explicitYes: yes } });
      say(t('talk.accepted'));
    } catch (cause) {
      if (isProblem(cause) && cause.code === 'explicit-yes-needed') setAsked(true);
      setError(wordsOf(t, cause));
    }
  };

  return (
    <div className={css.acts}>
      <Notice tone="waits">
        <p>{t('talk.proposedBy', { name: otherName })}</p>
      </Notice>
      <Choice
        label={t('talk.choose', { name: otherName })}
        value={time}
        onChange={setTime}
        options={talk.times.map((value) => ({ value, label: sayMoment(value, locale, zone) }))}
      />
      {soon && (
        <Check checked={yes} onChange={setYes}>
          {t('talk.explicit')}
        </Check>
      )}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div className={css.row}>
        <Button look="main" onPress={() => void accept()}>
          {t('talk.accept')}
        </Button>
        <MoveForm talk={talk} />
        <CancelButton talk={talk} />
      </div>
    </div>
  );
}
