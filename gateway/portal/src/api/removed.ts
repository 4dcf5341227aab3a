import { useQuery } from '@tanstack/react-query';
import { newKey } from '../lib/ids';
import { queryClient } from './query-client';
import { useSignedIn } from './signed-in';

/** Something that was taken away, by a key of its own. */
export interface Removed<One> {
  key: string;
  one: One;
}

export interface RemovedHere<One> {
  removed: readonly Removed<One>[];
  /** Keeps it, so that it can be brought back; tells its key. */
  keep: (one: One) => string;
  drop: (key: string) => void;
}

/** What was taken away from a place in this sitting and can be brought back; forgotten with the page and at sign-out. */
export function useRemoved<One>(place: string): RemovedHere<One> {
  const { tenant } = useSignedIn();
  const queryKey = [tenant, 'removed', place];
  const { data } = useQuery<Removed<One>[]>({ queryKey, queryFn: () => [], enabled: false, initialData: [], gcTime: Infinity });
  const change = (to: (before: Removed<One>[]) => Removed<One>[]) =>
    void queryClient.setQueryData<Removed<One>[]>(queryKey, (before) => to(before ?? []));
  return {
    removed: data,
    keep: (one) => {
      const key = newKey();
      change((before) => [...before, { key, one }]);
      return key;
    },
    drop: (key) => change((before) => before.filter((each) => each.key !== key)),
  };
}
