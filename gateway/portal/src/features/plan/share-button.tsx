import { useEffect, useRef, useState } from 'react';
import { sharePlan, useSharing } from '../../api/plans';
import type { Messages } from '../../config/messages/en';
import type { Plan, Sharing } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Loaded } from '../../components/state';
import { useDesk, useUnsent } from '../../lib/drafts/desk-context';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { wordsOf } from '../../lib/problem-words';
import css from './plan.module.css';

interface ShareButtonProps {
  plan: Plan;
  name: string;
  onShared?: () => void;
}

/** Shows what would go before anything goes; says in its place that it went. */
export function ShareButton({ plan, name, onShared }: ShareButtonProps) {
  const t = useT();
  const desk = useDesk();
  const [key, setKey] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const nothing = Boolean(plan.sharedNumber) && plan.changes === 0;
  const open = async () => {
    await desk.settle();
    setDone(false);
    setKey(newKey());
  };
  const shared = () => {
    setKey(null);
    setDone(true);
    onShared?.();
  };
  if (key === null && nothing) return done ? <Shared name={name} /> : null;
  return (
    <>
      {!nothing && (
        <Button look="main" onPress={() => void open()}>
          {plan.sharedNumber ? t('share.shareChanges') : t('share.share', { name })}
        </Button>
      )}
      {key !== null && (
        <ShareDialog plan={plan} name={name} formKey={key} onShared={shared} onClose={() => setKey(null)} />
      )}
    </>
  );
}

/** Takes the focus, as the button that had it is gone. */
function Shared({ name }: { name: string }) {
  const t = useT();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <p ref={words} tabIndex={-1} className={css.shared}>
      {t('share.done', { name })}
    </p>
  );
}

interface ShareDialogProps {
  plan: Plan;
  name: string;
  formKey: string;
  onShared: () => void;
  onClose: () => void;
}

function ShareDialog({ plan, name, formKey, onShared, onClose }: ShareDialogProps) {
  const t = useT();
  const sharing = useSharing(plan.owner);
  const unsaved = useUnsent().some(({ kind }) => kind === 'plan-section' || kind === 'goal');
  const [error, setError] = useState<string>();
  const share = async () => {
    try {
      await sharePlan(plan.owner, formKey);
      onShared();
    } catch (cause) {
      setError(wordsOf(t, cause));
    }
  };
  const count = sharing.data ? sharing.data.added.length + sharing.data.changed.length + sharing.data.removed.length : 0;
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
      <Loaded query={sharing}>{(loaded) => <WhatGoes plan={plan} sharing={loaded} name={name} />}</Loaded>
      {unsaved && <p className={css.error}>{t('share.unsent')}</p>}
      {error && (
        <p className={css.error} role="alert">
          {error}
        </p>
      )}
    </Dialog>
  );
}

function WhatGoes({ plan, sharing, name }: { plan: Plan; sharing: Sharing; name: string }) {
  const t = useT();
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
                </dd>
              ))}
            </div>
          ),
      )}
    </dl>
  );
}

/** Part names come as "section/growth-areas" and "goal/<id>". */
function PartName({ part, plan }: { part: string; plan: Plan }) {
  const t = useT();
  const [kind, rest = ''] = [part.slice(0, part.indexOf('/')), part.slice(part.indexOf('/') + 1)];
  if (kind === 'section') {
    const name = rest.toLowerCase().replaceAll('_', '-') as keyof Messages['section'];
    return <>{t(`section.${name}`)}</>;
  }
  return <>{plan.goals.find(({ id }) => id === rest)?.title ?? t('goal.untitled')}</>;
}
