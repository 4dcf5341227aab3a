import { useCallback, useEffect, useRef, useState } from 'react';
import { newKey } from '../ids';
import { fits, type Room } from '../room';
import { useDesk } from './desk-context';

export interface FormDraftHandle<T> {
  value: T;
  change: (part: Partial<T>) => void;
  /** The Idempotency-Key of this form, made as it opened. */
  key: string;
  /** What was typed before is on the page again. */
  restored: boolean;
  /** Whether there is room for all of it; what is too long is not to be sent. */
  fits: boolean;
  clear: () => Promise<void>;
}

interface FormState<T> {
  value: T;
  key: string;
  restored: boolean;
}

/** A form that is sent as a whole; what is typed into it stays on the device until then. */
export function useFormDraft<T extends object>(
  name: string,
  page: string,
  initial: T,
  room: NoInfer<Room<T>>,
): FormDraftHandle<T> {
  const desk = useDesk();
  const first = useRef(initial);
  const typed = useRef(false);
  const [state, setState] = useState<FormState<T>>(() => ({ value: initial, key: newKey(), restored: false }));
  const latest = useRef(state);

  const show = useCallback((next: FormState<T>) => {
    latest.current = next;
    setState(next);
  }, []);

  useEffect(() => {
    let gone = false;
    void desk.openForm<T>(name).then((found) => {
      if (!found || gone || typed.current) return;
      show({ value: { ...first.current, ...found.value }, key: found.key, restored: true });
    });
    return () => {
      gone = true;
    };
  }, [desk, name, show]);

  const change = useCallback(
    (part: Partial<T>) => {
      typed.current = true;
      const next = { ...latest.current, value: { ...latest.current.value, ...part } };
      show(next);
      void desk.keepForm(name, { value: next.value, key: next.key, page, at: Date.now() });
    },
    [desk, name, page, show],
  );

  const clear = useCallback(() => {
    typed.current = false;
    show({ value: first.current, key: newKey(), restored: false });
    return desk.dropForm(name);
  }, [desk, name, show]);

  return { ...state, fits: fits(state.value, room), change, clear };
}
