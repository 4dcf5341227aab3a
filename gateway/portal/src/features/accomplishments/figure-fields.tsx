import { numberOf, type FigureFields } from '../../api/accomplishments';
import { room } from '../../api/room';
import { Button } from '../../components/button';
import { RemovedLines, useRemoval } from '../../components/removal';
import { TextField } from '../../components/text-field';
import { useLocale, useT } from '../../lib/i18n/use-t';
import { sayChange, typedIn } from '../../lib/numbers';
import css from './accomplishments.module.css';

const most = 20;

interface FigureFieldsProps {
  accomplishment: string;
  figures: readonly FigureFields[];
  onChange: (figures: FigureFields[]) => void;
}

/** What can be counted, before and after. */
export function FigureFieldsPart({ accomplishment, figures, onChange }: FigureFieldsProps) {
  const t = useT();
  const removal = useRemoval(figures, onChange, {
    place: `figures/${accomplishment}`,
    worth: ({ what, from, to }) => `${what}${from}${to}`.trim() !== '',
  });
  return (
    <fieldset className={css.figures}>
      <legend>{t('deeds.figures')}</legend>
      <p className={css.quiet}>{t('deeds.figuresHint')}</p>
      {figures.map((figure, index) => (
        <FigureRow
          key={index}
          figure={figure}
          onChange={(part) => onChange(figures.map((one, at) => (at === index ? { ...one, ...part } : one)))}
          onRemove={() => removal.remove(index)}
        />
      ))}
      <RemovedLines removal={removal} say={({ what, to }) => t('undo.figure', { what: what || to })} />
      {figures.length < most && (
        <div>
          <Button onPress={() => onChange([...figures, { what: '', from: '', to: '', unit: '' }])}>{t('deeds.figureAdd')}</Button>
        </div>
      )}
    </fieldset>
  );
}

interface FigureRowProps {
  figure: FigureFields;
  onChange: (part: Partial<FigureFields>) => void;
  onRemove: () => void;
}

function FigureRow({ figure, onChange, onRemove }: FigureRowProps) {
  const t = useT();
  const locale = useLocale();
  const wrong = (typed: string) => (typed.trim() !== '' && numberOf(typed) === undefined ? t('deeds.figureNumber') : undefined);
  const change = changeOf(figure);
  return (
    <div className={css.figure}>
      <TextField own label={t('deeds.figure')} value={figure.what} onChange={(what) => onChange({ what })} maxLength={room.account.figures.what} />
      <div className={css.numbers}>
        <TextField
          label={t('deeds.figureFrom')}
          value={typedIn(locale, figure.from)}
          onChange={(from) => onChange({ from })}
          error={wrong(figure.from)}
        />
        <TextField
          label={t('deeds.figureTo')}
          value={typedIn(locale, figure.to)}
          onChange={(to) => onChange({ to })}
          error={wrong(figure.to)}
        />
        <TextField label={t('deeds.figureUnit')} value={figure.unit} onChange={(unit) => onChange({ unit })} maxLength={room.account.figures.unit} />
      </div>
      <div className={css.acts}>
        {change && <span className={css.quiet}>{t('deeds.figureChange', { change: sayChange(...change, locale) })}</span>}
        <Button look="quiet" aria-label={t('deeds.figureRemove', { what: figure.what })} onPress={onRemove}>
          ×
        </Button>
      </div>
    </div>
  );
}

/** By how much it rose, in itself and in whole percent, as the platform will say it too. */
function changeOf({ from, to }: FigureFields): [number, number | undefined] | undefined {
  const [before, after] = [numberOf(from), numberOf(to)];
  if (before === undefined || after === undefined) return undefined;
  const change = Number((after - before).toFixed(6));
  return [change, before === 0 ? undefined : Math.round((change / Math.abs(before)) * 100)];
}
