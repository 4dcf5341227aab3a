import type { AgendaItem, Named, PlaceKind } from '../../api/types';
import type { LocalTime } from '../../lib/working-days';

/** What is typed on the page that proposes a talk. */
export interface ProposalWords {
  /** Whom the person chose; nothing while the suggestion holds. */
  partner: Named | null;
  purpose: string;
  /** Nothing while the drafted agenda stands as it is. */
  agenda: AgendaItem[] | null;
  times: LocalTime[];
  minutes: number;
  place: PlaceKind;
  where: string;
}
