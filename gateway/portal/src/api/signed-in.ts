import { createContext, use } from 'react';
import type { Me } from './types';

export interface SignedIn {
  tenant: string;
  person: string;
  me: Me;
  /** The person's own zone, in which dates and times are said. */
  zone: string;
}

export const SignedInContext = createContext<SignedIn | null>(null);

export function useSignedIn(): SignedIn {
  const found = use(SignedInContext);
  if (!found) throw new Error('This part of the portal is only for people who are signed in');
  return found;
}
