import type { Family, ItemKind } from '../../api/types';

/** The order in which the organization's page tells it. */
export const organizationKinds: readonly ItemKind[] = [
  'mission',
  'objective',
  'project',
  'coming-up',
  'problem',
  'decision',
  'value',
  'role',
  'competency',
];

export const teamKinds: readonly ItemKind[] = ['purpose', 'coming-up', 'problem'];

export const families: readonly Family[] = ['leadership', 'interpersonal', 'technical', 'personal-effectiveness'];

/** Of these there is at most one. */
export function isSingle(kind: ItemKind): boolean {
  return kind === 'mission' || kind === 'purpose' || kind === 'scale';
}

export function hasWork(kind: ItemKind): boolean {
  return ['objective', 'project', 'decision', 'coming-up', 'problem'].includes(kind);
}

export function hasSkills(kind: ItemKind): boolean {
  return ['project', 'coming-up', 'problem'].includes(kind);
}
