import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { GoalFields as Fields, GoalStatus, Plan } from '../../api/types';
import { AudienceChoice, useAudienceWords } from '../../components/audience-choice';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import { AlignmentPart } from './alignment-part';
import { firstTarget } from './first-target';
import { kinds } from './goal-kinds';
import { horizons, isUnderWay } from './goal-standing';
import { GoalAsks } from './goal-asks';
import { GoalSteps } from './goal-steps';
import { TargetField } from './target-field';
import css from './plan.module.css';

const statuses: readonly GoalStatus[] = ['planned', 'active', 'paused', 'achieved', 'dropped'];

interface GoalFieldsProps {
  value: Fields;
  onChange: (part: Partial<Fields>) => void;
  plan: Plan;
  /** Nothing while it does not exist yet. */
  goal?: string;
  /** Whether it is a new one, which has no status yet. */
  isNew?: boolean;
  titleError?: string | undefined;
  targetError?: string | undefined;
  reasonError?: string | undefined;
  leadsToError?: string | undefined;
}

/** What a person writes of a goal: the same fields for a new one and one that exists. */
export function GoalFields(props: GoalFieldsProps) {
  const { value, onChange, plan, goal, isNew = false, titleError, targetError, reasonError, leadsToError } = props;
  const t = useT();
  const { zone } = useSignedIn();
  const audienceWords = useAudienceWords();
  const later = horizons.slice(horizons.indexOf(value.horizon) + 1);
  const targets = plan.goals.filter(
    ({ id, horizon, status }) => later.includes(horizon) && (isUnderWay(status) || id === value.leadsTo),
  );
  return (
    <div className={css.fields}>
      <TextField
        own
        label={t('goal.title')}
        hint={audienceWords(value.audience)}
        value={value.title}
        onChange={(title) => onChange({ title })}
        error={titleError}
        autoFocus={isNew}
        maxLength={room.goal.title}
      />
      <AudienceChoice value={value.audience} onChange={(audience) => onChange({ audience })} about={value.title} />
      <div className={css.pair}>
        <SelectField
          label={t('kind.label')}
          value={value.kind}
          onChange={(kind) => onChange({ kind })}
          options={kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        {!isNew && (
          <SelectField
            label={t('status.label')}
            value={value.status ?? 'planned'}
            onChange={(status) => onChange({ status })}
            options={statuses.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          />
        )}
      </div>
      {(value.status === 'dropped' || value.status === 'paused') && (
        <TextField
          own
          label={value.status === 'paused' ? `${t('goal.reasonPaused')} (${t('optional')})` : t('goal.reason')}
          value={value.reason ?? ''}
          onChange={(reason) => onChange({ reason })}
          error={reasonError}
          maxLength={room.goal.reason}
        />
      )}
      <div className={css.pair}>
        <SelectField
          label={t('goal.horizon')}
          value={value.horizon}
          onChange={(horizon) => onChange({ horizon, target: firstTarget(horizon, zone), leadsTo: null })}
          options={horizons.map((horizon) => ({ value: horizon, label: t(`horizon.${horizon}`) }))}
        />
        <TargetField
          horizon={value.horizon}
          value={value.target}
          onChange={(target) => onChange({ target })}
          error={targetError}
        />
      </div>
      <TextField
        own
        lines={2}
        label={t('goal.measure')}
        value={value.measure ?? ''}
        onChange={(measure) => onChange({ measure })}
        maxLength={room.goal.measure}
      />
      <TextField
        own
        lines={2}
        label={t('goal.why')}
        hint={t('goal.whyHint')}
        value={value.why ?? ''}
        onChange={(why) => onChange({ why })}
        maxLength={room.goal.why}
      />
      <GoalAsks goal={goal} asks={value.support} onChange={(support) => onChange({ support })} />
      <AlignmentPart value={value} onChange={onChange} />
      {targets.length > 0 && (
        <SelectField
          label={t('goal.leadsTo')}
          value={value.leadsTo ?? ''}
          onChange={(leadsTo) => onChange({ leadsTo: leadsTo || null })}
          error={leadsToError}
          options={[
            { value: '', label: t('goal.leadsNowhere') },
            ...targets.map(({ id, title }) => ({ value: id, label: title })),
          ]}
        />
      )}
      <GoalSteps goal={goal} steps={value.steps} onChange={(steps) => onChange({ steps })} />
    </div>
  );
}
