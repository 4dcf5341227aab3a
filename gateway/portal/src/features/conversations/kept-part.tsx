import type { Conversation } from '../../api/types';
import { ButtonLink } from '../../components/button';
import { Words } from '../../components/words';
import { useT } from '../../lib/i18n/use-t';
import { Part } from './part';
import { PlanPoints } from './plan-points';
import { useSides } from './sides';
import css from './talks.module.css';

/** What the two took to their talk while they read the plan. */
export function KeptPart({ talk }: { talk: Conversation }) {
  const t = useT();
  const { nameOf } = useSides(talk);
  return (
    <PlanPoints talk={talk}>
      {(lines) => (
        <Part title={t('comments.talkTitle')} hint={t('comments.talkHint')}>
          <ul className={css.notes}>
            {lines.map(({ key, line, words, by, page, hash }) => (
              <li key={key} className={css.note}>
                <p className={css.quiet}>{by ? `${nameOf(by)} · ${line}` : line}</p>
                <Words>{words ?? t('comments.gone')}</Words>
                <div>
                  <ButtonLink look="quiet" to={page as '/plan'} hash={hash}>
                    {t('comments.open')}
                  </ButtonLink>
                </div>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </PlanPoints>
  );
}
