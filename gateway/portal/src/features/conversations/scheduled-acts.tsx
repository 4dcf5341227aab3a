import { act } from '../../api/conversations';
import type { Conversation } from '../../api/types';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import { CancelButton } from './cancel-button';
import { MoveForm } from './move-form';
import { useSides } from './sides';
import css from './talks.module.css';

/** What can be done with a talk that is agreed on. It may be marked held at any time from then on. */
export function ScheduledActs({ talk }: { talk: Conversation }) {
  const t = useT();
  const say = useSay();
  const { isEmployee, otherName } = useSides(talk);
  const hold = async () => {
    try {
      await act(talk, { verb: 'holding' });
      say(isEmployee ? t('talk.heldSaidMine') : t('talk.heldSaid', { name: otherName }));
    } catch (error) {
      say(wordsOf(t, error));
    }
  };
  return (
    <div className={css.row}>
      <Button look="main" onPress={() => void hold()}>
        {t('talk.hold')}
      </Button>
      <MoveForm talk={talk} />
      <CancelButton talk={talk} />
    </div>
  );
}
