import type {
  ApiToken,
  AskMe,
  Comment,
  Cadence,
  CheckIn,
  Conversation,
  Feedback,
  Goal,
  Me,
  Note,
  PeopleImport,
  Plan,
  PlanReader,
  Preferences,
  Preparation,
  Reading,
  Recap,
  Role,
  RoleAim,
  SharedPlan,
  Step,
  StrategyItem,
} from '../../api/types';
import { tokensOf } from './api-tokens';
import { askableOf } from './ask-me';
import { aimsOf, strategyOf } from './strategy';

export interface FakePerson {
  id: string;
  name: string;
  title: string;
  department: string;
  manager: string | null;
  timeZone: string;
  locale: 'en' | 'de';
  roles: Role[];
  awayFrom?: string | null;
  awayUntil?: string | null;
  etag: string;
}

export interface World {
  tenant: Me['tenant'];
  people: Map<string, FakePerson>;
  plans: Map<string, Plan>;
  /** Goals that were deleted and may be brought back. */
  deleted: Map<string, Goal>;
  shared: Map<string, SharedPlan>;
  readers: Map<string, PlanReader[]>;
  readings: Map<string, Reading[]>;
  comments: Map<string, Comment[]>;
  conversations: Map<string, Conversation>;
  preparations: Map<string, Preparation['mine']>;
  notes: Map<string, Note[]>;
  steps: Map<string, Step[]>;
  recaps: Map<string, Recap>;
  feedback: Feedback[];
  checkIns: Map<string, CheckIn>;
  cadences: Map<string, Cadence>;
  preferences: Map<string, Preferences>;
  imports: Map<string, PeopleImport>;
  apiTokens: Map<string, ApiToken>;
  strategy: Map<string, StrategyItem[]>;
  /** What items said before, the newest first, by id. */
  itemsBefore: Map<string, StrategyItem[]>;
  roleAims: Map<string, RoleAim>;
  askMe: Map<string, AskMe>;
  now: () => Date;
}

const hour = 3_600_000;

export function dayFrom(now: Date, days: number): string {
  return new Date(now.getTime() + days * 24 * hour).toISOString().slice(0, 10);
}

function at(now: Date, days: number, hours: number): string {
  return `${dayFrom(now, days)}T${String(hours).padStart(2, '0')}:00:00Z`;
}

function person(id: string, name: string, title: string, manager: string | null, more: Partial<FakePerson> = {}): FakePerson {
  return {
    id,
    name,
    title,
    department: 'Community',
    manager,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    roles: [],
    etag: '"1"',
    ...more,
  };
}

function people(): FakePerson[] {
  return [
    person('ada', 'Ada Okafor', 'Community manager', 'ben'),
    person('ben', 'Ben Hartmann', 'Head of community', 'ingrid'),
    person('chloe', 'Chloé Lefèvre', 'Moderator', 'ben'),
    person('dmitri', 'Дмитрий Орлов', 'Community analyst', 'ben', { timeZone: 'America/New_York' }),
    person('emre', 'Emre Yılmaz', 'Events', 'ben', { locale: 'de' }),
    person('ingrid', 'Ingrid Sørensen', 'Managing editor', null, { department: 'Editorial' }),
    person('frieda', 'Frieda Winkler', 'Administratorin', 'ingrid', {
      department: 'IT',
      locale: 'de',
      roles: ['administrator'],
    }),
    person('hanna', 'Hanna Vogt', 'People partner', 'ingrid', { department: 'People', roles: ['people-partner'] }),
    person('lena', 'Lena Brandt', 'Head of service', null, { department: 'Service' }),
    ...Array.from({ length: 200 }, (_, index) =>
      person(`service-${index}`, `Agent ${String(index).padStart(3, '0')}`, 'Service agent', 'lena', { department: 'Service' }),
    ),
    person('mila', 'Mila Nováková', 'Archivist', null, { department: 'Archive' }),
    person('new', 'Noor van Dijk', 'App developer', 'ben', { department: 'Product' }),
  ];
}

