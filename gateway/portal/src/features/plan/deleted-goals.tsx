import { useState } from 'react';
import { restoreGoal, useDeletedGoals } from '../../api/deleted-goals';
import { Notice } from '../../components/notice';
import { UndoLine } from '../../components/undo-line';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';

/** What was deleted in this sitting, each with the way back; one that was deleted just now takes the focus. */
export function DeletedGoals({ owner }: { owner: string }) {
  const t = useT();
  const say = useSay();
  const { removed, drop } = useDeletedGoals(owner);
  const [before] = useState(() => new Set(removed.map(({ key }) => key)));
  return removed.map(({ key, one: goal }, index) => {
    const { title } = goal.fields;
    const undo = async () => {
      await restoreGoal(owner, goal);
      drop(key);
      say(t('goalCare.back', { title }));
      document.querySelector<HTMLElement>(`#goal-${goal.id} button`)?.focus();
    };
    return (
      <Notice key={key}>
        <UndoLine
          words={t('goalCare.deleted', { title })}
          label={t('goalCare.undoThis', { title })}
          newest={index === removed.length - 1 && !before.has(key)}
          onUndo={undo}
        />
      </Notice>
    );
  });
}
