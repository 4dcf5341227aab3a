import { useLocation } from '@tanstack/react-router';
import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { removeComment, rewriteComment, sayComment, settleComment, useComments, useRemovedComments } from '../api/comments';
import { usePeople } from '../api/people';
import { useSignedIn } from '../api/signed-in';
import type { Comment, CommentState, Named } from '../api/types';
import { useLocale, useT } from '../lib/i18n/use-t';
import { useSay } from '../lib/live';
import { wordsOf } from '../lib/problem-words';
import { asDate, sayNear } from '../lib/when';
import { Beside } from './beside';
import { Button } from './button';
import { CommentForm } from './comment-form';
import { UndoLine } from './undo-line';
import { Words } from './words';
import css from './comments.module.css';

interface PartCommentsProps {
  owner: string;
  /** "plan", "section/vision", "role", "goal/<id>". */
  part: string;
  /** What the part is called on the page. */
  title: string;
  /** Whether anything of the plan is shared. */
  shared?: boolean;
  /** Whether it stands in the margin already, beside no words in particular. */
  inMargin?: boolean;
}

/** What the two sides said about a part of a plan, beside its words; under them the room to say the first while it is shared. */
export function PartComments({ owner, part, title, shared = true, inMargin = false }: PartCommentsProps) {
  const t = useT();
  const said = useComments(owner, shared).data;
  const [writing, setWriting] = useState(false);
  const [written, setWritten] = useState(false);
  const people = usePeople(useMemo(() => said?.comments.map(({ by }) => by) ?? [], [said]));
  if (!said) return null;
  const may = said.parts.includes(part);
  const first = said.comments.filter((comment) => comment.part === part && !comment.answers);
  if (!may && first.length === 0) return null;
  const threads = first.map((comment) => ({
    comment,
    answers: said.comments.filter(({ answers, text }) => answers === comment.id && text != null),
  }));
  const resolved = threads.filter(({ comment }) => comment.state === 'resolved');
  const close = () => {
    setWriting(false);
    setWritten(true);
  };
  const show = (thread: ThreadSaid) => (
    <Thread key={thread.comment.id} owner={owner} thread={thread} people={people} may={may} />
  );
  const Place = inMargin || first.length === 0 ? Fragment : Beside;
  return (
    <Place>
      <section className={css.comments} aria-label={t('comments.about', { title })}>
        {threads.filter((thread) => !resolved.includes(thread)).map(show)}
        {resolved.length > 0 && (
          <details>
            <summary>{t('comments.resolvedCount', { count: resolved.length })}</summary>
            {resolved.map(show)}
          </details>
        )}
        <RemovedComments owner={owner} part={part} />
        {may && !writing && (
          <Button look="quiet" autoFocus={written} onPress={() => setWriting(true)}>
            {t('comments.add')}
            <span className="aloud">: {title}</span>
          </Button>
        )}
        {writing && (
          <CommentForm
            name={`comment/${owner}/${part}`}
            label={t('comments.new', { title })}
            onSend={(text, key) => sayComment(owner, { part }, text, key)}
            onDone={close}
          />
        )}
      </section>
    </Place>
  );
}

/** What was taken away in this sitting, each with the way back. */
function RemovedComments({ owner, part }: { owner: string; part: string }) {
  const t = useT();
  const { removed, drop } = useRemovedComments(owner, part);
  const [before] = useState(() => new Set(removed.map(({ key }) => key)));
  return removed.map(({ key, one }) => (
    <UndoLine
      key={key}
      words={t('undo.comment', { text: shortened(one.text ?? '') })}
      newest={!before.has(key)}
      onUndo={() => rewriteComment(owner, one, one.text ?? '').then(() => drop(key))}
    />
  ));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text;
}

interface ThreadSaid {
  comment: Comment;
  answers: Comment[];
}

interface ThreadProps {
  owner: string;
  thread: ThreadSaid;
  people: Map<string, Named>;
  may: boolean;
}

