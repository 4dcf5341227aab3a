import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { exchange } from './client';
import { useSignedIn } from './signed-in';
import type { PreferenceWish, Preferences } from './types';

export type PreferenceValues = Pick<Preferences, 'quietFrom' | 'quietTo' | 'workingDays' | 'delivery'>;

async function fetchPreferences(signal?: AbortSignal): Promise<Preferences> {
  const { data, etag } = await exchange<Preferences>('/preferences/me', signal ? { signal } : {});
  return { ...data, etag: data.etag ?? etag };
}

export function usePreferences() {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'preferences'],
    queryFn: ({ signal }) => fetchPreferences(signal),
  });
}

export function valuesOf({ quietFrom, quietTo, workingDays, delivery }: PreferenceValues): PreferenceValues {
  return { quietFrom, quietTo, workingDays, delivery };
}

function wishOf({ workingDays, ...rest }: PreferenceValues): PreferenceWish {
  return workingDays ? { ...rest, workingDays } : rest;
}

export const preferencesSaving: Saving<PreferenceValues> = {
  kind: 'preferences',
  page: () => '/settings',
  same: (one, other) => JSON.stringify(valuesOf(one)) === JSON.stringify(valuesOf(other)),
  load: async () => {
    const preferences = await fetchPreferences();
    return { value: valuesOf(preferences), etag: preferences.etag };
  },
  save: async (_, value, ifMatch, { leaving }) => {
    const { etag } = await exchange('/preferences/me', {
      method: 'PUT',
      body: wishOf(value),
      ifMatch,
      keepalive: leaving,
    });
    return { value, etag: etag || ifMatch };
  },
};
