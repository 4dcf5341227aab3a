import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { fits } from '../lib/room';
import { exchange, Problem, request } from './client';
import { refresh, refreshSoon } from './query-client';
import { useRemoved } from './removed';
import { room } from './room';
import { useSignedIn } from './signed-in';
import type { Note, NoteWords } from './types';

async function fetchNotes(conversation: string, signal?: AbortSignal): Promise<Note[]> {
  const answer = await request<{ items: Note[] }>(
    `/conversations/${conversation}/notes`,
    signal ? { signal } : {},
  );
  return answer.items;
}

export function useNotes(conversation: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'notes', conversation],
    refetchInterval: 20_000,
    queryFn: ({ signal }) => fetchNotes(conversation, signal),
  });
}

export const noteSaving: Saving<NoteWords, { conversation: string; note: string }> = {
  kind: 'note',
  page: ({ conversation }) => `/conversations/${conversation}`,
  fits: (value) => fits(value, room.note),
  same: (one, other) => one.text === other.text && one.audience === other.audience && one.kind === other.kind,
  load: async ({ conversation, note }) => {
    const found = (await fetchNotes(conversation)).find(({ id }) => id === note);
    if (!found) throw new Problem(404, 'not-found');
    return { value: { audience: found.audience, kind: found.kind, text: found.text ?? '' }, etag: found.etag };
  },
  save: async ({ conversation, note }, value, ifMatch, { leaving }) => {
    const path = `/conversations/${conversation}/notes/${note}`;
    const body = { audience: value.audience, kind: value.kind, text: value.text } satisfies NoteWords;
    const { data, etag } = await exchange<Note | undefined>(path, { method: 'PUT', body, ifMatch, keepalive: leaving });
    refreshSoon('notes', conversation);
    return { value, etag: etag || data?.etag || ifMatch };
  },
};

/** Those that were deleted in this sitting; the key brings one back once. */
export function useDeletedNotes(conversation: string) {
  return useRemoved<{ words: NoteWords; key: string }>(`notes/${conversation}`);
}

export async function addNote(conversation: string, words: NoteWords, key: string): Promise<Note> {
  const note = await request<Note>(`/conversations/${conversation}/notes`, { method: 'POST', body: words, key });
  await refresh('notes', conversation);
  return note;
}

export async function deleteNote(conversation: string, note: Note): Promise<void> {
  await request(`/conversations/${conversation}/notes/${note.id}`, { method: 'DELETE', ifMatch: note.etag });
  await refresh('notes', conversation);
}
