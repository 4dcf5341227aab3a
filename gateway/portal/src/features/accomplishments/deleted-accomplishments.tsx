import { restoreAccomplishment, useDeletedAccomplishments } from '../../api/accomplishments';
import { Notice } from '../../components/notice';
import { UndoLine } from '../../components/undo-line';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';

/** What was deleted in this sitting, each with the way back. */
export function DeletedAccomplishments({ owner }: { owner: string }) {
  const t = useT();
  const say = useSay();
  const { removed, drop } = useDeletedAccomplishments(owner);
  return removed.map(({ key, one }, index) => {
    const { title } = one.account;
    const undo = async () => {
      await restoreAccomplishment(owner, one);
      drop(key);
      say(t('undo.accomplishmentBack', { title }));
    };
    return (
      <Notice key={key}>
        <UndoLine
          words={t('goalCare.deleted', { title })}
          label={t('goalCare.undoThis', { title })}
          newest={index === removed.length - 1}
          onUndo={undo}
        />
      </Notice>
    );
  });
}
