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
export type SectionName = 'vision' | 'interests' | 'strengths' | 'growthAreas' | 'wishes' | 'reflection';
export type VerdictWord = 'fits' | 'not-yet' | 'differently';

export interface Section {
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
  target?: Target | null;
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
  exists: boolean;
  state: PlanState;
  restsUntil?: LocalDate | null;
  sharedNumber?: number | null;
  sharedAt?: Instant | null;
  revision?: number | null;
  agreedAt?: Instant | null;
  changes: number;
  sections: Partial<Record<SectionName, Section>>;
  goals: Goal[];
}

export interface SharedPlan {
  owner: string;
  number: number;
  sharedAt: Instant;
  state: PlanState;
  sections: Partial<Record<SectionName, { text: string }>>;
  goals: Goal[];
}

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
  since?: Instant | LocalDate | null;
  due?: Instant | LocalDate | null;
}

export interface Report {
  person: Named;
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

export interface AgendaItem {
  topic: string;
  text?: string | null;
}

export interface Step {
  id: string;
  what: string;
  who: string;
  by?: LocalDate | null;
  goal?: string | null;
  state: 'open' | 'done' | 'dropped' | 'carried';
  etag?: string;
}

export interface Conversation {
  id: string;
  employee: string;
  partner: string;
  proposedBy: string;
  state: ConversationState;
  purpose: string;
  agenda: AgendaItem[];
  times: Instant[];
  scheduledAt?: Instant | null;
  minutes: number;
  place: { kind: PlaceKind; where?: string | null };
  needsExplicitYes?: boolean;
  etag: string;
  createdAt: Instant;
  heldAt?: Instant | null;
  steps?: Step[];
  recap?: { state: RecapState; sentAt?: Instant | null; acknowledgedAt?: Instant | null } | null;
}

export interface Proposal {
  employee: string;
  partner: string;
  purpose: string;
  agenda: AgendaItem[];
  times: Instant[];
  minutes: number;
  place: { kind: PlaceKind; where?: string | null };
  explicitYes?: boolean;
}

export interface PreparationSide {
  lines: string[];
  ready: boolean;
}

export interface Preparation extends PreparationSide {
  etag: string;
  other?: PreparationSide | null;
}

export type NoteKind = 'note' | 'advice' | 'thanks';

export interface Note {
  id: string;
  author: string;
  audience: 'private' | 'shared';
  kind: NoteKind;
  text: string;
  etag: string;
  recordedAt?: Instant;
}

export type RecapState = 'drafted' | 'sent' | 'acknowledged' | string;

export interface RecapLine {
  kind: string;
  text: string;
}

export interface Recap {
  state: RecapState;
  lines: RecapLine[];
  thanks?: string | null;
  etag: string;
  sentAt?: Instant | null;
  how?: 'in-full' | 'link' | null;
  acknowledgedAt?: Instant | null;
}

export interface Feedback {
  id: string;
  giver: string;
  receiver: string;
  competency: string;
  situation: string;
  behaviour: string;
  impact: string;
  keep?: string | null;
  try?: string | null;
  heardFromOthers: boolean;
  conversation?: string | null;
  at?: Instant;
}

export type Every = 'two-weeks' | 'month' | 'two-months' | 'quarter';

export interface Cadence {
  employee: string;
  partner: string;
  every: Every;
  first: LocalDate;
  conversation?: string | null;
  next?: LocalDate | null;
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
  etag: string;
}

export interface Preferences {
  timeZone?: string | null;
  quietFrom: string;
  quietTo: string;
  workingDays: string[];
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
