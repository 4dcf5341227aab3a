import { useState } from 'react';
import { sharePlan, useSharing } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { useSight } from '../../api/sight';
import type { Plan, Sharing } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Loaded } from '../../components/state';
import { useUnsent } from '../../lib/drafts/desk-context';
import { useT } from '../../lib/i18n/use-t';
import { wordsOf } from '../../lib/problem-words';
import { MovedGoals } from './moved-goals';
import { PartName } from './part-name';
import css from './plan.module.css';

interface ShareDialogProps {
  plan: Plan;
  name: string;
  formKey: string;
  onShared: () => void;
  onClose: () => void;
}

/** What would go, before anything goes. */
export function ShareDialog({ plan, name, formKey, onShared, onClose }: ShareDialogProps) {
  const t = useT();
  const sharing = useSharing(plan.owner);
  const unsaved = useUnsent().some(({ kind }) => kind === 'plan-section' || kind === 'goal' || kind === 'role-aim');
  const { manager } = useSight(plan);
  const first = !plan.sharedNumber && manager !== null;
  const [error, setError] = useState<unknown>();
  const share = async () => {
    if (!sharing.data) return;
    try {
      await sharePlan(plan.owner, formKey, sharing.data.etag, first ? manager.id : undefined);
      onShared();
    } catch (cause) {
      if (isProblem(cause, 412)) void refresh('plans', plan.owner);
      if (isAnotherManager(cause)) await refresh('me');
      setError(cause);
    }
  };
  const refusal = () => {
    if (isProblem(error, 412)) return t('share.moved');
    return isAnotherManager(error) ? t('share.otherManager', { name }) : wordsOf(t, error);
  };
  const goes = sharing.data?.data;
  const count = goes ? goes.added.length + goes.changed.length + goes.removed.length : 0;
  return (
    <Dialog
      title={t('share.dialog', { name })}
      open
      onClose={onClose}
      actions={
        <>
          <Button look="main" isDisabled={count === 0 || unsaved} onPress={() => void share()}>
            {t('share.confirm', { name })}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      {first && <p>{t('share.first', { name })}</p>}
      <Loaded query={sharing}>{(loaded) => <WhatGoes plan={plan} sharing={loaded.data} name={name} />}</Loaded>
      {unsaved && <p className={css.error}>{t('share.unsent')}</p>}
      {error !== undefined && (
        <p className={css.error} role="alert">
          {refusal()}
        </p>
      )}
    </Dialog>
  );
}

function isAnotherManager(error: unknown): boolean {
  return isProblem(error, 409) && error.code === 'another-manager';
}

function WhatGoes({ plan, sharing, name }: { plan: Plan; sharing: Sharing; name: string }) {
  const t = useT();
  const titleOf = (goal: string) => plan.goals.find(({ id }) => id === goal)?.title;
  const groups = [
    [t('share.added'), sharing.added],
    [t('share.changed'), sharing.changed],
    [t('share.removed'), sharing.removed],
  ] as const;
  if (groups.every(([, parts]) => parts.length === 0)) {
    return <p>{plan.sharedNumber ? t('share.sameAsBefore', { name }) : t('share.nothing')}</p>;
  }
  return (
    <dl className={css.goes}>
      {groups.map(
        ([title, parts]) =>
          parts.length > 0 && (
            <div key={title}>
              <dt>{title}</dt>
              {parts.map((part) => (
                <dd key={part}>
                  <PartName part={part} plan={plan} />
                  {part === 'order' && <MovedGoals moved={sharing.moved} titleOf={titleOf} />}
                </dd>
              ))}
            </div>
          ),
      )}
    </dl>
  );
}