function Thread({ owner, thread, people, may }: ThreadProps) {
  const t = useT();
  const { person } = useSignedIn();
  const { comment, answers } = thread;
  const id = `comment-${comment.id}`;
  const meant = useLocation({ select: ({ hash }) => hash === id });
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!meant) return;
    box.current?.focus();
    box.current?.scrollIntoView?.({ block: 'center' });
  }, [meant]);
  const last = answers.at(-1) ?? comment;
  const waits = may && comment.state === 'open' && (last.by === owner) !== (person === owner);
  return (
    <div className={css.thread} id={id} ref={box} tabIndex={-1} data-waits={waits || undefined}>
      <Said owner={owner} comment={comment} people={people} may={may} />
      {answers.length > 0 && (
        <div className={css.answers}>
          {answers.map((answer) => (
            <Said key={answer.id} owner={owner} comment={answer} people={people} may={may} />
          ))}
        </div>
      )}
      {comment.state === 'for-talk' && <p className={css.who}>{t('comments.forTalk')}</p>}
      {waits && <p className="aloud">{t('comments.waits')}</p>}
      {may && <ThreadActs owner={owner} comment={comment} />}
    </div>
  );
}

function ThreadActs({ owner, comment }: { owner: string; comment: Comment }) {
  const t = useT();
  const say = useSay();
  const [answering, setAnswering] = useState(false);
  const settle = (state: CommentState, done: string) => async () => {
    try {
      await settleComment(owner, comment, state);
      say(done);
    } catch (error) {
      say(wordsOf(t, error));
    }
  };
  if (answering) {
    return (
      <CommentForm
        name={`comment/${owner}/${comment.id}`}
        label={t('comments.answer')}
        onSend={(text, key) => sayComment(owner, { answers: comment.id }, text, key)}
        onDone={() => setAnswering(false)}
      />
    );
  }
  if (comment.state === 'resolved') {
    return (
      <div className={css.acts}>
        <Button look="quiet" onPress={() => void settle('open', t('comments.opened'))()}>
          {t('comments.reopen')}
        </Button>
      </div>
    );
  }
  return (
    <div className={css.acts}>
      <Button look="quiet" onPress={() => setAnswering(true)}>
        {t('comments.answer')}
      </Button>
      <Button look="quiet" onPress={() => void settle('resolved', t('comments.resolved'))()}>
        {t('comments.resolve')}
      </Button>
      {comment.state === 'open' && (
        <Button look="quiet" onPress={() => void settle('for-talk', t('comments.taken'))()}>
          {t('comments.take')}
        </Button>
      )}
    </div>
  );
}

interface SaidProps {
  owner: string;
  comment: Comment;
  people: Map<string, Named>;
  may: boolean;
}

function Said({ owner, comment, people, may }: SaidProps) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { person, zone } = useSignedIn();
  const [changing, setChanging] = useState(false);
  const { by, text, at, changedAt } = comment;
  const name = by === person ? t('comments.me') : (people.get(by)?.name ?? t('someone'));
  const { keep } = useRemovedComments(owner, comment.part);
  const remove = () => removeComment(owner, comment).then(keep).catch((error: unknown) => say(wordsOf(t, error)));
  if (changing) {
    return (
      <CommentForm
        name={`comment/${owner}/change/${comment.id}`}
        label={t('comments.change')}
        text={text ?? ''}
        onSend={(words) => rewriteComment(owner, comment, words)}
        onDone={() => setChanging(false)}
      />
    );
  }
  return (
    <div className={css.said}>
      <p className={css.who}>
        {name}, {sayNear(asDate(at, zone), locale, zone)}
        {changedAt && text != null && ` · ${t('comments.changed')}`}
      </p>
      {text == null ? <p className={css.who}>{t('comments.gone')}</p> : <Words>{text}</Words>}
      {may && by === person && text != null && (
        <div className={css.acts}>
          <Button look="quiet" onPress={() => setChanging(true)}>
            {t('comments.change')}
          </Button>
          <Button look="quiet" onPress={() => void remove()}>
            {t('comments.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}
