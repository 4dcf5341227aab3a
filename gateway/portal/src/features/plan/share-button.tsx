import { createContext, Suspense, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useSight } from '../../api/sight';
import type { Plan } from '../../api/types';
import { Button } from '../../components/button';
import { useDesk } from '../../lib/drafts/desk-context';
import { newKey } from '../../lib/ids';
import { useT } from '../../lib/i18n/use-t';
import { ShareDialog } from './later';
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
        <Suspense>
          <ShareDialog plan={plan} name={reader.name} formKey={key} onShared={shared} onClose={() => setKey(null)} />
        </Suspense>
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
