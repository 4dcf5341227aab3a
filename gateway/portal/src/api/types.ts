/**
 * What the services say and take, by the names the portal uses. Names, fields and words come from the services' OpenAPI
 * documents; those do not say which fields are always there, so that is said here.
 */
import type { components as FeedbackService } from './generated/feedback';
import type { components as Gateway } from './generated/gateway';
import type { components as GoalsService } from './generated/goals';
import type { components as RemindersService } from './generated/reminders';

type FromGoals = GoalsService['schemas'];
type FromFeedback = FeedbackService['schemas'];
type FromGateway = Gateway['schemas'];
type FromReminders = RemindersService['schemas'];

/** All fields there, all the way down. */
type Told<T> = T extends (infer One)[]
  ? Told<One>[]
  : T extends object
    ? { [Key in keyof T]-?: Told<NonNullable<T[Key]>> }
    : T;

/** As told, but some fields may be missing or null, and some are of a closer type. */
type But<T, Missing extends keyof T, Closer extends { [Key in keyof Closer]: unknown } = object> = Omit<
  Told<T>,
  Missing | keyof Closer
> & { [Key in Missing]?: Told<NonNullable<T[Key]>> | null } & Closer;

export type Instant = string;
export type LocalDate = string;
export type Locale = 'en' | 'de';

export interface Session {
  state: 'signed-in';
  kind: 'person' | 'operator';
  person: string | null;
  tenant: { id: string; slug: string; name: string } | null;
}

/** A person as everybody in the organization may see them. */
export type Named = Pick<Told<FromGoals['PersonCard']>, 'id' | 'name'> & Partial<FromGoals['PersonCard']>;

export type Role = Told<FromGoals['PersonView']>['roles'][number];
export type MeWish = FromGoals['MyChanges'];

export type Me = Omit<Told<FromGoals['Me']>, 'person' | 'manager' | 'acting'> & {
  person: But<FromGoals['PersonView'], 'email' | 'manager' | 'awayFrom' | 'awayUntil', { locale: Locale }>;
  manager: Named | null;
  /** Who stands in for the manager, now or from a day to come on. */
  acting?: { manager: Named; from: LocalDate; until: LocalDate } | null;
};

/** An organization, as the operator sees it. */
export type Tenant = But<FromGoals['Tenant'], 'until'>;
export type TenantState = Tenant['state'];

export type Section = Told<FromGoals['SectionView']>;
export type SectionName = Section['name'];
export type Audience = Section['audience'];
export type SectionWords = FromGoals['SectionRequest'];

export type CoachedGoal = FromGoals['AdviceRequest'];
export type Advice = Told<FromGoals['AdviceView']>;
export type Hint = Advice['hints'][number];

export type ExampleGoal = Told<FromGoals['ExampleGoal']>;
export type WorkField = ExampleGoal['field'];

export type ReflectionPart = Told<FromGoals['PartQuestions']>;

export type GoalWish = FromGoals['GoalRequest'];
export type GoalStep = But<FromGoals['Step'], 'id' | 'by'>;
export type Verdict = Told<FromGoals['VerdictView']>;
export type VerdictWord = Verdict['verdict'];
export type VerdictWish = FromGoals['VerdictRequest'];
export type Progress = But<FromGoals['ProgressView'], 'value'>;
export type GoalOrder = Told<FromGoals['GoalOrder']>;
export type ProgressWish = FromGoals['ProgressRequest'];
export type SupportDecision = But<
  FromGoals['DecisionView'],
  'on' | 'keptOn',
  { earlier: But<FromGoals['EarlierAnswer'], 'on'>[] }
>;
export type SupportAnswer = SupportDecision['answer'];
export type SupportWish = FromGoals['SupportDecisionRequest'];
/** Something that would help, and what was answered to it. */
export type Ask = Omit<Told<FromGoals['SupportView']>, 'decision' | 'decisionEtag'> & { decision?: SupportDecision | null; decisionEtag?: string };
export type SupportKind = Ask['kind'];
export type Goal = But<
  FromGoals['GoalView'],
  'reason' | 'leadsTo',
  { steps: GoalStep[]; support: Ask[]; verdict?: Verdict | null; progress: Progress[]; alignment?: StrategyLink[]; experiences?: string[]; benefit?: string }
>;
export type Horizon = Goal['horizon'];
export type GoalKind = Goal['kind'];
export type GoalStatus = Goal['status'];

/** What a person writes of a goal. */
export type GoalFields = Pick<
  Goal,
  | 'horizon'
  | 'kind'
  | 'title'
  | 'why'
  | 'measure'
  | 'support'
  | 'target'
  | 'status'
  | 'reason'
  | 'leadsTo'
  | 'audience'
  | 'steps'
> &
  Partial<Pick<Goal, 'alignment' | 'experiences' | 'benefit'>>;

export type Plan = But<
  FromGoals['PlanView'],
  'restsUntil' | 'restingUntil' | 'sharedAt' | 'agreedAt' | 'agreementAskedAt' | 'seenBy' | 'standIn',
  { sections: Section[]; goals: Goal[] }
