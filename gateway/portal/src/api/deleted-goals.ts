import { useQuery } from '@tanstack/react-query';
import { request } from './client';
import { queryClient, refresh } from './query-client';
import { useSignedIn } from './signed-in';
import { wishOf } from './plans';
import type { GoalFields } from './types';

/** A goal that was deleted in this sitting, with the words it had then. */
export interface DeletedGoal {
  id: string;
  etag: string;
  fields: GoalFields;
}

const keyOf = (tenant: string, owner: string) => [tenant, 'deleted-goals', owner];

/** What can still be brought back; forgotten with the page and at sign-out. */
export function useDeletedGoals(owner: string): DeletedGoal[] {
  const { tenant } = useSignedIn();
  const { data } = useQuery<DeletedGoal[]>({
    queryKey: keyOf(tenant, owner),
    queryFn: () => [],
    enabled: false,
    initialData: [],
    gcTime: Infinity,
  });
  return data;
}

/** Deletes a goal and keeps it on the page, so that it can be brought back. */
export function useDeleteGoal(owner: string) {
  const { tenant } = useSignedIn();
  return async (goal: DeletedGoal) => {
    await request(`/plans/${owner}/goals/${goal.id}`, { method: 'DELETE', ifMatch: goal.etag });
    queryClient.setQueryData<DeletedGoal[]>(keyOf(tenant, owner), (before) => [...(before ?? []), goal]);
    await refresh('plans', owner);
  };
}

/** Brings a deleted goal back, with its notes and all that was said about it. */
export function useRestoreGoal(owner: string) {
  const { tenant } = useSignedIn();
  return async ({ id, etag, fields }: DeletedGoal) => {
    await request(`/plans/${owner}/goals/${id}/restoration`, { method: 'PUT', body: wishOf(fields), ifMatch: etag });
    queryClient.setQueryData<DeletedGoal[]>(keyOf(tenant, owner), (before) => before?.filter((one) => one.id !== id));
    await refresh('plans', owner);
  };
}
