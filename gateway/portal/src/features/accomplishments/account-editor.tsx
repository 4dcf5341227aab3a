import { accountSaving, fieldsOf, type AccountFields } from '../../api/accomplishments';
import { room } from '../../api/room';
import type { Accomplishment } from '../../api/types';
import { DateField } from '../../components/date-field';
import { SaveState } from '../../components/save-state';
import { TextField } from '../../components/text-field';
import { TwoVersions } from '../../components/two-versions';
import { useAutosave } from '../../lib/drafts/use-autosave';
import { useT } from '../../lib/i18n/use-t';
import { fieldError } from '../../lib/problem-words';
import { useAccountVersions } from './account-versions';
import { DeleteAccomplishment } from './delete-accomplishment';
import { FigureFieldsPart } from './figure-fields';
import { GoalLinks } from './goal-links';
import { StrategyLinks } from './strategy-links';
import css from './accomplishments.module.css';

const parts = ['situation', 'task', 'action', 'result'] as const;

/** The story, a question a part with an example beside it; it saves itself while it is written. */
export function AccountEditor({ owner, one }: { owner: string; one: Accomplishment }) {
  const t = useT();
  const stored = { value: fieldsOf(one.account), etag: one.etag };
  const auto = useAutosave<AccountFields, { owner: string; id: string }>(accountSaving, { owner, id: one.id }, stored);
  const { value, theirs } = auto;
  const versions = useAccountVersions(owner);
  const change = (part: Partial<AccountFields>) => auto.type({ ...value, ...part });
  return (
    <div className={css.fields}>
      <TextField
        own
        label={t('deeds.titleLabel')}
        value={value.title}
        onChange={(title) => change({ title })}
        error={value.title.trim() === '' ? t('deeds.titleMissing') : undefined}
        maxLength={room.account.title}
      />
      <div className={css.pair}>
        <DateField label={t('deeds.from')} value={value.from} onChange={(from) => from && change({ from })} />
        <DateField
          label={t('deeds.until')}
          value={value.until}
          onChange={(until) => until && change({ until })}
          error={fieldError(t, auto.problem, '/until')}
        />
      </div>
      {parts.map((part) => (
        <TextField
          key={part}
          own
          label={t(`deeds.${part}`)}
          hint={t(`deeds.${part}Example`)}
          lines={3}
          value={value[part]}
          onChange={(words) => change({ [part]: words })}
          onBlur={() => void auto.flush()}
          maxLength={room.account[part]}
        />
      ))}
      <FigureFieldsPart accomplishment={one.id} figures={value.figures} onChange={(figures) => change({ figures })} />
      <TextField
        own
        label={t('deeds.seenBy')}
        hint={t('deeds.seenByHint')}
        value={value.seenBy}
        onChange={(seenBy) => change({ seenBy })}
        maxLength={room.account.seenBy}
      />
      <GoalLinks owner={owner} links={value.links} onChange={(links) => change({ links })} />
      <StrategyLinks links={value.links} onChange={(links) => change({ links })} />
      {auto.state === 'conflict' && theirs && (
        <TwoVersions name={auto.name} fields={versions} mine={value} theirs={theirs} base={auto.base} onKeep={auto.resolve} />
      )}
      <div className={css.foot}>
        <SaveState state={auto.state} touched={auto.touched} problem={auto.problem} />
        <DeleteAccomplishment owner={owner} one={one} fields={value} forget={auto.forget} />
      </div>
    </div>
  );
}
