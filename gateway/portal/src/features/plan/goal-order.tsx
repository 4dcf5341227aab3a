import { useRef } from 'react';
import { moveGoal } from '../../api/goal-order';
import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { sayTarget } from '../../lib/when';
import css from './goal-order.module.css';

/** The goals of a horizon to be put in order, each one up or down a place at a time. */
export function GoalOrder({ owner, goals }: { owner: string; goals: readonly Goal[] }) {
  const t = useT();
  const say = useSay();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const list = useRef<HTMLOListElement>(null);

  const move = (goal: Goal, to: number) => {
    const beside = goals[to];
    const title = goal.title;
    if (!beside) return say(t(to < 0 ? 'goalCare.first' : 'goalCare.last', { title }));
    const where = to < goals.indexOf(goal) ? 'before' : 'behind';
    const pressed = document.activeElement;
    moveGoal(owner, { goal: goal.id, beside: beside.id, where }).catch((error: unknown) => say(wordsOf(t, error)));
    say(t('goalCare.moved', { title, at: to + 1, count: goals.length }));
    // A browser lets go of the focus when what has it is put elsewhere in the page.
    requestAnimationFrame(() => {
      if (pressed instanceof HTMLElement && list.current?.contains(pressed)) pressed.focus();
    });
  };

  return (
    <ol ref={list} className={css.list}>
      {goals.map((goal, index) => (
        <li key={goal.id} className={css.goal}>
          <span className={css.title}>
            <OwnLine>{goal.title || t('goal.untitled')}</OwnLine>{' '}
            <span className={css.date}>{sayTarget(goal.target, locale, zone)}</span>
          </span>
          <MoveButton label={t('goalCare.up', { title: goal.title })} end={index === 0} onMove={() => move(goal, index - 1)}>
            ↑
          </MoveButton>
          <MoveButton
            label={t('goalCare.down', { title: goal.title })}
            end={index === goals.length - 1}
            onMove={() => move(goal, index + 1)}
          >
            ↓
          </MoveButton>
        </li>
      ))}
    </ol>
  );
}

interface MoveButtonProps {
  label: string;
  /** Whether it goes no further; the button stays, so that the focus has somewhere to be. */
  end: boolean;
  onMove: () => void;
  children: string;
}

function MoveButton({ label, end, onMove, children }: MoveButtonProps) {
  return (
    <button type="button" className={css.move} aria-label={label} aria-disabled={end} onClick={onMove}>
      {children}
    </button>
  );
}
