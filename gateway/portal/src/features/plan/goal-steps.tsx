import { room } from '../../api/room';
import { useSignedIn } from '../../api/signed-in';
import type { GoalStep } from '../../api/types';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { DateField } from '../../components/date-field';
import { RemovedLines, useRemoval } from '../../components/removal';
import { SelectField } from '../../components/select-field';
import { TextField } from '../../components/text-field';
import { useT } from '../../lib/i18n/use-t';
import css from './plan.module.css';

interface GoalStepsProps {
  /** Nothing while it does not exist yet. */
  goal?: string | undefined;
  steps: readonly GoalStep[];
  onChange: (steps: GoalStep[]) => void;
}

/** Small, dated, owned: the steps of a goal. */
export function GoalSteps({ goal, steps, onChange }: GoalStepsProps) {
  const t = useT();
  const { me } = useSignedIn();
  const manager = me.manager?.name ?? t('audience.nobody');
  const removal = useRemoval(steps, onChange, {
    place: goal && `steps/${goal}`,
    worth: ({ what }) => what.trim() !== '',
  });
  const change = (index: number, part: Partial<GoalStep>) =>
    onChange(steps.map((step, at) => (at === index ? { ...step, ...part } : step)));
  return (
    <fieldset className={css.steps}>
      <legend>{t('goal.steps')}</legend>
      {steps.map((step, index) => (
        <div className={css.step} key={step.id ?? `new-${index}`}>
          <Check
            label={t('goal.stepDone', { what: step.what })}
            checked={step.done}
            onChange={(done) => change(index, { done })}
          />
          <div className={css.stepFields}>
            <TextField
              own
              autoFocus={!step.id && step.what === ''}
              label={t('goal.step')}
              value={step.what}
              onChange={(what) => change(index, { what })}
              maxLength={room.goal.steps.what}
            />
            <div className={css.pair}>
              <SelectField
                label={t('goal.stepOwner')}
                value={step.owner}
                onChange={(owner) => change(index, { owner })}
                options={[
                  { value: 'employee', label: t('goal.me') },
                  { value: 'manager', label: t('goal.manager', { name: manager }) },
                ]}
              />
              <DateField label={t('goal.stepBy')} value={step.by ?? ''} onChange={(by) => change(index, { by: by || null })} />
            </div>
          </div>
          <Button
            look="quiet"
            aria-label={t('goal.removeStep', { what: step.what })}
            onPress={() => removal.remove(index)}
          >
            ×
          </Button>
        </div>
      ))}
      <RemovedLines removal={removal} say={({ what }) => t('goalCare.stepRemoved', { what })} />
      <div>
        <Button onPress={() => onChange([...steps, { what: '', owner: 'employee', by: null, done: false }])}>
          {t('goal.addStep')}
        </Button>
      </div>
    </fieldset>
  );
}
