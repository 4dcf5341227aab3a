import { useState } from 'react';
import { addStep, endStep, useSteps } from '../../api/conversations';
import { useSharedPlan } from '../../api/plans';
import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation, Step } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { DateField } from '../../components/date-field';
import { SelectField } from '../../components/select-field';
import { Loaded } from '../../components/state';
import { TextField } from '../../components/text-field';
import { OwnLine } from '../../components/words';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { plusDays, sayDate, today } from '../../lib/when';
import { Part } from './part';
import { useSides } from './sides';
import css from './talks.module.css';

/** What both agree to do, each with a name and a date. */
export function StepsPart({ talk }: { talk: Conversation }) {
  const t = useT();
  const steps = useSteps(talk.id, true);
  return (
    <Part title={t('steps.title')} hint={t('steps.hint')}>
      <Loaded query={steps}>
        {(loaded) =>
          loaded.length === 0 ? (
            <p className={css.quiet}>{t('steps.empty')}</p>
          ) : (
            <ul className={css.steps}>
              {loaded.map((step) => (
                <StepLine key={step.id} talk={talk} step={step} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <NewStep talk={talk} />
    </Part>
  );
}

function StepLine({ talk, step }: { talk: Conversation; step: Step }) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const { nameOf } = useSides(talk);
  const what = step.what ?? '';
  const tick = (done: boolean) => {
    endStep(talk.id, step, done ? 'done' : 'open').catch((error: unknown) => say(wordsOf(t, error)));
  };
  return (
    <li>
      <Check label={t('steps.doneSay', { what })} checked={step.state === 'done'} onChange={tick} />
      <div>
        <OwnLine>{what}</OwnLine>
        <p className={css.quiet}>
          {t('steps.line', { who: nameOf(step.who), date: sayDate(step.by, locale, zone) })} · {t(`steps.state.${step.state}`)}
        </p>
      </div>
    </li>
  );
}

function useNewStep(talk: Conversation) {
  const t = useT();
  const say = useSay();
  const { zone } = useSignedIn();
  const nothing = { what: '', who: talk.employee, by: plusDays(today(zone), 14), goal: '' };
  const form = useFormDraft(`step/${talk.id}`, `/conversations/${talk.id}`, nothing, room.nextStep);
  const [error, setError] = useState<string>();
  const add = async () => {
    const { what, who, by, goal } = form.value;
    if (what.trim() === '' || by === '') return setError(t('steps.missing'));
    try {
      await addStep(talk.id, { what: what.trim(), who, by, ...(goal ? { goal } : {}) }, form.key);
      await form.clear();
      setError(undefined);
      say(t('steps.added'));
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return { form, error, add };
}

function NewStep({ talk }: { talk: Conversation }) {
  const t = useT();
  const { zone } = useSignedIn();
  const { nameOf } = useSides(talk);
  const { form, error, add } = useNewStep(talk);
  const plan = useSharedPlan(talk.employee);
  const goals = plan.data?.goals ?? [];
  return (
    <div className={css.new}>
      <TextField
        own
        label={t('steps.what')}
        value={form.value.what}
        onChange={(what) => form.change({ what })}
        error={error}
        maxLength={room.nextStep.what}
      />
      <div className={css.three}>
        <SelectField
          label={t('steps.who')}
          value={form.value.who}
          onChange={(who) => form.change({ who })}
          options={[talk.employee, talk.partner].map((value) => ({ value, label: nameOf(value) }))}
        />
        <DateField label={t('steps.by')} value={form.value.by} onChange={(by) => form.change({ by })} min={today(zone)} />
        {goals.length > 0 && (
          <SelectField
            label={t('steps.goal')}
            value={form.value.goal}
            onChange={(goal) => form.change({ goal })}
            options={[
              { value: '', label: t('steps.noGoal') },
              ...goals.map(({ id, title }) => ({ value: id, label: title })),
            ]}
          />
        )}
      </div>
      <div>
        <Button isDisabled={!form.fits} onPress={() => void add()}>{t('steps.add')}</Button>
      </div>
    </div>
  );
}
