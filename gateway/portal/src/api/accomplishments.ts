import { useQuery } from '@tanstack/react-query';
import type { Saving } from '../lib/drafts/saving';
import { fits } from '../lib/room';
import { exchange, Problem, request } from './client';
import { isProblem } from './problem';
import { queryClient, refresh, refreshSoon } from './query-client';
import { useRemoved } from './removed';
import { room } from './room';
import { useSignedIn } from './signed-in';
import type {
  Accomplishment,
  Accomplishments,
  Account,
  AccountLink,
  AccountWish,
  LocalDate,
  SharedAccomplishment,
} from './types';

/** A figure as it is typed: what is not a number yet stays as it is. */
export interface FigureFields {
  what: string;
  from: string;
  to: string;
  unit: string;
}

/** What a person writes of an accomplishment. */
export interface AccountFields {
  title: string;
  from: LocalDate;
  until: LocalDate;
  situation: string;
  task: string;
  action: string;
  result: string;
  figures: FigureFields[];
  seenBy: string;
  links: AccountLink[];
}

export function useAccomplishments(owner: string) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'accomplishments', owner, 'own'],
    queryFn: ({ signal }) => request<Accomplishments>(`/plans/${owner}/accomplishments`, { signal }),
  });
}

/** What somebody shared of them; none where nothing of the plan is shared. */
export function useSharedAccomplishments(owner: string, preview = false) {
  const { tenant } = useSignedIn();
  return useQuery({
    queryKey: [tenant, 'accomplishments', owner, preview ? 'preview' : 'shared'],
    queryFn: ({ signal }) => shared(owner, preview, signal),
  });
}

async function shared(owner: string, preview: boolean, signal: AbortSignal): Promise<SharedAccomplishment[]> {
  const path = `/plans/${owner}/accomplishments/shared`;
  try {
    return (await request<{ accomplishments: SharedAccomplishment[] }>(path, { signal, query: { preview: preview || undefined } })).accomplishments;
  } catch (error) {
    if (isProblem(error, 404)) return [];
    throw error;
  }
}

const form = /^-?\d{1,15}(\.\d{1,6})?$/;
const thousandsPerhaps = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** The number that was typed, with a comma or a point; nothing where it is none, or could be thousands. */
export function numberOf(typed: string): number | undefined {
  const plain = typed.trim().replace(',', '.').replace('−', '-');
  return form.test(plain) && !thousandsPerhaps.test(plain) ? Number(plain) : undefined;
}

/** A number as somebody would type it. */
function typed(number: number | null | undefined): string {
  if (number === null || number === undefined) return '';
  return thousandsPerhaps.test(String(number)) ? `${number}0` : String(number);
}

export function fieldsOf({ figures, ...account }: Account): AccountFields {
  return {
    ...account,
    figures: figures.map(({ what, from, to, unit }) => ({ what, from: typed(from), to: typed(to), unit })),
  };
}

/** As the platform takes it: a figure without a name or a number after is left out. */
function wishOf({ figures, ...account }: AccountFields): AccountWish {
  return {
    ...account,
    figures: figures.flatMap(({ what, from, to, unit }) => {
      const [before, after] = [numberOf(from), numberOf(to)];
      if (what.trim() === '' || after === undefined) return [];
      return [{ what, to: after, unit, ...(before === undefined ? {} : { from: before }) }];
    }),
  };
}

function address(owner: string, id: string): string {
  return `/plans/${owner}/accomplishments/${id}`;
}

function patch(owner: string, id: string, change: (one: Accomplishment) => Accomplishment) {
  queryClient.setQueriesData<Accomplishments>(
    { predicate: ({ queryKey }) => queryKey[1] === 'accomplishments' && queryKey[2] === owner && queryKey[3] === 'own' },
    (list) => list && { ...list, accomplishments: list.accomplishments.map((one) => (one.id === id ? change(one) : one)) },
  );
  refreshSoon('accomplishments', owner);
}

export const accountSaving: Saving<AccountFields, { owner: string; id: string }> = {
  kind: 'accomplishment',
  page: ({ id }) => `/accomplishments/${id}`,
  fits: (value) => fits(value, room.account),
  same: (one, other) => JSON.stringify(wishOf(one)) === JSON.stringify(wishOf(other)),
  load: async ({ owner, id }) => {
    const { data, etag } = await exchange<Accomplishment | undefined>(address(owner, id));
    if (!data) throw new Problem(404, 'not-found');
    return { value: fieldsOf(data.account), etag };
  },
  save: async ({ owner, id }, value, ifMatch, { leaving }) => {
    const body = wishOf(value);
    const { data, etag } = await exchange<Accomplishment | undefined>(address(owner, id), {
      method: 'PUT',
      body,
      ifMatch,
      keepalive: leaving,
    });
    if (data) patch(owner, id, () => data);
    return { value, etag: etag || ifMatch };
  },
};

/** An accomplishment that was deleted in this sitting; the key brings it back once. */
export interface DeletedAccomplishment {
  account: AccountFields;
  key: string;
}

/** Those that can still be brought back. */
export function useDeletedAccomplishments(owner: string) {
  return useRemoved<DeletedAccomplishment>(`accomplishments/${owner}`);
}

/** Brings it back, for its owner alone. */
export async function restoreAccomplishment(owner: string, { account, key }: DeletedAccomplishment): Promise<Accomplishment> {
  return noteAccomplishment(owner, wishOf(account), key);
}

export async function noteAccomplishment(owner: string, wish: AccountWish, key: string): Promise<Accomplishment> {
  const made = await request<Accomplishment>(`/plans/${owner}/accomplishments`, { method: 'POST', body: wish, key });
  await refresh('accomplishments', owner);
  return made;
}

/** Shares it as the platform has it at this moment. */
export async function shareAccomplishment(owner: string, id: string): Promise<void> {
  const { etag } = await exchange<Accomplishment>(address(owner, id));
  await request(`${address(owner, id)}/sharing`, { method: 'PUT', ifMatch: etag });
  await refresh('accomplishments', owner);
}

export async function takeAccomplishmentBack(owner: string, id: string): Promise<void> {
  await request(`${address(owner, id)}/sharing`, { method: 'DELETE' });
  await refresh('accomplishments', owner);
}

export async function deleteAccomplishment(owner: string, id: string): Promise<void> {
  const { etag } = await exchange<Accomplishment>(address(owner, id));
  await request(address(owner, id), { method: 'DELETE', ifMatch: etag });
  await refresh('accomplishments', owner);
}
