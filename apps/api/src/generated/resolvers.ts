// Made by "npm run generate"; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Edge } from '../search/find.ts';
import type { VisiblePost, VisibleAnswer, VisibleComment } from '../posts/gate.ts';
import type { RosterRow } from '../membership/roster.ts';
import type { SecurityRow } from '../entry/ways.ts';
import type { DeviceRow } from '../entry/devices.ts';
import type { PasskeyRow } from '../entry/passkeys.ts';
import type { HandoverRow } from '../barriers/handover.ts';
import type { OutcomeRow } from '../barriers/read.ts';
import type { Category } from '../barriers/categories.ts';
import type { BarrierStepRow, KeptBeforeRow, SourceRow } from '../posts/record.ts';
import type { SignalRow, InFront } from '../signals/read.ts';
import type { HelpedAnswerRow } from '../posts/rows.ts';
import type { PersonRow } from '../people/read.ts';
import type { TeamRow } from '../teams/read.ts';
import type { TopicRow } from '../teams/topics.ts';
import type { NotificationRow } from '../notifications/read.ts';
import type { VisibleCircle, VisibleSession, VisibleContribution } from '../intervision/gate.ts';
import type { MethodRow, Phase } from '../intervision/method.ts';
import type { OwnEntry } from '../log/read.ts';
import type { VisibleDraft, SuggestionRow } from '../learnings/draft.ts';
import type { CircleHitRow } from '../intervision/search-circles.ts';
import type { RoomEvent } from '../intervision/live.ts';
import type { TriedRow, ReplacedRow } from '../tips/read.ts';
import type { EntryRow } from '../library/read.ts';
import type { VisibleFile } from '../files/gate.ts';
import type { Context } from '../platform/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in ISO 8601, UTC. */
  DateTime: { input: string; output: Date | string; }
  /** A day, YYYY-MM-DD. */
  Date: { input: string; output: string; }
};

/** Two weeks ago the viewer said that something helped, or tried it. Asked once. */
export type FollowUp = {
  post: Post;
  /** The answer that helped, by id; null for a tip. */
  answer?: Maybe<Scalars['ID']['output']>;
};

