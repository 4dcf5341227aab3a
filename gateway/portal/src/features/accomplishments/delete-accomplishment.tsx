import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { deleteAccomplishment, useDeletedAccomplishments, type AccountFields } from '../../api/accomplishments';
import type { Accomplishment } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';

interface DeleteProps {
  owner: string;
  one: Accomplishment;
  /** What stands in it at this moment. */
  fields: AccountFields;
  forget: () => Promise<void>;
}

/** Asks once, and says what will be gone. */
export function DeleteAccomplishment({ owner, one, fields, forget }: DeleteProps) {
  const t = useT();
  const say = useSay();
  const go = useNavigate();
  const { keep } = useDeletedAccomplishments(owner);
  const [asked, setAsked] = useState(false);
  const { title } = one.account;
  const remove = async () => {
    try {
      await forget();
      await deleteAccomplishment(owner, one.id);
      keep({ account: fields, key: newKey() });
      await go({ to: '/accomplishments' });
    } catch (error) {
      say(wordsOf(t, error));
      setAsked(false);
    }
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('deeds.delete')}
      </Button>
      <Dialog
        insist
        title={t('deeds.deleteTitle', { title })}
        open={asked}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button look="danger" onPress={() => void remove()}>
              {t('deeds.deleteYes', { title })}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('deeds.deleteText')}</p>
      </Dialog>
    </>
  );
}