function goal(id: string, more: Partial<Goal>): Goal {
  return {
    id,
    horizon: 'near',
    kind: 'skill',
    title: '',
    why: '',
    measure: '',
    support: [],
    target: '2030',
    status: 'active',
    reason: null,
    leadsTo: null,
    audience: 'manager',
    etag: '"1"',
    steps: [],
    verdict: null,
    verdictEtag: more.verdict ? '1' : '0',
    progress: [],
    ...more,
  };
}

export function adasGoals(now: Date): Goal[] {
  const year = now.getUTCFullYear();
  return [
    goal('g-tests', {
      title: 'Run the user tests of the client portal',
      kind: 'project-contribution',
      why: 'The product team decides by what it hears second-hand. I hear it first.',
      measure: 'Three rounds run and written up, and two changes shipped because of them.',
      support: [
        {
          id: 'a-time',
          kind: 'time',
          what: 'Half a day a week',
          decision: { answer: 'granted', reason: 'From January on.', on: dayFrom(now, 30), by: 'ben', at: at(now, -20, 9), holds: true, earlier: [] },
        },
        { id: 'a-mentor', kind: 'mentor', what: 'Somebody from research to look over my shoulder the first time' },
      ],
      target: dayFrom(now, 150),
      leadsTo: 'g-research',
      steps: [
        { id: 's1', what: 'Sit in on a test of the app team', owner: 'employee', by: dayFrom(now, 12), done: true },
        { id: 's2', what: 'Ask Ingrid for half a day a week', owner: 'manager', by: dayFrom(now, 20), done: false },
      ],
      verdict: { verdict: 'fits', because: 'We need exactly this before the relaunch.', at: at(now, -20, 9), by: 'ben', holds: true },
      progress: [{ id: 'p1', on: dayFrom(now, -6), note: 'First round planned with five members.', recordedAt: at(now, -6, 10) }],
      etag: '"4"',
    }),
    goal('g-sql', {
      title: 'Answer my own questions from the data',
      why: 'I wait two days for every figure.',
      measure: 'The monthly report is mine, without help, three times in a row.',
      target: dayFrom(now, 230),
      audience: 'only-me',
      status: 'planned',
    }),
    goal('g-research', {
      horizon: 'mid',
      kind: 'responsibility',
      title: 'Own what we learn from our members',
      why: 'Nobody does today, so every team asks the same people the same things.',
      measure: 'One place where findings live, used by all three product teams.',
      target: String(year + 2),
      leadsTo: 'g-role',
    }),
    goal('g-role', {
      horizon: 'long',
      kind: 'change',
      title: 'Lead a small research and community team',
      why: 'The two belong together and I would like to show that.',
      target: String(year + 5),
      status: 'planned',
    }),
  ];
}

function adasPlan(now: Date): Plan {
  return {
    owner: 'ada',
    state: 'shared',
    restsUntil: null,
    sharedNumber: 2,
    sharedAt: at(now, -24, 9),
    revision: 0,
    agreedAt: null,
    agreedWith: [],
    seenBy: 'ben',
    changes: 2,
    sections: [
      {
        name: 'vision',
        text: 'In three years I would like people to come to me when they want to know what our members need, and I would like to have two or three colleagues who find out with me.\n\nI do not need the word “head” for that.',
        audience: 'manager',
        etag: '"3"',
      },
      { name: 'strengths', text: 'I hear what people mean when they complain. I write clearly. I stay calm.', audience: 'manager', etag: '"1"' },
      { name: 'wishes', text: 'Four days a week from next summer.', audience: 'only-me', etag: '"2"' },
    ],
    goals: adasGoals(now),
    orderEtag: '0',
    hintsSeen: [],
  };
}

/** Agreed with Ingrid, who was the manager before. */
function dmitrisPlan(now: Date): Plan {
  const goals = adasGoals(now).map((one) => ({ ...one, id: `d-${one.id}`, leadsTo: null, verdict: one.verdict ? { ...one.verdict, by: 'ingrid', because: '' } : null }));
  const agreed = { state: 'agreed' as const, revision: 2, agreedAt: at(now, -20, 9), agreedWith: ['ingrid'] };
  return { ...adasPlan(now), ...agreed, owner: 'dmitri', goals, seenBy: 'ingrid', changes: 1 };
}

