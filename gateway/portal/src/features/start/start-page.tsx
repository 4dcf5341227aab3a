import { useState } from 'react';
import { useSignedIn } from '../../api/signed-in';
import { Button } from '../../components/button';
import { Page } from '../../components/page';
import { TextField } from '../../components/text-field';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { firstTimes } from '../../lib/working-days';
import { LastStep } from './last-step';
import { Later } from './later';
import { answersRoom, type Answers } from './answers';
import css from './start.module.css';

const questions = [
  { field: 'likes', title: 'start.q1', hint: 'start.q1Hint' },
  { field: 'wish', title: 'start.q2', hint: 'start.q2Hint' },
  { field: 'purpose', title: 'start.q3', hint: 'start.q3Hint' },
] as const;

/** The first five minutes: three questions and a proposed talk; no plan needed. */
export function StartPage() {
  const t = useT();
  const { me, zone } = useSignedIn();
  const [at, setAt] = useState(0);
  const form = useFormDraft<Answers>('start', '/start', { likes: '', wish: '', purpose: '', times: firstTimes(zone) }, answersRoom);
  const question = questions[at];
  const name = me.manager?.name ?? t('audience.nobody');
  const answered = question !== undefined && form.value[question.field].trim() !== '';
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      {question ? (
        <form
          className={css.question}
          onSubmit={(event) => {
            event.preventDefault();
            setAt(at + 1);
          }}
        >
          <p className={css.progress}>{t('start.progress', { number: at + 1 })}</p>
          <h2 id="question">{t(question.title)}</h2>
          <TextField
            key={question.field}
            own
            hideLabel
            autoFocus
            label={t(question.title)}
            hint={t(question.hint, { name })}
            lines={3}
            value={form.value[question.field]}
            onChange={(words) => form.change({ [question.field]: words })}
            maxLength={answersRoom[question.field]}
          />
          <div className={css.acts}>
            <Button look={answered ? 'main' : 'plain'} type="submit" isDisabled={!form.fits}>
              {answered ? t('start.next') : t('start.skip')}
            </Button>
            {at > 0 && (
              <Button look="quiet" onPress={() => setAt(at - 1)}>
                {t('back')}
              </Button>
            )}
            <Later />
          </div>
        </form>
      ) : (
        <LastStep form={form} onBack={() => setAt(questions.length - 1)} />
      )}
    </Page>
  );
}
