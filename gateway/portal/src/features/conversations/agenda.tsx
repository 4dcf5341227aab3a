import { useLocation } from '@tanstack/react-router';
import { room } from '../../api/room';
import type { AgendaItem } from '../../api/types';
import { Button } from '../../components/button';
import { TextField } from '../../components/text-field';
import { OwnLine } from '../../components/words';
import { useFormDraft } from '../../lib/drafts/use-form-draft';
import { useT } from '../../lib/i18n/use-t';
import { PlanPoints, type PointedTalk } from './plan-points';
import css from './talks.module.css';

interface AgendaProps {
  agenda: readonly AgendaItem[];
  onChange: (agenda: AgendaItem[]) => void;
  /** Whose it is, and what they took to it from the plan: that comes by itself. */
  talk?: PointedTalk | undefined;
}

interface NewTopic {
  /** Nothing while none is being added. */
  adding: string | null;
}

/** The topics in their order: taken out, or added in one's own words. */
export function Agenda({ agenda, onChange, talk }: AgendaProps) {
  const t = useT();
  const page = useLocation({ select: ({ pathname }) => pathname });
  const form = useFormDraft<NewTopic>(`topic/${page}`, page, { adding: null }, { adding: room.topic });
  const { adding } = form.value;
  const wordsOf = (item: AgendaItem) => item.text || t(`propose.topic.${item.topic}`);
  const add = () => {
    if (adding?.trim()) onChange([...agenda, { topic: 'other', text: adding.trim() }]);
    void form.clear();
  };
  return (
    <section className={css.agenda} aria-labelledby="agenda">
      <h2 id="agenda">{t('propose.agenda')}</h2>
      <p className={css.quiet}>{t('propose.agendaHint')}</p>
      <ol>
        {agenda.map((item, index) => (
          <li key={`${item.topic}/${item.text ?? ''}`}>
            <AgendaWords item={item} />
            <Button
              look="quiet"
              aria-label={t('propose.removeTopic', { topic: wordsOf(item) })}
              onPress={() => onChange(agenda.filter((_, at) => at !== index))}
            >
              ×
            </Button>
          </li>
        ))}
      </ol>
      {talk && (
        <PlanPoints talk={talk}>
          {(lines) => (
            <>
              <p className={css.quiet}>{t('talkPoints.with')}</p>
              <ul className={css.pointed} aria-label={t('talkPoints.with')}>
                {lines.map(({ key, line }) => (
                  <li key={key}>{line}</li>
                ))}
              </ul>
            </>
          )}
        </PlanPoints>
      )}
      {adding === null ? (
        <div>
          <Button look="quiet" onPress={() => form.change({ adding: '' })}>
            {t('propose.addTopic')}
          </Button>
        </div>
      ) : (
        <div className={css.inline}>
          <TextField own autoFocus label={t('propose.newTopic')} value={adding} onChange={(next) => form.change({ adding: next })} maxLength={room.topic} />
          <Button isDisabled={!form.fits} onPress={add}>{t('add')}</Button>
        </div>
      )}
    </section>
  );
}

export function AgendaWords({ item }: { item: AgendaItem }) {
  const t = useT();
  if (item.topic === 'other' && item.text) return <OwnLine>{item.text}</OwnLine>;
  return (
    <span>
      {t(`propose.topic.${item.topic}`)}
      {item.text && (
        <>
          : <OwnLine>{item.text}</OwnLine>
        </>
      )}
    </span>
  );
}
