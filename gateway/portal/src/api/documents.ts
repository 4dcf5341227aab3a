import { fetchFile, type KeptFile } from './client';
import { refresh } from './query-client';

/** A shared copy of a plan. That somebody else than its owner takes it is listed for the owner. */
export async function planDocument(owner: string, number: number, locale: string): Promise<KeptFile> {
  const file = await fetchFile(`/plans/${owner}/revisions/${number}/document?language=${languageOf(locale)}`, 'plan.pdf');
  await refresh('plans', owner, 'readings');
  return file;
}

/** A page of chosen accomplishments. */
export function accomplishmentsDocument(owner: string, chosen: readonly string[], locale: string): Promise<KeptFile> {
  const query = new URLSearchParams([['language', languageOf(locale)], ...chosen.map((id) => ['id', id])]);
  return fetchFile(`/plans/${owner}/accomplishments/document?${query}`, 'accomplishments.pdf');
}

/** Documents are written in one of the portal's languages. */
function languageOf(locale: string): string {
  return locale.startsWith('de') ? 'de' : 'en';
}