/** A plan as long as anybody would write one. */
function milasPlan(now: Date): Plan {
  const horizons = ['near', 'near', 'near', 'mid', 'long'] as const;
  const goals = Array.from({ length: Number(process.env['CAIRN_FAKE_GOALS'] ?? 100) }, (_, index) => {
    const horizon = horizons[index % horizons.length]!;
    const target = { near: dayFrom(now, 20 + index * 3), mid: String(now.getUTCFullYear() + 2), long: String(now.getUTCFullYear() + 4 + (index % 6)) };
    const status = index % 7 === 6 ? ('achieved' as const) : ('planned' as const);
    const leadsTo = horizon === 'near' ? `h-${index - (index % 5) + 3}` : null;
    return goal(`h-${index}`, { title: `Goal ${index}`, measure: 'Twice done, and confirmed.', horizon, status, target: target[horizon], leadsTo });
  });
  return { ...emptyPlan('mila'), state: 'draft', goals };
}

export function emptyPlan(owner: string): Plan {
  return { owner, state: 'none', sharedNumber: 0, revision: 0, agreedWith: [], changes: 0, sections: [], goals: [], orderEtag: '0', hintsSeen: [] };
}

export function visibleOf(plan: Plan, aim: RoleAim | undefined, number: number, sharedAt: string): SharedPlan {
  const sections = plan.sections.filter(({ audience, text }) => audience === 'manager' && text !== '');
  const goals = plan.goals.filter(({ audience }) => audience === 'manager');
  const standing = aim?.standingAudience === 'manager' ? {} : { estimates: [], had: [] };
  const role = aim?.audience === 'manager' ? structuredClone({ ...aim, ...standing }) : null;
  return { owner: plan.owner, role, number, sharedAt, readAs: 'manager', agreedWith: plan.agreedWith, agreedAt: plan.agreedAt ?? null, state: plan.state === 'none' ? 'draft' : plan.state, sections: structuredClone(sections), goals: structuredClone(goals) };
}

function talks(now: Date): Conversation[] {
  const base = {
    employee: 'ada',
    partner: 'ben',
    proposedBy: 'ada',
    minutes: 30,
    place: { kind: 'private-room' as const, where: 'Room Linde' },
    etag: '"2"',
    createdAt: at(now, -5, 9),
    partnerIsManager: true,
    calendarSequence: 0,
    imported: false,
    soon: [],
    points: [],
    needsExplicitYes: false,
    recap: null,
  };
  return [
    {
      ...base,
      id: 'talk-next',
      state: 'scheduled',
      purpose: 'How the user tests could become part of my job',
      agenda: [
        { topic: 'purpose-and-thanks' },
        { topic: 'vision', text: 'Where I want to be in three years' },
        { topic: 'goals-near', text: 'Run the user tests of the client portal' },
        { topic: 'support' },
        { topic: 'next-steps' },
      ],
      times: [at(now, 2, 13)],
      scheduledAt: at(now, 2, 13),
    },
    {
      ...base,
      id: 'talk-held',
      state: 'held',
      purpose: 'What I learned in the first half of the year',
      agenda: [{ topic: 'purpose-and-thanks' }, { topic: 'accomplishments' }, { topic: 'next-steps' }],
      times: [at(now, -1, 9)],
      scheduledAt: at(now, -1, 9),
      heldAt: at(now, -1, 10),
      recap: { state: 'to-send', dueOn: dayFrom(now, 1) },
    },
    {
      ...base,
      id: 'talk-proposed',
      employee: 'chloe',
      proposedBy: 'chloe',
      state: 'proposed',
      purpose: 'Whether moderation can lead anywhere',
      agenda: [{ topic: 'purpose-and-thanks' }, { topic: 'vision' }, { topic: 'next-steps' }],
      times: [at(now, 1, 8), at(now, 5, 14)],
      soon: [at(now, 1, 8)],
      needsExplicitYes: true,
      place: { kind: 'video-call', where: '' },
    },
  ];
}

function notesOfTalks(now: Date): [string, Note[]][] {
  const times = { recordedAt: at(now, -1, 10), changedAt: at(now, -1, 10) };
  return [
    [
      'talk-held',
      [
        { id: 'n1', ...times, author: 'ada', audience: 'private', kind: 'note', text: 'He hesitated when I asked about time. Ask again.', etag: '"1"' },
        { id: 'n2', ...times, author: 'ada', audience: 'shared', kind: 'note', text: 'The tests run every six weeks from January.', etag: '"1"' },
        { id: 'n3', ...times, author: 'ben', audience: 'shared', kind: 'advice', text: 'Write down what you hear for a month before you propose anything.', etag: '"1"' },
      ],
    ],
  ];
}

