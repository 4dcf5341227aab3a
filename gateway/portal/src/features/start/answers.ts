import { noteInPlan } from '../../api/plans';
import type { LocalTime } from '../../lib/working-days';

export interface Answers {
  likes: string;
  wish: string;
  purpose: string;
  times: LocalTime[];
}

/** Puts the two answers about oneself into the plan, for the person alone, below what may stand there already. */
export async function keepInPlan(owner: string, answers: Answers): Promise<void> {
  await noteInPlan(owner, 'interests', answers.likes);
  await noteInPlan(owner, 'vision', answers.wish);
}
