import { useQuery } from '@tanstack/react-query';
import { exchange, request } from './client';
import { queryClient } from './query-client';
import type { Tenant, TenantState } from './types';

const key = ['operator', 'tenants'];

/** The organizations of the platform, for its operator. */
export function useTenants() {
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await request<{ items: Tenant[] }>('/tenants', { signal })).items,
  });
}

/** Says what may be done in an organization, building on what it says now. */
export async function changeTenantState(tenant: string, state: TenantState): Promise<void> {
  const { etag } = await exchange<Tenant>(`/tenants/${tenant}`);
  await request(`/tenants/${tenant}/state`, { method: 'PUT', body: { state }, ifMatch: etag });
  await queryClient.invalidateQueries({ queryKey: key });
}
