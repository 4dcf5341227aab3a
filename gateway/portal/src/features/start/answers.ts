import { noteInPlan } from '../../api/plans';
import { room } from '../../api/room';
import type { LocalTime } from '../../lib/working-days';

export interface Answers {
  likes: string;
  wish: string;
  purpose: string;
  times: LocalTime[];
}

/** A section of the plan has room for much more, so that what stands there already hardly ever is in the way. */
export const answersRoom = { likes: 4000, wish: 4000, purpose: room.talk.purpose };

/** Puts the two answers about oneself into the plan, for the person alone, below what may stand there already. */
export async function keepInPlan(owner: string, answers: Answers): Promise<void> {
  await noteInPlan(owner, 'interests', answers.likes);
  await noteInPlan(owner, 'vision', answers.wish);
}
