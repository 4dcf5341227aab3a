import { room } from '../../api/room';
import type { ItemKind, StrategyItem } from '../../api/types';
import { DateField } from '../../components/date-field';
import { SelectField } from '../../components/select-field';
import { Button } from '../../components/button';
import { useT } from '../../lib/i18n/use-t';
import type { ItemDraft } from './item-draft';
import { hasSkills, hasWork, families } from './kinds';
import { LocalField, LocalLinesField } from './local-field';
import { OwnerField } from './owner-field';
import { ProfileFields } from './profile-fields';
import css from './strategy.module.css';

export interface ItemFieldsProps {
  kind: ItemKind;
  value: ItemDraft;
  onChange: (part: Partial<ItemDraft>) => void;
  items: readonly StrategyItem[];
  ownId?: string | undefined;
  nameError?: string | undefined;
}

/** The fields that a kind has. */
export function ItemFields(props: ItemFieldsProps) {
  const t = useT();
  const { kind, value, onChange, nameError } = props;
  return (
    <>
      {kind !== 'scale' && (
        <>
          <LocalField
            label={t('strategy.form.name')}
            value={value.name}
            onChange={(name) => onChange({ name })}
            maxLength={room.strategy.name}
            error={nameError}
            autoFocus
          />
          <LocalField
            label={t('strategy.form.about')}
            lines={3}
            value={value.about}
            onChange={(about) => onChange({ about })}
            maxLength={room.strategy.about}
          />
        </>
      )}
      {hasWork(kind) && <WorkFields {...props} />}
      {(kind === 'competency' || kind === 'scale') && <LevelFields {...props} />}
      {kind === 'role' && <ProfileFields {...props} />}
    </>
  );
}

function WorkFields({ kind, value, onChange }: ItemFieldsProps) {
  const t = useT();
  const oneDay = kind === 'decision';
  return (
    <>
      <div className={css.pair}>
        <DateField
          label={oneDay ? t('strategy.form.day') : t('strategy.form.from')}
          value={value.from}
          onChange={(from) => onChange({ from })}
        />
        {!oneDay && (
          <DateField label={t('strategy.form.until')} value={value.until} onChange={(until) => onChange({ until })} />
        )}
      </div>
      {(kind === 'objective' || kind === 'project') && (
        <OwnerField owner={value.owner} onChange={(owner) => onChange({ owner })} />
      )}
      {hasSkills(kind) && (
        <LocalLinesField
          label={t('strategy.form.skills')}
          value={value.skills}
          onChange={(skills) => onChange({ skills })}
        />
      )}
      {kind === 'project' && (
        <LocalLinesField label={t('strategy.form.parts')} value={value.parts} onChange={(parts) => onChange({ parts })} />
      )}
    </>
  );
}

function LevelFields({ kind, value, onChange }: ItemFieldsProps) {
  const t = useT();
  const change = (index: number, part: Partial<ItemDraft['levels'][number]>) =>
    onChange({ levels: value.levels.map((level, at) => (at === index ? { ...level, ...part } : level)) });
  return (
    <>
      {kind === 'competency' && (
        <SelectField
          label={t('strategy.form.family')}
          value={value.family}
          onChange={(family) => onChange({ family })}
          options={families.map((family) => ({ value: family, label: t(`strategy.family.${family}`) }))}
        />
      )}
      {value.levels.map((level, index) =>
        kind === 'scale' ? (
          <LocalField
            key={index}
            label={t('strategy.form.levelName', { number: index + 1 })}
            value={level.name}
            onChange={(name) => change(index, { name })}
            maxLength={room.strategy.line}
          />
        ) : (
          <LocalLinesField
            key={index}
            label={t('strategy.form.level', { number: index + 1 })}
            value={level.behaviours}
            onChange={(behaviours) => change(index, { behaviours })}
          />
        ),
      )}
      {value.levels.length < 7 && (
        <div>
          <Button
            look="quiet"
            onPress={() => onChange({ levels: [...value.levels, { name: { en: '', de: '' }, behaviours: [] }] })}
          >
            {t('strategy.form.addLevel')}
          </Button>
        </div>
      )}
    </>
  );
}