export type CameOfItInput = {
  post: Scalars['ID']['input'];
  /** What did you do? */
  did: Scalars['String']['input'];
  /** What came of it? */
  came: Scalars['String']['input'];
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AudienceKind =
  | 'EVERYONE'
  | 'REGION'
  | 'TEAM'
  | 'CIRCLE';

/** Who may see a text. Shown with every post; never wider afterwards. */
export type Audience = {
  kind: AudienceKind;
  /** The region or team it is for; null for everyone. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Where a barrier stands. */
export type BarrierState =
  | 'RAISED'
  /** Somebody is working on it. */
  | 'BEING_LIFTED'
  | 'LIFTED'
  /** It is still there, and teams have a way around it. */
  | 'WORKED_AROUND'
  /** Nobody here can change it; the reason stands with it. */
  | 'CANNOT_BE_LIFTED';

export type SolutionWay =
  /** It takes the barrier away. */
  | 'SOLUTION'
  /** The barrier stays, and this helps in the meantime. */
  | 'WORK_AROUND';

/** One of the categories of the project TICC. The four main ones have no group; 1a to 1d stand under 1. */
export type TiccCategory = {
  id: Scalars['ID']['output'];
  /** The main category it stands under, by key; null for a main one. */
  group?: Maybe<Scalars['ID']['output']>;
  name: Scalars['String']['output'];
  about: Scalars['String']['output'];
};


/** One of the categories of the project TICC. The four main ones have no group; 1a to 1d stand under 1. */
export type TiccCategoryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** One of the categories of the project TICC. The four main ones have no group; 1a to 1d stand under 1. */
export type TiccCategoryAboutArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};

/** A change of a barrier's state: what, by whom and, where it matters, why. */
export type BarrierStep = {
  state: BarrierState;
  note: Scalars['String']['output'];
  by?: Maybe<Person>;
  team?: Maybe<Team>;
  at: Scalars['DateTime']['output'];
};

/** Something that stops teams: a rule, a sign-off, a delivery, a device. */
export type Barrier = Post & Node & {
  id: Scalars['ID']['output'];
  kind: PostKind;
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  excerpt: Scalars['String']['output'];
  language: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  audience: Audience;
  topics: Array<Topic>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  commentCount: Scalars['Int']['output'];
  thanksCount: Scalars['Int']['output'];
  viewerThanked: Scalars['Boolean']['output'];
  viewerSaved: Scalars['Boolean']['output'];
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  photos: Array<Photo>;
  comments: CommentConnection;
  history: Array<PostVersion>;
  /** The TICC category, by key: ticc.1d. */
  category: Scalars['String']['output'];
  /** Who and what it stops. */
  stops: Scalars['String']['output'];
  /** What the team that raised it does in the meantime; empty when there is nothing yet. */
  workAround: Scalars['String']['output'];
  state: BarrierState;
  /** What was said at the last change of state; required where it cannot be lifted. */
  reason: Scalars['String']['output'];
  /** The changes of its state, oldest first. */
  steps: Array<BarrierStep>;
  /** The team that raised it, coaches and stewards may. */
  viewerMayChangeState: Scalars['Boolean']['output'];
  /** How many teams have this too. */
  meTooTeams: Scalars['Int']['output'];
  viewerMeToo: Scalars['Boolean']['output'];
  solutionCount: Scalars['Int']['output'];
  /** Those that worked for most teams first, then as they came. */
  solutions: SolutionConnection;
  handovers: Array<Handover>;
  /** Members of the team that raised it, and of teams that have it too. */
  viewerMayHandOver: Scalars['Boolean']['output'];
};


/** Something that stops teams: a rule, a sign-off, a delivery, a device. */
export type BarrierCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something that stops teams: a rule, a sign-off, a delivery, a device. */
export type BarrierSolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What happened when a team used a solution. What it adds in words stands as a reply under it. */
export type SolutionOutcome = {
  team: Team;
  outcome: TryOutcome;
  createdAt: Scalars['DateTime']['output'];
};

/** A way to take a barrier away or around it. Changed and withdrawn as an answer is. */
export type Solution = {
  id: Scalars['ID']['output'];
  way: SolutionWay;
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  /** Teams that told how it went; failures first. */
  outcomes: Array<SolutionOutcome>;
  worked: Scalars['Int']['output'];
  partly: Scalars['Int']['output'];
  didNot: Scalars['Int']['output'];
  /** What the viewer's own team said. */
  viewerOutcome?: Maybe<TryOutcome>;
  /** Replies, oldest first. */
  comments: Array<Comment>;
  photos: Array<Photo>;
};

export type SolutionEdge = {
  cursor: Scalars['String']['output'];
  node: Solution;
};

export type SolutionConnection = {
  edges: Array<SolutionEdge>;
  pageInfo: PageInfo;
};

export type BarrierEdge = {
  cursor: Scalars['String']['output'];
  node: Barrier;
};

export type BarrierConnection = {
  edges: Array<BarrierEdge>;
  pageInfo: PageInfo;
};

export type BarrierInput = {
  title: Scalars['String']['input'];
  /** What happens, and what would help. */
  body: Scalars['String']['input'];
  /** Who and what it stops. */
  stops: Scalars['String']['input'];
  workAround?: InputMaybe<Scalars['String']['input']>;
  /** A TICC category, by key. */
  category: Scalars['ID']['input'];
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  audience?: InputMaybe<AudienceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BarrierEdit = {
  barrier: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  stops?: InputMaybe<Scalars['String']['input']>;
  workAround?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Scalars['ID']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type BarrierStateInput = {
  barrier: Scalars['ID']['input'];
  state: BarrierState;
  /** Required for CANNOT_BE_LIFTED. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SolutionInput = {
  barrier: Scalars['ID']['input'];
  way?: InputMaybe<SolutionWay>;
  body: Scalars['String']['input'];
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A text that a team handed to somebody who can lift the barrier, for the readers of the barrier. */
export type Handover = {
  id: Scalars['ID']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  /** The day by which the team asked for an answer. */
  answerBy: Scalars['Date']['output'];
  createdAt: Scalars['DateTime']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  to?: Maybe<Person>;
  /** Empty until there is one. */
  answer: Scalars['String']['output'];
  answerHtml: Scalars['String']['output'];
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day has passed without an answer. Told only to the team that handed it over; false to everyone else. */
  late: Scalars['Boolean']['output'];
  viewerMayWithdraw: Scalars['Boolean']['output'];
};

/** What somebody was handed: the text and nothing else of the network. */
export type HandedText = {
  id: Scalars['ID']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  answerBy: Scalars['Date']['output'];
  createdAt: Scalars['DateTime']['output'];
  answer: Scalars['String']['output'];
  answerHtml: Scalars['String']['output'];
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type HandedTextEdge = {
  cursor: Scalars['String']['output'];
  node: HandedText;
};

export type HandedTextConnection = {
  edges: Array<HandedTextEdge>;
  pageInfo: PageInfo;
};

export type HandoverInput = {
  barrier: Scalars['ID']['input'];
  /** A steward or a partner of the heat shield. */
  to: Scalars['ID']['input'];
  /** The text that goes out: all that the other will see. */
  body: Scalars['String']['input'];
  answerBy: Scalars['Date']['input'];
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type HandoverAnswerInput = {
  handover: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

/** By which ways one comes into this Kring. */
export type WaysIn = {
  /** Kring's own passwords and passkeys; only the single sign-on when not. */
  passwords: Scalars['Boolean']['output'];
  /** Whether letters leave: a forgotten password can be mended by oneself. */
  mail: Scalars['Boolean']['output'];
  /** What the organisation calls its single sign-on; null without one, empty when it has no name. */
  singleSignOn?: Maybe<Scalars['String']['output']>;
};

export type DeviceKind =
  | 'PHONE'
  | 'TABLET'
  | 'COMPUTER'
  | 'OTHER';

export type SignedInBy =
  | 'PASSWORD'
  | 'PASSKEY'
  | 'OIDC';

/** A device where the viewer is signed in. Its kind and names; no place and no address. */
export type SignedInDevice = {
  id: Scalars['ID']['output'];
  kind: DeviceKind;
  browser: Scalars['String']['output'];
  system: Scalars['String']['output'];
  /** Others use it too: it ends after ten idle minutes. */
  shared: Scalars['Boolean']['output'];
  way: SignedInBy;
  since: Scalars['DateTime']['output'];
  /** To the hour, on a shared device nearer. */
  seenAt: Scalars['DateTime']['output'];
  /** This is where one looks from. */
  current: Scalars['Boolean']['output'];
};

/** How the viewer is signed in here and now. */
export type OwnSession = {
  shared: Scalars['Boolean']['output'];
  way: SignedInBy;
  /** After so many seconds without use a shared device signs out; null on one's own. */
  idleSeconds?: Maybe<Scalars['Int']['output']>;
};

export type Passkey = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  usedAt?: Maybe<Scalars['DateTime']['output']>;
  /** It is kept with its owner's other devices too. */
  backedUp: Scalars['Boolean']['output'];
};

/** How the viewer signs in. To oneself only. */
export type Security = {
  hasPassword: Scalars['Boolean']['output'];
  passkeys: Array<Passkey>;
  /** How many recovery codes are left; null when no app makes codes. */
  recoveryCodesLeft?: Maybe<Scalars['Int']['output']>;
  devices: Array<SignedInDevice>;
};

/** What an app needs to make codes; shown once. */
export type NewCodeApp = {
  key: Scalars['String']['output'];
  /** The same as an otpauth address, for a picture that the app can read. */
  address: Scalars['String']['output'];
};

export type LinkKind =
  | 'INVITE'
  | 'RESET';

export type OpenedLink = {
  kind: LinkKind;
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
};

export type FeedScope =
  | 'FOR_YOU'
  | 'MY_TEAM'
  | 'WAITING'
  | 'NEWEST'
  | 'SAVED';

export type ChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'REMOVED';

/** Something in the viewer's reach changed. The text is fetched through the feed. */
export type FeedEvent = {
  kind: ChangeKind;
  post: Scalars['ID']['output'];
  postKind: PostKind;
  /** Whether the viewer did it; one's own deeds need no pill. */
  byViewer: Scalars['Boolean']['output'];
};

/** A post or what stands under it changed; null when it is gone for this viewer. */
export type PostEvent = {
  kind: ChangeKind;
  post?: Maybe<Post>;
};

/** A photo, for those who may read the text it stands in. Both addresses need the viewer's session or token. */
export type Photo = {
  id: Scalars['ID']['output'];
  /** At most 1,600 pixels long, WebP. */
  url: Scalars['String']['output'];
  /** At most 480 pixels long, WebP. */
  smallUrl: Scalars['String']['output'];
  /** In pixels, of the larger one. */
  width: Scalars['Int']['output'];
  height: Scalars['Int']['output'];
  /** What is on it, in words. */
  alt: Scalars['String']['output'];
};

/** A PDF, for those who may read the text it stands in. */
export type Attachment = {
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** A download; needs the viewer's session or token. */
  url: Scalars['String']['output'];
  bytes: Scalars['Int']['output'];
};

/** Where a circle meets: around one table, by video elsewhere, or over days (each phase lasts days). */
export type IntervisionForm =
  | 'TOGETHER'
  | 'VIDEO'
  | 'OVER_DAYS';

export type SessionState =
  /** Planned, not begun. */
  | 'PLANNED'
  | 'RUNNING'
  /** The clock stands still: a pause or a time-out. */
  | 'PAUSED'
  | 'ENDED';

export type IntervisionRole =
  /** Owns the question, and owns what is done with it. */
  | 'PRESENTER'
  /** Guards phase, time and safety; rotates. */
  | 'FACILITATOR'
  | 'TIMEKEEPER'
  | 'MEMBER';

/** Who may contribute in a phase. */
export type Speaker =
  | 'PRESENTER'
  /** The presenter of the circle's session before this one. */
  | 'PREVIOUS_PRESENTER'
  /** The others: not the presenter and, unless the method says so, not the facilitator. */
  | 'MEMBERS'
  | 'FACILITATOR'
  | 'EVERYONE';

export type ContributionKind =
  | 'STATEMENT'
  | 'QUESTION'
  | 'ANSWER'
  | 'REFLECTION'
  | 'ADVICE'
  | 'AFFIRMATION'
  | 'FORMULATION'
  | 'CHOICE'
  | 'EVALUATION';

/** What a choice says of the contribution that it is about. */
export type ChoiceMark =
  /** This case, please; or: this I take along. */
  | 'CHOSEN'
  /** A question that comes near. */
  | 'NEAR'
  /** A question that stays far. */
  | 'FAR'
  | 'SURPRISING'
  | 'APPEALS'
  | 'DOES_NOT_APPEAL'
  /** The advice helped. About the session, not about one contribution. */
  | 'HELPED'
  /** It did not help yet: back to the questions. */
  | 'NOT_YET';

/** How long the record of a session stays readable to those who took part. After that it is deleted from the database. */
export type RecordKeeping =
  | 'DAYS_30'
  | 'YEAR'
  | 'UNTIL_REMOVED';

export type QuestionType =
  | 'CLIENT_AND_FAMILY'
  | 'COLLEAGUE'
  | 'OTHER_PROFESSION'
  | 'OWN_BOUNDARIES'
  | 'ETHICS'
  | 'ORGANISATION';

/** What somebody hopes to get out of it; helps to choose a method. */
export type IntervisionAim =
  /** To do something differently. */
  | 'ACT'
  /** To understand one's own part or pattern. */
  | 'UNDERSTAND_MYSELF'
  /** To understand what happens between client and carer. */
  | 'UNDERSTAND_CONTACT'
  /** To know: a question with a practical answer. */
  | 'KNOW'
  /** To see what goes well and build on it. */
  | 'STRENGTHS'
  /** To think about something that just happened. */
  | 'INCIDENT';

export type GroupExperience =
  | 'NEW'
  | 'SOME'
  | 'MUCH';

/** Words in both languages. Methods are data, so their words come with them. */
export type BothLanguages = {
  nl: Scalars['String']['output'];
  en: Scalars['String']['output'];
};

/** One way of thinking along: a fixed order of phases. For every signed-in colleague; says nothing about anyone. */
export type Method = {
  /** Such as `incident` or `five_step`; an organisation's own methods have their own keys. */
  key: Scalars['ID']['output'];
  name: BothLanguages;
  /** What it is good for, in one or two sentences. */
  about: BothLanguages;
  phases: Array<MethodPhase>;
  /** All phases together; for one turn where people take turns. */
  minutes: Scalars['Int']['output'];
  fewest: Scalars['Int']['output'];
  most: Scalars['Int']['output'];
  aims: Array<IntervisionAim>;
  /** The least experience that a group needs for it. */
  experience: GroupExperience;
  /** The case, and so its presenter, is chosen in the session. */
  choosesPresenter: Scalars['Boolean']['output'];
  /** Swaps until everyone was presenter. */
  takesTurns: Scalars['Boolean']['output'];
  /** Whether the facilitator also takes part as a member. */
  facilitatorTakesPart: Scalars['Boolean']['output'];
  /** Whether it came from the organisation, not with Kring. */
  own: Scalars['Boolean']['output'];
};

export type MethodPhase = {
  key: Scalars['ID']['output'];
  label: BothLanguages;
  /** The phase in one plain sentence: what to do now. */
  prompt: BothLanguages;
  minutes: Scalars['Int']['output'];
  speak: Array<PhaseSpeaker>;
  /** What is written stays hidden from the others until the phase ends, then all is shown at once. */
  individually: Scalars['Boolean']['output'];
  /** One after the other, each their turn. */
  inTurn: Scalars['Boolean']['output'];
  /** May be skipped. */
  optional: Scalars['Boolean']['output'];
  /** The presenter listens and does not answer. */
  presenterListens: Scalars['Boolean']['output'];
  mostSentences?: Maybe<Scalars['Int']['output']>;
  /** What may be chosen from: the phase whose contributions a choice is about, and the marks it may have. */
  chooses?: Maybe<PhaseChoice>;
  /** How often the group may go back from here, and to which phase. */
  loop?: Maybe<PhaseLoop>;
  /** The part of the presenter's summary that this phase fills. */
  output?: Maybe<Scalars['String']['output']>;
};

export type PhaseSpeaker = {
  who: Speaker;
  kind: ContributionKind;
  /** How many each; null: as many as they like. */
  mostPerPerson?: Maybe<Scalars['Int']['output']>;
};

export type PhaseChoice = {
  /** Phase key; null: a choice is about the session as a whole. */
  from?: Maybe<Scalars['ID']['output']>;
  marks: Array<ChoiceMark>;
};

export type PhaseLoop = {
  to: Scalars['ID']['output'];
  most: Scalars['Int']['output'];
};

/** A method beside what was asked for: best first. */
export type MethodAdvice = {
  method: Method;
  fits: Scalars['Boolean']['output'];
  /** Reason codes with a sentence in `words`: fits_aim, other_aim, too_long, too_few, too_many, needs_experience, fits_beginners. */
  reasons: Array<Scalars['String']['output']>;
};

/**
 * A circle of colleagues who think through one another's questions. Its participants alone see it, from the moment they joined:
 * not coaches, stewards or administrators. Those invited see who invites, when and how, and none of what is said.
 */
export type Intervision = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  audience: Audience;
  language: Locale;
  form: IntervisionForm;
  /** For circles by video. To participants only. */
  videoUrl?: Maybe<Scalars['String']['output']>;
  /** For circles over days: how many days a phase lasts. */
  daysPerPhase?: Maybe<Scalars['Int']['output']>;
  openedBy?: Maybe<Person>;
  createdAt: Scalars['DateTime']['output'];
  viewer: ViewerInCircle;
  /** Those who joined, in the order in which they did. Empty to those only invited. */
  participants: Array<Participant>;
  /** Those invited who have not joined; whether somebody declined is told to nobody. Empty to those only invited. */
  invited: Array<Person>;
  /** Other moments that invited people or participants proposed for the next session, without whom; the soonest first. */
  proposedTimes: Array<ProposedTime>;
  keep: RecordKeeping;
  /** Whether the viewer may still choose how long records stay. */
  viewerMayKeep: Scalars['Boolean']['output'];
  /** The session that runs or comes next; the last one when none is planned. To those invited: its plan only. */
  session?: Maybe<IntervisionSession>;
  /** Sessions that ended while the viewer took part and whose record is still there, newest first. */
  pastSessions: SessionConnection;
  /** Whose turn it is to facilitate the next session: a proposal. Null while one is planned or runs. */
  nextFacilitator?: Maybe<Person>;
  /** The calendar file of the next session; holds no word of content. To participants only; null without a planned moment. */
  calendarUrl?: Maybe<Scalars['String']['output']>;
};


/**
 * A circle of colleagues who think through one another's questions. Its participants alone see it, from the moment they joined:
 * not coaches, stewards or administrators. Those invited see who invites, when and how, and none of what is said.
 */
export type IntervisionPastSessionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How the viewer stands in a circle. */
export type ViewerInCircle = {
  state: ViewerCircleState;
  /** When the viewer agreed to the ground rules; null: not yet. */
  agreedAt?: Maybe<Scalars['DateTime']['output']>;
  joinedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ViewerCircleState =
  | 'INVITED'
  | 'JOINED';

export type Participant = {
  person: Person;
  /** In the running or planned session. */
  role: IntervisionRole;
  agreed: Scalars['Boolean']['output'];
  /** Whether they are in the running session now. Not kept afterwards. */
  here: Scalars['Boolean']['output'];
};

export type ProposedTime = {
  at: Scalars['DateTime']['output'];
  /** Whether the viewer proposed it. */
  mine: Scalars['Boolean']['output'];
};

export type IntervisionEdge = {
  cursor: Scalars['String']['output'];
  node: Intervision;
};

export type IntervisionConnection = {
  edges: Array<IntervisionEdge>;
  pageInfo: PageInfo;
};

/** One meeting of a circle. All state is the server's: asked again after a lost connection or on a second device, it is all here. */
export type IntervisionSession = {
  id: Scalars['ID']['output'];
  method: Method;
  state: SessionState;
  startsAt?: Maybe<Scalars['DateTime']['output']>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  presenter?: Maybe<Person>;
  facilitator?: Maybe<Person>;
  timekeeper?: Maybe<Person>;
  previousPresenter?: Maybe<Person>;
  viewerRole: IntervisionRole;
  questionType?: Maybe<QuestionType>;
  topics: Array<Topic>;
  /** The phase that runs; null before the start and after the end. */
  phase?: Maybe<MethodPhase>;
  nextPhase?: Maybe<MethodPhase>;
  /** Rises with every phase that begins, also when the group goes back. */
  step: Scalars['Int']['output'];
  /** How often the group went back already. */
  loops: Scalars['Int']['output'];
  clock?: Maybe<SessionClock>;
  /** Whose turn it is, in phases where people speak in turn. */
  turn?: Maybe<Person>;
  /** What the viewer may contribute now. */
  viewerMay: Array<MayContribute>;
  /** Why the viewer may contribute nothing now, as a reason code; null when they may. */
  viewerWaits?: Maybe<Scalars['String']['output']>;
  viewerMayGoOn: Scalars['Boolean']['output'];
  viewerMaySkip: Scalars['Boolean']['output'];
  viewerMayGoBack: Scalars['Boolean']['output'];
  viewerMayEnd: Scalars['Boolean']['output'];
  /** Whether the viewer may take over: the facilitator left or is not there. */
  viewerMayTakeOver: Scalars['Boolean']['output'];
  /** What the viewer may read, in order. Individual contributions of others only after they were revealed. */
  contributions: Array<Contribution>;
  /** Individual phases: how many wrote something that is still hidden. */
  hiddenContributions: Scalars['Int']['output'];
  /** Who took part. Attendance is kept apart from what was said. */
  attendance: Array<Person>;
  /** The presenter's summary, from what was said in phases with an output. To the presenter alone; empty to others. */
  summary: Array<SummaryPart>;
  /** The viewer's own notes. To the viewer alone. */
  notes: Scalars['String']['output'];
  /** When the record is deleted; null: stays until removed, or not ended yet. */
  readableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Presenter and facilitator may remove the record of a session that ended. */
  viewerMayRemove: Scalars['Boolean']['output'];
  /** What may travel from this session, to those who took part in it. */
  learningDraft?: Maybe<LearningDraft>;
  /** Learnings that the circle took along as an example for this session, as far as the viewer may see them. */
  patterns: Array<Learning>;
};

export type SessionEdge = {
  cursor: Scalars['String']['output'];
  node: IntervisionSession;
};

export type SessionConnection = {
  edges: Array<SessionEdge>;
  pageInfo: PageInfo;
};

/** One clock for all: devices take the difference between their own time and `serverNow`. */
export type SessionClock = {
  serverNow: Scalars['DateTime']['output'];
  phaseStartedAt: Scalars['DateTime']['output'];
  /** When the phase is over; null while the clock stands still. */
  phaseEndsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Below zero when time is up. */
  remainingSeconds: Scalars['Int']['output'];
  phaseSeconds: Scalars['Int']['output'];
  /** Why the clock stands still. Who asked for a time-out is told to nobody. */
  still?: Maybe<ClockStill>;
  /** From when anyone may go to the next phase: time is up plus 20 %. Null while the clock stands still. */
  anyoneGoesOnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ClockStill =
  | 'PAUSE'
  | 'TIME_OUT';

export type MayContribute = {
  kind: ContributionKind;
  /** How many more; null: as many as they like. */
  left?: Maybe<Scalars['Int']['output']>;
};

/** Something said in the room. To participants of the circle alone. */
export type Contribution = {
  id: Scalars['ID']['output'];
  kind: ContributionKind;
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  author?: Maybe<Person>;
  mine: Scalars['Boolean']['output'];
  phase: Scalars['ID']['output'];
  step: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Seen by its writer alone until the phase ends. */
  hidden: Scalars['Boolean']['output'];
  /** The id of the contribution that it answers or chooses. */
  about?: Maybe<Scalars['ID']['output']>;
  mark?: Maybe<ChoiceMark>;
  /** May be taken back by its writer while its phase runs. */
  viewerMayWithdraw: Scalars['Boolean']['output'];
};

export type SummaryPart = {
  output: Scalars['String']['output'];
  /** What the presenter wrote, or what was said. */
  text: Scalars['String']['output'];
  edited: Scalars['Boolean']['output'];
};

/**
 * What to do when a client, a child or a colleague is in danger: the organisation's own route. That somebody asks for it is
 * written down nowhere.
 */
export type DangerRoute = {
  /** Null: the organisation has written none; the web shows a general text. */
  text?: Maybe<BothLanguages>;
};

/** A text of a circle that the viewer took part in. */
export type CircleHit = {
  /** Null when the viewer has left the circle; then these are the viewer's own words. */
  intervision?: Maybe<Intervision>;
  session: Scalars['ID']['output'];
  method: Method;
  heldAt: Scalars['DateTime']['output'];
  topics: Array<Topic>;
  /** The best text; null when nothing was typed: then it is the session that was found. */
  contribution?: Maybe<Contribution>;
  /** A part of that text, with what was found. */
  snippet: Array<CircleSnippetPart>;
};

export type CircleSnippetPart = {
  text: Scalars['String']['output'];
  hit: Scalars['Boolean']['output'];
};

export type CircleHitEdge = {
  cursor: Scalars['String']['output'];
  node: CircleHit;
};

export type CircleHitConnection = {
  edges: Array<CircleHitEdge>;
  pageInfo: PageInfo;
};

export type IntervisionEventKind =
  /** People, time, rules or the plan changed. */
  | 'CIRCLE'
  /** Phase, clock or roles changed; also what was hidden is now shown. */
  | 'SESSION'
  | 'CONTRIBUTED'
  | 'WITHDRAWN'
  /** The viewer is no longer in the circle, or its record is gone. */
  | 'GONE';

/** Something changed in a circle. Membership is asked anew for each event. */
export type IntervisionEvent = {
  kind: IntervisionEventKind;
  /** Null when the viewer is no longer in the circle. */
  intervision?: Maybe<Intervision>;
  /** What was contributed, if the viewer may read it now. */
  contribution?: Maybe<Contribution>;
  /** The contribution that was taken back. */
  withdrawn?: Maybe<Scalars['ID']['output']>;
};

export type OpenIntervisionInput = {
  /** How the circle is called, for its participants and those invited. */
  name: Scalars['String']['input'];
  /** Colleagues by id, from any team; at least two, at most eight others (more where the method says so). A coach only if invited. */
  people: Array<Scalars['ID']['input']>;
  method: Scalars['ID']['input'];
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** nl or en; the viewer's own when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  form: IntervisionForm;
  /** For circles by video. */
  videoUrl?: InputMaybe<Scalars['String']['input']>;
  /** For circles over days: one to seven; two when left out. */
  daysPerPhase?: InputMaybe<Scalars['Int']['input']>;
  keep?: InputMaybe<RecordKeeping>;
  questionType?: InputMaybe<QuestionType>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
  clientKey: Scalars['String']['input'];
};

export type EditIntervisionInput = {
  intervision: Scalars['ID']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  form?: InputMaybe<IntervisionForm>;
  videoUrl?: InputMaybe<Scalars['String']['input']>;
  daysPerPhase?: InputMaybe<Scalars['Int']['input']>;
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PlanSessionInput = {
  intervision: Scalars['ID']['input'];
  method: Scalars['ID']['input'];
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The proposal of Kring when left out. */
  facilitator?: InputMaybe<Scalars['ID']['input']>;
  questionType?: InputMaybe<QuestionType>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
};

export type ContributeInput = {
  session: Scalars['ID']['input'];
  kind: ContributionKind;
  /** May be empty for a choice. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The contribution that it answers or chooses. */
  about?: InputMaybe<Scalars['ID']['input']>;
  mark?: InputMaybe<ChoiceMark>;
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
  clientKey: Scalars['String']['input'];
};

export type InvitationAnswer =
  | 'ACCEPT'
  /** Nobody is told. */
  | 'DECLINE'
  /** Proposes another time and stays invited. */
  | 'ANOTHER_TIME';

/** Who signs a learning. None of them leads to the room it came from. */
export type LearningSigner =
  /** The presenter's team. */
  | 'TEAM'
  /** An intervision circle, without its name. */
  | 'CIRCLE'
  | 'NOBODY';

export type LearningState =
  /** Being written; those who took part think about it. */
  | 'DRAFT'
  | 'PUBLISHED'
  /** Taken back, before or after it was published. */
  | 'WITHDRAWN';

/**
 * What may travel from a session: a new text, made from the presenter's summary. Until it is published it is seen by those who took
 * part in that session and by nobody else. One missing consent holds it back; who has not agreed is told to nobody.
 */
export type LearningDraft = {
  id: Scalars['ID']['output'];
  session: Scalars['ID']['output'];
  state: LearningState;
  title: Scalars['String']['output'];
  /** What the presenter now understands; at most 600 characters. */
  insight: Scalars['String']['output'];
  whatIWillTry: Scalars['String']['output'];
  questionType?: Maybe<QuestionType>;
  topics: Array<Topic>;
  language: Locale;
  signer: LearningSigner;
  /** Everyone or the presenter's region. */
  audience: AudienceKind;
  /** Rises with every change of the text: consent is to one text, not to the next. */
  version: Scalars['Int']['output'];
  /** Whether the viewer wrote it: the presenter of that session. */
  mine: Scalars['Boolean']['output'];
  /** Whether the viewer agreed to the text as it is now. */
  viewerAgreed: Scalars['Boolean']['output'];
  /** Whether everyone who took part agreed to the text as it is now. */
  allAgreed: Scalars['Boolean']['output'];
  viewerMayPublish: Scalars['Boolean']['output'];
  /** Before it is published, and afterwards: whoever took part may take it back. */
  viewerMayWithdraw: Scalars['Boolean']['output'];
  /** Other wordings that participants suggest, oldest first. */
  suggestions: Array<WordingSuggestion>;
  /** What was published, while it is there. */
  learning?: Maybe<Learning>;
  /** Whether the presenter is asked now what came of it: once, three weeks after the session. */
  asksWhatCame: Scalars['Boolean']['output'];
};

export type WordingSuggestion = {
  id: Scalars['ID']['output'];
  body: Scalars['String']['output'];
  author?: Maybe<Person>;
  createdAt: Scalars['DateTime']['output'];
};

/** What an intervision circle chose to share, with everyone's consent. */
export type Learning = Post & Node & {
  /** What kind of question it was about. */
  questionType?: Maybe<QuestionType>;
  /** What the presenter was going to try. */
  whatIWillTry?: Maybe<Scalars['String']['output']>;
  /** What came of it, told some weeks later. */
  whatCameOfIt?: Maybe<Scalars['String']['output']>;
  signer?: Maybe<LearningSigner>;
  id: Scalars['ID']['output'];
  kind: PostKind;
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  excerpt: Scalars['String']['output'];
  language: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  audience: Audience;
  topics: Array<Topic>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  commentCount: Scalars['Int']['output'];
  thanksCount: Scalars['Int']['output'];
  viewerThanked: Scalars['Boolean']['output'];
  viewerSaved: Scalars['Boolean']['output'];
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  photos: Array<Photo>;
  comments: CommentConnection;
  history: Array<PostVersion>;
  /** The intervision method it came from, by key. */
  method?: Maybe<Scalars['String']['output']>;
};


/** What an intervision circle chose to share, with everyone's consent. */
export type LearningCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type LearningInput = {
  session: Scalars['ID']['input'];
  title: Scalars['String']['input'];
  insight: Scalars['String']['input'];
  whatIWillTry: Scalars['String']['input'];
  questionType?: InputMaybe<QuestionType>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** nl or en; the circle's own when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  signer?: InputMaybe<LearningSigner>;
  /** EVERYONE or REGION. */
  audience?: InputMaybe<AudienceKind>;
  /** The version that was changed; a newer one is not overwritten. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** The writer states that what was marked as a warning is not about a client. Hints that together could tell who somebody is stay refused. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type LibraryKind =
  | 'RESEARCH'
  | 'CASE_STUDY'
  | 'WEBSITE'
  | 'TRAINING'
  /** An innovation in commissioning care. */
  | 'COMMISSIONING'
  | 'COMMUNITY_OF_PRACTICE'
  | 'GUIDELINE'
  /** A place where this way of working was tried, with what it learned. */
  | 'TEST_SITE';

export type LibraryLink = {
  title: Scalars['String']['output'];
  url: Scalars['String']['output'];
};

/** Something worth knowing outside Kring: short, with links. Every colleague sees it. */
export type LibraryEntry = {
  id: Scalars['ID']['output'];
  kind: LibraryKind;
  title: Scalars['String']['output'];
  summary: Scalars['String']['output'];
  links: Array<LibraryLink>;
  /** What a test site learned. */
  lessons: Array<Scalars['String']['output']>;
  topics: Array<Topic>;
  language: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  /** Where it is, for the map. */
  place?: Maybe<Place>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who added it, their team and stewards. */
  viewerMayEdit: Scalars['Boolean']['output'];
};

export type LibraryEdge = {
  cursor: Scalars['String']['output'];
  node: LibraryEntry;
};

export type LibraryConnection = {
  edges: Array<LibraryEdge>;
  pageInfo: PageInfo;
};

export type LibraryLinkInput = {
  title: Scalars['String']['input'];
  url: Scalars['String']['input'];
};

export type LibraryInput = {
  kind: LibraryKind;
  title: Scalars['String']['input'];
  summary: Scalars['String']['input'];
  links?: InputMaybe<Array<LibraryLinkInput>>;
  lessons?: InputMaybe<Array<Scalars['String']['input']>>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** The name of the place, for the map; needs lat and lon. */
  place?: InputMaybe<Scalars['String']['input']>;
  lat?: InputMaybe<Scalars['Float']['input']>;
  lon?: InputMaybe<Scalars['Float']['input']>;
  clientKey: Scalars['String']['input'];
};

export type LibraryEdit = {
  entry: Scalars['ID']['input'];
  kind?: InputMaybe<LibraryKind>;
  title?: InputMaybe<Scalars['String']['input']>;
  summary?: InputMaybe<Scalars['String']['input']>;
  links?: InputMaybe<Array<LibraryLinkInput>>;
  lessons?: InputMaybe<Array<Scalars['String']['input']>>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  language?: InputMaybe<Scalars['String']['input']>;
  place?: InputMaybe<Scalars['String']['input']>;
  lat?: InputMaybe<Scalars['Float']['input']>;
  lon?: InputMaybe<Scalars['Float']['input']>;
};

/** The themes of the NMC Code, for nurses who revalidate in the United Kingdom. */
export type CodeTheme =
  | 'PRIORITISE_PEOPLE'
  | 'PRACTISE_EFFECTIVELY'
  | 'PRESERVE_SAFETY'
  | 'PROMOTE_PROFESSIONALISM';

/**
 * One meeting in somebody's own log: when, how long, in which role, and what they took along. Nobody else reads it: no coach, no
 * steward, no administrator; and nothing is added up over people.
 */
export type LogEntry = {
  id: Scalars['ID']['output'];
  heldOn: Scalars['Date']['output'];
  minutes: Scalars['Int']['output'];
  /** Key of the method; null when it was none of Kring's. */
  method?: Maybe<Scalars['String']['output']>;
  role: IntervisionRole;
  reflection: Scalars['String']['output'];
  /** What the owner took along, or does differently since. */
  takeAlong: Scalars['String']['output'];
  codeTheme?: Maybe<CodeTheme>;
  /** Whether it came from a session in Kring; then date, minutes, role and method stand. */
  fromSession: Scalars['Boolean']['output'];
};

export type LogEntryEdge = {
  cursor: Scalars['String']['output'];
  node: LogEntry;
};

export type LogConnection = {
  edges: Array<LogEntryEdge>;
  pageInfo: PageInfo;
};

export type LogEntryInput = {
  /** The entry that is changed; a new one of one's own when left out. */
  entry?: InputMaybe<Scalars['ID']['input']>;
  /** For one's own entries; those from sessions keep theirs. */
  heldOn?: InputMaybe<Scalars['Date']['input']>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  method?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<IntervisionRole>;
  reflection?: InputMaybe<Scalars['String']['input']>;
  takeAlong?: InputMaybe<Scalars['String']['input']>;
  codeTheme?: InputMaybe<CodeTheme>;
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type Membership =
  /** Has an account and no way in yet. */
  | 'INVITED'
  | 'ACTIVE'
  /** The account was ended. What the person wrote stays. */
  | 'ENDED';

/** A person as those see them who look after people: stewards and operators. */
export type RosterEntry = {
  person: Person;
  email: Scalars['String']['output'];
  role: Role;
  /** Until when the role holds; null without an end. */
  until?: Maybe<Scalars['Date']['output']>;
  membership: Membership;
  /** Nobody else is in this person's team. */
  lastOfTeam: Scalars['Boolean']['output'];
  viewerMayChange: Scalars['Boolean']['output'];
};

export type RosterEdge = {
  cursor: Scalars['String']['output'];
  node: RosterEntry;
};

export type RosterConnection = {
  edges: Array<RosterEdge>;
  pageInfo: PageInfo;
};

export type InvitePersonInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  team?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Role>;
  until?: InputMaybe<Scalars['Date']['input']>;
  locale?: InputMaybe<Locale>;
};

/** A fault in a file of people, where it stands. */
export type SheetFault = {
  line: Scalars['Int']['output'];
  column?: Maybe<Scalars['String']['output']>;
  /** A reason code. */
  reason: Scalars['String']['output'];
};

export type SheetDeed =
  | 'ADD'
  | 'CHANGE'
  | 'SAME';

export type SheetRow = {
  line: Scalars['Int']['output'];
  deed: SheetDeed;
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  team?: Maybe<Scalars['String']['output']>;
  role: Role;
};

export type SheetReport = {
  /** Whether it was written: only without a fault, and when it was asked. */
  written: Scalars['Boolean']['output'];
  faults: Array<SheetFault>;
  /** The first two hundred. */
  rows: Array<SheetRow>;
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  newTeams: Array<Scalars['String']['output']>;
};

export type NotificationKind =
  /** An answer to the viewer's question. */
  | 'ANSWERED'
  /** A comment on the viewer's post or answer. */
  | 'COMMENTED'
  /** A colleague named the viewer. */
  | 'MENTIONED'
  /** The viewer's answer helped. */
  | 'HELPED'
  /** The viewer's team is asked. */
  | 'TEAM_ASKED'
  /** Somebody said that a client could be recognised: a text of the viewer is hidden, or a steward should look at it. */
  | 'HIDDEN'
  /** A part was taken out of a text that the viewer wrote or reported. */
  | 'REDACTED'
  /** A text that the viewer wrote or reported can be read again. */
  | 'RESTORED'
  /** A solution for the viewer's barrier. */
  | 'SOLVED'
  /** A barrier that the viewer's team has stands elsewhere now. */
  | 'BARRIER_MOVED'
  /** A barrier was handed to the viewer. */
  | 'HANDED_OVER'
  /** There is an answer to what was handed over about a barrier that the viewer's team has. */
  | 'HANDOVER_ANSWERED'
  /** The day by which the viewer's team asked for an answer has passed. */
  | 'HANDOVER_LATE'
  /** The viewer's team wanted to look at its tip again, soon. */
  | 'REVIEW_SOON'
  /** The viewer's team wanted to look at its tip again by now. */
  | 'REVIEW_DUE'
  /** A source that a tip of the viewer's team cites was replaced. */
  | 'SOURCE_REPLACED'
  /** Two weeks ago the viewer said that something helped, or tried it: what came of it? */
  | 'DID_IT_HELP'
  /** Somebody thinks that the viewer's question was asked before. */
  | 'MERGE_PROPOSED'
  /** The viewer's question and another one were put together. */
  | 'MERGED'
  /** The viewer's team keeps a tip of another team from now on. */
  | 'TIPS_HANDED_ON'
  /** Three weeks after a learning of theirs was published: what came of it? To its presenter alone, once. */
  | 'WHAT_CAME'
  /** Something new for a search that the viewer kept. */
  | 'FOUND'
  /** A colleague invites the viewer to a circle of intervision. */
  | 'INVITED';

/** Grouped per thread: one unread notification of a kind for each post. */
export type Notification = Node & {
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  /** Null when the post is gone or no longer visible to the viewer. */
  post?: Maybe<Post>;
  /** The circle that the viewer is invited to; null when they are no longer. */
  intervision?: Maybe<Intervision>;
  /** The latest colleague who caused it. */
  actor?: Maybe<Person>;
  /** Whether more colleagues did the same since it was read. */
  more: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  readAt?: Maybe<Scalars['DateTime']['output']>;
};

export type NotificationEdge = {
  cursor: Scalars['String']['output'];
  node: Notification;
};

export type NotificationConnection = {
  edges: Array<NotificationEdge>;
  pageInfo: PageInfo;
  /** Whether anything is unread. */
  unread: Scalars['Boolean']['output'];
};

export type Role =
  | 'MEMBER'
  | 'COACH'
  | 'STEWARD'
  | 'OPERATOR'
  /** A partner of the heat shield: sees the texts that were handed to them, and nothing else of the network. */
  | 'SHIELD';

export type Locale =
  | 'nl'
  | 'en';

export type Theme =
  | 'SYSTEM'
  | 'LIGHT'
  | 'DARK';

/** A colleague, as every signed-in colleague sees them. No grade, no band, no score. */
export type Person = Node & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  initials: Scalars['String']['output'];
  team?: Maybe<Team>;
  roles: Array<Role>;
  /** Languages spoken with clients and colleagues, as IETF tags: nl, en, tr, ar-MA. */
  languages: Array<Scalars['String']['output']>;
  /** What colleagues may ask about, in the person's own words. */
  askMeAbout: Scalars['String']['output'];
  photo?: Maybe<Photo>;
  /** Only to oneself; null to others. */
  email?: Maybe<Scalars['String']['output']>;
  /** Only to oneself; null to others. */
  locale?: Maybe<Locale>;
  /** Only to oneself; null to others. */
  theme?: Maybe<Theme>;
};

/** An account that can be chosen with one tap, in demo mode only. */
export type DemoAccount = {
  email: Scalars['String']['output'];
  name: Scalars['String']['output'];
  role: Role;
  team?: Maybe<Scalars['String']['output']>;
};

export type ProfileInput = {
  name?: InputMaybe<Scalars['String']['input']>;
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  askMeAbout?: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Locale>;
  theme?: InputMaybe<Theme>;
  /** A photo that the person has uploaded, by id; null takes the present one away. */
  photo?: InputMaybe<Scalars['ID']['input']>;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Anything with a lasting id. What the viewer may not see is NOT_FOUND, the same as what never was. */
export type Node = {
  id: Scalars['ID']['output'];
};

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type PostKind =
  | 'UPDATE'
  | 'QUESTION'
  | 'TIP'
  | 'LEARNING'
  | 'BARRIER';

/** The shared spine of all that is written for others. */
export type Post = {
  id: Scalars['ID']['output'];
  kind: PostKind;
  title: Scalars['String']['output'];
  /** Markdown. */
  body: Scalars['String']['output'];
  /** The body as sanitised HTML. */
  bodyHtml: Scalars['String']['output'];
  /** The first sentences as plain text, for a card. */
  excerpt: Scalars['String']['output'];
  language: Scalars['String']['output'];
  /** Null when a team or circle signs, or when the author has left. */
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  audience: Audience;
  topics: Array<Topic>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  commentCount: Scalars['Int']['output'];
  thanksCount: Scalars['Int']['output'];
  viewerThanked: Scalars['Boolean']['output'];
  viewerSaved: Scalars['Boolean']['output'];
  /** Whether the viewer may edit or withdraw it. */
  viewerMayEdit: Scalars['Boolean']['output'];
  /** Somebody said that a client could be recognised: only its author and stewards see it now. */
  hidden: Scalars['Boolean']['output'];
  /** Whether the viewer may take a part out of it: its author, and stewards. */
  viewerMayRedact: Scalars['Boolean']['output'];
  /** In the order that their writer gave them. */
  photos: Array<Photo>;
  comments: CommentConnection;
  /** Earlier versions, newest first, for the same audience. */
  history: Array<PostVersion>;
};


/** The shared spine of all that is written for others. */
export type PostCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** News from a team. */
export type Update = Post & Node & {
  id: Scalars['ID']['output'];
  kind: PostKind;
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  excerpt: Scalars['String']['output'];
  language: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  audience: Audience;
  topics: Array<Topic>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  commentCount: Scalars['Int']['output'];
  thanksCount: Scalars['Int']['output'];
  viewerThanked: Scalars['Boolean']['output'];
  viewerSaved: Scalars['Boolean']['output'];
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  photos: Array<Photo>;
  /** What can be downloaded with it. */
  attachments: Array<Attachment>;
  comments: CommentConnection;
  history: Array<PostVersion>;
};


/** News from a team. */
export type UpdateCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PostVersion = {
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  /** When this version stopped being the current one. */
  replacedAt: Scalars['DateTime']['output'];
};

export type Comment = Node & {
  id: Scalars['ID']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  createdAt: Scalars['DateTime']['output'];
  /** The answer it replies to; null when it is on the post itself. */
  answer?: Maybe<Scalars['ID']['output']>;
  viewerMayWithdraw: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
};

export type CommentEdge = {
  cursor: Scalars['String']['output'];
  node: Comment;
};

export type CommentConnection = {
  edges: Array<CommentEdge>;
  pageInfo: PageInfo;
};

export type ReasonKind =
  | 'OWN_TEAM'
  | 'FOLLOWED_TEAM'
  | 'FOLLOWED_TOPIC'
  | 'TEAM_MAY_KNOW';

/** Why a post is in this feed. */
export type FeedReason = {
  kind: ReasonKind;
  /** The topic, when that is the reason. */
  topic?: Maybe<Topic>;
};

export type PostEdge = {
  cursor: Scalars['String']['output'];
  node: Post;
  /** Only in the scope FOR_YOU. */
  reason?: Maybe<FeedReason>;
};

export type PostConnection = {
  edges: Array<PostEdge>;
  pageInfo: PageInfo;
};

export type UpdateInput = {
  title: Scalars['String']['input'];
  body: Scalars['String']['input'];
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  audience?: InputMaybe<AudienceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** PDFs that the writer has uploaded, by id; at most three. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CommentInput = {
  /** The post it is about. */
  post: Scalars['ID']['input'];
  /** The answer it replies to, if any. */
  answer?: InputMaybe<Scalars['ID']['input']>;
  body: Scalars['String']['input'];
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PostEdit = {
  post: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  body?: InputMaybe<Scalars['String']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type QuestionState =
  | 'OPEN'
  | 'ANSWERED'
  | 'HELPED';

export type Question = Post & Node & {
  id: Scalars['ID']['output'];
  kind: PostKind;
  title: Scalars['String']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  excerpt: Scalars['String']['output'];
  language: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  audience: Audience;
  topics: Array<Topic>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  commentCount: Scalars['Int']['output'];
  thanksCount: Scalars['Int']['output'];
  viewerThanked: Scalars['Boolean']['output'];
  viewerSaved: Scalars['Boolean']['output'];
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  photos: Array<Photo>;
  comments: CommentConnection;
  history: Array<PostVersion>;
  state: QuestionState;
  answerCount: Scalars['Int']['output'];
  /** Those that helped first, then as they came. */
  answers: AnswerConnection;
  /** How many teams have this too. */
  meTooTeams: Scalars['Int']['output'];
  viewerMeToo: Scalars['Boolean']['output'];
  /** How many teams one of the answers helped. */
  helpedTeams: Scalars['Int']['output'];
  /** The answer that helped most teams, for a card. */
  helpedAnswer?: Maybe<HelpedAnswer>;
  /** Whether the viewer asked it and may say which answers helped. */
  viewerAsked: Scalars['Boolean']['output'];
  /** The team it was asked of, if one was named. */
  askedTeam?: Maybe<Team>;
  /** The question that it was put together with; its own answers stay readable. */
  mergedInto?: Maybe<Question>;
  /** Questions that were put together with this one. */
  mergedFrom: Array<Question>;
  /** An earlier question that somebody thinks is the same; told to its asker and to stewards. */
  mergeProposal?: Maybe<Question>;
  viewerMayMerge: MergeRight;
  /** Tips that were made from it or from one of its answers. */
  madeTips: Array<Tip>;
  /** Tips that somebody put in front of a recurring problem which this question tells of. */
  tipsInFront: Array<TipInFront>;
};


export type QuestionCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuestionAnswersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A few words of the answer that helped. */
export type HelpedAnswer = {
  excerpt: Scalars['String']['output'];
  author?: Maybe<Scalars['String']['output']>;
  team?: Maybe<Scalars['String']['output']>;
};

export type Answer = Node & {
  id: Scalars['ID']['output'];
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  /** Whether the asker said it helped. */
  helpedAsker: Scalars['Boolean']['output'];
  helpedTeams: Scalars['Int']['output'];
  /** Whether the viewer's own team said it helped. */
  viewerHelped: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  /** Replies to this answer, oldest first. */
  comments: Array<Comment>;
  photos: Array<Photo>;
};

export type AnswerEdge = {
  cursor: Scalars['String']['output'];
  node: Answer;
};

export type AnswerConnection = {
  edges: Array<AnswerEdge>;
  pageInfo: PageInfo;
};

export type AskInput = {
  title: Scalars['String']['input'];
  body?: InputMaybe<Scalars['String']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  audience?: InputMaybe<AudienceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** A team to ask in particular; the audience stays what it is. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AnswerInput = {
  question: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What the viewer may do when a question was asked before. */
export type MergeRight =
  | 'NO'
  /** Say so; the asker decides. */
  | 'PROPOSE'
  /** Put them together. */
  | 'DECIDE';

/** What was done with a privilege. */
export type ActKind =
  | 'HIDDEN'
  | 'RESTORED'
  | 'REDACTED'
  | 'MADE_MEMBER'
  | 'MADE_COACH'
  | 'MADE_STEWARD'
  | 'MADE_OPERATOR'
  | 'DISABLED'
  | 'ENABLED'
  | 'INVITED'
  | 'MOVED';

/** One line of the record of privileged acts: which, when, by whom, to what. Never a text. */
export type Act = {
  id: Scalars['ID']['output'];
  kind: ActKind;
  at: Scalars['DateTime']['output'];
  /** The text or the person it was done to. */
  subject: Scalars['ID']['output'];
  /** Who did it: null for the operator, and for who reported a text, unless a steward asks. */
  actor?: Maybe<Person>;
  /** Whose text it is, or who it was done to. */
  person?: Maybe<Person>;
  /** It holds the hash of the line before: a line that is changed or taken away shows. */
  hash: Scalars['String']['output'];
};

export type ActEdge = {
  cursor: Scalars['String']['output'];
  node: Act;
};

export type ActConnection = {
  edges: Array<ActEdge>;
  pageInfo: PageInfo;
};

/** One field of a text as it was written, in which a part can be marked. */
export type TextPart = {
  field: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** A text that is hidden because somebody said that a client could be recognised. For its author and stewards. */
export type HiddenText = {
  /** The post, answer or comment. */
  id: Scalars['ID']['output'];
  hiddenAt: Scalars['DateTime']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  /** The post it stands in, when the viewer may see that. */
  page?: Maybe<Scalars['ID']['output']>;
  /** What those who reported it wrote. For stewards; gone as soon as something is done about it. */
  notes: Array<Scalars['String']['output']>;
  parts: Array<TextPart>;
  viewerMayRestore: Scalars['Boolean']['output'];
};

export type HiddenTextEdge = {
  cursor: Scalars['String']['output'];
  node: HiddenText;
};

export type HiddenTextConnection = {
  edges: Array<HiddenTextEdge>;
  pageInfo: PageInfo;
};

/** A part of a photo: where it begins and how large it is, as shares (0 to 1) of the photo's width and height. */
export type PhotoPart = {
  x: Scalars['Float']['input'];
  y: Scalars['Float']['input'];
  width: Scalars['Float']['input'];
  height: Scalars['Float']['input'];
};

/** What happens to what a person wrote when they leave. */
export type Contributions =
  /** It stays readable for those who could read it, without a name. */
  | 'NAMELESS'
  /** It is withdrawn: nobody reads it any more. */
  | 'WITHDRAWN';

/** The viewer's own data as one file. It can be fetched once, within a day. */
export type Archive = {
  askedAt: Scalars['DateTime']['output'];
  /** Null while it is being made. */
  readyAt?: Maybe<Scalars['DateTime']['output']>;
  /** Until when it can be fetched. */
  endsAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is fetched, with the viewer's session; null while it is being made and once it was fetched. */
  url?: Maybe<Scalars['String']['output']>;
  bytes?: Maybe<Scalars['Int']['output']>;
};

/** What is kept, and for how long. */
export type Keeping = {
  /** For how many days notifications are kept. */
  notifications: Scalars['Int']['output'];
  /** For how many days it is remembered that a send was done already. */
  sends: Scalars['Int']['output'];
  /** For how many days ended sessions and tokens are kept. */
  ended: Scalars['Int']['output'];
  /** For how many hours an archive can be fetched. */
  archive: Scalars['Int']['output'];
};

export type SearchKind =
  | 'QUESTION'
  | 'TIP'
  | 'UPDATE'
  | 'LEARNING'
  | 'BARRIER'
  | 'TEAM';

export type FacetField =
  | 'KIND'
  | 'TOPIC'
  | 'REGION'
  | 'LANGUAGE';

export type SearchFilter = {
  kinds?: InputMaybe<Array<SearchKind>>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  region?: InputMaybe<Scalars['String']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** Only questions with (true) or without (false) an answer. */
  answered?: InputMaybe<Scalars['Boolean']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
  until?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only what this team wrote. */
  team?: InputMaybe<Scalars['ID']['input']>;
  /** Only what the viewer wrote. */
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SearchResult = Question | Tip | Update | Learning | Barrier | Team;

/** A piece of text; marked when it is what was searched for. */
export type Fragment = {
  text: Scalars['String']['output'];
  hit: Scalars['Boolean']['output'];
};

export type SearchEdge = {
  cursor: Scalars['String']['output'];
  node: SearchResult;
  title: Array<Fragment>;
  snippet: Array<Fragment>;
  /** Why it stands where it stands: only on a server that is set to explain, for development. */
  explain?: Maybe<RankExplanation>;
};

/** One thing that was looked for and stands in a text: a stem, `=` a meaning, `#` a piece of a word. */
export type RankEvidence = {
  token: Scalars['String']['output'];
  /** In how many texts for everyone it stands; the fewer, the more it counts. */
  docs: Scalars['Float']['output'];
  /** How strongly the text holds it. */
  held: Scalars['Float']['output'];
  /** What evidence of its kind weighs. */
  weight: Scalars['Float']['output'];
};

export type RankExplanation = {
  score: Scalars['Float']['output'];
  /** How much of what was looked for it holds, from 0 to 1. */
  share: Scalars['Float']['output'];
  /** What a long text is held back by. */
  brevity: Scalars['Float']['output'];
  /** The language that the query was read in. */
  language: Scalars['String']['output'];
  evidence: Array<RankEvidence>;
};

/** A search that the viewer kept. For nobody else. */
export type SavedSearch = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  query: Scalars['String']['output'];
  kinds: Array<SearchKind>;
  topics: Array<Scalars['ID']['output']>;
  region?: Maybe<Scalars['String']['output']>;
  language?: Maybe<Scalars['String']['output']>;
  answered?: Maybe<Scalars['Boolean']['output']>;
  team?: Maybe<Scalars['ID']['output']>;
  mine: Scalars['Boolean']['output'];
  /** Whether the viewer hears of what is new, at most once a day. */
  notify: Scalars['Boolean']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type SaveSearchInput = {
  name: Scalars['String']['input'];
  query: Scalars['String']['input'];
  /** Spans of time are not kept. */
  filter?: InputMaybe<SearchFilter>;
  notify?: InputMaybe<Scalars['Boolean']['input']>;
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type FacetValue = {
  value: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type Facet = {
  field: FacetField;
  values: Array<FacetValue>;
};

export type SearchConnection = {
  edges: Array<SearchEdge>;
  pageInfo: PageInfo;
  /** Counted over what this viewer may see, and never more than the newest thousand hits. */
  facets: Array<Facet>;
  /** The query as it was understood, when a word was mended. */
  corrected?: Maybe<Scalars['String']['output']>;
  /** Whether the counts stop at the bound. */
  more: Scalars['Boolean']['output'];
};

export type KnowsBecause =
  | 'ASKABLE_TOPIC'
  | 'OWNS_TIP'
  | 'ANSWER_HELPED';

export type TeamMatch = {
  team: Team;
  because: Array<KnowsBecause>;
  /** The tip or question that shows it, if any. */
  shownBy?: Maybe<Post>;
};

export type FindingLevel =
  | 'WARN'
  | 'BLOCK';

export type ClientDataFinding = {
  kind: Scalars['String']['output'];
  level: FindingLevel;
  start: Scalars['Int']['output'];
  end: Scalars['Int']['output'];
  suggestion?: Maybe<Scalars['String']['output']>;
};

/** What a recurring problem does, in one word. A word changes only when two weeks in a row say so. */
export type SignalKind =
  /** Told of by many in the last weeks, and hardly before. */
  | 'NEW'
  /** Known, and told of more than before. */
  | 'GROWING'
  /** Told of in this season, as in former years. */
  | 'SEASONAL'
  | 'STILL_HERE'
  /** Told of less than before. */
  | 'QUIETER';

/** How many teams meet it, in a word: some 5 to 9, several 10 to 24, many 25 and more. */
export type SignalSize =
  | 'SOME'
  | 'SEVERAL'
  | 'MANY';

/** Why a problem stands here; the web has a sentence for each. */
export type SignalReason =
  | 'STARTED_LATELY'
  | 'MORE_LATELY'
  | 'EVERY_SPRING'
  | 'EVERY_SUMMER'
  | 'EVERY_AUTUMN'
  | 'EVERY_WINTER'
  | 'KEEPS_COMING'
  | 'LESS_LATELY'
  | 'LESS_SINCE_TIP'
  | 'LESS_SINCE_BARRIER_LIFTED'
  | 'LESS_SINCE_CIRCLE';

/** Somebody put this tip in front of a problem, by name, for everyone to see. */
export type TipInFront = {
  tip: Tip;
  by?: Maybe<Person>;
  team?: Maybe<Team>;
  at: Scalars['DateTime']['output'];
};

/**
 * A problem that keeps coming back across teams, in their own words. The same for every reader. It speaks of no team and
 * of no person: it is shown only when enough different ones meet it, and says how many in a word.
 */
export type Signal = {
  id: Scalars['ID']['output'];
  /** The title of the post that says it best. */
  title: Scalars['String']['output'];
  /** The language of the title. */
  language: Scalars['String']['output'];
  kind: SignalKind;
  size: SignalSize;
  why: SignalReason;
  /** Of a problem that went quieter: since when. */
  since?: Maybe<Scalars['Date']['output']>;
  topics: Array<Topic>;
  /** Some of the posts that tell of it in the last 90 days. */
  posts: Array<Post>;
  /** What others did: those that worked for most teams first. */
  tips: Array<Tip>;
  /** Questions about it with an answer that helped. */
  helped: Array<Question>;
  learnings: Array<Learning>;
  /** What stands in the way. */
  barriers: Array<Barrier>;
  /** Tips that somebody put in front of it. */
  inFront: Array<TipInFront>;
};

/** A place on the map, rounded to about one kilometre. */
export type Place = {
  name: Scalars['String']['output'];
  lat: Scalars['Float']['output'];
  lon: Scalars['Float']['output'];
};

export type PlaceInput = {
  lat: Scalars['Float']['input'];
  lon: Scalars['Float']['input'];
};

/** A self-managing team. Colleagues are listed, never counted or compared. */
export type Team = Node & {
  id: Scalars['ID']['output'];
  slug: Scalars['String']['output'];
  name: Scalars['String']['output'];
  region?: Maybe<Scalars['String']['output']>;
  place?: Maybe<Place>;
  languages: Array<Scalars['String']['output']>;
  /** Topics this team may be asked about. */
  topics: Array<Topic>;
  /** What the team is trying now, in its own words. */
  trying: Scalars['String']['output'];
  /** Since when the team exists, as the team writes it. */
  since?: Maybe<Scalars['String']['output']>;
  members: Array<Person>;
  viewerFollows: Scalars['Boolean']['output'];
  /** Whether the viewer is one of the team. */
  viewerBelongs: Scalars['Boolean']['output'];
  /** What the team asked and shared, newest first, as far as the viewer may see it. */
  posts: PostConnection;
};


/** A self-managing team. Colleagues are listed, never counted or compared. */
export type TeamPostsArgs = {
  kinds?: InputMaybe<Array<PostKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TeamEdge = {
  cursor: Scalars['String']['output'];
  node: Team;
};

export type TeamConnection = {
  edges: Array<TeamEdge>;
  pageInfo: PageInfo;
};

/** One of the 42 Omaha problems or of the 'working together' topics. */
export type Topic = Node & {
  /** The key is the id: phy.skin. */
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  /** The domain: env, psy, phy, beh or work. */
  group: Scalars['String']['output'];
  /** In the language asked for; the viewer's own when left out. */
  name: Scalars['String']['output'];
  viewerFollows: Scalars['Boolean']['output'];
};


/** One of the 42 Omaha problems or of the 'working together' topics. */
export type TopicNameArgs = {
  language?: InputMaybe<Locale>;
};

export type TeamEdit = {
  team: Scalars['ID']['input'];
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  trying?: InputMaybe<Scalars['String']['input']>;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TipState =
  /** Within its review date. */
  | 'CURRENT'
  /** The review date has passed. */
  | 'DUE'
  /** A source that it cites was replaced. */
  | 'SOURCE_REPLACED';

export type Evidence =
  | 'GUIDELINE'
  | 'RESEARCH'
  | 'SEVERAL_TEAMS'
  | 'ONE_TEAM'
  | 'IDEA';

export type ResultKind =
  | 'MEASURED'
  | 'OBSERVED'
  | 'CLIENT_SAID'
  | 'NOT_YET_KNOWN';

export type Competence =
  | 'HELPER'
  | 'CARER'
  | 'NURSE'
  | 'SPECIALIST';

export type TryOutcome =
  | 'WORKED'
  | 'PARTLY'
  | 'DID_NOT';

export type Source = {
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
  /** What took its place, when somebody said that it was replaced. */
  replaced?: Maybe<ReplacedSource>;
};

/** A source that is no longer the current one. Every tip that cites it says so. */
export type ReplacedSource = {
  title: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
  /** Empty when nothing took its place. */
  newTitle: Scalars['String']['output'];
  newUrl?: Maybe<Scalars['String']['output']>;
  at: Scalars['DateTime']['output'];
};

export type SourceInput = {
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What happened when a team tried it. Failures are as visible as successes. */
export type TriedReport = {
  team: Team;
  outcome: TryOutcome;
  /** What was different, what happened. */
  note: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type Tip = Post & Node & {
  id: Scalars['ID']['output'];
  kind: PostKind;
  title: Scalars['String']['output'];
  /** The whole tip as one Markdown text. */
  body: Scalars['String']['output'];
  bodyHtml: Scalars['String']['output'];
  excerpt: Scalars['String']['output'];
  language: Scalars['String']['output'];
  author?: Maybe<Person>;
  team?: Maybe<Team>;
  audience: Audience;
  topics: Array<Topic>;
  createdAt: Scalars['DateTime']['output'];
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  commentCount: Scalars['Int']['output'];
  thanksCount: Scalars['Int']['output'];
  viewerThanked: Scalars['Boolean']['output'];
  viewerSaved: Scalars['Boolean']['output'];
  viewerMayEdit: Scalars['Boolean']['output'];
  hidden: Scalars['Boolean']['output'];
  viewerMayRedact: Scalars['Boolean']['output'];
  photos: Array<Photo>;
  /** What can be downloaded with it. */
  attachments: Array<Attachment>;
  comments: CommentConnection;
  history: Array<PostVersion>;
  state: TipState;
  situation: Scalars['String']['output'];
  whatWeDid: Array<Scalars['String']['output']>;
  materials: Array<Scalars['String']['output']>;
  result: Scalars['String']['output'];
  resultKind: ResultKind;
  /** When not to do it, or why no such case is known. */
  notWhen: Array<Scalars['String']['output']>;
  watchFor: Array<Scalars['String']['output']>;
  evidence: Evidence;
  sources: Array<Source>;
  competence?: Maybe<Competence>;
  needsInstruction: Scalars['Boolean']['output'];
  reviewOn: Scalars['Date']['output'];
  /** When its team last said that it is still right. */
  checkedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the viewer may say that a source of it was replaced: the team that keeps it, coaches and stewards. */
  viewerMayReplaceSource: Scalars['Boolean']['output'];
  /** Tips that were made from this one. */
  madeTips: Array<Tip>;
  /** The question or tip it was made from, if the viewer may see it. */
  adaptedFrom?: Maybe<Post>;
  worked: Scalars['Int']['output'];
  partly: Scalars['Int']['output'];
  didNot: Scalars['Int']['output'];
  tried: Array<TriedReport>;
  /** What the viewer's own team said. */
  viewerTried?: Maybe<TryOutcome>;
  /** Teams that kept it before, oldest first. */
  keptBefore: Array<KeptBefore>;
};


export type TipCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type TipInput = {
  title: Scalars['String']['input'];
  situation: Scalars['String']['input'];
  whatWeDid: Array<Scalars['String']['input']>;
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  result: Scalars['String']['input'];
  resultKind?: InputMaybe<ResultKind>;
  notWhen: Array<Scalars['String']['input']>;
  watchFor?: InputMaybe<Array<Scalars['String']['input']>>;
  evidence?: InputMaybe<Evidence>;
  sources?: InputMaybe<Array<SourceInput>>;
  competence?: InputMaybe<Competence>;
  needsInstruction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Left out: a year from now, half a year with medication. */
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  topics: Array<Scalars['ID']['input']>;
  audience?: InputMaybe<AudienceKind>;
  language?: InputMaybe<Scalars['String']['input']>;
  /** The question, answer or tip it was made from. */
  adaptedFrom?: InputMaybe<Scalars['ID']['input']>;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** PDFs that the writer has uploaded, by id; at most three. */
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TipEdit = {
  tip: Scalars['ID']['input'];
  title?: InputMaybe<Scalars['String']['input']>;
  situation?: InputMaybe<Scalars['String']['input']>;
  whatWeDid?: InputMaybe<Array<Scalars['String']['input']>>;
  materials?: InputMaybe<Array<Scalars['String']['input']>>;
  result?: InputMaybe<Scalars['String']['input']>;
  resultKind?: InputMaybe<ResultKind>;
  notWhen?: InputMaybe<Array<Scalars['String']['input']>>;
  watchFor?: InputMaybe<Array<Scalars['String']['input']>>;
  evidence?: InputMaybe<Evidence>;
  sources?: InputMaybe<Array<SourceInput>>;
  competence?: InputMaybe<Competence>;
  needsInstruction?: InputMaybe<Scalars['Boolean']['input']>;
  reviewOn?: InputMaybe<Scalars['Date']['input']>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type TryTipInput = {
  tip: Scalars['ID']['input'];
  outcome: TryOutcome;
  note?: InputMaybe<Scalars['String']['input']>;
  clientKey: Scalars['String']['input'];
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReplacedSourceInput = {
  /** The source as tips cite it. */
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
  newTitle?: InputMaybe<Scalars['String']['input']>;
  newUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A team that kept a tip before. */
export type KeptBefore = {
  team?: Maybe<Team>;
  until: Scalars['Date']['output'];
};

/** What a program may do with a token: read what its person may read; write as its person. */
export type TokenScope =
  | 'READ'
  | 'WRITE';

/** A token with which a program acts as the viewer. Its secret is shown once, when it is made, and kept nowhere. */
export type Token = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  scopes: Array<TokenScope>;
  createdAt: Scalars['DateTime']['output'];
  /** Null for tokens of before tokens ended. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The day it was last used; null when it never was. */
  usedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A token that was just made, with its secret: it is not shown again. */
export type NewToken = {
  token: Token;
  secret: Scalars['String']['output'];
};

export type TokenInput = {
  /** What it is for. */
  name: Scalars['String']['input'];
  scopes: Array<TokenScope>;
  /** After so many days it ends; at most a year. */
  days?: InputMaybe<Scalars['Int']['input']>;
};

export type Query = {
  /** Whether the viewer is asked what came of this post; null when not, or not yet, or not any more. */
  followUp?: Maybe<FollowUp>;
  /** The register, newest first; narrowed by category (a main one takes those under it along), state and topic. */
  barriers: BarrierConnection;
  ticc: Array<TiccCategory>;
  /** What was handed to the viewer, newest first. */
  handedToMe: HandedTextConnection;
  /** To whom a barrier can be handed: stewards and partners of the heat shield. */
  shields: Array<Person>;
  waysIn: WaysIn;
  /** How one is signed in; null for a stranger and for a token. */
  session?: Maybe<OwnSession>;
  security: Security;
  /** Keyset pages, stable while new items arrive; no end but a clear one. */
  feed: PostConnection;
  /** The circles that the viewer is in or invited to; what comes next first. Nobody else sees them. */
  intervisions: IntervisionConnection;
  /** All methods, those of the organisation too. */
  methods: Array<Method>;
  /** Help to choose: all methods, what fits best first. Nothing of what is asked is kept. */
  adviseMethods: Array<MethodAdvice>;
  /** The way out for danger. The same for everyone, and nothing is written down when it is asked for. */
  dangerRoute: DangerRoute;
  /** Past discussions that the viewer took part in, and nobody else's. Without a query: the sessions, newest first. */
  searchCircles: CircleHitConnection;
  /** Texts that may travel, or did, from sessions that the viewer took part in: the newest first, at most fifty. */
  learningDrafts: Array<LearningDraft>;
  /** One of the viewer's sessions' texts that may travel, by its id. Those who took part alone. */
  learningDraft?: Maybe<LearningDraft>;
  /** Newest first; narrowed by words, kind, topic and language. */
  library: LibraryConnection;
  libraryEntry?: Maybe<LibraryEntry>;
  /** Test sites that have a place, for the map. */
  testSites: Array<LibraryEntry>;
  /** The viewer's own log, newest first. To the viewer alone. */
  practiceLog: LogConnection;
  /** People here, by name, for stewards and operators. */
  roster: RosterConnection;
  notifications: NotificationConnection;
  /** Who is signed in; null for a stranger. */
  me?: Maybe<Person>;
  /** Empty unless Kring runs as a demo. */
  demoAccounts: Array<DemoAccount>;
  /** Colleagues whose name starts with the text, for mentions; at most eight. */
  people: Array<Person>;
  /** One thing by its id, or null when there is none for this viewer. */
  node?: Maybe<Node>;
  /** What is hidden now: to stewards all of it, to others their own; last hidden first. */
  hiddenTexts: HiddenTextConnection;
  /** The fields of a text from which its author or a steward may take a part out. */
  textParts: Array<TextPart>;
  /** The record of privileged acts: to stewards all of it, to others what concerns them or their texts; last first. */
  acts: ActConnection;
  /** The viewer's last archive, if there is one. Only in person. */
  archive?: Maybe<Archive>;
  /** For how long things are kept here. */
  keeping: Keeping;
  /** Exact words with quotes, without a word with a minus before it. */
  search: SearchConnection;
  /** Words to complete what is being typed; at most six. */
  completions: Array<Scalars['String']['output']>;
  /** Earlier posts close to a text that is being written; nothing rather than noise. */
  similar: Array<Post>;
  savedSearches: Array<SavedSearch>;
  teamsWhoKnow: Array<TeamMatch>;
  /** What in a text could identify a client. The text is not kept. */
  clientData: Array<ClientDataFinding>;
  /**
   * What keeps coming back: at most seven problems, renewed every week from the published texts of the last 90 full days.
   * No other period, order or number can be asked for.
   */
  signals: Array<Signal>;
  team?: Maybe<Team>;
  /** All teams by name, or the nearest first when a place is given. */
  teams: TeamConnection;
  topics: Array<Topic>;
  /** For stewards: the tips of one team or, without one, the tips that no team keeps. */
  tipsToHandOn: PostConnection;
  /** The viewer's own tokens, newest first. */
  tokens: Array<Token>;
};


export type QueryFollowUpArgs = {
  post: Scalars['ID']['input'];
};


export type QueryBarriersArgs = {
  category?: InputMaybe<Scalars['ID']['input']>;
  state?: InputMaybe<BarrierState>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHandedToMeArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFeedArgs = {
  scope?: InputMaybe<FeedScope>;
  kinds?: InputMaybe<Array<PostKind>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  team?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIntervisionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAdviseMethodsArgs = {
  aim?: InputMaybe<IntervisionAim>;
  experience?: InputMaybe<GroupExperience>;
  minutes?: InputMaybe<Scalars['Int']['input']>;
  people?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchCirclesArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
  method?: InputMaybe<Scalars['ID']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLearningDraftArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLibraryArgs = {
  query?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<LibraryKind>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLibraryEntryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPracticeLogArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRosterArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNotificationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPeopleArgs = {
  startsWith: Scalars['String']['input'];
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHiddenTextsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTextPartsArgs = {
  text: Scalars['ID']['input'];
};


export type QueryActsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  filter?: InputMaybe<SearchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  correct?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryCompletionsArgs = {
  text: Scalars['String']['input'];
};


export type QuerySimilarArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<PostKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTeamsWhoKnowArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryClientDataArgs = {
  text: Scalars['String']['input'];
};


export type QuerySignalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTeamArgs = {
  slug: Scalars['String']['input'];
};


export type QueryTeamsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  language?: InputMaybe<Scalars['String']['input']>;
  near?: InputMaybe<PlaceInput>;
};


export type QueryTipsToHandOnArgs = {
  team?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Tells it to the readers of the post, as a comment. */
  tellWhatHelped: Comment;
  /** Not now, and never again. */
  declineFollowUp: Scalars['Boolean']['output'];
  raiseBarrier: Barrier;
  /** Changes one's own barrier; the earlier version stays readable. */
  editBarrier: Barrier;
  changeBarrierState: Barrier;
  /** The viewer's team has this too; one per team. */
  meTooBarrier: Barrier;
  solve: Solution;
  /** What came of a solution in the viewer's team; saying it again replaces it, null takes it back. */
  sayOutcome: Solution;
  handOver: Handover;
  /** Only the one it was handed to; saying it again replaces it. */
  answerHandover: HandedText;
  /** Takes back a text that was handed over. */
  withdrawHandover: Scalars['Boolean']['output'];
  /** Starts a session (an HttpOnly cookie). The same answer for an unknown address and a wrong password. With an app that makes codes, `code` is one of them or a recovery code; a shared device keeps nothing. */
  signIn: Person;
  /** Ends this session. With `shared` the browser is told to forget everything, also when the session had ended already. */
  signOut: Scalars['Boolean']['output'];
  /** Ends every session of the viewer, on all devices. */
  signOutEverywhere: Scalars['Boolean']['output'];
  signOutDevice: Scalars['Boolean']['output'];
  /** Sets a new password and ends the other sessions. */
  changePassword: Scalars['Boolean']['output'];
  /** Sends a link, when somebody has this address. The same answer when nobody has. */
  forgotPassword: Scalars['Boolean']['output'];
  /** Whose link this is, while it can be used; null otherwise. */
  openLink?: Maybe<OpenedLink>;
  /** Sets a password with a link, once. */
  setPassword: Scalars['Boolean']['output'];
  /** What a browser needs to sign in with a passkey, as JSON. */
  askPasskey: Scalars['String']['output'];
  /** Starts a session with what the browser answered, as JSON. */
  signInWithPasskey: Person;
  /** What a browser needs to make a passkey, as JSON. Wants a fresh sign-in, as everything below does. */
  startPasskey: Scalars['String']['output'];
  addPasskey: Passkey;
  renamePasskey: Passkey;
  removePasskey: Scalars['Boolean']['output'];
  /** Begins with an app that makes codes. */
  startCodeApp: NewCodeApp;
  /** The app's first code; gives recovery codes, once. */
  confirmCodeApp: Array<Scalars['String']['output']>;
  stopCodeApp: Scalars['Boolean']['output'];
  /** New recovery codes; the ones before end. */
  renewRecoveryCodes: Array<Scalars['String']['output']>;
  /** Says what is on a photo of one's own, in words. */
  describePhoto: Photo;
  /** Takes a file of one's own away, from everyone at once; the text that it stood in stays. */
  removeFile: Scalars['Boolean']['output'];
  /** Opens a circle with its first session and invites colleagues by name. Once for each clientKey. */
  openIntervision: Intervision;
  /** Changes what the circle is called and how it meets. Any participant; all see it. */
  editIntervision: Intervision;
  /** Invites more colleagues. Any participant; all see it. */
  invite: Intervision;
  /** Accepts, declines without anyone being told (then null), or proposes another time. Participants may propose one too. */
  answerInvitation?: Maybe<Intervision>;
  /** Leaves the circle. What the viewer wrote stays readable to them; they see nothing new. */
  leaveIntervision: Scalars['Boolean']['output'];
  /** The viewer agrees to the ground rules; nobody takes part before they did. */
  agreeToGroundRules: Intervision;
  /** How long records stay. Before the first session any participant, after it only its facilitator and only shorter; all see it. */
  keepRecords: Intervision;
  /** Plans the next session when none is planned. */
  planSession: IntervisionSession;
  /** Moves a planned session to another moment. */
  moveSession: IntervisionSession;
  /** Another method for a session that has not begun. */
  changeMethod: IntervisionSession;
  /** What the session is about, for finding it back. */
  describeSession: IntervisionSession;
  /** Takes or gives a role. The facilitator gives any; what nobody has anyone may take. */
  giveRole: IntervisionSession;
  /** Becomes the facilitator when the facilitator left or is not there. All see it. */
  takeOver: IntervisionSession;
  /** Comes in, and says again and again to be still there (every 20 seconds or so). */
  enterSession: IntervisionSession;
  /** Begins the first phase. The facilitator. */
  startSession: IntervisionSession;
  /** The next phase, or the end after the last: by the facilitator, or by anyone when time is up plus 20 %. */
  goOn: IntervisionSession;
  /** Leaves an optional phase out. The facilitator. */
  skipPhase: IntervisionSession;
  /** Back to where the loop begins (the advice did not help yet). Facilitator or presenter. */
  goBack: IntervisionSession;
  /** More minutes for this phase, or fewer when below zero. Facilitator or timekeeper. */
  changeTime: IntervisionSession;
  /** The facilitator stops the clock. */
  pauseSession: IntervisionSession;
  /** Anyone stops the clock, without a reason; nobody is told who. */
  timeOut: IntervisionSession;
  /** The clock goes on. The facilitator. */
  resumeSession: IntervisionSession;
  /** Ends the session. The presenter at any time, or the facilitator. */
  endSession: IntervisionSession;
  /** Says something in the room, if the method lets the viewer now. Once for each clientKey. A refusal says why. */
  contribute: Contribution;
  /** Takes back one's own contribution while its phase runs; it is deleted. */
  withdrawContribution: Scalars['Boolean']['output'];
  /** Passes one's turn; the facilitator may do it for who is not there. */
  passTurn: IntervisionSession;
  /** The viewer's own notes in a session; nobody else reads them. */
  keepNotes: IntervisionSession;
  /** A part of the presenter's own summary; nobody else reads it. */
  keepSummary: IntervisionSession;
  /** Deletes the record of a session that ended, for everyone. Presenter or facilitator. */
  removeRecord: Scalars['Boolean']['output'];
  /** Stewards write the organisation's route for danger, in both languages; empty takes it away. */
  setDangerRoute: DangerRoute;
  /** Writes or changes what may travel from a session. Its presenter; every change asks for everyone's consent anew. */
  writeLearning: LearningDraft;
  /** Suggests another wording. Whoever took part. */
  suggestWording: LearningDraft;
  /** Agrees to this text, or takes that back. Nobody else is told who did. */
  agreeToLearning: LearningDraft;
  /** Publishes it once everyone who took part agreed to this very text. Its presenter. */
  publishLearning: LearningDraft;
  /** Takes it back, before or after it was published. Whoever took part; no reason is asked. */
  withdrawLearning: LearningDraft;
  /** What came of it joins the learning. Its presenter; empty when they would rather not say, then it is never asked again. */
  tellWhatCame: LearningDraft;
  /** Takes a learning along as an example for a session, or no longer. Participants. */
  bringLearning: IntervisionSession;
  addToLibrary: LibraryEntry;
  editLibraryEntry: LibraryEntry;
  withdrawLibraryEntry: Scalars['Boolean']['output'];
  /** Writes or changes an entry of one's own log. */
  keepLogEntry: LogEntry;
  /** Takes an entry out of one's own log, for good. */
  removeLogEntry: Scalars['Boolean']['output'];
  /** Makes an account and sends its person a letter, when mail leaves. For stewards and operators, as all below. */
  invitePerson: RosterEntry;
  /** Sends the letter once more. */
  invitePersonAgain: Scalars['Boolean']['output'];
  /** Moves a person to another team, or out of all. What they could read through the old one ends now. */
  movePerson: RosterEntry;
  /** Gives a role, until a day when one is named. Nobody gives more than they have, or changes their own. */
  givePersonRole: RosterEntry;
  /** Ends an account at once, with all its sessions. */
  endPerson: RosterEntry;
  reopenPerson: RosterEntry;
  /** Reads a file of people and teams as spreadsheets save it. Writes it whole or not at all; only looks unless `write`. */
  importPeople: SheetReport;
  /** Marks one thread's notifications as read (of a post or a circle), or all of them. */
  readNotifications: Scalars['Boolean']['output'];
  /** Changes one's own profile. What is left out stays. */
  editProfile: Person;
  postUpdate: Update;
  comment: Comment;
  withdrawComment: Scalars['Boolean']['output'];
  thank: Post;
  save: Post;
  /** Changes one's own post; the earlier version stays readable for the same audience. */
  editPost: Post;
  /** Adds photos, and to a tip or update PDFs, to a post or answer of one's own that is published. */
  addFiles: Scalars['Boolean']['output'];
  /** Takes one's own post away for everyone, at once. */
  withdrawPost: Scalars['Boolean']['output'];
  ask: Question;
  answer: Answer;
  editAnswer: Answer;
  withdrawAnswer: Scalars['Boolean']['output'];
  /** The asker says it helped; anyone else says it for their own team. Several answers may help. */
  markHelped: Answer;
  /** The viewer's team has this too; one per team. */
  meToo: Question;
  /** The question was asked before: put together when the viewer may decide, else proposed to its asker. */
  mergeQuestion: Question;
  /** It is not the same question. */
  declineMerge: Question;
  /** Takes two questions apart again. */
  unmergeQuestion: Question;
  /** Says that a client could be recognised in a post, answer or comment. It is hidden at once from all but its author and stewards. */
  report: Scalars['Boolean']['output'];
  /** A steward lets a hidden text be read again. */
  restore: Scalars['Boolean']['output'];
  /** Author or steward takes a part out: of the text, of its earlier versions and of every copy. It does not come back. */
  redact: Scalars['Boolean']['output'];
  /** Author or steward makes parts of a published photo black for good. The photo gets another id; the one before is gone. */
  blackOut: Photo;
  /** Asks for one's own data. It is packed in the background. Only shortly after signing in, never with a token. */
  askArchive: Archive;
  /** Leaves for good: name and profile go at once, and what was written as chosen. Only shortly after signing in, never with a token. */
  leave: Scalars['Boolean']['output'];
  /** Keeps a search for oneself. */
  saveSearch: SavedSearch;
  removeSavedSearch: Scalars['Boolean']['output'];
  /** Puts a tip in front of a problem under one's own name, or takes it back; it is then offered under the questions that tell of it. */
  putTipInFront: Signal;
  /** Changes one's own team's page. */
  editTeam: Team;
  followTeam: Team;
  followTopic: Topic;
  /** The viewer's team looked at its tip: it is still right. It is asked again after the usual time. */
  stillRight: Tip;
  /** Says that a source was replaced: every tip that cites it says so at once. */
  replaceSource: ReplacedSource;
  /** Takes that back. */
  restoreSource: Scalars['Boolean']['output'];
  shareTip: Tip;
  editTip: Tip;
  /** What came of it in the viewer's team; saying it again replaces it. */
  tryTip: Tip;
  /** Hands tips to another team, which keeps them from now on. A team its own, a steward any. */
  handTipsOn: Array<Tip>;
  /** Makes a token for a program. Only for who signed in a short while ago; never with a token. */
  addToken: NewToken;
  /** Ends one of the viewer's own tokens, at once. */
  revokeToken: Scalars['Boolean']['output'];
};


export type MutationTellWhatHelpedArgs = {
  input: CameOfItInput;
};


export type MutationDeclineFollowUpArgs = {
  post: Scalars['ID']['input'];
};


export type MutationRaiseBarrierArgs = {
  input: BarrierInput;
};


export type MutationEditBarrierArgs = {
  input: BarrierEdit;
};


export type MutationChangeBarrierStateArgs = {
  input: BarrierStateInput;
};


export type MutationMeTooBarrierArgs = {
  barrier: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationSolveArgs = {
  input: SolutionInput;
};


export type MutationSayOutcomeArgs = {
  solution: Scalars['ID']['input'];
  outcome?: InputMaybe<TryOutcome>;
};


export type MutationHandOverArgs = {
  input: HandoverInput;
};


export type MutationAnswerHandoverArgs = {
  input: HandoverAnswerInput;
};


export type MutationWithdrawHandoverArgs = {
  handover: Scalars['ID']['input'];
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSignOutArgs = {
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationSignOutDeviceArgs = {
  device: Scalars['ID']['input'];
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
};


export type MutationForgotPasswordArgs = {
  email: Scalars['String']['input'];
};


export type MutationOpenLinkArgs = {
  link: Scalars['String']['input'];
};


export type MutationSetPasswordArgs = {
  link: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationSignInWithPasskeyArgs = {
  response: Scalars['String']['input'];
  shared?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationAddPasskeyArgs = {
  response: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationRenamePasskeyArgs = {
  passkey: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};


export type MutationRemovePasskeyArgs = {
  passkey: Scalars['ID']['input'];
};


export type MutationConfirmCodeAppArgs = {
  code: Scalars['String']['input'];
};


export type MutationStopCodeAppArgs = {
  code: Scalars['String']['input'];
};


export type MutationRenewRecoveryCodesArgs = {
  code: Scalars['String']['input'];
};


export type MutationDescribePhotoArgs = {
  photo: Scalars['ID']['input'];
  alt: Scalars['String']['input'];
  notAClient?: Scalars['Boolean']['input'];
};


export type MutationRemoveFileArgs = {
  file: Scalars['ID']['input'];
};


export type MutationOpenIntervisionArgs = {
  input: OpenIntervisionInput;
};


export type MutationEditIntervisionArgs = {
  input: EditIntervisionInput;
};


export type MutationInviteArgs = {
  intervision: Scalars['ID']['input'];
  people: Array<Scalars['ID']['input']>;
};


export type MutationAnswerInvitationArgs = {
  intervision: Scalars['ID']['input'];
  answer: InvitationAnswer;
  at?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationLeaveIntervisionArgs = {
  intervision: Scalars['ID']['input'];
};


export type MutationAgreeToGroundRulesArgs = {
  intervision: Scalars['ID']['input'];
};


export type MutationKeepRecordsArgs = {
  intervision: Scalars['ID']['input'];
  keep: RecordKeeping;
};


export type MutationPlanSessionArgs = {
  input: PlanSessionInput;
};


export type MutationMoveSessionArgs = {
  session: Scalars['ID']['input'];
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
};


export type MutationChangeMethodArgs = {
  session: Scalars['ID']['input'];
  method: Scalars['ID']['input'];
};


export type MutationDescribeSessionArgs = {
  session: Scalars['ID']['input'];
  questionType?: InputMaybe<QuestionType>;
  topics?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationGiveRoleArgs = {
  session: Scalars['ID']['input'];
  role: IntervisionRole;
  person: Scalars['ID']['input'];
};


export type MutationTakeOverArgs = {
  session: Scalars['ID']['input'];
};


export type MutationEnterSessionArgs = {
  session: Scalars['ID']['input'];
};


export type MutationStartSessionArgs = {
  session: Scalars['ID']['input'];
};


export type MutationGoOnArgs = {
  session: Scalars['ID']['input'];
  step: Scalars['Int']['input'];
};


export type MutationSkipPhaseArgs = {
  session: Scalars['ID']['input'];
  step: Scalars['Int']['input'];
};


export type MutationGoBackArgs = {
  session: Scalars['ID']['input'];
  step: Scalars['Int']['input'];
};


export type MutationChangeTimeArgs = {
  session: Scalars['ID']['input'];
  minutes: Scalars['Int']['input'];
};


export type MutationPauseSessionArgs = {
  session: Scalars['ID']['input'];
};


export type MutationTimeOutArgs = {
  session: Scalars['ID']['input'];
};


export type MutationResumeSessionArgs = {
  session: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  session: Scalars['ID']['input'];
};


export type MutationContributeArgs = {
  input: ContributeInput;
};


export type MutationWithdrawContributionArgs = {
  contribution: Scalars['ID']['input'];
};


export type MutationPassTurnArgs = {
  session: Scalars['ID']['input'];
  person?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationKeepNotesArgs = {
  session: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationKeepSummaryArgs = {
  session: Scalars['ID']['input'];
  output: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationRemoveRecordArgs = {
  session: Scalars['ID']['input'];
};


export type MutationSetDangerRouteArgs = {
  nl: Scalars['String']['input'];
  en: Scalars['String']['input'];
};


export type MutationWriteLearningArgs = {
  input: LearningInput;
};


export type MutationSuggestWordingArgs = {
  draft: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationAgreeToLearningArgs = {
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  agree: Scalars['Boolean']['input'];
};


export type MutationPublishLearningArgs = {
  draft: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationWithdrawLearningArgs = {
  draft: Scalars['ID']['input'];
};


export type MutationTellWhatCameArgs = {
  draft: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  notAClient?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationBringLearningArgs = {
  session: Scalars['ID']['input'];
  learning: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationAddToLibraryArgs = {
  input: LibraryInput;
};


export type MutationEditLibraryEntryArgs = {
  input: LibraryEdit;
};


export type MutationWithdrawLibraryEntryArgs = {
  entry: Scalars['ID']['input'];
};


export type MutationKeepLogEntryArgs = {
  input: LogEntryInput;
};


export type MutationRemoveLogEntryArgs = {
  entry: Scalars['ID']['input'];
};


export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationInvitePersonAgainArgs = {
  person: Scalars['ID']['input'];
};


export type MutationMovePersonArgs = {
  person: Scalars['ID']['input'];
  team?: InputMaybe<Scalars['ID']['input']>;
  lastOfTeam?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationGivePersonRoleArgs = {
  person: Scalars['ID']['input'];
  role: Role;
  until?: InputMaybe<Scalars['Date']['input']>;
};


export type MutationEndPersonArgs = {
  person: Scalars['ID']['input'];
  lastOfTeam?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationReopenPersonArgs = {
  person: Scalars['ID']['input'];
};


export type MutationImportPeopleArgs = {
  csv: Scalars['String']['input'];
  write?: InputMaybe<Scalars['Boolean']['input']>;
  invite?: InputMaybe<Scalars['Boolean']['input']>;
};


export type MutationReadNotificationsArgs = {
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationEditProfileArgs = {
  input: ProfileInput;
};


export type MutationPostUpdateArgs = {
  input: UpdateInput;
};


export type MutationCommentArgs = {
  input: CommentInput;
};


export type MutationWithdrawCommentArgs = {
  comment: Scalars['ID']['input'];
};


export type MutationThankArgs = {
  post: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationSaveArgs = {
  post: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationEditPostArgs = {
  input: PostEdit;
};


export type MutationAddFilesArgs = {
  text: Scalars['ID']['input'];
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  attachments?: InputMaybe<Array<Scalars['ID']['input']>>;
};


export type MutationWithdrawPostArgs = {
  post: Scalars['ID']['input'];
};


export type MutationAskArgs = {
  input: AskInput;
};


export type MutationAnswerArgs = {
  input: AnswerInput;
};


export type MutationEditAnswerArgs = {
  answer: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  notAClient?: Scalars['Boolean']['input'];
};


export type MutationWithdrawAnswerArgs = {
  answer: Scalars['ID']['input'];
};


export type MutationMarkHelpedArgs = {
  answer: Scalars['ID']['input'];
  helped: Scalars['Boolean']['input'];
};


export type MutationMeTooArgs = {
  question: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationMergeQuestionArgs = {
  question: Scalars['ID']['input'];
  into: Scalars['ID']['input'];
};


export type MutationDeclineMergeArgs = {
  question: Scalars['ID']['input'];
};


export type MutationUnmergeQuestionArgs = {
  question: Scalars['ID']['input'];
};


export type MutationReportArgs = {
  text: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
};


export type MutationRestoreArgs = {
  text: Scalars['ID']['input'];
};


export type MutationRedactArgs = {
  text: Scalars['ID']['input'];
  field: Scalars['String']['input'];
  start: Scalars['Int']['input'];
  end: Scalars['Int']['input'];
};


export type MutationBlackOutArgs = {
  photo: Scalars['ID']['input'];
  parts: Array<PhotoPart>;
};


export type MutationLeaveArgs = {
  contributions: Contributions;
};


export type MutationSaveSearchArgs = {
  input: SaveSearchInput;
};


export type MutationRemoveSavedSearchArgs = {
  search: Scalars['ID']['input'];
};


export type MutationPutTipInFrontArgs = {
  signal: Scalars['ID']['input'];
  tip: Scalars['ID']['input'];
  on?: Scalars['Boolean']['input'];
};


export type MutationEditTeamArgs = {
  input: TeamEdit;
};


export type MutationFollowTeamArgs = {
  team: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationFollowTopicArgs = {
  topic: Scalars['ID']['input'];
  on: Scalars['Boolean']['input'];
};


export type MutationStillRightArgs = {
  tip: Scalars['ID']['input'];
};


export type MutationReplaceSourceArgs = {
  input: ReplacedSourceInput;
};


export type MutationRestoreSourceArgs = {
  title: Scalars['String']['input'];
  url?: InputMaybe<Scalars['String']['input']>;
};


export type MutationShareTipArgs = {
  input: TipInput;
};


export type MutationEditTipArgs = {
  input: TipEdit;
};


export type MutationTryTipArgs = {
  input: TryTipInput;
};


export type MutationHandTipsOnArgs = {
  tips: Array<Scalars['ID']['input']>;
  to: Scalars['ID']['input'];
};


export type MutationAddTokenArgs = {
  input: TokenInput;
};


export type MutationRevokeTokenArgs = {
  token: Scalars['ID']['input'];
};

export type Subscription = {
  feedChanged: FeedEvent;
  postChanged: PostEvent;
  /** What changes in one circle, to its participants. Silence to everyone else. */
  intervisionChanged: IntervisionEvent;
  notified: Notification;
};


export type SubscriptionPostChangedArgs = {
  id: Scalars['ID']['input'];
};


export type SubscriptionIntervisionChangedArgs = {
  id: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( VisiblePost )
    | ( VisiblePost )
    | ( VisiblePost )
    | ( VisiblePost )
    | ( VisiblePost )
    | ( TeamRow )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( VisiblePost )
    | ( VisibleCircle )
    | ( VisiblePost )
    | ( NotificationRow )
    | ( PersonRow )
    | ( VisiblePost )
    | ( VisibleComment )
    | ( VisiblePost )
    | ( VisibleAnswer )
    | ( TeamRow )
    | ( TopicRow )
    | ( VisiblePost )
  ;
  Post:
    | ( VisiblePost )
    | ( VisiblePost )
    | ( VisiblePost )
    | ( VisiblePost )
    | ( VisiblePost )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FollowUp: ResolverTypeWrapper<Omit<FollowUp, 'post'> & { post: ResolversTypes['Post'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CameOfItInput: CameOfItInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  AudienceKind: AudienceKind;
  Audience: ResolverTypeWrapper<Audience>;
  BarrierState: BarrierState;
  SolutionWay: SolutionWay;
  TiccCategory: ResolverTypeWrapper<Category>;
  BarrierStep: ResolverTypeWrapper<BarrierStepRow>;
  Barrier: ResolverTypeWrapper<VisiblePost>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  SolutionOutcome: ResolverTypeWrapper<OutcomeRow>;
  Solution: ResolverTypeWrapper<VisibleAnswer>;
  SolutionEdge: ResolverTypeWrapper<Omit<SolutionEdge, 'node'> & { node: ResolversTypes['Solution'] }>;
  SolutionConnection: ResolverTypeWrapper<Omit<SolutionConnection, 'edges'> & { edges: Array<ResolversTypes['SolutionEdge']> }>;
  BarrierEdge: ResolverTypeWrapper<Omit<BarrierEdge, 'node'> & { node: ResolversTypes['Barrier'] }>;
  BarrierConnection: ResolverTypeWrapper<Omit<BarrierConnection, 'edges'> & { edges: Array<ResolversTypes['BarrierEdge']> }>;
  BarrierInput: BarrierInput;
  BarrierEdit: BarrierEdit;
  BarrierStateInput: BarrierStateInput;
  SolutionInput: SolutionInput;
  Handover: ResolverTypeWrapper<HandoverRow>;
  HandedText: ResolverTypeWrapper<HandoverRow>;
  HandedTextEdge: ResolverTypeWrapper<Omit<HandedTextEdge, 'node'> & { node: ResolversTypes['HandedText'] }>;
  HandedTextConnection: ResolverTypeWrapper<Omit<HandedTextConnection, 'edges'> & { edges: Array<ResolversTypes['HandedTextEdge']> }>;
  HandoverInput: HandoverInput;
  HandoverAnswerInput: HandoverAnswerInput;
  WaysIn: ResolverTypeWrapper<WaysIn>;
  DeviceKind: DeviceKind;
  SignedInBy: SignedInBy;
  SignedInDevice: ResolverTypeWrapper<DeviceRow>;
  OwnSession: ResolverTypeWrapper<OwnSession>;
  Passkey: ResolverTypeWrapper<PasskeyRow>;
  Security: ResolverTypeWrapper<SecurityRow>;
  NewCodeApp: ResolverTypeWrapper<NewCodeApp>;
  LinkKind: LinkKind;
  OpenedLink: ResolverTypeWrapper<OpenedLink>;
  FeedScope: FeedScope;
  ChangeKind: ChangeKind;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  PostEvent: ResolverTypeWrapper<Omit<PostEvent, 'post'> & { post?: Maybe<ResolversTypes['Post']> }>;
  Photo: ResolverTypeWrapper<VisibleFile>;
  Attachment: ResolverTypeWrapper<VisibleFile>;
  IntervisionForm: IntervisionForm;
  SessionState: SessionState;
  IntervisionRole: IntervisionRole;
  Speaker: Speaker;
  ContributionKind: ContributionKind;
  ChoiceMark: ChoiceMark;
  RecordKeeping: RecordKeeping;
  QuestionType: QuestionType;
  IntervisionAim: IntervisionAim;
  GroupExperience: GroupExperience;
  BothLanguages: ResolverTypeWrapper<BothLanguages>;
  Method: ResolverTypeWrapper<MethodRow>;
  MethodPhase: ResolverTypeWrapper<Phase>;
  PhaseSpeaker: ResolverTypeWrapper<PhaseSpeaker>;
  PhaseChoice: ResolverTypeWrapper<PhaseChoice>;
  PhaseLoop: ResolverTypeWrapper<PhaseLoop>;
  MethodAdvice: ResolverTypeWrapper<Omit<MethodAdvice, 'method'> & { method: ResolversTypes['Method'] }>;
  Intervision: ResolverTypeWrapper<VisibleCircle>;
  ViewerInCircle: ResolverTypeWrapper<ViewerInCircle>;
  ViewerCircleState: ViewerCircleState;
  Participant: ResolverTypeWrapper<Omit<Participant, 'person'> & { person: ResolversTypes['Person'] }>;
  ProposedTime: ResolverTypeWrapper<ProposedTime>;
  IntervisionEdge: ResolverTypeWrapper<Omit<IntervisionEdge, 'node'> & { node: ResolversTypes['Intervision'] }>;
  IntervisionConnection: ResolverTypeWrapper<Omit<IntervisionConnection, 'edges'> & { edges: Array<ResolversTypes['IntervisionEdge']> }>;
  IntervisionSession: ResolverTypeWrapper<VisibleSession>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['IntervisionSession'] }>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges'> & { edges: Array<ResolversTypes['SessionEdge']> }>;
  SessionClock: ResolverTypeWrapper<SessionClock>;
  ClockStill: ClockStill;
  MayContribute: ResolverTypeWrapper<MayContribute>;
  Contribution: ResolverTypeWrapper<VisibleContribution>;
  SummaryPart: ResolverTypeWrapper<SummaryPart>;
  DangerRoute: ResolverTypeWrapper<DangerRoute>;
  CircleHit: ResolverTypeWrapper<CircleHitRow>;
  CircleSnippetPart: ResolverTypeWrapper<CircleSnippetPart>;
  CircleHitEdge: ResolverTypeWrapper<Omit<CircleHitEdge, 'node'> & { node: ResolversTypes['CircleHit'] }>;
  CircleHitConnection: ResolverTypeWrapper<Omit<CircleHitConnection, 'edges'> & { edges: Array<ResolversTypes['CircleHitEdge']> }>;
  IntervisionEventKind: IntervisionEventKind;
  IntervisionEvent: ResolverTypeWrapper<RoomEvent>;
  OpenIntervisionInput: OpenIntervisionInput;
  EditIntervisionInput: EditIntervisionInput;
  PlanSessionInput: PlanSessionInput;
  ContributeInput: ContributeInput;
  InvitationAnswer: InvitationAnswer;
  LearningSigner: LearningSigner;
  LearningState: LearningState;
  LearningDraft: ResolverTypeWrapper<VisibleDraft>;
  WordingSuggestion: ResolverTypeWrapper<SuggestionRow>;
  Learning: ResolverTypeWrapper<VisiblePost>;
  LearningInput: LearningInput;
  LibraryKind: LibraryKind;
  LibraryLink: ResolverTypeWrapper<LibraryLink>;
  LibraryEntry: ResolverTypeWrapper<EntryRow>;
  LibraryEdge: ResolverTypeWrapper<Omit<LibraryEdge, 'node'> & { node: ResolversTypes['LibraryEntry'] }>;
  LibraryConnection: ResolverTypeWrapper<Omit<LibraryConnection, 'edges'> & { edges: Array<ResolversTypes['LibraryEdge']> }>;
  LibraryLinkInput: LibraryLinkInput;
  LibraryInput: LibraryInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  LibraryEdit: LibraryEdit;
  CodeTheme: CodeTheme;
  LogEntry: ResolverTypeWrapper<OwnEntry>;
  LogEntryEdge: ResolverTypeWrapper<Omit<LogEntryEdge, 'node'> & { node: ResolversTypes['LogEntry'] }>;
  LogConnection: ResolverTypeWrapper<Omit<LogConnection, 'edges'> & { edges: Array<ResolversTypes['LogEntryEdge']> }>;
  LogEntryInput: LogEntryInput;
  Membership: Membership;
  RosterEntry: ResolverTypeWrapper<RosterRow>;
  RosterEdge: ResolverTypeWrapper<Omit<RosterEdge, 'node'> & { node: ResolversTypes['RosterEntry'] }>;
  RosterConnection: ResolverTypeWrapper<Omit<RosterConnection, 'edges'> & { edges: Array<ResolversTypes['RosterEdge']> }>;
  InvitePersonInput: InvitePersonInput;
  SheetFault: ResolverTypeWrapper<SheetFault>;
  SheetDeed: SheetDeed;
  SheetRow: ResolverTypeWrapper<SheetRow>;
  SheetReport: ResolverTypeWrapper<SheetReport>;
  NotificationKind: NotificationKind;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversTypes['NotificationEdge']> }>;
  Role: Role;
  Locale: Locale;
  Theme: Theme;
  Person: ResolverTypeWrapper<PersonRow>;
  DemoAccount: ResolverTypeWrapper<DemoAccount>;
  ProfileInput: ProfileInput;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PostKind: PostKind;
  Post: ResolverTypeWrapper<VisiblePost>;
  Update: ResolverTypeWrapper<VisiblePost>;
  PostVersion: ResolverTypeWrapper<PostVersion>;
  Comment: ResolverTypeWrapper<VisibleComment>;
  CommentEdge: ResolverTypeWrapper<Omit<CommentEdge, 'node'> & { node: ResolversTypes['Comment'] }>;
  CommentConnection: ResolverTypeWrapper<Omit<CommentConnection, 'edges'> & { edges: Array<ResolversTypes['CommentEdge']> }>;
  ReasonKind: ReasonKind;
  FeedReason: ResolverTypeWrapper<Omit<FeedReason, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  PostEdge: ResolverTypeWrapper<Omit<PostEdge, 'node' | 'reason'> & { node: ResolversTypes['Post'], reason?: Maybe<ResolversTypes['FeedReason']> }>;
  PostConnection: ResolverTypeWrapper<Omit<PostConnection, 'edges'> & { edges: Array<ResolversTypes['PostEdge']> }>;
  UpdateInput: UpdateInput;
  CommentInput: CommentInput;
  PostEdit: PostEdit;
  QuestionState: QuestionState;
  Question: ResolverTypeWrapper<VisiblePost>;
  HelpedAnswer: ResolverTypeWrapper<HelpedAnswerRow>;
  Answer: ResolverTypeWrapper<VisibleAnswer>;
  AnswerEdge: ResolverTypeWrapper<Omit<AnswerEdge, 'node'> & { node: ResolversTypes['Answer'] }>;
  AnswerConnection: ResolverTypeWrapper<Omit<AnswerConnection, 'edges'> & { edges: Array<ResolversTypes['AnswerEdge']> }>;
  AskInput: AskInput;
  AnswerInput: AnswerInput;
  MergeRight: MergeRight;
  ActKind: ActKind;
  Act: ResolverTypeWrapper<Omit<Act, 'actor' | 'person'> & { actor?: Maybe<ResolversTypes['Person']>, person?: Maybe<ResolversTypes['Person']> }>;
  ActEdge: ResolverTypeWrapper<Omit<ActEdge, 'node'> & { node: ResolversTypes['Act'] }>;
  ActConnection: ResolverTypeWrapper<Omit<ActConnection, 'edges'> & { edges: Array<ResolversTypes['ActEdge']> }>;
  TextPart: ResolverTypeWrapper<TextPart>;
  HiddenText: ResolverTypeWrapper<Omit<HiddenText, 'author' | 'team'> & { author?: Maybe<ResolversTypes['Person']>, team?: Maybe<ResolversTypes['Team']> }>;
  HiddenTextEdge: ResolverTypeWrapper<Omit<HiddenTextEdge, 'node'> & { node: ResolversTypes['HiddenText'] }>;
  HiddenTextConnection: ResolverTypeWrapper<Omit<HiddenTextConnection, 'edges'> & { edges: Array<ResolversTypes['HiddenTextEdge']> }>;
  PhotoPart: PhotoPart;
  Contributions: Contributions;
  Archive: ResolverTypeWrapper<Archive>;
  Keeping: ResolverTypeWrapper<Keeping>;
  SearchKind: SearchKind;
  FacetField: FacetField;
  SearchFilter: SearchFilter;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Fragment: ResolverTypeWrapper<Fragment>;
  SearchEdge: ResolverTypeWrapper<Edge>;
  RankEvidence: ResolverTypeWrapper<RankEvidence>;
  RankExplanation: ResolverTypeWrapper<RankExplanation>;
  SavedSearch: ResolverTypeWrapper<SavedSearch>;
  SaveSearchInput: SaveSearchInput;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Facet: ResolverTypeWrapper<Facet>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  KnowsBecause: KnowsBecause;
  TeamMatch: ResolverTypeWrapper<Omit<TeamMatch, 'team' | 'shownBy'> & { team: ResolversTypes['Team'], shownBy?: Maybe<ResolversTypes['Post']> }>;
  FindingLevel: FindingLevel;
  ClientDataFinding: ResolverTypeWrapper<ClientDataFinding>;
  SignalKind: SignalKind;
  SignalSize: SignalSize;
  SignalReason: SignalReason;
  TipInFront: ResolverTypeWrapper<InFront>;
  Signal: ResolverTypeWrapper<SignalRow>;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  Team: ResolverTypeWrapper<TeamRow>;
  TeamEdge: ResolverTypeWrapper<Omit<TeamEdge, 'node'> & { node: ResolversTypes['Team'] }>;
  TeamConnection: ResolverTypeWrapper<Omit<TeamConnection, 'edges'> & { edges: Array<ResolversTypes['TeamEdge']> }>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TeamEdit: TeamEdit;
  TipState: TipState;
  Evidence: Evidence;
  ResultKind: ResultKind;
  Competence: Competence;
  TryOutcome: TryOutcome;
  Source: ResolverTypeWrapper<SourceRow>;
  ReplacedSource: ResolverTypeWrapper<ReplacedRow>;
  SourceInput: SourceInput;
  TriedReport: ResolverTypeWrapper<TriedRow>;
  Tip: ResolverTypeWrapper<VisiblePost>;
  TipInput: TipInput;
  TipEdit: TipEdit;
  TryTipInput: TryTipInput;
  ReplacedSourceInput: ReplacedSourceInput;
  KeptBefore: ResolverTypeWrapper<KeptBeforeRow>;
  TokenScope: TokenScope;
  Token: ResolverTypeWrapper<Token>;
  NewToken: ResolverTypeWrapper<NewToken>;
  TokenInput: TokenInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FollowUp: Omit<FollowUp, 'post'> & { post: ResolversParentTypes['Post'] };
  ID: Scalars['ID']['output'];
  CameOfItInput: CameOfItInput;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Audience: Audience;
  TiccCategory: Category;
  BarrierStep: BarrierStepRow;
  Barrier: VisiblePost;
  Int: Scalars['Int']['output'];
  SolutionOutcome: OutcomeRow;
  Solution: VisibleAnswer;
  SolutionEdge: Omit<SolutionEdge, 'node'> & { node: ResolversParentTypes['Solution'] };
  SolutionConnection: Omit<SolutionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SolutionEdge']> };
  BarrierEdge: Omit<BarrierEdge, 'node'> & { node: ResolversParentTypes['Barrier'] };
  BarrierConnection: Omit<BarrierConnection, 'edges'> & { edges: Array<ResolversParentTypes['BarrierEdge']> };
  BarrierInput: BarrierInput;
  BarrierEdit: BarrierEdit;
  BarrierStateInput: BarrierStateInput;
  SolutionInput: SolutionInput;
  Handover: HandoverRow;
  HandedText: HandoverRow;
  HandedTextEdge: Omit<HandedTextEdge, 'node'> & { node: ResolversParentTypes['HandedText'] };
  HandedTextConnection: Omit<HandedTextConnection, 'edges'> & { edges: Array<ResolversParentTypes['HandedTextEdge']> };
  HandoverInput: HandoverInput;
  HandoverAnswerInput: HandoverAnswerInput;
  WaysIn: WaysIn;
  SignedInDevice: DeviceRow;
  OwnSession: OwnSession;
  Passkey: PasskeyRow;
  Security: SecurityRow;
  NewCodeApp: NewCodeApp;
  OpenedLink: OpenedLink;
  FeedEvent: FeedEvent;
  PostEvent: Omit<PostEvent, 'post'> & { post?: Maybe<ResolversParentTypes['Post']> };
  Photo: VisibleFile;
  Attachment: VisibleFile;
  BothLanguages: BothLanguages;
  Method: MethodRow;
  MethodPhase: Phase;
  PhaseSpeaker: PhaseSpeaker;
  PhaseChoice: PhaseChoice;
  PhaseLoop: PhaseLoop;
  MethodAdvice: Omit<MethodAdvice, 'method'> & { method: ResolversParentTypes['Method'] };
  Intervision: VisibleCircle;
  ViewerInCircle: ViewerInCircle;
  Participant: Omit<Participant, 'person'> & { person: ResolversParentTypes['Person'] };
  ProposedTime: ProposedTime;
  IntervisionEdge: Omit<IntervisionEdge, 'node'> & { node: ResolversParentTypes['Intervision'] };
  IntervisionConnection: Omit<IntervisionConnection, 'edges'> & { edges: Array<ResolversParentTypes['IntervisionEdge']> };
  IntervisionSession: VisibleSession;
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['IntervisionSession'] };
  SessionConnection: Omit<SessionConnection, 'edges'> & { edges: Array<ResolversParentTypes['SessionEdge']> };
  SessionClock: SessionClock;
  MayContribute: MayContribute;
  Contribution: VisibleContribution;
  SummaryPart: SummaryPart;
  DangerRoute: DangerRoute;
  CircleHit: CircleHitRow;
  CircleSnippetPart: CircleSnippetPart;
  CircleHitEdge: Omit<CircleHitEdge, 'node'> & { node: ResolversParentTypes['CircleHit'] };
  CircleHitConnection: Omit<CircleHitConnection, 'edges'> & { edges: Array<ResolversParentTypes['CircleHitEdge']> };
  IntervisionEvent: RoomEvent;
  OpenIntervisionInput: OpenIntervisionInput;
  EditIntervisionInput: EditIntervisionInput;
  PlanSessionInput: PlanSessionInput;
  ContributeInput: ContributeInput;
  LearningDraft: VisibleDraft;
  WordingSuggestion: SuggestionRow;
  Learning: VisiblePost;
  LearningInput: LearningInput;
  LibraryLink: LibraryLink;
  LibraryEntry: EntryRow;
  LibraryEdge: Omit<LibraryEdge, 'node'> & { node: ResolversParentTypes['LibraryEntry'] };
  LibraryConnection: Omit<LibraryConnection, 'edges'> & { edges: Array<ResolversParentTypes['LibraryEdge']> };
  LibraryLinkInput: LibraryLinkInput;
  LibraryInput: LibraryInput;
  Float: Scalars['Float']['output'];
  LibraryEdit: LibraryEdit;
  LogEntry: OwnEntry;
  LogEntryEdge: Omit<LogEntryEdge, 'node'> & { node: ResolversParentTypes['LogEntry'] };
  LogConnection: Omit<LogConnection, 'edges'> & { edges: Array<ResolversParentTypes['LogEntryEdge']> };
  LogEntryInput: LogEntryInput;
  RosterEntry: RosterRow;
  RosterEdge: Omit<RosterEdge, 'node'> & { node: ResolversParentTypes['RosterEntry'] };
  RosterConnection: Omit<RosterConnection, 'edges'> & { edges: Array<ResolversParentTypes['RosterEdge']> };
  InvitePersonInput: InvitePersonInput;
  SheetFault: SheetFault;
  SheetRow: SheetRow;
  SheetReport: SheetReport;
  Notification: NotificationRow;
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['NotificationEdge']> };
  Person: PersonRow;
  DemoAccount: DemoAccount;
  ProfileInput: ProfileInput;
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Post: VisiblePost;
  Update: VisiblePost;
  PostVersion: PostVersion;
  Comment: VisibleComment;
  CommentEdge: Omit<CommentEdge, 'node'> & { node: ResolversParentTypes['Comment'] };
  CommentConnection: Omit<CommentConnection, 'edges'> & { edges: Array<ResolversParentTypes['CommentEdge']> };
  FeedReason: Omit<FeedReason, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  PostEdge: Omit<PostEdge, 'node' | 'reason'> & { node: ResolversParentTypes['Post'], reason?: Maybe<ResolversParentTypes['FeedReason']> };
  PostConnection: Omit<PostConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostEdge']> };
  UpdateInput: UpdateInput;
  CommentInput: CommentInput;
  PostEdit: PostEdit;
  Question: VisiblePost;
  HelpedAnswer: HelpedAnswerRow;
  Answer: VisibleAnswer;
  AnswerEdge: Omit<AnswerEdge, 'node'> & { node: ResolversParentTypes['Answer'] };
  AnswerConnection: Omit<AnswerConnection, 'edges'> & { edges: Array<ResolversParentTypes['AnswerEdge']> };
  AskInput: AskInput;
  AnswerInput: AnswerInput;
  Act: Omit<Act, 'actor' | 'person'> & { actor?: Maybe<ResolversParentTypes['Person']>, person?: Maybe<ResolversParentTypes['Person']> };
  ActEdge: Omit<ActEdge, 'node'> & { node: ResolversParentTypes['Act'] };
  ActConnection: Omit<ActConnection, 'edges'> & { edges: Array<ResolversParentTypes['ActEdge']> };
  TextPart: TextPart;
  HiddenText: Omit<HiddenText, 'author' | 'team'> & { author?: Maybe<ResolversParentTypes['Person']>, team?: Maybe<ResolversParentTypes['Team']> };
  HiddenTextEdge: Omit<HiddenTextEdge, 'node'> & { node: ResolversParentTypes['HiddenText'] };
  HiddenTextConnection: Omit<HiddenTextConnection, 'edges'> & { edges: Array<ResolversParentTypes['HiddenTextEdge']> };
  PhotoPart: PhotoPart;
  Archive: Archive;
  Keeping: Keeping;
  SearchFilter: SearchFilter;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Fragment: Fragment;
  SearchEdge: Edge;
  RankEvidence: RankEvidence;
  RankExplanation: RankExplanation;
  SavedSearch: SavedSearch;
  SaveSearchInput: SaveSearchInput;
  FacetValue: FacetValue;
  Facet: Facet;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  TeamMatch: Omit<TeamMatch, 'team' | 'shownBy'> & { team: ResolversParentTypes['Team'], shownBy?: Maybe<ResolversParentTypes['Post']> };
  ClientDataFinding: ClientDataFinding;
  TipInFront: InFront;
  Signal: SignalRow;
  Place: Place;
  PlaceInput: PlaceInput;
  Team: TeamRow;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamConnection: Omit<TeamConnection, 'edges'> & { edges: Array<ResolversParentTypes['TeamEdge']> };
  Topic: TopicRow;
  TeamEdit: TeamEdit;
  Source: SourceRow;
  ReplacedSource: ReplacedRow;
  SourceInput: SourceInput;
  TriedReport: TriedRow;
  Tip: VisiblePost;
  TipInput: TipInput;
  TipEdit: TipEdit;
  TryTipInput: TryTipInput;
  ReplacedSourceInput: ReplacedSourceInput;
  KeptBefore: KeptBeforeRow;
  Token: Token;
  NewToken: NewToken;
  TokenInput: TokenInput;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
};

export type FollowUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FollowUp'] = ResolversParentTypes['FollowUp']> = {
  post?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  kind?: Resolver<ResolversTypes['AudienceKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TiccCategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TiccCategory'] = ResolversParentTypes['TiccCategory']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TiccCategoryNameArgs>>;
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TiccCategoryAboutArgs>>;
};

export type BarrierStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierStep'] = ResolversParentTypes['BarrierStep']> = {
  state?: Resolver<ResolversTypes['BarrierState'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Barrier'] = ResolversParentTypes['Barrier']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thanksCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerThanked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<BarrierCommentsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['PostVersion']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stops?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workAround?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BarrierState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['BarrierStep']>, ParentType, ContextType>;
  viewerMayChangeState?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meTooTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMeToo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solutionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, RequireFields<BarrierSolutionsArgs, 'first'>>;
  handovers?: Resolver<Array<ResolversTypes['Handover']>, ParentType, ContextType>;
  viewerMayHandOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SolutionOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionOutcome'] = ResolversParentTypes['SolutionOutcome']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TryOutcome'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['SolutionWay'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['SolutionOutcome']>, ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  didNot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerOutcome?: Resolver<Maybe<ResolversTypes['TryOutcome']>, ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
};

export type SolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionEdge'] = ResolversParentTypes['SolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
};

export type SolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SolutionConnection'] = ResolversParentTypes['SolutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SolutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BarrierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierEdge'] = ResolversParentTypes['BarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType>;
};

export type BarrierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierConnection'] = ResolversParentTypes['BarrierConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BarrierEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HandedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedText'] = ResolversParentTypes['HandedText']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answerHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HandedTextEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedTextEdge'] = ResolversParentTypes['HandedTextEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HandedText'], ParentType, ContextType>;
};

export type HandedTextConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandedTextConnection'] = ResolversParentTypes['HandedTextConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HandedTextEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WaysInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaysIn'] = ResolversParentTypes['WaysIn']> = {
  passwords?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  singleSignOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SignedInDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignedInDevice'] = ResolversParentTypes['SignedInDevice']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeviceKind'], ParentType, ContextType>;
  browser?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['SignedInBy'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OwnSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnSession'] = ResolversParentTypes['OwnSession']> = {
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['SignedInBy'], ParentType, ContextType>;
  idleSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PasskeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  backedUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SecurityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Security'] = ResolversParentTypes['Security']> = {
  hasPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  passkeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  devices?: Resolver<Array<ResolversTypes['SignedInDevice']>, ParentType, ContextType>;
};

export type NewCodeAppResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewCodeApp'] = ResolversParentTypes['NewCodeApp']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OpenedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenedLink'] = ResolversParentTypes['OpenedLink']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedEvent'] = ResolversParentTypes['FeedEvent']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  postKind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  byViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PostEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEvent'] = ResolversParentTypes['PostEvent']> = {
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type PhotoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Photo'] = ResolversParentTypes['Photo']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  width?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  height?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BothLanguagesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BothLanguages'] = ResolversParentTypes['BothLanguages']> = {
  nl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['BothLanguages'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['BothLanguages'], ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['MethodPhase']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fewest?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aims?: Resolver<Array<ResolversTypes['IntervisionAim']>, ParentType, ContextType>;
  experience?: Resolver<ResolversTypes['GroupExperience'], ParentType, ContextType>;
  choosesPresenter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takesTurns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facilitatorTakesPart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MethodPhaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodPhase'] = ResolversParentTypes['MethodPhase']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['BothLanguages'], ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['BothLanguages'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speak?: Resolver<Array<ResolversTypes['PhaseSpeaker']>, ParentType, ContextType>;
  individually?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inTurn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  optional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  presenterListens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mostSentences?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  chooses?: Resolver<Maybe<ResolversTypes['PhaseChoice']>, ParentType, ContextType>;
  loop?: Resolver<Maybe<ResolversTypes['PhaseLoop']>, ParentType, ContextType>;
  output?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PhaseSpeakerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseSpeaker'] = ResolversParentTypes['PhaseSpeaker']> = {
  who?: Resolver<ResolversTypes['Speaker'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  mostPerPerson?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PhaseChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseChoice'] = ResolversParentTypes['PhaseChoice']> = {
  from?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['ChoiceMark']>, ParentType, ContextType>;
};

export type PhaseLoopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseLoop'] = ResolversParentTypes['PhaseLoop']> = {
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodAdviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MethodAdvice'] = ResolversParentTypes['MethodAdvice']> = {
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IntervisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intervision'] = ResolversParentTypes['Intervision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['IntervisionForm'], ParentType, ContextType>;
  videoUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysPerPhase?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['ViewerInCircle'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  invited?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  proposedTimes?: Resolver<Array<ResolversTypes['ProposedTime']>, ParentType, ContextType>;
  keep?: Resolver<ResolversTypes['RecordKeeping'], ParentType, ContextType>;
  viewerMayKeep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['IntervisionSession']>, ParentType, ContextType>;
  pastSessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, RequireFields<IntervisionPastSessionsArgs, 'first'>>;
  nextFacilitator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  calendarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerInCircleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ViewerInCircle'] = ResolversParentTypes['ViewerInCircle']> = {
  state?: Resolver<ResolversTypes['ViewerCircleState'], ParentType, ContextType>;
  agreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  joinedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['IntervisionRole'], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ProposedTimeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposedTime'] = ResolversParentTypes['ProposedTime']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IntervisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntervisionEdge'] = ResolversParentTypes['IntervisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Intervision'], ParentType, ContextType>;
};

export type IntervisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntervisionConnection'] = ResolversParentTypes['IntervisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntervisionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntervisionSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntervisionSession'] = ResolversParentTypes['IntervisionSession']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SessionState'], ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  presenter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  timekeeper?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  previousPresenter?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerRole?: Resolver<ResolversTypes['IntervisionRole'], ParentType, ContextType>;
  questionType?: Resolver<Maybe<ResolversTypes['QuestionType']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['MethodPhase']>, ParentType, ContextType>;
  nextPhase?: Resolver<Maybe<ResolversTypes['MethodPhase']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  loops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['SessionClock']>, ParentType, ContextType>;
  turn?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerMay?: Resolver<Array<ResolversTypes['MayContribute']>, ParentType, ContextType>;
  viewerWaits?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewerMayGoOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMaySkip?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayGoBack?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEnd?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayTakeOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contributions?: Resolver<Array<ResolversTypes['Contribution']>, ParentType, ContextType>;
  hiddenContributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  summary?: Resolver<Array<ResolversTypes['SummaryPart']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayRemove?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  learningDraft?: Resolver<Maybe<ResolversTypes['LearningDraft']>, ParentType, ContextType>;
  patterns?: Resolver<Array<ResolversTypes['Learning']>, ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SessionClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionClock'] = ResolversParentTypes['SessionClock']> = {
  serverNow?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phaseStartedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  phaseEndsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  remainingSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phaseSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  still?: Resolver<Maybe<ResolversTypes['ClockStill']>, ParentType, ContextType>;
  anyoneGoesOnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MayContributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MayContribute'] = ResolversParentTypes['MayContribute']> = {
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ContributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contribution'] = ResolversParentTypes['Contribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContributionKind'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['ChoiceMark']>, ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SummaryPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SummaryPart'] = ResolversParentTypes['SummaryPart']> = {
  output?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DangerRouteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DangerRoute'] = ResolversParentTypes['DangerRoute']> = {
  text?: Resolver<Maybe<ResolversTypes['BothLanguages']>, ParentType, ContextType>;
};

export type CircleHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircleHit'] = ResolversParentTypes['CircleHit']> = {
  intervision?: Resolver<Maybe<ResolversTypes['Intervision']>, ParentType, ContextType>;
  session?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  heldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  snippet?: Resolver<Array<ResolversTypes['CircleSnippetPart']>, ParentType, ContextType>;
};

export type CircleSnippetPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircleSnippetPart'] = ResolversParentTypes['CircleSnippetPart']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CircleHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircleHitEdge'] = ResolversParentTypes['CircleHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CircleHit'], ParentType, ContextType>;
};

export type CircleHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CircleHitConnection'] = ResolversParentTypes['CircleHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CircleHitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IntervisionEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntervisionEvent'] = ResolversParentTypes['IntervisionEvent']> = {
  kind?: Resolver<ResolversTypes['IntervisionEventKind'], ParentType, ContextType>;
  intervision?: Resolver<Maybe<ResolversTypes['Intervision']>, ParentType, ContextType>;
  contribution?: Resolver<Maybe<ResolversTypes['Contribution']>, ParentType, ContextType>;
  withdrawn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LearningDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningDraft'] = ResolversParentTypes['LearningDraft']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  session?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LearningState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  insight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatIWillTry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questionType?: Resolver<Maybe<ResolversTypes['QuestionType']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  signer?: Resolver<ResolversTypes['LearningSigner'], ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['AudienceKind'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allAgreed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayPublish?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['WordingSuggestion']>, ParentType, ContextType>;
  learning?: Resolver<Maybe<ResolversTypes['Learning']>, ParentType, ContextType>;
  asksWhatCame?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WordingSuggestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WordingSuggestion'] = ResolversParentTypes['WordingSuggestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type LearningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Learning'] = ResolversParentTypes['Learning']> = {
  questionType?: Resolver<Maybe<ResolversTypes['QuestionType']>, ParentType, ContextType>;
  whatIWillTry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  whatCameOfIt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['LearningSigner']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thanksCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerThanked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<LearningCommentsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['PostVersion']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LibraryLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryLink'] = ResolversParentTypes['LibraryLink']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LibraryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryEntry'] = ResolversParentTypes['LibraryEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LibraryKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['LibraryLink']>, ParentType, ContextType>;
  lessons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LibraryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryEdge'] = ResolversParentTypes['LibraryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LibraryEntry'], ParentType, ContextType>;
};

export type LibraryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LibraryConnection'] = ResolversParentTypes['LibraryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LibraryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LogEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['IntervisionRole'], ParentType, ContextType>;
  reflection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  takeAlong?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codeTheme?: Resolver<Maybe<ResolversTypes['CodeTheme']>, ParentType, ContextType>;
  fromSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LogEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogEntryEdge'] = ResolversParentTypes['LogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
};

export type LogConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogConnection'] = ResolversParentTypes['LogConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LogEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RosterEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEntry'] = ResolversParentTypes['RosterEntry']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  lastOfTeam?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RosterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterEdge'] = ResolversParentTypes['RosterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType>;
};

export type RosterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RosterConnection'] = ResolversParentTypes['RosterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RosterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SheetFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetFault'] = ResolversParentTypes['SheetFault']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SheetRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetRow'] = ResolversParentTypes['SheetRow']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deed?: Resolver<ResolversTypes['SheetDeed'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type SheetReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SheetReport'] = ResolversParentTypes['SheetReport']> = {
  written?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['SheetFault']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['SheetRow']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newTeams?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  intervision?: Resolver<Maybe<ResolversTypes['Intervision']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  unread?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  initials?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  askMeAbout?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  photo?: Resolver<Maybe<ResolversTypes['Photo']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DemoAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DemoAccount'] = ResolversParentTypes['DemoAccount']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Barrier' | 'Intervision' | 'Learning' | 'Notification' | 'Person' | 'Update' | 'Comment' | 'Question' | 'Answer' | 'Team' | 'Topic' | 'Tip', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  __resolveType: TypeResolveFn<'Barrier' | 'Learning' | 'Update' | 'Question' | 'Tip', ParentType, ContextType>;
};

export type UpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Update'] = ResolversParentTypes['Update']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thanksCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerThanked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<UpdateCommentsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['PostVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostVersion'] = ResolversParentTypes['PostVersion']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replacedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CommentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comment'] = ResolversParentTypes['Comment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  viewerMayWithdraw?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentEdge'] = ResolversParentTypes['CommentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comment'], ParentType, ContextType>;
};

export type CommentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommentConnection'] = ResolversParentTypes['CommentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FeedReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedReason'] = ResolversParentTypes['FeedReason']> = {
  kind?: Resolver<ResolversTypes['ReasonKind'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type PostEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostEdge'] = ResolversParentTypes['PostEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Post'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['FeedReason']>, ParentType, ContextType>;
};

export type PostConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostConnection'] = ResolversParentTypes['PostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thanksCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerThanked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<QuestionCommentsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['PostVersion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuestionState'], ParentType, ContextType>;
  answerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['AnswerConnection'], ParentType, ContextType, RequireFields<QuestionAnswersArgs, 'first'>>;
  meTooTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerMeToo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpedTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  helpedAnswer?: Resolver<Maybe<ResolversTypes['HelpedAnswer']>, ParentType, ContextType>;
  viewerAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askedTeam?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  mergeProposal?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  viewerMayMerge?: Resolver<ResolversTypes['MergeRight'], ParentType, ContextType>;
  madeTips?: Resolver<Array<ResolversTypes['Tip']>, ParentType, ContextType>;
  tipsInFront?: Resolver<Array<ResolversTypes['TipInFront']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpedAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HelpedAnswer'] = ResolversParentTypes['HelpedAnswer']> = {
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  helpedAsker?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpedTeams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerHelped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comments?: Resolver<Array<ResolversTypes['Comment']>, ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerEdge'] = ResolversParentTypes['AnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Answer'], ParentType, ContextType>;
};

export type AnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerConnection'] = ResolversParentTypes['AnswerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Act'] = ResolversParentTypes['Act']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActEdge'] = ResolversParentTypes['ActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Act'], ParentType, ContextType>;
};

export type ActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActConnection'] = ResolversParentTypes['ActConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TextPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextPart'] = ResolversParentTypes['TextPart']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HiddenTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenText'] = ResolversParentTypes['HiddenText']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hiddenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType>;
  viewerMayRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HiddenTextEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenTextEdge'] = ResolversParentTypes['HiddenTextEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HiddenText'], ParentType, ContextType>;
};

export type HiddenTextConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HiddenTextConnection'] = ResolversParentTypes['HiddenTextConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HiddenTextEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Archive'] = ResolversParentTypes['Archive']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  readyAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KeepingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Keeping'] = ResolversParentTypes['Keeping']> = {
  notifications?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  archive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Question' | 'Tip' | 'Update' | 'Learning' | 'Barrier' | 'Team', ParentType, ContextType>;
};

export type FragmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragment'] = ResolversParentTypes['Fragment']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  title?: Resolver<Array<ResolversTypes['Fragment']>, ParentType, ContextType>;
  snippet?: Resolver<Array<ResolversTypes['Fragment']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['RankExplanation']>, ParentType, ContextType>;
};

export type RankEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankEvidence'] = ResolversParentTypes['RankEvidence']> = {
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  docs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankExplanation'] = ResolversParentTypes['RankExplanation']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  brevity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['RankEvidence']>, ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['SearchKind']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notify?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  corrected?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TeamMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamMatch'] = ResolversParentTypes['TeamMatch']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['KnowsBecause']>, ParentType, ContextType>;
  shownBy?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type ClientDataFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClientDataFinding'] = ResolversParentTypes['ClientDataFinding']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TipInFrontResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TipInFront'] = ResolversParentTypes['TipInFront']> = {
  tip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalKind'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['SignalSize'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['SignalReason'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  tips?: Resolver<Array<ResolversTypes['Tip']>, ParentType, ContextType>;
  helped?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  learnings?: Resolver<Array<ResolversTypes['Learning']>, ParentType, ContextType>;
  barriers?: Resolver<Array<ResolversTypes['Barrier']>, ParentType, ContextType>;
  inFront?: Resolver<Array<ResolversTypes['TipInFront']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TeamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  trying?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerFollows?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerBelongs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  posts?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<TeamPostsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamEdge'] = ResolversParentTypes['TeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
};

export type TeamConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TeamConnection'] = ResolversParentTypes['TeamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TeamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<TopicNameArgs>>;
  viewerFollows?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  replaced?: Resolver<Maybe<ResolversTypes['ReplacedSource']>, ParentType, ContextType>;
};

export type ReplacedSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplacedSource'] = ResolversParentTypes['ReplacedSource']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TriedReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TriedReport'] = ResolversParentTypes['TriedReport']> = {
  team?: Resolver<ResolversTypes['Team'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['TryOutcome'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tip'] = ResolversParentTypes['Tip']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bodyHtml?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['Audience'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  commentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  thanksCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerThanked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayEdit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerMayRedact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  photos?: Resolver<Array<ResolversTypes['Photo']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  comments?: Resolver<ResolversTypes['CommentConnection'], ParentType, ContextType, RequireFields<TipCommentsArgs, 'first'>>;
  history?: Resolver<Array<ResolversTypes['PostVersion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TipState'], ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whatWeDid?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultKind?: Resolver<ResolversTypes['ResultKind'], ParentType, ContextType>;
  notWhen?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  watchFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  competence?: Resolver<Maybe<ResolversTypes['Competence']>, ParentType, ContextType>;
  needsInstruction?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  checkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerMayReplaceSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeTips?: Resolver<Array<ResolversTypes['Tip']>, ParentType, ContextType>;
  adaptedFrom?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  didNot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['TriedReport']>, ParentType, ContextType>;
  viewerTried?: Resolver<Maybe<ResolversTypes['TryOutcome']>, ParentType, ContextType>;
  keptBefore?: Resolver<Array<ResolversTypes['KeptBefore']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KeptBeforeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptBefore'] = ResolversParentTypes['KeptBefore']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Token'] = ResolversParentTypes['Token']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['TokenScope']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type NewTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NewToken'] = ResolversParentTypes['NewToken']> = {
  token?: Resolver<ResolversTypes['Token'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  followUp?: Resolver<Maybe<ResolversTypes['FollowUp']>, ParentType, ContextType, RequireFields<QueryFollowUpArgs, 'post'>>;
  barriers?: Resolver<ResolversTypes['BarrierConnection'], ParentType, ContextType, RequireFields<QueryBarriersArgs, 'first'>>;
  ticc?: Resolver<Array<ResolversTypes['TiccCategory']>, ParentType, ContextType>;
  handedToMe?: Resolver<ResolversTypes['HandedTextConnection'], ParentType, ContextType, RequireFields<QueryHandedToMeArgs, 'first'>>;
  shields?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  waysIn?: Resolver<ResolversTypes['WaysIn'], ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['OwnSession']>, ParentType, ContextType>;
  security?: Resolver<ResolversTypes['Security'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryFeedArgs, 'scope' | 'first'>>;
  intervisions?: Resolver<ResolversTypes['IntervisionConnection'], ParentType, ContextType, RequireFields<QueryIntervisionsArgs, 'first'>>;
  methods?: Resolver<Array<ResolversTypes['Method']>, ParentType, ContextType>;
  adviseMethods?: Resolver<Array<ResolversTypes['MethodAdvice']>, ParentType, ContextType, Partial<QueryAdviseMethodsArgs>>;
  dangerRoute?: Resolver<ResolversTypes['DangerRoute'], ParentType, ContextType>;
  searchCircles?: Resolver<ResolversTypes['CircleHitConnection'], ParentType, ContextType, RequireFields<QuerySearchCirclesArgs, 'first'>>;
  learningDrafts?: Resolver<Array<ResolversTypes['LearningDraft']>, ParentType, ContextType>;
  learningDraft?: Resolver<Maybe<ResolversTypes['LearningDraft']>, ParentType, ContextType, RequireFields<QueryLearningDraftArgs, 'id'>>;
  library?: Resolver<ResolversTypes['LibraryConnection'], ParentType, ContextType, RequireFields<QueryLibraryArgs, 'query' | 'first'>>;
  libraryEntry?: Resolver<Maybe<ResolversTypes['LibraryEntry']>, ParentType, ContextType, RequireFields<QueryLibraryEntryArgs, 'id'>>;
  testSites?: Resolver<Array<ResolversTypes['LibraryEntry']>, ParentType, ContextType>;
  practiceLog?: Resolver<ResolversTypes['LogConnection'], ParentType, ContextType, RequireFields<QueryPracticeLogArgs, 'first'>>;
  roster?: Resolver<ResolversTypes['RosterConnection'], ParentType, ContextType, RequireFields<QueryRosterArgs, 'first'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  demoAccounts?: Resolver<Array<ResolversTypes['DemoAccount']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'startsWith'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  hiddenTexts?: Resolver<ResolversTypes['HiddenTextConnection'], ParentType, ContextType, RequireFields<QueryHiddenTextsArgs, 'first'>>;
  textParts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType, RequireFields<QueryTextPartsArgs, 'text'>>;
  acts?: Resolver<ResolversTypes['ActConnection'], ParentType, ContextType, RequireFields<QueryActsArgs, 'first'>>;
  archive?: Resolver<Maybe<ResolversTypes['Archive']>, ParentType, ContextType>;
  keeping?: Resolver<ResolversTypes['Keeping'], ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first' | 'correct'>>;
  completions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryCompletionsArgs, 'text'>>;
  similar?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QuerySimilarArgs, 'text' | 'first'>>;
  savedSearches?: Resolver<Array<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  teamsWhoKnow?: Resolver<Array<ResolversTypes['TeamMatch']>, ParentType, ContextType, RequireFields<QueryTeamsWhoKnowArgs, 'text' | 'first'>>;
  clientData?: Resolver<Array<ResolversTypes['ClientDataFinding']>, ParentType, ContextType, RequireFields<QueryClientDataArgs, 'text'>>;
  signals?: Resolver<Array<ResolversTypes['Signal']>, ParentType, ContextType, RequireFields<QuerySignalsArgs, 'first'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'slug'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  tipsToHandOn?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryTipsToHandOnArgs, 'first'>>;
  tokens?: Resolver<Array<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  tellWhatHelped?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationTellWhatHelpedArgs, 'input'>>;
  declineFollowUp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationDeclineFollowUpArgs, 'post'>>;
  raiseBarrier?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType, RequireFields<MutationRaiseBarrierArgs, 'input'>>;
  editBarrier?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType, RequireFields<MutationEditBarrierArgs, 'input'>>;
  changeBarrierState?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType, RequireFields<MutationChangeBarrierStateArgs, 'input'>>;
  meTooBarrier?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType, RequireFields<MutationMeTooBarrierArgs, 'barrier' | 'on'>>;
  solve?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationSolveArgs, 'input'>>;
  sayOutcome?: Resolver<ResolversTypes['Solution'], ParentType, ContextType, RequireFields<MutationSayOutcomeArgs, 'solution'>>;
  handOver?: Resolver<ResolversTypes['Handover'], ParentType, ContextType, RequireFields<MutationHandOverArgs, 'input'>>;
  answerHandover?: Resolver<ResolversTypes['HandedText'], ParentType, ContextType, RequireFields<MutationAnswerHandoverArgs, 'input'>>;
  withdrawHandover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawHandoverArgs, 'handover'>>;
  signIn?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password' | 'shared'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'shared'>>;
  signOutEverywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSignOutDeviceArgs, 'device'>>;
  changePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'next'>>;
  forgotPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationForgotPasswordArgs, 'email'>>;
  openLink?: Resolver<Maybe<ResolversTypes['OpenedLink']>, ParentType, ContextType, RequireFields<MutationOpenLinkArgs, 'link'>>;
  setPassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationSetPasswordArgs, 'link' | 'password'>>;
  askPasskey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signInWithPasskey?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationSignInWithPasskeyArgs, 'response' | 'shared'>>;
  startPasskey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addPasskey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType, RequireFields<MutationAddPasskeyArgs, 'response' | 'name'>>;
  renamePasskey?: Resolver<ResolversTypes['Passkey'], ParentType, ContextType, RequireFields<MutationRenamePasskeyArgs, 'passkey' | 'name'>>;
  removePasskey?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemovePasskeyArgs, 'passkey'>>;
  startCodeApp?: Resolver<ResolversTypes['NewCodeApp'], ParentType, ContextType>;
  confirmCodeApp?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MutationConfirmCodeAppArgs, 'code'>>;
  stopCodeApp?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationStopCodeAppArgs, 'code'>>;
  renewRecoveryCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MutationRenewRecoveryCodesArgs, 'code'>>;
  describePhoto?: Resolver<ResolversTypes['Photo'], ParentType, ContextType, RequireFields<MutationDescribePhotoArgs, 'photo' | 'alt' | 'notAClient'>>;
  removeFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveFileArgs, 'file'>>;
  openIntervision?: Resolver<ResolversTypes['Intervision'], ParentType, ContextType, RequireFields<MutationOpenIntervisionArgs, 'input'>>;
  editIntervision?: Resolver<ResolversTypes['Intervision'], ParentType, ContextType, RequireFields<MutationEditIntervisionArgs, 'input'>>;
  invite?: Resolver<ResolversTypes['Intervision'], ParentType, ContextType, RequireFields<MutationInviteArgs, 'intervision' | 'people'>>;
  answerInvitation?: Resolver<Maybe<ResolversTypes['Intervision']>, ParentType, ContextType, RequireFields<MutationAnswerInvitationArgs, 'intervision' | 'answer'>>;
  leaveIntervision?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationLeaveIntervisionArgs, 'intervision'>>;
  agreeToGroundRules?: Resolver<ResolversTypes['Intervision'], ParentType, ContextType, RequireFields<MutationAgreeToGroundRulesArgs, 'intervision'>>;
  keepRecords?: Resolver<ResolversTypes['Intervision'], ParentType, ContextType, RequireFields<MutationKeepRecordsArgs, 'intervision' | 'keep'>>;
  planSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationPlanSessionArgs, 'input'>>;
  moveSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationMoveSessionArgs, 'session'>>;
  changeMethod?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationChangeMethodArgs, 'session' | 'method'>>;
  describeSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationDescribeSessionArgs, 'session'>>;
  giveRole?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationGiveRoleArgs, 'session' | 'role' | 'person'>>;
  takeOver?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationTakeOverArgs, 'session'>>;
  enterSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationEnterSessionArgs, 'session'>>;
  startSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationStartSessionArgs, 'session'>>;
  goOn?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationGoOnArgs, 'session' | 'step'>>;
  skipPhase?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationSkipPhaseArgs, 'session' | 'step'>>;
  goBack?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationGoBackArgs, 'session' | 'step'>>;
  changeTime?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationChangeTimeArgs, 'session' | 'minutes'>>;
  pauseSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationPauseSessionArgs, 'session'>>;
  timeOut?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationTimeOutArgs, 'session'>>;
  resumeSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationResumeSessionArgs, 'session'>>;
  endSession?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationEndSessionArgs, 'session'>>;
  contribute?: Resolver<ResolversTypes['Contribution'], ParentType, ContextType, RequireFields<MutationContributeArgs, 'input'>>;
  withdrawContribution?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawContributionArgs, 'contribution'>>;
  passTurn?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationPassTurnArgs, 'session'>>;
  keepNotes?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationKeepNotesArgs, 'session' | 'text' | 'notAClient'>>;
  keepSummary?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationKeepSummaryArgs, 'session' | 'output' | 'text' | 'notAClient'>>;
  removeRecord?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveRecordArgs, 'session'>>;
  setDangerRoute?: Resolver<ResolversTypes['DangerRoute'], ParentType, ContextType, RequireFields<MutationSetDangerRouteArgs, 'nl' | 'en'>>;
  writeLearning?: Resolver<ResolversTypes['LearningDraft'], ParentType, ContextType, RequireFields<MutationWriteLearningArgs, 'input'>>;
  suggestWording?: Resolver<ResolversTypes['LearningDraft'], ParentType, ContextType, RequireFields<MutationSuggestWordingArgs, 'draft' | 'body' | 'notAClient'>>;
  agreeToLearning?: Resolver<ResolversTypes['LearningDraft'], ParentType, ContextType, RequireFields<MutationAgreeToLearningArgs, 'draft' | 'version' | 'agree'>>;
  publishLearning?: Resolver<ResolversTypes['LearningDraft'], ParentType, ContextType, RequireFields<MutationPublishLearningArgs, 'draft' | 'version'>>;
  withdrawLearning?: Resolver<ResolversTypes['LearningDraft'], ParentType, ContextType, RequireFields<MutationWithdrawLearningArgs, 'draft'>>;
  tellWhatCame?: Resolver<ResolversTypes['LearningDraft'], ParentType, ContextType, RequireFields<MutationTellWhatCameArgs, 'draft' | 'body' | 'notAClient'>>;
  bringLearning?: Resolver<ResolversTypes['IntervisionSession'], ParentType, ContextType, RequireFields<MutationBringLearningArgs, 'session' | 'learning' | 'on'>>;
  addToLibrary?: Resolver<ResolversTypes['LibraryEntry'], ParentType, ContextType, RequireFields<MutationAddToLibraryArgs, 'input'>>;
  editLibraryEntry?: Resolver<ResolversTypes['LibraryEntry'], ParentType, ContextType, RequireFields<MutationEditLibraryEntryArgs, 'input'>>;
  withdrawLibraryEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawLibraryEntryArgs, 'entry'>>;
  keepLogEntry?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType, RequireFields<MutationKeepLogEntryArgs, 'input'>>;
  removeLogEntry?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveLogEntryArgs, 'entry'>>;
  invitePerson?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  invitePersonAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationInvitePersonAgainArgs, 'person'>>;
  movePerson?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType, RequireFields<MutationMovePersonArgs, 'person' | 'lastOfTeam'>>;
  givePersonRole?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType, RequireFields<MutationGivePersonRoleArgs, 'person' | 'role'>>;
  endPerson?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType, RequireFields<MutationEndPersonArgs, 'person' | 'lastOfTeam'>>;
  reopenPerson?: Resolver<ResolversTypes['RosterEntry'], ParentType, ContextType, RequireFields<MutationReopenPersonArgs, 'person'>>;
  importPeople?: Resolver<ResolversTypes['SheetReport'], ParentType, ContextType, RequireFields<MutationImportPeopleArgs, 'csv' | 'write' | 'invite'>>;
  readNotifications?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<MutationReadNotificationsArgs>>;
  editProfile?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationEditProfileArgs, 'input'>>;
  postUpdate?: Resolver<ResolversTypes['Update'], ParentType, ContextType, RequireFields<MutationPostUpdateArgs, 'input'>>;
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationCommentArgs, 'input'>>;
  withdrawComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawCommentArgs, 'comment'>>;
  thank?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationThankArgs, 'post' | 'on'>>;
  save?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationSaveArgs, 'post' | 'on'>>;
  editPost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationEditPostArgs, 'input'>>;
  addFiles?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationAddFilesArgs, 'text' | 'photos' | 'attachments'>>;
  withdrawPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawPostArgs, 'post'>>;
  ask?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationAskArgs, 'input'>>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationAnswerArgs, 'input'>>;
  editAnswer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationEditAnswerArgs, 'answer' | 'body' | 'notAClient'>>;
  withdrawAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawAnswerArgs, 'answer'>>;
  markHelped?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationMarkHelpedArgs, 'answer' | 'helped'>>;
  meToo?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationMeTooArgs, 'question' | 'on'>>;
  mergeQuestion?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationMergeQuestionArgs, 'question' | 'into'>>;
  declineMerge?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationDeclineMergeArgs, 'question'>>;
  unmergeQuestion?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationUnmergeQuestionArgs, 'question'>>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReportArgs, 'text'>>;
  restore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestoreArgs, 'text'>>;
  redact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRedactArgs, 'text' | 'field' | 'start' | 'end'>>;
  blackOut?: Resolver<ResolversTypes['Photo'], ParentType, ContextType, RequireFields<MutationBlackOutArgs, 'photo' | 'parts'>>;
  askArchive?: Resolver<ResolversTypes['Archive'], ParentType, ContextType>;
  leave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationLeaveArgs, 'contributions'>>;
  saveSearch?: Resolver<ResolversTypes['SavedSearch'], ParentType, ContextType, RequireFields<MutationSaveSearchArgs, 'input'>>;
  removeSavedSearch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveSavedSearchArgs, 'search'>>;
  putTipInFront?: Resolver<ResolversTypes['Signal'], ParentType, ContextType, RequireFields<MutationPutTipInFrontArgs, 'signal' | 'tip' | 'on'>>;
  editTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationEditTeamArgs, 'input'>>;
  followTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationFollowTeamArgs, 'team' | 'on'>>;
  followTopic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType, RequireFields<MutationFollowTopicArgs, 'topic' | 'on'>>;
  stillRight?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationStillRightArgs, 'tip'>>;
  replaceSource?: Resolver<ResolversTypes['ReplacedSource'], ParentType, ContextType, RequireFields<MutationReplaceSourceArgs, 'input'>>;
  restoreSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestoreSourceArgs, 'title' | 'url'>>;
  shareTip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationShareTipArgs, 'input'>>;
  editTip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationEditTipArgs, 'input'>>;
  tryTip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationTryTipArgs, 'input'>>;
  handTipsOn?: Resolver<Array<ResolversTypes['Tip']>, ParentType, ContextType, RequireFields<MutationHandTipsOnArgs, 'tips' | 'to'>>;
  addToken?: Resolver<ResolversTypes['NewToken'], ParentType, ContextType, RequireFields<MutationAddTokenArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'token'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  feedChanged?: SubscriptionResolver<ResolversTypes['FeedEvent'], "feedChanged", ParentType, ContextType>;
  postChanged?: SubscriptionResolver<ResolversTypes['PostEvent'], "postChanged", ParentType, ContextType, RequireFields<SubscriptionPostChangedArgs, 'id'>>;
  intervisionChanged?: SubscriptionResolver<ResolversTypes['IntervisionEvent'], "intervisionChanged", ParentType, ContextType, RequireFields<SubscriptionIntervisionChangedArgs, 'id'>>;
  notified?: SubscriptionResolver<ResolversTypes['Notification'], "notified", ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FollowUp?: FollowUpResolvers<ContextType>;
  Audience?: AudienceResolvers<ContextType>;
  TiccCategory?: TiccCategoryResolvers<ContextType>;
  BarrierStep?: BarrierStepResolvers<ContextType>;
  Barrier?: BarrierResolvers<ContextType>;
  SolutionOutcome?: SolutionOutcomeResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SolutionEdge?: SolutionEdgeResolvers<ContextType>;
  SolutionConnection?: SolutionConnectionResolvers<ContextType>;
  BarrierEdge?: BarrierEdgeResolvers<ContextType>;
  BarrierConnection?: BarrierConnectionResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandedText?: HandedTextResolvers<ContextType>;
  HandedTextEdge?: HandedTextEdgeResolvers<ContextType>;
  HandedTextConnection?: HandedTextConnectionResolvers<ContextType>;
  WaysIn?: WaysInResolvers<ContextType>;
  SignedInDevice?: SignedInDeviceResolvers<ContextType>;
  OwnSession?: OwnSessionResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  Security?: SecurityResolvers<ContextType>;
  NewCodeApp?: NewCodeAppResolvers<ContextType>;
  OpenedLink?: OpenedLinkResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  PostEvent?: PostEventResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  BothLanguages?: BothLanguagesResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  MethodPhase?: MethodPhaseResolvers<ContextType>;
  PhaseSpeaker?: PhaseSpeakerResolvers<ContextType>;
  PhaseChoice?: PhaseChoiceResolvers<ContextType>;
  PhaseLoop?: PhaseLoopResolvers<ContextType>;
  MethodAdvice?: MethodAdviceResolvers<ContextType>;
  Intervision?: IntervisionResolvers<ContextType>;
  ViewerInCircle?: ViewerInCircleResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ProposedTime?: ProposedTimeResolvers<ContextType>;
  IntervisionEdge?: IntervisionEdgeResolvers<ContextType>;
  IntervisionConnection?: IntervisionConnectionResolvers<ContextType>;
  IntervisionSession?: IntervisionSessionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionClock?: SessionClockResolvers<ContextType>;
  MayContribute?: MayContributeResolvers<ContextType>;
  Contribution?: ContributionResolvers<ContextType>;
  SummaryPart?: SummaryPartResolvers<ContextType>;
  DangerRoute?: DangerRouteResolvers<ContextType>;
  CircleHit?: CircleHitResolvers<ContextType>;
  CircleSnippetPart?: CircleSnippetPartResolvers<ContextType>;
  CircleHitEdge?: CircleHitEdgeResolvers<ContextType>;
  CircleHitConnection?: CircleHitConnectionResolvers<ContextType>;
  IntervisionEvent?: IntervisionEventResolvers<ContextType>;
  LearningDraft?: LearningDraftResolvers<ContextType>;
  WordingSuggestion?: WordingSuggestionResolvers<ContextType>;
  Learning?: LearningResolvers<ContextType>;
  LibraryLink?: LibraryLinkResolvers<ContextType>;
  LibraryEntry?: LibraryEntryResolvers<ContextType>;
  LibraryEdge?: LibraryEdgeResolvers<ContextType>;
  LibraryConnection?: LibraryConnectionResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogEntryEdge?: LogEntryEdgeResolvers<ContextType>;
  LogConnection?: LogConnectionResolvers<ContextType>;
  RosterEntry?: RosterEntryResolvers<ContextType>;
  RosterEdge?: RosterEdgeResolvers<ContextType>;
  RosterConnection?: RosterConnectionResolvers<ContextType>;
  SheetFault?: SheetFaultResolvers<ContextType>;
  SheetRow?: SheetRowResolvers<ContextType>;
  SheetReport?: SheetReportResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  DemoAccount?: DemoAccountResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  Update?: UpdateResolvers<ContextType>;
  PostVersion?: PostVersionResolvers<ContextType>;
  Comment?: CommentResolvers<ContextType>;
  CommentEdge?: CommentEdgeResolvers<ContextType>;
  CommentConnection?: CommentConnectionResolvers<ContextType>;
  FeedReason?: FeedReasonResolvers<ContextType>;
  PostEdge?: PostEdgeResolvers<ContextType>;
  PostConnection?: PostConnectionResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  HelpedAnswer?: HelpedAnswerResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  AnswerEdge?: AnswerEdgeResolvers<ContextType>;
  AnswerConnection?: AnswerConnectionResolvers<ContextType>;
  Act?: ActResolvers<ContextType>;
  ActEdge?: ActEdgeResolvers<ContextType>;
  ActConnection?: ActConnectionResolvers<ContextType>;
  TextPart?: TextPartResolvers<ContextType>;
  HiddenText?: HiddenTextResolvers<ContextType>;
  HiddenTextEdge?: HiddenTextEdgeResolvers<ContextType>;
  HiddenTextConnection?: HiddenTextConnectionResolvers<ContextType>;
  Archive?: ArchiveResolvers<ContextType>;
  Keeping?: KeepingResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Fragment?: FragmentResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  RankEvidence?: RankEvidenceResolvers<ContextType>;
  RankExplanation?: RankExplanationResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  TeamMatch?: TeamMatchResolvers<ContextType>;
  ClientDataFinding?: ClientDataFindingResolvers<ContextType>;
  TipInFront?: TipInFrontResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  ReplacedSource?: ReplacedSourceResolvers<ContextType>;
  TriedReport?: TriedReportResolvers<ContextType>;
  Tip?: TipResolvers<ContextType>;
  KeptBefore?: KeptBeforeResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  NewToken?: NewTokenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
};