>;
export type SharedPlan = But<
  FromGoals['SharedPlanView'],
  'agreedAt' | 'agreementAskedAt' | 'restsUntil',
  { sections: Section[]; role?: RoleAim | null; goals: Goal[] }
>;

/** What handing the plan over would show, and the names of the parts that may go. */
export type HandoverPreview = Omit<Told<FromGoals['HandoverPreview']>, 'plan'> & { plan: SharedPlan };
export type HandoverWish = FromGoals['HandOver'];

/** Somebody who may read a plan by its owner's choice, perhaps until a moment. */
export type PlanReader = But<FromGoals['Reader'], 'until'>;
export type PlanSharedWithMe = But<FromGoals['Invited'], 'until' | 'readAt'>;

/** What sharing would send, as part names: "section/vision", "role", "role/standing", "goal/<id>", "order". */
/** A goal that stands elsewhere now; the first of its horizon where it follows none. */
export type MovedGoal = But<FromGoals['MovedGoal'], 'after'>;
export type Sharing = Omit<Told<FromGoals['Sharing']>, 'moved'> & { moved: MovedGoal[] };
export type Reading = But<FromGoals['ReadingView'], 'sharedAt'>;

/** A shared copy, and what was said to its goals while it was the newest. */
export type Revision = But<FromGoals['Revision'], 'agreedAt'>;
/** A shared copy as it was. */
export type RevisionThen = But<FromGoals['RevisionView'], 'agreedAt', { sections: Section[]; role?: RoleAim | null; goals: Goal[] }>;
export type Comparison = Omit<Told<FromGoals['Comparison']>, 'moved'> & { moved: MovedGoal[] };
export type PartChange = Comparison['parts'][number];
export type FieldChange = PartChange['fields'][number];

export type Comment = But<FromGoals['CommentView'], 'answers' | 'text' | 'changedAt'>;
export type CommentState = Comment['state'];
/** What was said about a plan, and which parts may be commented on. */
export interface PlanComments {
  parts: string[];
  comments: Comment[];
}

/** Something that waits for somebody, from whichever service. */
export interface Waiting {
  kind: string;
  id?: string | null;
  /** Whom it is about. */
  about?: string | null;
  count?: number;
  /** What a reminder is about: the talk, the check-in. */
  subject?: string;
  /** The time of a talk. */
  at?: Instant | null;
  since?: Instant | LocalDate | null;
  due?: LocalDate | null;
  /** In words, where somebody gave it some. */
  what?: string | null;
}

export type Report = But<
  FromGoals['ReportView'],
  'sharedAt' | 'agreedAt' | 'lastProgressAt' | 'lastTalk' | 'nextTalk' | 'lastCheckIn' | 'nextCheckIn' | 'standsInUntil',
  { waitsForMe: Waiting[]; wants?: Wants | null; promises: But<FromGoals['Promise'], 'on'>[] }
>;

/** How a manager's people stand. */
export interface Team {
  reports: Report[];
  /** Whether anybody reports to one of them. */
  teamsBelow: boolean;
}

/** What somebody wants, in their words. */
export type Wants = But<FromGoals['Wants'], 'goal' | 'vision'>;

export type TeamFigure = But<FromGoals['Figure'], 'count' | 'word'>;
export type TeamsBelow = But<
  FromGoals['Below'],
  'figures',
  { figures?: Record<'shared' | 'agreed' | 'talked' | 'next', TeamFigure> | null }
>;

export type AgendaItem = But<FromFeedback['AgendaItem'], 'text'>;
export type Topic = AgendaItem['topic'];
export type Place = But<FromFeedback['Place'], 'where'>;
export type PlaceKind = Place['kind'];
export type Proposal = FromFeedback['ProposeConversationRequest'];
export type Acceptance = FromFeedback['AcceptConversationRequest'];
/** An agenda line for something in the plan, by ids: its words are read there. */
export type TalkPoint = But<FromFeedback['TalkPoint'], 'comment' | 'goal' | 'ask'>;
export type Conversation = But<
  FromFeedback['Conversation'],
  'purpose' | 'scheduledAt' | 'proposedAt' | 'heldAt',
  {
    agenda: AgendaItem[];
    points: TalkPoint[];
    place?: Place | null;
    recap?: But<FromFeedback['RecapState'], 'how' | 'sentAt' | 'acknowledgedAt'> | null;
  }
>;

/** What was agreed in a talk to be done, by whom, by when. */
export type Step = But<FromFeedback['NextStep'], 'what' | 'goal' | 'reason' | 'endedAt'>;
export type StepState = Step['state'];
export type StepWish = FromFeedback['AgreeStepRequest'];
export type StepChange = FromFeedback['ChangeStepRequest'];

export type PreparationWords = FromFeedback['PrepareConversationRequest'];
export type Preparation = Omit<Told<FromFeedback['Preparation']>, 'other'> & {
  other: But<FromFeedback['OtherLines'], 'lines'>;
};

export type Note = But<FromFeedback['Note'], 'text'>;
export type NoteKind = Note['kind'];
export type NoteWords = FromFeedback['TakeNoteRequest'];

