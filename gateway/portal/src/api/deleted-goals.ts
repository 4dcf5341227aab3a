import { request } from './client';
import { wishOf } from './plans';
import { refresh } from './query-client';
import { useRemoved } from './removed';
import type { GoalFields } from './types';

/** A goal that was deleted in this sitting, with the words it had then. */
export interface DeletedGoal {
  id: string;
  etag: string;
  fields: GoalFields;
}

/** The goals that can still be brought back. */
export function useDeletedGoals(owner: string) {
  return useRemoved<DeletedGoal>(`goals/${owner}`);
}

export async function deleteGoal(owner: string, { id, etag }: DeletedGoal): Promise<void> {
  await request(`/plans/${owner}/goals/${id}`, { method: 'DELETE', ifMatch: etag });
  await refresh('plans', owner);
}

/** Brings a deleted goal back, with its notes and all that was said about it. */
export async function restoreGoal(owner: string, { id, etag, fields }: DeletedGoal): Promise<void> {
  await request(`/plans/${owner}/goals/${id}/restoration`, { method: 'PUT', body: wishOf(fields), ifMatch: etag });
  await refresh('plans', owner);
}
