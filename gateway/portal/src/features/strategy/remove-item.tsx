import { useState } from 'react';
import { removeItem } from '../../api/strategy';
import type { StrategyItem } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { useLocal } from '../../components/local-words';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';

interface RemoveItemProps {
  scope: string;
  item: StrategyItem;
  onRemoved: () => void;
}

export function RemoveItem({ scope, item, onRemoved }: RemoveItemProps) {
  const t = useT();
  const local = useLocal();
  const say = useSay();
  const [asked, setAsked] = useState(false);
  const name = local(item.name) || t(`strategy.section.${item.kind}`);
  const remove = async () => {
    try {
      const removed = await removeItem(scope, item);
      say(removed ? t('strategy.removed') : t('strategy.wasRetired'));
      onRemoved();
    } catch (error) {
      say(wordsOf(t, error));
    }
    setAsked(false);
  };
  return (
    <>
      <Button look="quiet" onPress={() => setAsked(true)}>
        {t('strategy.remove')}
      </Button>
      <Dialog
        insist
        title={t('strategy.removeTitle', { name })}
        open={asked}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button look="danger" onPress={() => void remove()}>
              {t('strategy.removeYes', { name })}
            </Button>
            <Button onPress={() => setAsked(false)}>{t('cancel')}</Button>
          </>
        }
      >
        <p>{t('strategy.removeText')}</p>
      </Dialog>
    </>
  );
}
