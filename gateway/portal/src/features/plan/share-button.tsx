import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { sharePlan, useSharing } from '../../api/plans';
import { isProblem } from '../../api/problem';
import { refresh } from '../../api/query-client';
import { useSight } from '../../api/sight';
import type { Plan, Sharing } from '../../api/types';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Loaded } from '../../components/state';
import { useDesk, useUnsent } from '../../lib/drafts/desk-context';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { wordsOf } from '../../lib/problem-words';
import { PartName } from './part-name';
import css from './plan.module.css';

/** Where sharing is begun: beside the plan, or at the foot of a narrow screen. */
type Place = 'margin' | 'foot';

interface Begun {
  /** Where it was done last, to be said there. */
  done: Place | null;
  open: boolean;
  begin: (place: Place) => void;
}

const BegunContext = createContext<Begun>({ done: null, open: false, begin: () => {} });

/** Where sharing was done since the page was opened; nothing before. */
export function useShared(): Place | null {
  return useContext(BegunContext).done;
}

/** Holds what was begun, so that it goes on where a turned or narrowed screen takes the place away in which it began. */
export function ShareBegun({ plan, children }: { plan: Plan; children: ReactNode }) {
  const desk = useDesk();
  const { reader } = useSight(plan);
  const [key, setKey] = useState<string | null>(null);
  const [place, setPlace] = useState<Place>('margin');
  const [done, setDone] = useState<Place | null>(null);
  const begin = async (from: Place) => {
    await desk.settle();
    setDone(null);
    setPlace(from);
    setKey(newKey());
  };
  const shared = () => {
    setKey(null);
    setDone(place);
  };
  return (
    <BegunContext value={{ done, open: key !== null, begin: (from) => void begin(from) }}>
      {children}
      {key !== null && reader && (
        <ShareDialog plan={plan} name={reader.name} formKey={key} onShared={shared} onClose={() => setKey(null)} />
      )}
    </BegunContext>
  );
}

/** Shows what would go before anything goes; says in its place that it went. */
export function ShareButton({ plan, name, place }: { plan: Plan; name: string; place: Place }) {
  const t = useT();
  const { done, open, begin } = useContext(BegunContext);
  const nothing = Boolean(plan.sharedNumber) && plan.changes === 0;
  if (nothing) return done === place && !open ? <Shared name={name} /> : null;
  return (
    <Button look="main" onPress={() => begin(place)}>
      {plan.sharedNumber ? t('share.shareChanges') : t('share.share', { name })}
    </Button>
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
  const unsaved = useUnsent().some(({ kind }) => kind === 'plan-section' || kind === 'goal' || kind === 'role-aim');
  const [error, setError] = useState<string>();
  const share = async () => {
    if (!sharing.data) return;
    try {
      await sharePlan(plan.owner, formKey, sharing.data.etag);
      onShared();
    } catch (cause) {
      if (isProblem(cause, 412)) void refresh('plans', plan.owner);
      setError(isProblem(cause, 412) ? t('share.moved') : wordsOf(t, cause));
    }
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
      <Loaded query={sharing}>{(loaded) => <WhatGoes plan={plan} sharing={loaded.data} name={name} />}</Loaded>
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
