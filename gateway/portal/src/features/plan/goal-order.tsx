import { useRef } from 'react';
import { Button as AriaButton, DropIndicator, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { moveGoal, type GoalMove } from '../../api/goal-order';
import { useSignedIn } from '../../api/signed-in';
import type { Goal } from '../../api/types';
import { OwnLine } from '../../components/words';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { sayTarget } from '../../lib/when';
import css from './goal-order.module.css';

interface GoalOrderProps {
  owner: string;
  goals: readonly Goal[];
  /** What the goals have in common. */
  label: string;
}

/** The goals of a horizon to be put in order: dragged by their handle, or up and down a place at a time. */
export function GoalOrder({ owner, goals, label }: GoalOrderProps) {
  const t = useT();
  const locale = useLocale();
  const { zone } = useSignedIn();
  const list = useRef<HTMLDivElement>(null);
  const put = usePut(owner, goals);
  const step = (goal: Goal, to: number) => {
    const pressed = document.activeElement;
    put(goal, to);
    // A browser lets go of the focus when what has it is put elsewhere in the page.
    requestAnimationFrame(() => {
      if (pressed instanceof HTMLElement && list.current?.contains(pressed)) pressed.focus();
    });
  };
  const title = (goal: Goal) => goal.title || t('goal.untitled');
  const { dragAndDropHooks } = useDragAndDrop<Goal>({
    getItems: (keys) => goals.filter(({ id }) => keys.has(id)).map((goal) => ({ 'text/plain': title(goal) })),
    onReorder: ({ keys, target }) => {
      const dragged = goals.find(({ id }) => keys.has(id));
      const beside = goals.findIndex(({ id }) => id === target.key);
      if (!dragged || beside === -1) return;
      const from = goals.indexOf(dragged);
      const at = target.dropPosition === 'before' ? beside : beside + 1;
      put(dragged, from < at ? at - 1 : at);
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={css.here!} />,
  });
  return (
    <GridList
      ref={list}
      aria-label={label}
      className={css.list!}
      items={goals}
      selectionMode="none"
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
    >
      {goals.map((goal, index) => (
        <GridListItem key={goal.id} id={goal.id} textValue={title(goal)} className={css.goal!}>
          <AriaButton slot="drag" className={css.handle!} aria-label={t('goalCare.drag', { title: goal.title })}>
            ⠿
          </AriaButton>
          <span className={css.title}>
            <OwnLine>{title(goal)}</OwnLine> <span className={css.date}>{sayTarget(goal.target, locale, zone)}</span>
          </span>
          <MoveButton label={t('goalCare.up', { title: goal.title })} end={index === 0} onMove={() => step(goal, index - 1)}>
            ↑
          </MoveButton>
          <MoveButton
            label={t('goalCare.down', { title: goal.title })}
            end={index === goals.length - 1}
            onMove={() => step(goal, index + 1)}
          >
            ↓
          </MoveButton>
        </GridListItem>
      ))}
    </GridList>
  );
}

/** Puts a goal at a place among the others, and says so. */
function usePut(owner: string, goals: readonly Goal[]) {
  const t = useT();
  const say = useSay();
  return (goal: Goal, to: number) => {
    const beside = goals[to];
    const { id, title } = goal;
    if (!beside) return say(t(to < 0 ? 'goalCare.first' : 'goalCare.last', { title }));
    if (beside.id === id) return;
    const where: GoalMove['where'] = to < goals.indexOf(goal) ? 'before' : 'behind';
    moveGoal(owner, { goal: id, beside: beside.id, where }).catch((error: unknown) => say(wordsOf(t, error)));
    say(t('goalCare.moved', { title, at: to + 1, count: goals.length }));
  };
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
