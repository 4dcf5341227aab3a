/** What the services say and take, by hand until it is generated from their OpenAPI documents. */

export type Instant = string;
export type LocalDate = string;
/** A date (2027-03-31) or, for what is further away, a year (2029). */
export type Target = string;
export type Locale = 'en' | 'de';

export interface Session {
  state: 'signed-in';
  kind: 'person' | 'operator';
  person: string;
  tenant?: { id: string; slug: string; name: string };
}

export interface Named {
  id: string;
  name: string;
  title?: string | null;
  department?: string | null;
  active?: boolean;
}

export type Role = 'people-partner' | 'administrator';

export interface Me {
  person: {
    id: string;
    key: string;
    name: string;
    email?: string | null;
    userName?: string | null;
    title?: string | null;
    department?: string | null;
    timeZone: string;
    locale: Locale;
    roles: Role[];
    awayFrom?: LocalDate | null;
    awayUntil?: LocalDate | null;
    active: boolean;
  };
  tenant: { id: string; slug: string; name: string; addressForm: 'sie' | 'du' };
  manager: Named | null;
  reports: number;
}

export type Audience = 'only-me' | 'manager';
export type Horizon = 'near' | 'mid' | 'long';
export type GoalKind = 'skill' | 'project-contribution' | 'responsibility' | 'change' | 'keep';
export type GoalStatus = 'planned' | 'active' | 'paused' | 'achieved' | 'dropped';
export type SectionName = 
  'vision' | 'interests' | 'strengths' | 'growth-areas' | 'paths' | 'people-to-ask' | 'wishes' | 'reflection';
export type VerdictWord = 'fits' | 'not-yet' | 'differently';

export interface Section {
  name: SectionName;
  text: string;
  audience: Audience;
  etag: string;
}

export interface GoalStep {
  id?: string;
  what: string;
  owner: 'employee' | 'manager';
  by?: LocalDate | null;
  done: boolean;
}

export interface Verdict {
  verdict: VerdictWord;
  because?: string | null;
  at: Instant;
  by: string;
  /** False where the goal's substance changed since. */
  holds?: boolean;
}

export interface Progress {
  id: string;
  on: LocalDate;
  note: string;
  recordedAt: Instant;
}

export interface GoalFields {
  horizon: Horizon;
  kind: GoalKind;
  title: string;
  why?: string | null;
  measure?: string | null;
  support?: string | null;
  target: Target;
  status?: GoalStatus;
  reason?: string | null;
  leadsTo?: string | null;
  audience: Audience;
  steps: GoalStep[];
}

export interface Goal extends GoalFields {
  id: string;
  status: GoalStatus;
  etag: string;
  verdict?: Verdict | null;
  progress: Progress[];
}

export type PlanState = 'none' | 'draft' | 'shared' | 'agreed';

export interface Plan {
  owner: string;
  state: PlanState;
  restsUntil?: LocalDate | null;
  sharedNumber?: number | null;
  sharedAt?: Instant | null;
  revision?: number | null;
  agreedAt?: Instant | null;
  /** Who can see it once it is shared. */
  seenBy?: string | null;
  /** Parts that differ from what is shared. */
  changes: number;
  sections: Section[];
  goals: Goal[];
}

export interface SharedPlan {
  owner: string;
  number: number;
  sharedAt: Instant;
  state: PlanState;
  agreedAt?: Instant | null;
  restsUntil?: LocalDate | null;
  sections: Section[];
  goals: Goal[];
}

/** What sharing would send, as part names: "section/vision", "goal/<id>". */
export interface Sharing {
  added: string[];
  changed: string[];
  removed: string[];
}

export interface Reading {
  reader: string;
  role: string;
  day: LocalDate;
}

export interface Waiting {
  kind: string;
  id?: string | null;
  about?: string | null;
  count?: number;
  /** What a reminder is about: the talk, the check-in. */
  subject?: string;
  /** The time of a talk. */
  at?: Instant | null;
  since?: Instant | LocalDate | null;
  due?: Instant | LocalDate | null;
}

export interface Report {
  person: string;
  name: string;
  title?: string | null;
  planState: string;
  sharedNumber?: number | null;
  sharedAt?: Instant | null;
  agreedAt?: Instant | null;
  goals?: { near: number; mid: number; long: number } | null;
  verdictsAwaited?: number | null;
  lastProgressAt?: Instant | null;
  lastTalk?: Instant | null;
  nextTalk?: Instant | null;
  lastCheckIn?: LocalDate | null;
  nextCheckIn?: LocalDate | null;
  waitsForMe: Waiting[];
}

export type ConversationState = 'draft' | 'proposed' | 'scheduled' | 'held' | 'recapped' | 'cancelled' | 'missed';
export type PlaceKind = 'private-room' | 'video-call' | 'elsewhere';

