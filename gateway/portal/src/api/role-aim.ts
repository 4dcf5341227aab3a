import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { fits } from '../lib/room';
import { exchange, request } from './client';
import { refreshSoon } from './query-client';
import { room } from './room';
import { useSignedIn } from './signed-in';
import type { RoleAim, RoleAimWords } from './types';

/** The own aim, as it is worked on; what others see of it stands in the shared plan. */
export function useRoleAim(owner: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'role-aim', owner],
    retry: false,
    queryFn: ({ signal }) => request<RoleAim>(`/plans/${owner}/role-aim`, { signal }),
  });
}

/** Just what a person writes of it. */
export function wordsOf(aim: RoleAimWords): RoleAimWords {
  const { today, aimedAt, sketch, audience, estimates, had, standingAudience } = aim;
  return { today, aimedAt, sketch, audience, estimates, had, standingAudience };
}

export const roleAimSaving: Saving<RoleAimWords, { owner: string }> = {
  kind: 'role-aim',
  page: () => '/plan/role',
  fits: (value) => fits(value, room.roleAim),
  same: (one, other) => JSON.stringify(wordsOf(one)) === JSON.stringify(wordsOf(other)),
  load: async ({ owner }) => {
    const aim = await request<RoleAim>(`/plans/${owner}/role-aim`);
    return { value: wordsOf(aim), etag: aim.etag };
  },
  save: async ({ owner }, value, ifMatch, { leaving }) => {
    const path = `/plans/${owner}/role-aim`;
    const { data, etag } = await exchange<RoleAim | undefined>(path, {
      method: 'PUT',
      body: wordsOf(value),
      ifMatch,
      keepalive: leaving,
    });
    refreshSoon('role-aim', owner);
    refreshSoon('plans', owner);
    return { value, etag: etag || data?.etag || ifMatch };
  },
};
