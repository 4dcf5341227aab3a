import { useState } from 'react';
import { giveFeedback, useFeedback } from '../../api/feedback';
import { room } from '../../api/room';
import type { Conversation } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { TextField } from '../../components/text-field';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { FeedbackSheet } from './feedback-list';
import { Part } from './part';
import { useSides } from './sides';
import css from './talks.module.css';

const nothing = { competency: '', situation: '', behaviour: '', impact: '', keep: '', try: '', heardFromOthers: false };

/** Feedback on one competency: what was seen, in three sentences. */
export function FeedbackPart({ talk }: { talk: Conversation }) {
  const t = useT();
  const { otherName } = useSides(talk);
  const feedback = useFeedback();
  const [open, setOpen] = useState<boolean>();
  const given = feedback.data?.filter(({ conversation }) => conversation === talk.id) ?? [];
  return (
    <Part title={t('feedback.title')} hint={t('feedback.hint', { name: otherName })}>
      {given.map((one) => (
        <FeedbackSheet key={one.id} feedback={one} />
      ))}
      {open ? (
        <FeedbackForm talk={talk} onDone={() => setOpen(false)} />
      ) : (
        <div>
          <Button autoFocus={open === false} onPress={() => setOpen(true)}>
            {t('feedback.add')}
          </Button>
        </div>
      )}
    </Part>
  );
}

function useGiving(talk: Conversation, onDone: () => void) {
  const t = useT();
  const say = useSay();
  const { other, otherName } = useSides(talk);
  const form = useFormDraft(`feedback/${talk.id}`, `/conversations/${talk.id}`, nothing, room.feedback);
  const [error, setError] = useState<string>();
  const give = async () => {
    const { competency, situation, behaviour, impact, keep, try: attempt, heardFromOthers } = form.value;
    if ([competency, situation, behaviour, impact].some((words) => words.trim() === '')) return setError(t('feedback.missing'));
    try {
      await giveFeedback(
        {
          receiver: other,
          competency,
          situation,
          behaviour,
          impact,
          ...(keep ? { keep } : {}),
          ...(attempt ? { try: attempt } : {}),
          heardFromOthers,
          conversation: talk.id,
        },
        form.key,
      );
      await form.clear();
      say(t('feedback.given', { name: otherName }));
      onDone();
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  return { form, error, give };
}

function FeedbackForm({ talk, onDone }: { talk: Conversation; onDone: () => void }) {
  const t = useT();
  const { otherName } = useSides(talk);
  const { form, error, give } = useGiving(talk, onDone);
  const name = { name: otherName };
  const optional = (label: string) => `${label} (${t('optional')})`;
  const fields = [
    { field: 'competency', label: t('feedback.competency'), hint: t('feedback.competencyHint'), lines: 1 },
    { field: 'situation', label: t('feedback.situation'), lines: 2 },
    { field: 'behaviour', label: t('feedback.behaviour', name), lines: 2 },
    { field: 'impact', label: t('feedback.impact'), lines: 2 },
    { field: 'keep', label: optional(t('feedback.keepDoing')), lines: 1 },
    { field: 'try', label: optional(t('feedback.try')), lines: 1 },
  ] as const;
  return (
    <div className={css.new}>
      {fields.map(({ field, label, lines, ...more }) => (
        <TextField
          key={field}
          own
          autoFocus={field === 'competency'}
          label={label}
          lines={lines}
          hint={'hint' in more ? more.hint : undefined}
          value={form.value[field]}
          onChange={(words) => form.change({ [field]: words })}
          maxLength={room.feedback[field]}
        />
      ))}
      <Check checked={form.value.heardFromOthers} onChange={(heardFromOthers) => form.change({ heardFromOthers })}>
        {t('feedback.heard')}
      </Check>
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
      <div className={css.row}>
        <Button look="main" isDisabled={!form.fits} onPress={() => void give()}>
          {t('feedback.give', name)}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {t('close')}
        </Button>
      </div>
    </div>
  );
}
