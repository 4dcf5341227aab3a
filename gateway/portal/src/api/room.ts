import type { Room } from '../lib/room';
import type { AccountFields } from './accomplishments';
import type { RecapWords } from './recap';
import type { GoalFields, NoteWords, RoleAimWords, SectionWords } from './types';

const story = 4000;

/** How long texts may be; the services take no longer ones. */
export const room = {
  section: { text: 20_000 } satisfies Room<SectionWords>,
  goal: {
    title: 300,
    why: story,
    measure: story,
    reason: 2000,
    benefit: 2000,
    support: { what: 1000 },
    steps: { what: 500 },
  } satisfies Room<GoalFields>,
  account: {
    title: 300,
    situation: story,
    task: story,
    action: story,
    result: story,
    seenBy: 500,
    figures: { what: 200, unit: 40 },
  } satisfies Room<AccountFields>,
  roleAim: { sketch: { name: 300, does: story, solves: story, needs: story } } satisfies Room<RoleAimWords>,
  progress: { note: story },
  verdict: { because: story },
  answer: { reason: story },
  comment: { text: story },
  askMeLine: 200,
  search: 300,
  note: { text: story } satisfies Room<NoteWords>,
  preparation: { lines: 600 },
  recap: { lines: { text: story }, thanks: 1000 } satisfies Room<RecapWords>,
  talk: { purpose: 300, where: 200 },
  topic: 300,
  nextStep: { what: 300 },
  feedback: { competency: 120, situation: 2000, behaviour: 2000, impact: 2000, keep: 2000, try: 2000 },
  checkIn: { line: 2000, next: 2000 },
  strategy: { name: 300, about: story, line: 500 },
} as const;
