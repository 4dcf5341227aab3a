import { useMemo } from 'react';
import { useFeedback } from '../../api/feedback';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { Feedback } from '../../api/types';
import { Words } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import { Part } from './part';
import css from './talks.module.css';

/** All feedback that somebody received or gave. */
export function FeedbackList() {
  const t = useT();
  const feedback = useFeedback();
  if (!feedback.data || feedback.data.length === 0) return null;
  return (
    <div id="feedback">
      <Part title={t('talks.feedback')}>
        {feedback.data.map((one) => (
          <FeedbackSheet key={one.id} feedback={one} />
        ))}
      </Part>
    </div>
  );
}

export function FeedbackSheet({ feedback }: { feedback: Feedback }) {
  const t = useT();
  const { person } = useSignedIn();
  const given = feedback.writer === person;
  const other = given ? feedback.receiver : feedback.writer;
  const people = usePeople(useMemo(() => [other], [other]));
  const name = people.get(other)?.name ?? t('someone');
  const parts = [
    [t('feedback.situationLabel'), feedback.situation],
    [t('feedback.behaviourLabel'), feedback.behaviour],
    [t('feedback.impactLabel'), feedback.impact],
    [t('feedback.keepDoing'), feedback.keep],
    [t('feedback.try'), feedback.try],
  ] as const;
  return (
    <article className={css.feedback}>
      <h3>{t(given ? 'feedback.to' : 'feedback.from', { name, competency: feedback.competency })}</h3>
      {feedback.heardFromOthers && <p className={css.quiet}>{t('feedback.heardLabel')}</p>}
      <dl className={css.lines}>
        {parts.map(
          ([label, words]) =>
            words && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <Words>{words}</Words>
                </dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}