export type RecapLine = Told<FromFeedback['Line']>;
export type RecapWish = FromFeedback['EditRecapRequest'];
export type RecapSending = FromFeedback['SendRecapRequest'];
export type Recap = But<
  FromFeedback['Recap'],
  'upTo' | 'sentAt' | 'how' | 'acknowledgedAt',
  {
    thanks: { employee?: string | null; partner?: string | null };
    steps: But<FromFeedback['StepTaken'], 'goal'>[];
  }
>;

export type Feedback = But<FromFeedback['Feedback'], 'keep' | 'try' | 'conversation' | 'answer'>;
export type FeedbackWish = FromFeedback['GiveFeedbackRequest'];

export type CadenceWish = FromReminders['AgreeCadenceRequest'];
export type Cadence = But<FromReminders['CadenceResponse'], 'conversation'>;
export type Every = Cadence['every'];

export type GoalPulse = But<FromReminders['OnGoal'], 'line'>;
export type Pulse = GoalPulse['pulse'];
export type CheckInAnswer = But<FromReminders['Said'], 'next', { goals: GoalPulse[] }>;
export type CheckInWish = FromReminders['AnswerCheckInRequest'];
export type CheckIn = But<FromReminders['CheckInResponse'], 'next', { answers: CheckInAnswer[] }>;

/** Working days are nothing where the directory's own hold. */
export type Preferences = But<FromReminders['PreferenceResponse'], 'workingDays'>;
export type PreferenceWish = FromReminders['ChoosePreferencesRequest'];

export type ImportProblem = Told<FromGoals['LineProblem']>;
export type Sight = But<FromGoals['Sight'], 'from' | 'until'>;
export type PeopleImport = But<FromGoals['ImportView'], never, { sight: Sight[] }>;

/** A text of the organization; where one language lacks, the other stands for it. */
export type LocalText = Told<FromGoals['LocalText']>;
type StrategyWork = But<FromGoals['Work'], 'from' | 'until' | 'owner', { skills: LocalText[]; parts: LocalText[] }>;
export type Level = But<FromGoals['Level'], 'name', { behaviours: LocalText[] }>;
type Levels = But<FromGoals['Levels'], 'family', { levels: Level[] }>;
export type Profile = Told<FromGoals['Profile']>;
/** One thing that the organization or a team wants, needs or expects. */
export type StrategyItem = Omit<Told<FromGoals['ItemView']>, 'work' | 'levels' | 'profile'> & {
  work?: StrategyWork | null;
  levels?: Levels | null;
  profile?: Profile | null;
};
export type ItemKind = StrategyItem['kind'];
export type Family = NonNullable<Levels['family']>;
export type ItemWish = FromGoals['ItemRequest'];
export type StrategyScope = But<FromGoals['ScopeView'], 'manager', { items: StrategyItem[] }>;
export type ItemVersion = { item: StrategyItem; by: string; at: Instant };
export type FileProblem = Told<FromGoals['FileProblem']>;
export type StrategyFileReport = But<FromGoals['FileReport'], 'difference'>;

/** What somebody tells of what they did. */
export type Account = But<FromGoals['AccountView'], never, { figures: AccountFigure[] }>;
export type AccountFigure = But<FromGoals['FigureView'], 'from' | 'change' | 'percent'>;
export type AccountLink = Told<FromGoals['AccountLink']>;
export type AccountWish = FromGoals['AccountRequest'];
export type Accomplishment = But<FromGoals['AccomplishmentView'], 'sharedAt', { account: Account }>;
export type Accomplishments = But<FromGoals['AccomplishmentList'], 'lastTalkAt', { accomplishments: Accomplishment[] }>;
export type SharedAccomplishment = But<FromGoals['SharedAccomplishmentView'], never, { account: Account }>;
/** What something of a person's is good for. */
export type StrategyLink = Told<FromGoals['StrategyLink']>;
export type ProposedLink = Told<FromGoals['ProposedLink']>;
export type MatchesWish = FromGoals['MatchesRequest'];

export type Estimate = Told<FromGoals['Estimate']>;
export type RoleSketch = Told<FromGoals['Sketch']>;
/** The role somebody aims at, and where they see themselves. */
export type RoleAim = But<FromGoals['RoleAimView'], 'today' | 'aimedAt' | 'sketch'>;
export type RoleAimWords = Omit<RoleAim, 'etag'>;

/** What somebody may be asked about. */
export type AskMe = Told<FromGoals['AskMeView']>;
export type AskMeWish = FromGoals['AskMeRequest'];
export type PeopleWanted = FromGoals['PeopleWanted'];
export type PeopleToAsk = Omit<Told<FromGoals['PeopleFound']>, 'people'> & { people: PersonToAsk[] };
export type PersonToAsk = Omit<Told<FromGoals['PersonToAsk']>, 'person'> & { person: Named };

/** A program's access. What its token is stands in no list. */
export type ApiToken = But<FromGateway['Token'], 'by'>;
export type ApiTokenWish = FromGateway['NewToken'];
export type MadeToken = Omit<Told<FromGateway['MadeToken']>, 'token'> & { token: ApiToken };
