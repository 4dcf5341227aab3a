import { useQuery } from '@tanstack/react-query';
import { useLocale } from '../lib/i18n/use-t';
import { request } from './client';
import { useSignedIn } from './signed-in';
import type { ReflectionPart } from './types';

/** Short questions in the reader's language; they stay the same while the portal is open. */
export function useReflection() {
  const { tenant } = useSignedIn();
  const locale = useLocale();
  return useQuery({
    queryKey: [tenant, 'reflection-questions', locale],
    staleTime: Infinity,
    queryFn: async ({ signal }) => (await request<{ parts: ReflectionPart[] }>('/reflection-questions', { signal })).parts,
  });
}