export type Topic =
  | 'purpose-and-thanks'
  | 'accomplishments'
  | 'vision'
  | 'goals'
  | 'goals-near'
  | 'goals-mid'
  | 'goals-long'
  | 'alignment'
  | 'feedback-wanted'
  | 'support'
  | 'next-steps'
  | 'other';

export interface AgendaItem {
  topic: Topic;
  text?: string | null;
}

export interface Place {
  kind: PlaceKind;
  where?: string | null;
}

export type StepState = 'open' | 'done' | 'dropped' | 'carried';

/** What was agreed in a talk to be done, by whom, by when. */
export interface Step {
  id: string;
  what: string | null;
  who: string;
  by: LocalDate;
  goal?: string | null;
  state: StepState;
  reason?: string | null;
  etag: string;
}

export type RecapState = 'to-send' | 'sent' | 'acknowledged';

export interface Conversation {
  id: string;
  employee: string;
  partner: string;
  partnerIsManager: boolean;
  proposedBy: string;
  state: ConversationState;
  purpose: string | null;
  agenda: AgendaItem[];
  times: Instant[];
  /** Those of the times that leave the other less than one full working day. */
  soon: Instant[];
  needsExplicitYes: boolean;
  scheduledAt?: Instant | null;
  minutes: number;
  place: Place | null;
  createdAt: Instant;
  heldAt?: Instant | null;
  recap?: { state: RecapState; dueOn: LocalDate; sentAt?: Instant | null; acknowledgedAt?: Instant | null } | null;
  etag: string;
}

export interface Proposal {
  employee: string;
  partner: string;
  purpose: string;
  agenda: AgendaItem[];
  times: Instant[];
  minutes: number;
  place: Place;
}

export interface Preparation {
  /** True once both are ready or the time of the talk has come. */
  open: boolean;
  mine: { lines: string[]; ready: boolean; etag: string };
  other: { person: string; ready: boolean; lines: string[] | null };
}

export type NoteKind = 'note' | 'advice' | 'decision' | 'thanks';

export interface Note {
  id: string;
  author: string;
  audience: 'private' | 'shared';
  kind: NoteKind;
  text: string | null;
  recordedAt?: Instant;
  etag: string;
}

export interface RecapLine {
  kind: 'note' | 'advice' | 'decision';
  by: string;
  text: string;
}

export interface Recap {
  state: RecapState;
  dueOn: LocalDate;
  lines: RecapLine[];
  /** Lines from shared notes that were written since the last edit. */
  more: RecapLine[];
  upTo?: Instant | null;
  thanks: { employee: string | null; partner: string | null };
  steps: { id: string; what: string; who: string; by: LocalDate; goal?: string | null; state: string }[];
  sentAt?: Instant | null;
  how?: 'in-full' | 'link' | null;
  acknowledgedAt?: Instant | null;
  etag: string;
}

export interface Feedback {
  id: string;
  writer: string;
  receiver: string;
  competency: string;
  situation: string;
  behaviour: string;
  impact: string;
  keep?: string | null;
  try?: string | null;
  heardFromOthers: boolean;
  conversation?: string | null;
  givenAt?: Instant;
}

export type Every = 'two-weeks' | 'month' | 'two-months' | 'quarter';

export interface Cadence {
  employee: string;
  partner: string;
  every: Every;
  first: LocalDate;
  conversation?: string | null;
  next?: { checkIn: string; due: LocalDate };
  etag: string;
}

export type Pulse = 'moves' | 'stuck' | 'lets-talk';

export interface GoalPulse {
  goal: string;
  pulse: Pulse;
  line?: string | null;
}

export interface CheckInAnswer {
  by: string;
  at: Instant;
  goals: GoalPulse[];
  next?: string | null;
}

export interface CheckIn {
  id: string;
  employee: string;
  partner: string;
  due: LocalDate;
  state: 'planned' | 'due' | 'answered' | 'done';
  goals: string[];
  answers: CheckInAnswer[];
  next?: LocalDate | null;
  etag: string;
}

export interface Preferences {
  timeZone?: string | null;
  quietFrom: string;
  quietTo: string;
  /** Nothing where the directory's own hold. */
  workingDays: string[] | null;
  usualWorkingDays: string[];
  delivery: 'single' | 'digest' | 'off';
  etag: string;
}

export interface ImportProblem {
  line: number;
  column?: string | null;
  value?: string | null;
  problem: string;
  expected?: string | null;
}

export interface PeopleImport {
  id: string;
  state: 'checked' | 'refused' | 'running' | 'done';
  rows: number;
  problems: ImportProblem[];
  added: number;
  changed: number;
  left: number;
  sight: { person: string; gains: string[]; loses: string[] }[];
  done?: number;
  total?: number;
}
