import type { Horizon } from '../../api/types';
import { plusDays, today } from '../../lib/when';

/** A target that lies inside its horizon, to begin with. */
export function firstTarget(horizon: Horizon, zone: string): string {
  if (horizon === 'near') return plusDays(today(zone), 182);
  const now = Number(today(zone).slice(0, 4));
  return String(now + (horizon === 'mid' ? 2 : 5));
}