function adasComments(now: Date): Comment[] {
  const open = { shared: 2, state: 'open' as const, etag: '"1"' };
  return [
    { ...open, id: 'c-tests', part: 'goal/g-tests', by: 'ben', at: at(now, -3, 9), text: 'Which team would you start with?' },
    { ...open, id: 'c-vision', part: 'section/vision', by: 'ada', at: at(now, -4, 9), text: 'Is this too bold for you?' },
    { ...open, id: 'c-answer', part: 'section/vision', answers: 'c-vision', by: 'ben', at: at(now, -3, 10), text: 'Not at all. Let us talk about the second sentence.' },
  ].map((comment) => (comment.id === 'c-vision' ? { ...comment, state: 'for-talk' as const } : comment));
}

export function aWorld(now: () => Date = () => new Date()): World {
  const start = now();
  const plan = adasPlan(start);
  return {
    tenant: { id: 'nordlichtnordlichtnordli', slug: 'nordlicht', name: 'Nordlicht Media', addressForm: 'sie', locale: 'en' },
    people: new Map(people().map((one) => [one.id, one])),
    plans: new Map([
      ['ada', plan],
      ['mila', milasPlan(start)],
      ['dmitri', dmitrisPlan(start)],
    ]),
    deleted: new Map(),
    shared: new Map([
      ['ada', visibleOf(plan, aimsOf().get('ada'), 2, at(start, -24, 9))],
      ['dmitri', visibleOf(dmitrisPlan(start), undefined, 2, at(start, -24, 9))],
    ]),
    readings: new Map([['ada', [
      { reader: 'ben', role: 'manager', day: dayFrom(start, -22), what: 'plan', sharedAt: at(start, -24, 9) },
      { reader: 'ben', role: 'manager', day: dayFrom(start, -22), what: 'document', sharedAt: at(start, -24, 9) },
      { reader: 'ben', role: 'manager', day: dayFrom(start, -22), what: 'comments', sharedAt: null },
    ]]]),
    readers: new Map([['dmitri', [{ reader: 'noor', from: at(start, -3, 9), until: at(start, 27, 22) }]]]),
    comments: new Map([['ada', adasComments(start)]]),
    conversations: new Map(talks(start).map((talk) => [talk.id, talk])),
    preparations: new Map(),
    notes: new Map(notesOfTalks(start)),
    steps: new Map([
      [
        'talk-held',
        [
          {
            id: 'st1',
            what: 'Introduce Ada to the research lead',
            who: 'ben',
            by: dayFrom(start, 9),
            goal: 'g-tests',
            state: 'open' as const,
            etag: '"1"',
            conversation: 'talk-held',
            recordedBy: 'ada',
            recordedAt: at(start, -1, 10),
          },
        ],
      ],
    ]),
    recaps: new Map([
      [
        'talk-held',
        {
          state: 'to-send',
          dueOn: dayFrom(start, 1),
          lines: [
            { kind: 'note', by: 'ada', text: 'The tests run every six weeks from January.' },
            { kind: 'advice', by: 'ben', text: 'Write down what you hear for a month before you propose anything.' },
          ],
          more: [],
          thanks: { employee: null, partner: null },
          steps: [],
          etag: '"1"',
        },
      ],
    ]),
    feedback: [],
    checkIns: new Map([
      [
        'check-now',
        {
          id: 'check-now',
          employee: 'ada',
          partner: 'ben',
          due: dayFrom(start, 0),
          state: 'due',
          goals: ['g-tests', 'g-research'],
          answers: [],
          imported: false,
          etag: '"1"',
        },
      ],
    ]),
    cadences: new Map(),
    preferences: new Map(),
    imports: new Map(),
    apiTokens: tokensOf(),
    strategy: strategyOf(start),
    itemsBefore: new Map(),
    roleAims: aimsOf(),
    askMe: askableOf(),
    now,
  };
}
