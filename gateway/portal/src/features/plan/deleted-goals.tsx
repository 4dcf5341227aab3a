import { useState } from 'react';
import { useRestoreGoal, type DeletedGoal } from '../../api/deleted-goals';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';

/** What was deleted in this sitting, each with the way back; one that was deleted just now takes the focus. */
export function DeletedGoals({ owner, goals }: { owner: string; goals: readonly DeletedGoal[] }) {
  const [before] = useState(() => new Set(goals.map(({ id }) => id)));
  return goals.map((goal, index) => (
    <Deleted key={goal.id} owner={owner} goal={goal} newest={index === goals.length - 1 && !before.has(goal.id)} />
  ));
}

function Deleted({ owner, goal, newest }: { owner: string; goal: DeletedGoal; newest: boolean }) {
  const t = useT();
  const say = useSay();
  const restore = useRestoreGoal(owner);
  const [busy, setBusy] = useState(false);
  const title = goal.fields.title;
  const undo = () => {
    setBusy(true);
    restore(goal).then(
      () => {
        say(t('goalCare.back', { title }));
        document.querySelector<HTMLElement>(`#goal-${goal.id} button`)?.focus();
      },
      (error: unknown) => {
        setBusy(false);
        say(wordsOf(t, error));
      },
    );
  };
  return (
    <Notice>
      <p>{t('goalCare.deleted', { title })}</p>
      <Button autoFocus={newest} isDisabled={busy} aria-label={t('goalCare.undoThis', { title })} onPress={undo}>
        {t('goalCare.undo')}
      </Button>
    </Notice>
  );
}
