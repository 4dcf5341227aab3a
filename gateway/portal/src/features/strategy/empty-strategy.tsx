import { useState } from 'react';
import { addStandardCompetencies } from '../../api/strategy';
import { Button } from '../../components/button';
import { Empty } from '../../components/state';
import { useT } from '../../lib/i18n/use-t';
import { useSay } from '../../lib/live';
import { wordsOf } from '../../lib/problem-words';
import css from './strategy.module.css';

/** Before anything is written: what to do without it, and for its keepers how to begin. */
export function EmptyStrategy({ keeps }: { keeps: boolean }) {
  const t = useT();
  if (!keeps) {
    return (
      <Empty title={t('strategy.emptyTitle')}>
        <p>{t('strategy.empty')}</p>
      </Empty>
    );
  }
  return (
    <Empty title={t('strategy.emptyKeeperTitle')}>
      <p>{t('strategy.emptyKeeper')}</p>
    </Empty>
  );
}

/** The set that comes with the program, in one click. */
export function StandardCompetencies() {
  const t = useT();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const add = () => {
    setBusy(true);
    addStandardCompetencies()
      .then((count) => say(t('strategy.standardDone', { count })))
      .catch((error: unknown) => say(wordsOf(t, error)))
      .finally(() => setBusy(false));
  };
  return (
    <div className={css.standard}>
      <Button onPress={add} isDisabled={busy}>
        {t('strategy.standard')}
      </Button>
      <p className={css.quiet}>{t('strategy.standardHint')}</p>
    </div>
  );
}
