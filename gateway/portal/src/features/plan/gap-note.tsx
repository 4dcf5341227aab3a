import { Button } from '../../components/button';
import { OwnLine } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import type { Gap } from './gap';
import css from './start-from-example.module.css';

interface GapNoteProps {
  gap: Gap;
  /** Takes the phrasing over; missing where it stands in the fields already. */
  onTake: (() => void) | undefined;
}

/** What a new goal is begun for, and a phrasing to start from. */
export function GapNote({ gap, onTake }: GapNoteProps) {
  const t = useT();
  return (
    <div className={css.example}>
      <p>
        {`${t('gap.closes')} `}
        <OwnLine>{gap.name}</OwnLine>
      </p>
      <p className={css.quiet}>
        {gap.distance}
        {gap.missing > 0 && ` ${t('gap.proposed', { count: gap.missing, horizon: t(`horizon.${gap.horizon}`) })}`}
      </p>
      {onTake && (
        <>
          <p className={css.quiet}>{t('gap.example')}</p>
          <p className={css.words}>{gap.example.title}</p>
          <div>
            <Button aria-label={t('example.takeThis', { title: gap.example.title })} onPress={onTake}>
              {t('example.take')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
