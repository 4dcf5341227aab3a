import { useId } from 'react';
import { sectionOf, sectionSaving } from '../../api/plans';
import { room } from '../../api/room';
import type { Plan, ReflectionPart, SectionName, SectionWords } from '../../api/types';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { useDesk } from '../../lib/drafts/desk-context';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { aboutSection, landsIn, withAnswer } from './reflection';
import css from './reflect-page.module.css';

/** Puts an answer into the plan by the same way as typing there: kept on the device until the platform has it. */
function useLanding(plan: Plan) {
  const desk = useDesk();
  const saverOf = (name: SectionName) => {
    const { text, audience, etag } = sectionOf(plan, name);
    const stored = { value: { text, audience } satisfies SectionWords, etag };
    const saver = desk.saver(sectionSaving, { owner: plan.owner, name }, stored);
    saver.hear(stored);
    return saver;
  };
  const place = (name: SectionName) => landsIn(name, saverOf(name).view().value);
  const land = (name: SectionName, question: string, answer: string) => {
    const saver = saverOf(place(name));
    const { text, audience } = saver.view().value;
    saver.type({ text: withAnswer(text, question, answer), audience: text.trim() === '' ? 'only-me' : audience });
    void saver.flush();
  };
  return { place, land };
}

interface ReflectionQuestionProps {
  plan: Plan;
  part: ReflectionPart;
  number: number;
  total: number;
  onAnswered: () => void;
  onSkip: () => void;
}

/** One question; half an answer stays on the device until it is whole. */
export function ReflectionQuestion({ plan, part, number, total, onAnswered, onSkip }: ReflectionQuestionProps) {
  const t = useT();
  const id = useId();
  const { place, land } = useLanding(plan);
  const form = useFormDraft(`reflection/${part.id}/${number}`, '/plan/reflect', { answer: '' }, { answer: room.section.text });
  const question = part.questions[number]!;
  const written = form.value.answer.trim() !== '';
  const about = aboutSection(part, plan);
  const lands = place(about);
  const section = t(`section.${about}`);

  const go = async () => {
    if (!written) return onSkip();
    land(about, question, form.value.answer);
    await form.clear();
    onAnswered();
  };

  return (
    <form
      className={css.question}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        void go();
      }}
    >
      <p className={css.quiet}>
        {t('reflect.number', { number: number + 1, count: part.questions.length, part: part.title })}
        {' · '}
        {total === 0 ? t('reflect.none') : t('reflect.sofar', { count: total })}
      </p>
      <h2 id={id}>{question}</h2>
      <TextField
        own
        hideLabel
        autoFocus
        label={`${t('reflect.answer')}: ${question}`}
        hint={lands === about ? t('reflect.lands', { section }) : t('reflect.landsApart', { section, apart: t(`section.${lands}`) })}
        lines={4}
        value={form.value.answer}
        onChange={(answer) => form.change({ answer })}
        maxLength={room.section.text}
      />
      <div className={css.acts}>
        <Button look={written ? 'main' : 'plain'} type="submit" isDisabled={!form.fits}>
          {written ? t('reflect.next') : t('reflect.skip')}
        </Button>
      </div>
    </form>
  );
}
