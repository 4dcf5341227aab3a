import { acknowledgeRecap, useRecap } from '../../api/recap';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation, Recap } from '../../api/types';
import { Button } from '../../components/button';
import { Loaded } from '../../components/state';
import { OwnLine, Words } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf as problemWords } from '../../lib/problem-words';
import { asDate, sayDate } from '../../lib/when';
import { Part } from './part';
import { RecapEditor } from './recap-editor';
import { useSides } from './sides';
import css from './talks.module.css';

/** The recap: edited and sent by the employee, read and acknowledged by the other. */
export function RecapPart({ talk }: { talk: Conversation }) {
  const t = useT();
  const { isEmployee, otherName } = useSides(talk);
  const sent = talk.state === 'recapped' || talk.recap?.state === 'sent' || talk.recap?.state === 'acknowledged';
  const recap = useRecap(talk.id, isEmployee || sent);
  if (!isEmployee && !sent) {
    return (
      <Part title={t('recap.title')}>
        <p>{t('recap.waiting', { name: otherName })}</p>
      </Part>
    );
  }
  return (
    <Part title={t('recap.title')} hint={isEmployee && !sent ? t('recap.hint', { name: otherName }) : undefined}>
      <Loaded query={recap}>
        {(loaded) =>
          loaded.state === 'to-send' ? <RecapEditor talk={talk} recap={loaded} /> : <SentRecap talk={talk} recap={loaded} />
        }
      </Loaded>
    </Part>
  );
}

export function RecapSheet({ talk, recap }: { talk: Conversation; recap: Pick<Recap, 'lines' | 'thanks' | 'steps'> }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { nameOf } = useSides(talk);
  const thanks = [
    [talk.employee, recap.thanks.employee],
    [talk.partner, recap.thanks.partner],
  ] as const;
  return (
    <div className={css.recap}>
      <ul className={css.recapLines}>
        {recap.lines.map((line, index) => (
          <li key={index}>
            <Words>{line.text}</Words>
            {line.kind !== 'note' && (
              <span className={css.quiet}>
                {t(`notes.${line.kind}`)}, {nameOf(line.by)}
              </span>
            )}
          </li>
        ))}
      </ul>
      {recap.steps.length > 0 && (
        <>
          <h3>{t('steps.title')}</h3>
          <ul className={css.recapLines}>
            {recap.steps.map((step) => (
              <li key={step.id}>
                <OwnLine>{step.what}</OwnLine>
                <span className={css.quiet}>
                  {t('steps.line', { who: nameOf(step.who), date: sayDate(step.by, locale, zone) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {thanks.map(
        ([who, words]) =>
          words && (
            <div key={who}>
              <h3>
                {t('recap.thanks')}, {nameOf(who)}
              </h3>
              <Words>{words}</Words>
            </div>
          ),
      )}
    </div>
  );
}

function SentRecap({ talk, recap }: { talk: Conversation; recap: Recap }) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { isEmployee, otherName } = useSides(talk);
  const date = (instant: string) => sayDate(asDate(instant, zone), locale, zone);
  return (
    <>
      <p className={css.quiet}>
        {recap.sentAt && t('recap.sentOn', { date: date(recap.sentAt) })}{' '}
        {recap.acknowledgedAt
          ? t('recap.acknowledgedOn', { date: date(recap.acknowledgedAt) })
          : isEmployee && t('recap.notYet', { name: otherName })}
      </p>
      <RecapSheet talk={talk} recap={recap} />
      {!isEmployee && recap.state === 'sent' && <Acknowledge talk={talk} recap={recap} />}
      <p className={css.quiet}>{t('agreedNote')}</p>
    </>
  );
}

function Acknowledge({ talk, recap }: { talk: Conversation; recap: Recap }) {
  const t = useT();
  const say = useSay();
  const { otherName } = useSides(talk);
  const acknowledge = async () => {
    try {
      await acknowledgeRecap(talk.id, recap.etag);
      say(t('recap.acknowledged', { name: otherName }));
    } catch (error) {
      say(problemWords(t, error));
    }
  };
  return (
    <div>
      <Button look="main" onPress={() => void acknowledge()}>
        {t('recap.acknowledge')}
      </Button>
    </div>
  );
}
