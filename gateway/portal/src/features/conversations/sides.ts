import { useMemo } from 'react';
import { usePeople } from '../../api/people';
import { useSignedIn } from '../../api/signed-in';
import type { Conversation } from '../../api/types';
import { useT } from '../../lib/i18n/use-t';

type Pair = Pick<Conversation, 'employee' | 'partner'>;

export function otherOf(talk: Pair, person: string): string {
  return talk.employee === person ? talk.partner : talk.employee;
}

export interface Sides {
  /** The person looking, and the one they talk with. */
  mine: string;
  other: string;
  /** Whose talk it is about. */
  isEmployee: boolean;
  otherName: string;
  nameOf: (person: string) => string;
}

export function useSides(talk: Pair): Sides {
  const t = useT();
  const { person } = useSignedIn();
  const other = otherOf(talk, person);
  const people = usePeople(useMemo(() => [talk.employee, talk.partner], [talk.employee, talk.partner]));
  const nameOf = (id: string) => people.get(id)?.name ?? t('someone');
  return { mine: person, other, isEmployee: talk.employee === person, otherName: nameOf(other), nameOf };
}
