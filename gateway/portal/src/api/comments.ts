import { useQuery } from '@tanstack/react-query';
import { exchange, request } from './client';
import { refresh } from './query-client';
import { useRemoved } from './removed';
import { useSignedIn } from './signed-in';
import type { Comment, CommentState, PlanComments } from './types';

/** What owner and manager said about what is shared; whoever is neither gets nothing. */
export function useComments(owner: string, enabled = true) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'plans', owner, 'comments'],
    enabled,
    refetchInterval: 20_000,
    queryFn: ({ signal }) => request<PlanComments>(`/plans/${owner}/comments`, { signal }),
  });
}

async function changed(owner: string) {
  await refresh('plans', owner, 'comments');
  await refresh('conversations');
  await refresh('waiting');
}

/** A new comment on a part, or an answer to one. */
export async function sayComment(
  owner: string,
  about: { part: string } | { answers: string },
  text: string,
  key: string,
): Promise<void> {
  const comments = `/plans/${owner}/comments`;
  if ('part' in about) await request(comments, { method: 'POST', body: { part: about.part, text }, key });
  else await request(`${comments}/${about.answers}/answers`, { method: 'POST', body: { text }, key });
  await changed(owner);
}

export async function rewriteComment(owner: string, comment: Comment, text: string): Promise<void> {
  await request(`/plans/${owner}/comments/${comment.id}`, { method: 'PUT', body: { text }, ifMatch: comment.etag });
  await changed(owner);
}

/** Those that were taken away from a part in this sitting and can be said again. */
export function useRemovedComments(owner: string, part: string) {
  return useRemoved<Comment>(`comments/${owner}/${part}`);
}

/** Takes a comment away; tells what can be said again. */
export async function removeComment(owner: string, comment: Comment): Promise<Comment> {
  const path = `/plans/${owner}/comments/${comment.id}`;
  const { etag } = await exchange(path, { method: 'DELETE', ifMatch: comment.etag });
  await changed(owner);
  return { ...comment, etag };
}

export async function settleComment(owner: string, comment: Comment, state: CommentState): Promise<void> {
  const path = `/plans/${owner}/comments/${comment.id}/state`;
  await request(path, { method: 'PUT', body: { state }, ifMatch: comment.etag });
  await changed(owner);
}
