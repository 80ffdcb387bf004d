// Made by "npm run generate"; do not edit.
import type { Operation } from '../operation.ts'
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CameOfItInput = {
  post: string;
  /** What did you do? */
  did: string;
  /** What came of it? */
  came: string;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type AudienceKind =
  | 'EVERYONE'
  | 'REGION'
  | 'TEAM'
  | 'CIRCLE';

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

export type BarrierInput = {
  title: string;
  /** What happens, and what would help. */
  body: string;
  /** Who and what it stops. */
  stops: string;
  workAround?: string | null | undefined;
  /** A TICC category, by key. */
  category: string;
  topics?: Array<string> | null | undefined;
  audience?: AudienceKind | null | undefined;
  language?: string | null | undefined;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: Array<string> | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type BarrierEdit = {
  barrier: string;
  title?: string | null | undefined;
  body?: string | null | undefined;
  stops?: string | null | undefined;
  workAround?: string | null | undefined;
  category?: string | null | undefined;
  topics?: Array<string> | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type BarrierStateInput = {
  barrier: string;
  state: BarrierState;
  /** Required for CANNOT_BE_LIFTED. */
  reason?: string | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type SolutionInput = {
  barrier: string;
  way?: SolutionWay | null | undefined;
  body: string;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: Array<string> | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type HandoverInput = {
  barrier: string;
  /** A steward or a partner of the heat shield. */
  to: string;
  /** The text that goes out: all that the other will see. */
  body: string;
  answerBy: string;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type HandoverAnswerInput = {
  handover: string;
  body: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
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

export type LinkKind =
  | 'INVITE'
  | 'RESET';

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

export type ViewerCircleState =
  | 'INVITED'
  | 'JOINED';

export type ClockStill =
  | 'PAUSE'
  | 'TIME_OUT';

export type IntervisionEventKind =
  /** People, time, rules or the plan changed. */
  | 'CIRCLE'
  /** Phase, clock or roles changed; also what was hidden is now shown. */
  | 'SESSION'
  | 'CONTRIBUTED'
  | 'WITHDRAWN'
  /** The viewer is no longer in the circle, or its record is gone. */
  | 'GONE';

export type OpenIntervisionInput = {
  /** How the circle is called, for its participants and those invited. */
  name: string;
  /** Colleagues by id, from any team; at least two, at most eight others (more where the method says so). A coach only if invited. */
  people: Array<string>;
  method: string;
  startsAt?: string | null | undefined;
  /** nl or en; the viewer's own when left out. */
  language?: string | null | undefined;
  form: IntervisionForm;
  /** For circles by video. */
  videoUrl?: string | null | undefined;
  /** For circles over days: one to seven; two when left out. */
  daysPerPhase?: number | null | undefined;
  keep?: RecordKeeping | null | undefined;
  questionType?: QuestionType | null | undefined;
  topics?: Array<string> | null | undefined;
  notAClient?: boolean | null | undefined;
  clientKey: string;
};

export type EditIntervisionInput = {
  intervision: string;
  name?: string | null | undefined;
  form?: IntervisionForm | null | undefined;
  videoUrl?: string | null | undefined;
  daysPerPhase?: number | null | undefined;
  notAClient?: boolean | null | undefined;
};

export type PlanSessionInput = {
  intervision: string;
  method: string;
  startsAt?: string | null | undefined;
  /** The proposal of Kring when left out. */
  facilitator?: string | null | undefined;
  questionType?: QuestionType | null | undefined;
  topics?: Array<string> | null | undefined;
  clientKey: string;
};

export type ContributeInput = {
  session: string;
  kind: ContributionKind;
  /** May be empty for a choice. */
  body?: string | null | undefined;
  /** The contribution that it answers or chooses. */
  about?: string | null | undefined;
  mark?: ChoiceMark | null | undefined;
  notAClient?: boolean | null | undefined;
  clientKey: string;
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

export type LearningInput = {
  session: string;
  title: string;
  insight: string;
  whatIWillTry: string;
  questionType?: QuestionType | null | undefined;
  topics?: Array<string> | null | undefined;
  /** nl or en; the circle's own when left out. */
  language?: string | null | undefined;
  signer?: LearningSigner | null | undefined;
  /** EVERYONE or REGION. */
  audience?: AudienceKind | null | undefined;
  /** The version that was changed; a newer one is not overwritten. */
  version?: number | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. Hints that together could tell who somebody is stay refused. */
  notAClient?: boolean | null | undefined;
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

export type LibraryLinkInput = {
  title: string;
  url: string;
};

export type LibraryInput = {
  kind: LibraryKind;
  title: string;
  summary: string;
  links?: Array<LibraryLinkInput> | null | undefined;
  lessons?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
  language?: string | null | undefined;
  /** The name of the place, for the map; needs lat and lon. */
  place?: string | null | undefined;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
  clientKey: string;
};

export type LibraryEdit = {
  entry: string;
  kind?: LibraryKind | null | undefined;
  title?: string | null | undefined;
  summary?: string | null | undefined;
  links?: Array<LibraryLinkInput> | null | undefined;
  lessons?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
  language?: string | null | undefined;
  place?: string | null | undefined;
  lat?: number | null | undefined;
  lon?: number | null | undefined;
};

/** The themes of the NMC Code, for nurses who revalidate in the United Kingdom. */
export type CodeTheme =
  | 'PRIORITISE_PEOPLE'
  | 'PRACTISE_EFFECTIVELY'
  | 'PRESERVE_SAFETY'
  | 'PROMOTE_PROFESSIONALISM';

export type LogEntryInput = {
  /** The entry that is changed; a new one of one's own when left out. */
  entry?: string | null | undefined;
  /** For one's own entries; those from sessions keep theirs. */
  heldOn?: string | null | undefined;
  minutes?: number | null | undefined;
  method?: string | null | undefined;
  role?: IntervisionRole | null | undefined;
  reflection?: string | null | undefined;
  takeAlong?: string | null | undefined;
  codeTheme?: CodeTheme | null | undefined;
  notAClient?: boolean | null | undefined;
};

export type Membership =
  /** Has an account and no way in yet. */
  | 'INVITED'
  | 'ACTIVE'
  /** The account was ended. What the person wrote stays. */
  | 'ENDED';

export type InvitePersonInput = {
  email: string;
  name: string;
  team?: string | null | undefined;
  role?: Role | null | undefined;
  until?: string | null | undefined;
  locale?: Locale | null | undefined;
};

export type SheetDeed =
  | 'ADD'
  | 'CHANGE'
  | 'SAME';

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

export type ProfileInput = {
  name?: string | null | undefined;
  languages?: Array<string> | null | undefined;
  askMeAbout?: string | null | undefined;
  locale?: Locale | null | undefined;
  theme?: Theme | null | undefined;
  /** A photo that the person has uploaded, by id; null takes the present one away. */
  photo?: string | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type PostKind =
  | 'UPDATE'
  | 'QUESTION'
  | 'TIP'
  | 'LEARNING'
  | 'BARRIER';

export type ReasonKind =
  | 'OWN_TEAM'
  | 'FOLLOWED_TEAM'
  | 'FOLLOWED_TOPIC'
  | 'TEAM_MAY_KNOW';

export type UpdateInput = {
  title: string;
  body: string;
  topics?: Array<string> | null | undefined;
  audience?: AudienceKind | null | undefined;
  language?: string | null | undefined;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: Array<string> | null | undefined;
  /** PDFs that the writer has uploaded, by id; at most three. */
  attachments?: Array<string> | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type CommentInput = {
  /** The post it is about. */
  post: string;
  /** The answer it replies to, if any. */
  answer?: string | null | undefined;
  body: string;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type PostEdit = {
  post: string;
  title?: string | null | undefined;
  body?: string | null | undefined;
  topics?: Array<string> | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type QuestionState =
  | 'OPEN'
  | 'ANSWERED'
  | 'HELPED';

export type AskInput = {
  title: string;
  body?: string | null | undefined;
  topics?: Array<string> | null | undefined;
  audience?: AudienceKind | null | undefined;
  language?: string | null | undefined;
  /** A team to ask in particular; the audience stays what it is. */
  team?: string | null | undefined;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: Array<string> | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type AnswerInput = {
  question: string;
  body: string;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: Array<string> | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
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

/** A part of a photo: where it begins and how large it is, as shares (0 to 1) of the photo's width and height. */
export type PhotoPart = {
  x: number;
  y: number;
  width: number;
  height: number;
};

/** What happens to what a person wrote when they leave. */
export type Contributions =
  /** It stays readable for those who could read it, without a name. */
  | 'NAMELESS'
  /** It is withdrawn: nobody reads it any more. */
  | 'WITHDRAWN';

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
  kinds?: Array<SearchKind> | null | undefined;
  topics?: Array<string> | null | undefined;
  region?: string | null | undefined;
  language?: string | null | undefined;
  /** Only questions with (true) or without (false) an answer. */
  answered?: boolean | null | undefined;
  since?: string | null | undefined;
  until?: string | null | undefined;
  /** Only what this team wrote. */
  team?: string | null | undefined;
  /** Only what the viewer wrote. */
  mine?: boolean | null | undefined;
};

export type SaveSearchInput = {
  name: string;
  query: string;
  /** Spans of time are not kept. */
  filter?: SearchFilter | null | undefined;
  notify?: boolean | null | undefined;
  notAClient?: boolean | null | undefined;
};

export type KnowsBecause =
  | 'ASKABLE_TOPIC'
  | 'OWNS_TIP'
  | 'ANSWER_HELPED';

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

export type PlaceInput = {
  lat: number;
  lon: number;
};

export type TeamEdit = {
  team: string;
  languages?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
  trying?: string | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
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

export type SourceInput = {
  title: string;
  url?: string | null | undefined;
};

export type TipInput = {
  title: string;
  situation: string;
  whatWeDid: Array<string>;
  materials?: Array<string> | null | undefined;
  result: string;
  resultKind?: ResultKind | null | undefined;
  notWhen: Array<string>;
  watchFor?: Array<string> | null | undefined;
  evidence?: Evidence | null | undefined;
  sources?: Array<SourceInput> | null | undefined;
  competence?: Competence | null | undefined;
  needsInstruction?: boolean | null | undefined;
  /** Left out: a year from now, half a year with medication. */
  reviewOn?: string | null | undefined;
  topics: Array<string>;
  audience?: AudienceKind | null | undefined;
  language?: string | null | undefined;
  /** The question, answer or tip it was made from. */
  adaptedFrom?: string | null | undefined;
  /** Photos that the writer has uploaded, by id; at most six. */
  photos?: Array<string> | null | undefined;
  /** PDFs that the writer has uploaded, by id; at most three. */
  attachments?: Array<string> | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type TipEdit = {
  tip: string;
  title?: string | null | undefined;
  situation?: string | null | undefined;
  whatWeDid?: Array<string> | null | undefined;
  materials?: Array<string> | null | undefined;
  result?: string | null | undefined;
  resultKind?: ResultKind | null | undefined;
  notWhen?: Array<string> | null | undefined;
  watchFor?: Array<string> | null | undefined;
  evidence?: Evidence | null | undefined;
  sources?: Array<SourceInput> | null | undefined;
  competence?: Competence | null | undefined;
  needsInstruction?: boolean | null | undefined;
  reviewOn?: string | null | undefined;
  topics?: Array<string> | null | undefined;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type TryTipInput = {
  tip: string;
  outcome: TryOutcome;
  note?: string | null | undefined;
  clientKey: string;
  /** The writer states that what was marked as a warning is not about a client. */
  notAClient?: boolean | null | undefined;
};

export type ReplacedSourceInput = {
  /** The source as tips cite it. */
  title: string;
  url?: string | null | undefined;
  newTitle?: string | null | undefined;
  newUrl?: string | null | undefined;
};

/** What a program may do with a token: read what its person may read; write as its person. */
export type TokenScope =
  | 'READ'
  | 'WRITE';

export type TokenInput = {
  /** What it is for. */
  name: string;
  scopes: Array<TokenScope>;
  /** After so many days it ends; at most a year. */
  days?: number | null | undefined;
};

export type SolutionShownFragment = { id: string, way: SolutionWay, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, worked: number, partly: number, didNot: number, viewerOutcome: TryOutcome | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, outcomes: Array<{ outcome: TryOutcome, team: { id: string, slug: string, name: string } }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> };

export type HandoverShownFragment = { id: string, bodyHtml: string, answerBy: string, createdAt: string, answerHtml: string, answeredAt: string | null, late: boolean, viewerMayWithdraw: boolean, to: { id: string, name: string } | null, team: { id: string, slug: string, name: string } | null };

export type BarriersQueryVariables = Exact<{
  category?: string | null | undefined;
  state?: BarrierState | null | undefined;
  topic?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type BarriersQuery = { barriers: { edges: Array<{ node: { __typename: 'Barrier', meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WholeBarrierQueryVariables = Exact<{
  id: string;
}>;


export type WholeBarrierQuery = { node:
    | { __typename: 'Barrier', category: string, stops: string, workAround: string, reason: string, viewerMayChangeState: boolean, viewerMayHandOver: boolean, body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, steps: Array<{ state: BarrierState, note: string, at: string, by: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }>, solutions: { edges: Array<{ node: { id: string, way: SolutionWay, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, worked: number, partly: number, didNot: number, viewerOutcome: TryOutcome | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, outcomes: Array<{ outcome: TryOutcome, team: { id: string, slug: string, name: string } }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> } }> }, handovers: Array<{ id: string, bodyHtml: string, answerBy: string, createdAt: string, answerHtml: string, answeredAt: string | null, late: boolean, viewerMayWithdraw: boolean, to: { id: string, name: string } | null, team: { id: string, slug: string, name: string } | null }>, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question' }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null };

export type ShieldsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShieldsQuery = { shields: Array<{ id: string, name: string, roles: Array<Role> }> };

export type HandedToMeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HandedToMeQuery = { handedToMe: { edges: Array<{ node: { id: string, body: string, bodyHtml: string, answerBy: string, createdAt: string, answer: string, answerHtml: string, answeredAt: string | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type RaiseBarrierMutationVariables = Exact<{
  input: BarrierInput;
}>;


export type RaiseBarrierMutation = { raiseBarrier: { id: string } };

export type EditBarrierMutationVariables = Exact<{
  input: BarrierEdit;
}>;


export type EditBarrierMutation = { editBarrier: { id: string } };

export type ChangeBarrierStateMutationVariables = Exact<{
  input: BarrierStateInput;
}>;


export type ChangeBarrierStateMutation = { changeBarrierState: { id: string, barrierState: BarrierState } };

export type MeTooBarrierMutationVariables = Exact<{
  barrier: string;
  on: boolean;
}>;


export type MeTooBarrierMutation = { meTooBarrier: { id: string, meTooTeams: number, viewerMeToo: boolean } };

export type SolveMutationVariables = Exact<{
  input: SolutionInput;
}>;


export type SolveMutation = { solve: { id: string } };

export type SayOutcomeMutationVariables = Exact<{
  solution: string;
  outcome?: TryOutcome | null | undefined;
}>;


export type SayOutcomeMutation = { sayOutcome: { id: string, worked: number, partly: number, didNot: number, viewerOutcome: TryOutcome | null, outcomes: Array<{ outcome: TryOutcome, team: { id: string, slug: string, name: string } }> } };

export type HandOverMutationVariables = Exact<{
  input: HandoverInput;
}>;


export type HandOverMutation = { handOver: { id: string } };

export type AnswerHandoverMutationVariables = Exact<{
  input: HandoverAnswerInput;
}>;


export type AnswerHandoverMutation = { answerHandover: { id: string, answer: string, answerHtml: string, answeredAt: string | null } };

export type WithdrawHandoverMutationVariables = Exact<{
  handover: string;
}>;


export type WithdrawHandoverMutation = { withdrawHandover: boolean };

export type WaysInQueryVariables = Exact<{ [key: string]: never; }>;


export type WaysInQuery = { waysIn: { passwords: boolean, mail: boolean, singleSignOn: string | null } };

export type PasskeyShownFragment = { id: string, name: string, createdAt: string, usedAt: string | null, backedUp: boolean };

export type SecurityQueryVariables = Exact<{ [key: string]: never; }>;


export type SecurityQuery = { me: { id: string, email: string | null } | null, security: { hasPassword: boolean, recoveryCodesLeft: number | null, passkeys: Array<{ id: string, name: string, createdAt: string, usedAt: string | null, backedUp: boolean }>, devices: Array<{ id: string, kind: DeviceKind, browser: string, system: string, shared: boolean, way: SignedInBy, since: string, seenAt: string, current: boolean }> }, waysIn: { passwords: boolean, mail: boolean, singleSignOn: string | null } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type ForgotPasswordMutationVariables = Exact<{
  email: string;
}>;


export type ForgotPasswordMutation = { forgotPassword: boolean };

export type OpenLinkMutationVariables = Exact<{
  link: string;
}>;


export type OpenLinkMutation = { openLink: { kind: LinkKind, name: string, email: string } | null };

export type SetPasswordMutationVariables = Exact<{
  link: string;
  password: string;
}>;


export type SetPasswordMutation = { setPassword: boolean };

export type SignOutDeviceMutationVariables = Exact<{
  device: string;
}>;


export type SignOutDeviceMutation = { signOutDevice: boolean };

export type AskPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type AskPasskeyMutation = { askPasskey: string };

export type SignInWithPasskeyMutationVariables = Exact<{
  response: string;
  shared?: boolean | null | undefined;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { id: string } };

export type StartPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type StartPasskeyMutation = { startPasskey: string };

export type AddPasskeyMutationVariables = Exact<{
  response: string;
  name: string;
}>;


export type AddPasskeyMutation = { addPasskey: { id: string, name: string, createdAt: string, usedAt: string | null, backedUp: boolean } };

export type RenamePasskeyMutationVariables = Exact<{
  passkey: string;
  name: string;
}>;


export type RenamePasskeyMutation = { renamePasskey: { id: string, name: string, createdAt: string, usedAt: string | null, backedUp: boolean } };

export type RemovePasskeyMutationVariables = Exact<{
  passkey: string;
}>;


export type RemovePasskeyMutation = { removePasskey: boolean };

export type StartCodeAppMutationVariables = Exact<{ [key: string]: never; }>;


export type StartCodeAppMutation = { startCodeApp: { key: string, address: string } };

export type ConfirmCodeAppMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmCodeAppMutation = { confirmCodeApp: Array<string> };

export type StopCodeAppMutationVariables = Exact<{
  code: string;
}>;


export type StopCodeAppMutation = { stopCodeApp: boolean };

export type RenewRecoveryCodesMutationVariables = Exact<{
  code: string;
}>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type FeedQueryVariables = Exact<{
  scope: FeedScope;
  kinds?: Array<PostKind> | PostKind | null | undefined;
  topic?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type FeedQuery = { feed: { edges: Array<{ reason: { kind: ReasonKind, topic: { id: string } | null } | null, node:
        | { __typename: 'Barrier', meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
        | { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
        | { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
        | { __typename: 'Question', state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
        | { __typename: 'Tip', worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
       }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WaitingForMeQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingForMeQuery = { feed: { edges: Array<{ node:
        | { __typename: 'Barrier', id: string, title: string, createdAt: string }
        | { __typename: 'Learning', id: string, title: string, createdAt: string }
        | { __typename: 'Update', id: string, title: string, createdAt: string }
        | { __typename: 'Question', state: QuestionState, viewerAsked: boolean, id: string, title: string, createdAt: string }
        | { __typename: 'Tip', id: string, title: string, createdAt: string }
       }> } };

export type FollowTopicMutationVariables = Exact<{
  topic: string;
  on: boolean;
}>;


export type FollowTopicMutation = { followTopic: { id: string, viewerFollows: boolean } };

export type FeedChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type FeedChangedSubscription = { feedChanged: { kind: ChangeKind, post: string, postKind: PostKind, byViewer: boolean } };

export type BothFragment = { nl: string, en: string };

export type PhaseShownFragment = { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null };

export type MethodShownFragment = { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> };

export type ClockShownFragment = { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null };

export type ContributionShownFragment = { id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null };

export type SessionShownFragment = { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> };

export type CircleShownFragment = { id: string, name: string, language: Locale, form: IntervisionForm, videoUrl: string | null, daysPerPhase: number | null, keep: RecordKeeping, viewerMayKeep: boolean, calendarUrl: string | null, openedBy: { id: string, name: string, initials: string } | null, viewer: { state: ViewerCircleState, agreedAt: string | null, joinedAt: string | null }, participants: Array<{ role: IntervisionRole, agreed: boolean, here: boolean, person: { id: string, name: string, initials: string, team: { id: string, name: string } | null } }>, invited: Array<{ id: string, name: string, initials: string, team: { id: string, name: string } | null }>, proposedTimes: Array<{ at: string, mine: boolean }>, nextFacilitator: { id: string, name: string, initials: string } | null };

export type CirclesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CirclesQuery = { intervisions: { edges: Array<{ node: { id: string, name: string, language: Locale, form: IntervisionForm, openedBy: { id: string, name: string, initials: string } | null, viewer: { state: ViewerCircleState, agreedAt: string | null }, participants: Array<{ person: { id: string, name: string, initials: string } }>, proposedTimes: Array<{ at: string, mine: boolean }>, session: { id: string, state: SessionState, startsAt: string | null, endedAt: string | null, method: { key: string, minutes: number, name: { nl: string, en: string }, phases: Array<{ key: string }> }, phase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OneCircleQueryVariables = Exact<{
  id: string;
}>;


export type OneCircleQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision', id: string, name: string, language: Locale, form: IntervisionForm, videoUrl: string | null, daysPerPhase: number | null, keep: RecordKeeping, viewerMayKeep: boolean, calendarUrl: string | null, session: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } | null, openedBy: { id: string, name: string, initials: string } | null, viewer: { state: ViewerCircleState, agreedAt: string | null, joinedAt: string | null }, participants: Array<{ role: IntervisionRole, agreed: boolean, here: boolean, person: { id: string, name: string, initials: string, team: { id: string, name: string } | null } }>, invited: Array<{ id: string, name: string, initials: string, team: { id: string, name: string } | null }>, proposedTimes: Array<{ at: string, mine: boolean }>, nextFacilitator: { id: string, name: string, initials: string } | null }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question' }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null, dangerRoute: { text: { nl: string, en: string } | null } };

export type PastTalksQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type PastTalksQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision', id: string, pastSessions: { edges: Array<{ node: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question' }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null };

export type MethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type MethodsQuery = { methods: Array<{ key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }> };

export type AdviseMethodsQueryVariables = Exact<{
  aim?: IntervisionAim | null | undefined;
  experience?: GroupExperience | null | undefined;
  minutes?: number | null | undefined;
  people?: number | null | undefined;
}>;


export type AdviseMethodsQuery = { adviseMethods: Array<{ fits: boolean, reasons: Array<string>, method: { key: string } }> };

export type SearchCirclesQueryVariables = Exact<{
  query?: string | null | undefined;
  method?: string | null | undefined;
  topic?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchCirclesQuery = { searchCircles: { edges: Array<{ node: { session: string, heldAt: string, intervision: { id: string, name: string } | null, method: { key: string, name: { nl: string, en: string } }, topics: Array<{ id: string }>, contribution: { id: string, kind: ContributionKind } | null, snippet: Array<{ text: string, hit: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type OpenCircleMutationVariables = Exact<{
  input: OpenIntervisionInput;
}>;


export type OpenCircleMutation = { openIntervision: { id: string } };

export type EditCircleMutationVariables = Exact<{
  input: EditIntervisionInput;
}>;


export type EditCircleMutation = { editIntervision: { id: string } };

export type InviteToCircleMutationVariables = Exact<{
  intervision: string;
  people: Array<string> | string;
}>;


export type InviteToCircleMutation = { invite: { id: string } };

export type AnswerInvitationMutationVariables = Exact<{
  intervision: string;
  answer: InvitationAnswer;
  at?: string | null | undefined;
}>;


export type AnswerInvitationMutation = { answerInvitation: { id: string } | null };

export type LeaveCircleMutationVariables = Exact<{
  intervision: string;
}>;


export type LeaveCircleMutation = { leaveIntervision: boolean };

export type AgreeToRulesMutationVariables = Exact<{
  intervision: string;
}>;


export type AgreeToRulesMutation = { agreeToGroundRules: { id: string } };

export type KeepRecordsMutationVariables = Exact<{
  intervision: string;
  keep: RecordKeeping;
}>;


export type KeepRecordsMutation = { keepRecords: { id: string } };

export type PlanSessionMutationVariables = Exact<{
  input: PlanSessionInput;
}>;


export type PlanSessionMutation = { planSession: { id: string } };

export type MoveSessionMutationVariables = Exact<{
  session: string;
  startsAt?: string | null | undefined;
}>;


export type MoveSessionMutation = { moveSession: { id: string } };

export type ChangeMethodMutationVariables = Exact<{
  session: string;
  method: string;
}>;


export type ChangeMethodMutation = { changeMethod: { id: string } };

export type DescribeSessionMutationVariables = Exact<{
  session: string;
  questionType?: QuestionType | null | undefined;
  topics?: Array<string> | string | null | undefined;
}>;


export type DescribeSessionMutation = { describeSession: { id: string } };

export type GiveRoleMutationVariables = Exact<{
  session: string;
  role: IntervisionRole;
  person: string;
}>;


export type GiveRoleMutation = { giveRole: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type TakeOverMutationVariables = Exact<{
  session: string;
}>;


export type TakeOverMutation = { takeOver: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type EnterSessionMutationVariables = Exact<{
  session: string;
}>;


export type EnterSessionMutation = { enterSession: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type StartSessionMutationVariables = Exact<{
  session: string;
}>;


export type StartSessionMutation = { startSession: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type GoOnMutationVariables = Exact<{
  session: string;
  step: number;
}>;


export type GoOnMutation = { goOn: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type SkipPhaseMutationVariables = Exact<{
  session: string;
  step: number;
}>;


export type SkipPhaseMutation = { skipPhase: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type GoBackMutationVariables = Exact<{
  session: string;
  step: number;
}>;


export type GoBackMutation = { goBack: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type ChangeTimeMutationVariables = Exact<{
  session: string;
  minutes: number;
}>;


export type ChangeTimeMutation = { changeTime: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type PauseSessionMutationVariables = Exact<{
  session: string;
}>;


export type PauseSessionMutation = { pauseSession: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type TimeOutMutationVariables = Exact<{
  session: string;
}>;


export type TimeOutMutation = { timeOut: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type ResumeSessionMutationVariables = Exact<{
  session: string;
}>;


export type ResumeSessionMutation = { resumeSession: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type EndSessionMutationVariables = Exact<{
  session: string;
}>;


export type EndSessionMutation = { endSession: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type ContributeMutationVariables = Exact<{
  input: ContributeInput;
}>;


export type ContributeMutation = { contribute: { id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null } };

export type WithdrawContributionMutationVariables = Exact<{
  contribution: string;
}>;


export type WithdrawContributionMutation = { withdrawContribution: boolean };

export type PassTurnMutationVariables = Exact<{
  session: string;
  person?: string | null | undefined;
}>;


export type PassTurnMutation = { passTurn: { id: string, state: SessionState, startsAt: string | null, startedAt: string | null, endedAt: string | null, viewerRole: IntervisionRole, questionType: QuestionType | null, step: number, loops: number, viewerWaits: string | null, viewerMayGoOn: boolean, viewerMaySkip: boolean, viewerMayGoBack: boolean, viewerMayEnd: boolean, viewerMayTakeOver: boolean, hiddenContributions: number, notes: string, readableUntil: string | null, viewerMayRemove: boolean, method: { key: string, minutes: number, fewest: number, most: number, aims: Array<IntervisionAim>, experience: GroupExperience, choosesPresenter: boolean, takesTurns: boolean, own: boolean, name: { nl: string, en: string }, about: { nl: string, en: string }, phases: Array<{ key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null }> }, presenter: { id: string, name: string, initials: string } | null, facilitator: { id: string, name: string, initials: string } | null, timekeeper: { id: string, name: string, initials: string } | null, previousPresenter: { id: string, name: string, initials: string } | null, topics: Array<{ id: string }>, phase: { key: string, minutes: number, individually: boolean, inTurn: boolean, optional: boolean, presenterListens: boolean, mostSentences: number | null, output: string | null, label: { nl: string, en: string }, prompt: { nl: string, en: string }, speak: Array<{ who: Speaker, kind: ContributionKind, mostPerPerson: number | null }>, chooses: { from: string | null, marks: Array<ChoiceMark> } | null, loop: { to: string, most: number } | null } | null, nextPhase: { key: string, label: { nl: string, en: string } } | null, clock: { serverNow: string, phaseStartedAt: string, phaseEndsAt: string | null, remainingSeconds: number, phaseSeconds: number, still: ClockStill | null, anyoneGoesOnAt: string | null } | null, turn: { id: string, name: string, initials: string } | null, viewerMay: Array<{ kind: ContributionKind, left: number | null }>, contributions: Array<{ id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null }>, attendance: Array<{ id: string, name: string, initials: string }>, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type KeepNotesMutationVariables = Exact<{
  session: string;
  text: string;
  notAClient?: boolean | null | undefined;
}>;


export type KeepNotesMutation = { keepNotes: { id: string, notes: string } };

export type KeepSummaryMutationVariables = Exact<{
  session: string;
  output: string;
  text: string;
  notAClient?: boolean | null | undefined;
}>;


export type KeepSummaryMutation = { keepSummary: { id: string, summary: Array<{ output: string, text: string, edited: boolean }> } };

export type RemoveRecordMutationVariables = Exact<{
  session: string;
}>;


export type RemoveRecordMutation = { removeRecord: boolean };

export type CircleChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type CircleChangedSubscription = { intervisionChanged: { kind: IntervisionEventKind, withdrawn: string | null, contribution: { id: string, kind: ContributionKind, body: string, mine: boolean, phase: string, step: number, createdAt: string, hidden: boolean, about: string | null, mark: ChoiceMark | null, viewerMayWithdraw: boolean, author: { id: string, name: string, initials: string } | null } | null } };

export type DraftShownFragment = { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null };

export type LearningDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type LearningDraftsQuery = { learningDrafts: Array<{ id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null }> };

export type OneLearningDraftQueryVariables = Exact<{
  id: string;
}>;


export type OneLearningDraftQuery = { learningDraft: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } | null };

export type DraftOfSessionQueryVariables = Exact<{
  circle: string;
}>;


export type DraftOfSessionQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision', id: string, language: Locale, session: { id: string, state: SessionState, questionType: QuestionType | null, topics: Array<{ id: string }>, presenter: { id: string } | null, summary: Array<{ output: string, text: string }>, learningDraft: { id: string, state: LearningState } | null, patterns: Array<{ id: string, title: string }> } | null, pastSessions: { edges: Array<{ node: { id: string, state: SessionState, questionType: QuestionType | null, topics: Array<{ id: string }>, presenter: { id: string } | null, summary: Array<{ output: string, text: string }>, learningDraft: { id: string, state: LearningState } | null, patterns: Array<{ id: string, title: string }> } }> } }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question' }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null };

export type SessionTravelsFragment = { id: string, state: SessionState, questionType: QuestionType | null, topics: Array<{ id: string }>, presenter: { id: string } | null, summary: Array<{ output: string, text: string }>, learningDraft: { id: string, state: LearningState } | null, patterns: Array<{ id: string, title: string }> };

export type FindLearningsQueryVariables = Exact<{
  query: string;
}>;


export type FindLearningsQuery = { search: { edges: Array<{ node:
        | { __typename: 'Question' }
        | { __typename: 'Tip' }
        | { __typename: 'Update' }
        | { __typename: 'Learning', id: string, title: string, excerpt: string }
        | { __typename: 'Barrier' }
        | { __typename: 'Team' }
       }> } };

export type WriteLearningMutationVariables = Exact<{
  input: LearningInput;
}>;


export type WriteLearningMutation = { writeLearning: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } };

export type SuggestWordingMutationVariables = Exact<{
  draft: string;
  body: string;
  notAClient?: boolean | null | undefined;
}>;


export type SuggestWordingMutation = { suggestWording: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } };

export type AgreeToLearningMutationVariables = Exact<{
  draft: string;
  version: number;
  agree: boolean;
}>;


export type AgreeToLearningMutation = { agreeToLearning: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } };

export type PublishLearningMutationVariables = Exact<{
  draft: string;
  version: number;
}>;


export type PublishLearningMutation = { publishLearning: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } };

export type WithdrawLearningMutationVariables = Exact<{
  draft: string;
}>;


export type WithdrawLearningMutation = { withdrawLearning: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } };

export type TellWhatCameMutationVariables = Exact<{
  draft: string;
  body: string;
  notAClient?: boolean | null | undefined;
}>;


export type TellWhatCameMutation = { tellWhatCame: { id: string, session: string, state: LearningState, title: string, insight: string, whatIWillTry: string, questionType: QuestionType | null, language: Locale, signer: LearningSigner, audience: AudienceKind, version: number, mine: boolean, viewerAgreed: boolean, allAgreed: boolean, viewerMayPublish: boolean, viewerMayWithdraw: boolean, asksWhatCame: boolean, topics: Array<{ id: string }>, suggestions: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string, initials: string } | null }>, learning: { id: string, title: string, whatIWillTry: string | null, whatCameOfIt: string | null, bodyHtml: string } | null } };

export type BringLearningMutationVariables = Exact<{
  session: string;
  learning: string;
  on: boolean;
}>;


export type BringLearningMutation = { bringLearning: { id: string, patterns: Array<{ id: string, title: string }> } };

export type LibraryShownFragment = { id: string, kind: LibraryKind, title: string, summary: string, lessons: Array<string>, language: string, createdAt: string, viewerMayEdit: boolean, links: Array<{ title: string, url: string }>, topics: Array<{ id: string }>, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, place: { name: string, lat: number, lon: number } | null };

export type LibraryQueryVariables = Exact<{
  query?: string | null | undefined;
  kind?: LibraryKind | null | undefined;
  topic?: string | null | undefined;
  language?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type LibraryQuery = { library: { edges: Array<{ node: { id: string, kind: LibraryKind, title: string, summary: string, lessons: Array<string>, language: string, createdAt: string, viewerMayEdit: boolean, links: Array<{ title: string, url: string }>, topics: Array<{ id: string }>, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, place: { name: string, lat: number, lon: number } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type LibraryEntryQueryVariables = Exact<{
  id: string;
}>;


export type LibraryEntryQuery = { libraryEntry: { id: string, kind: LibraryKind, title: string, summary: string, lessons: Array<string>, language: string, createdAt: string, viewerMayEdit: boolean, links: Array<{ title: string, url: string }>, topics: Array<{ id: string }>, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, place: { name: string, lat: number, lon: number } | null } | null };

export type TestSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type TestSitesQuery = { testSites: Array<{ id: string, title: string, lessons: Array<string>, place: { name: string, lat: number, lon: number } | null }> };

export type AddToLibraryMutationVariables = Exact<{
  input: LibraryInput;
}>;


export type AddToLibraryMutation = { addToLibrary: { id: string } };

export type EditLibraryEntryMutationVariables = Exact<{
  input: LibraryEdit;
}>;


export type EditLibraryEntryMutation = { editLibraryEntry: { id: string } };

export type WithdrawLibraryEntryMutationVariables = Exact<{
  entry: string;
}>;


export type WithdrawLibraryEntryMutation = { withdrawLibraryEntry: boolean };

export type EntryShownFragment = { id: string, heldOn: string, minutes: number, method: string | null, role: IntervisionRole, reflection: string, takeAlong: string, codeTheme: CodeTheme | null, fromSession: boolean };

export type PracticeLogQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PracticeLogQuery = { practiceLog: { edges: Array<{ node: { id: string, heldOn: string, minutes: number, method: string | null, role: IntervisionRole, reflection: string, takeAlong: string, codeTheme: CodeTheme | null, fromSession: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type KeepLogEntryMutationVariables = Exact<{
  input: LogEntryInput;
}>;


export type KeepLogEntryMutation = { keepLogEntry: { id: string, heldOn: string, minutes: number, method: string | null, role: IntervisionRole, reflection: string, takeAlong: string, codeTheme: CodeTheme | null, fromSession: boolean } };

export type RemoveLogEntryMutationVariables = Exact<{
  entry: string;
}>;


export type RemoveLogEntryMutation = { removeLogEntry: boolean };

export type RosterShownFragment = { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } };

export type RosterQueryVariables = Exact<{
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type RosterQuery = { roster: { edges: Array<{ node: { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TeamNamesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TeamNamesQuery = { teams: { edges: Array<{ node: { id: string, name: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } } };

export type InvitePersonAgainMutationVariables = Exact<{
  person: string;
}>;


export type InvitePersonAgainMutation = { invitePersonAgain: boolean };

export type MovePersonMutationVariables = Exact<{
  person: string;
  team?: string | null | undefined;
  lastOfTeam?: boolean | null | undefined;
}>;


export type MovePersonMutation = { movePerson: { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } } };

export type GivePersonRoleMutationVariables = Exact<{
  person: string;
  role: Role;
  until?: string | null | undefined;
}>;


export type GivePersonRoleMutation = { givePersonRole: { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } } };

export type EndPersonMutationVariables = Exact<{
  person: string;
  lastOfTeam?: boolean | null | undefined;
}>;


export type EndPersonMutation = { endPerson: { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } } };

export type ReopenPersonMutationVariables = Exact<{
  person: string;
}>;


export type ReopenPersonMutation = { reopenPerson: { email: string, role: Role, until: string | null, membership: Membership, lastOfTeam: boolean, viewerMayChange: boolean, person: { roles: Array<Role>, id: string, name: string, initials: string, team: { id: string, name: string } | null } } };

export type ImportPeopleMutationVariables = Exact<{
  csv: string;
  write?: boolean | null | undefined;
  invite?: boolean | null | undefined;
}>;


export type ImportPeopleMutation = { importPeople: { written: boolean, added: number, changed: number, newTeams: Array<string>, faults: Array<{ line: number, column: string | null, reason: string }>, rows: Array<{ line: number, deed: SheetDeed, name: string, email: string, team: string | null, role: Role }> } };

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { unread: boolean, edges: Array<{ node: { id: string, kind: NotificationKind, more: boolean, createdAt: string, readAt: string | null, actor: { id: string, name: string, initials: string } | null, intervision: { id: string } | null, post:
          | { __typename: 'Barrier', id: string, kind: PostKind, title: string, language: string, team: { id: string, name: string } | null }
          | { __typename: 'Learning', id: string, kind: PostKind, title: string, language: string, team: { id: string, name: string } | null }
          | { __typename: 'Update', id: string, kind: PostKind, title: string, language: string, team: { id: string, name: string } | null }
          | { __typename: 'Question', id: string, kind: PostKind, title: string, language: string, team: { id: string, name: string } | null }
          | { __typename: 'Tip', id: string, kind: PostKind, title: string, language: string, team: { id: string, name: string } | null }
         | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReadNotificationsMutationVariables = Exact<{
  post?: string | null | undefined;
}>;


export type ReadNotificationsMutation = { readNotifications: boolean };

export type BylineFragment = { id: string, name: string, initials: string };

export type MyselfFragment = { id: string, name: string, initials: string, roles: Array<Role>, locale: Locale | null, theme: Theme | null, team: { id: string, slug: string, name: string, region: string | null, place: { name: string } | null } | null };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, name: string, initials: string, roles: Array<Role>, locale: Locale | null, theme: Theme | null, team: { id: string, slug: string, name: string, region: string | null, place: { name: string } | null } | null } | null, session: { shared: boolean, way: SignedInBy, idleSeconds: number | null } | null };

export type DemoAccountsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAccountsQuery = { demoAccounts: Array<{ email: string, name: string, role: Role, team: string | null }> };

export type PeopleStartingQueryVariables = Exact<{
  startsWith: string;
}>;


export type PeopleStartingQuery = { people: Array<{ id: string, name: string, initials: string, team: { id: string, name: string } | null }> };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
  code?: string | null | undefined;
  shared?: boolean | null | undefined;
}>;


export type SignInMutation = { signIn: { id: string } };

export type SignOutMutationVariables = Exact<{
  shared?: boolean | null | undefined;
}>;


export type SignOutMutation = { signOut: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type KeepChoiceMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type KeepChoiceMutation = { editProfile: { id: string, locale: Locale | null, theme: Theme | null } };

export type ProfileQueryVariables = Exact<{
  id: string;
}>;


export type ProfileQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person', languages: Array<string>, askMeAbout: string, roles: Array<Role>, id: string, name: string, initials: string, photo: { id: string, url: string, smallUrl: string, width: number, height: number, alt: string } | null, team: { id: string, slug: string, name: string, region: string | null, place: { name: string } | null } | null }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question' }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { me: { email: string | null, languages: Array<string>, askMeAbout: string, id: string, name: string, initials: string, photo: { id: string, url: string, smallUrl: string, width: number, height: number, alt: string } | null } | null };

export type EditProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type EditProfileMutation = { editProfile: { languages: Array<string>, askMeAbout: string, id: string, name: string, initials: string } };

export type PhotoShownFragment = { id: string, url: string, smallUrl: string, width: number, height: number, alt: string };

export type AttachmentShownFragment = { id: string, name: string, url: string, bytes: number };

export type RemoveFileMutationVariables = Exact<{
  file: string;
}>;


export type RemoveFileMutation = { removeFile: boolean };

export type AddFilesMutationVariables = Exact<{
  text: string;
  photos?: Array<string> | string | null | undefined;
  attachments?: Array<string> | string | null | undefined;
}>;


export type AddFilesMutation = { addFiles: boolean };

export type BlackOutMutationVariables = Exact<{
  photo: string;
  parts: Array<PhotoPart> | PhotoPart;
}>;


export type BlackOutMutation = { blackOut: { id: string, url: string, smallUrl: string, width: number, height: number, alt: string } };

type PostCard_Barrier_Fragment = { __typename: 'Barrier', meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostCard_Learning_Fragment = { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostCard_Update_Fragment = { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostCard_Question_Fragment = { __typename: 'Question', state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostCard_Tip_Fragment = { __typename: 'Tip', worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

export type PostCardFragment =
  | PostCard_Barrier_Fragment
  | PostCard_Learning_Fragment
  | PostCard_Update_Fragment
  | PostCard_Question_Fragment
  | PostCard_Tip_Fragment
;

export type CommentShownFragment = { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null };

type PostWhole_Barrier_Fragment = { __typename: 'Barrier', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostWhole_Learning_Fragment = { __typename: 'Learning', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostWhole_Update_Fragment = { __typename: 'Update', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, attachments: Array<{ id: string, name: string, url: string, bytes: number }>, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostWhole_Question_Fragment = { __typename: 'Question', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

type PostWhole_Tip_Fragment = { __typename: 'Tip', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, attachments: Array<{ id: string, name: string, url: string, bytes: number }>, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> };

export type PostWholeFragment =
  | PostWhole_Barrier_Fragment
  | PostWhole_Learning_Fragment
  | PostWhole_Update_Fragment
  | PostWhole_Question_Fragment
  | PostWhole_Tip_Fragment
;

export type CardOfQueryVariables = Exact<{
  id: string;
}>;


export type CardOfQuery = { node:
    | { __typename: 'Barrier', meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Comment' }
    | { __typename: 'Question', state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
   | null };

export type WholePostQueryVariables = Exact<{
  id: string;
}>;


export type WholePostQuery = { node:
    | { __typename: 'Barrier', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, attachments: Array<{ id: string, name: string, url: string, bytes: number }>, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Comment' }
    | { __typename: 'Question', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, attachments: Array<{ id: string, name: string, url: string, bytes: number }>, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
   | null };

export type MoreCommentsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreCommentsQuery = { node:
    | { __typename: 'Barrier', comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning', comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update', comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'Comment' }
    | { __typename: 'Question', comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
   | null };

export type HistoryQueryVariables = Exact<{
  id: string;
}>;


export type HistoryQuery = { node:
    | { __typename: 'Barrier', id: string, history: Array<{ title: string, body: string, replacedAt: string }> }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning', id: string, history: Array<{ title: string, body: string, replacedAt: string }> }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update', id: string, history: Array<{ title: string, body: string, replacedAt: string }> }
    | { __typename: 'Comment' }
    | { __typename: 'Question', id: string, history: Array<{ title: string, body: string, replacedAt: string }> }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', id: string, history: Array<{ title: string, body: string, replacedAt: string }> }
   | null };

export type ThankMutationVariables = Exact<{
  post: string;
  on: boolean;
}>;


export type ThankMutation = { thank:
    | { __typename: 'Barrier', id: string, thanksCount: number, viewerThanked: boolean }
    | { __typename: 'Learning', id: string, thanksCount: number, viewerThanked: boolean }
    | { __typename: 'Update', id: string, thanksCount: number, viewerThanked: boolean }
    | { __typename: 'Question', id: string, thanksCount: number, viewerThanked: boolean }
    | { __typename: 'Tip', id: string, thanksCount: number, viewerThanked: boolean }
   };

export type SaveMutationVariables = Exact<{
  post: string;
  on: boolean;
}>;


export type SaveMutation = { save:
    | { __typename: 'Barrier', id: string, viewerSaved: boolean }
    | { __typename: 'Learning', id: string, viewerSaved: boolean }
    | { __typename: 'Update', id: string, viewerSaved: boolean }
    | { __typename: 'Question', id: string, viewerSaved: boolean }
    | { __typename: 'Tip', id: string, viewerSaved: boolean }
   };

export type CommentMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentMutation = { comment: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } };

export type WithdrawCommentMutationVariables = Exact<{
  comment: string;
}>;


export type WithdrawCommentMutation = { withdrawComment: boolean };

export type EditPostMutationVariables = Exact<{
  input: PostEdit;
}>;


export type EditPostMutation = { editPost:
    | { __typename: 'Barrier', id: string }
    | { __typename: 'Learning', id: string }
    | { __typename: 'Update', id: string }
    | { __typename: 'Question', id: string }
    | { __typename: 'Tip', id: string }
   };

export type WithdrawPostMutationVariables = Exact<{
  post: string;
}>;


export type WithdrawPostMutation = { withdrawPost: boolean };

export type PostUpdateMutationVariables = Exact<{
  input: UpdateInput;
}>;


export type PostUpdateMutation = { postUpdate: { id: string } };

export type PostChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type PostChangedSubscription = { postChanged: { kind: ChangeKind, post:
      | { __typename: 'Barrier', id: string }
      | { __typename: 'Learning', id: string }
      | { __typename: 'Update', id: string }
      | { __typename: 'Question', id: string }
      | { __typename: 'Tip', id: string }
     | null } };

export type AnswerShownFragment = { id: string, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, helpedAsker: boolean, helpedTeams: number, viewerHelped: boolean, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> };

export type WholeQuestionQueryVariables = Exact<{
  id: string;
  first: number;
}>;


export type WholeQuestionQuery = { node:
    | { __typename: 'Barrier', id: string, kind: PostKind }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning', id: string, kind: PostKind }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update', id: string, kind: PostKind }
    | { __typename: 'Comment' }
    | { __typename: 'Question', id: string, kind: PostKind, viewerAsked: boolean, viewerMayMerge: MergeRight, body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, mergedInto: { id: string, title: string } | null, mergedFrom: Array<{ id: string, title: string }>, mergeProposal: { id: string, title: string } | null, madeTips: Array<{ id: string, title: string }>, askedTeam: { id: string, slug: string, name: string } | null, answers: { edges: Array<{ node: { id: string, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, helpedAsker: boolean, helpedTeams: number, viewerHelped: boolean, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', id: string, kind: PostKind }
   | null };

export type MoreAnswersQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type MoreAnswersQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question', answers: { edges: Array<{ node: { id: string, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, helpedAsker: boolean, helpedTeams: number, viewerHelped: boolean, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null };

export type SeenBeforeQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SeenBeforeQuery = { similar: Array<
    | { __typename: 'Barrier', id: string, kind: PostKind, title: string, topics: Array<{ id: string }> }
    | { __typename: 'Learning', id: string, kind: PostKind, title: string, topics: Array<{ id: string }> }
    | { __typename: 'Update', id: string, kind: PostKind, title: string, topics: Array<{ id: string }> }
    | { __typename: 'Question', state: QuestionState, answerCount: number, helpedTeams: number, id: string, kind: PostKind, title: string, topics: Array<{ id: string }> }
    | { __typename: 'Tip', worked: number, id: string, kind: PostKind, title: string, topics: Array<{ id: string }> }
  >, teamsWhoKnow: Array<{ because: Array<KnowsBecause>, team: { id: string, slug: string, name: string, place: { name: string } | null }, shownBy:
      | { __typename: 'Barrier', id: string, kind: PostKind, title: string }
      | { __typename: 'Learning', id: string, kind: PostKind, title: string }
      | { __typename: 'Update', id: string, kind: PostKind, title: string }
      | { __typename: 'Question', id: string, kind: PostKind, title: string }
      | { __typename: 'Tip', id: string, kind: PostKind, title: string }
     | null }> };

export type TeamAskedQueryVariables = Exact<{
  slug: string;
}>;


export type TeamAskedQuery = { team: { id: string, slug: string, name: string } | null };

export type AskMutationVariables = Exact<{
  input: AskInput;
}>;


export type AskMutation = { ask: { id: string } };

export type GiveAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type GiveAnswerMutation = { answer: { id: string, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, helpedAsker: boolean, helpedTeams: number, viewerHelped: boolean, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> } };

export type EditAnswerMutationVariables = Exact<{
  answer: string;
  body: string;
  notAClient: boolean;
}>;


export type EditAnswerMutation = { editAnswer: { id: string, body: string, bodyHtml: string, createdAt: string, editedAt: string | null, helpedAsker: boolean, helpedTeams: number, viewerHelped: boolean, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }>, comments: Array<{ id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }> } };

export type WithdrawAnswerMutationVariables = Exact<{
  answer: string;
}>;


export type WithdrawAnswerMutation = { withdrawAnswer: boolean };

export type MarkHelpedMutationVariables = Exact<{
  answer: string;
  helped: boolean;
}>;


export type MarkHelpedMutation = { markHelped: { id: string, helpedAsker: boolean, helpedTeams: number, viewerHelped: boolean } };

export type MeTooMutationVariables = Exact<{
  question: string;
  on: boolean;
}>;


export type MeTooMutation = { meToo: { id: string, meTooTeams: number, viewerMeToo: boolean } };

export type TextPartsQueryVariables = Exact<{
  text: string;
}>;


export type TextPartsQuery = { textParts: Array<{ field: string, text: string }> };

export type HiddenTextsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HiddenTextsQuery = { hiddenTexts: { edges: Array<{ node: { id: string, hiddenAt: string, page: string | null, notes: Array<string>, viewerMayRestore: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null, parts: Array<{ field: string, text: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ActsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ActsQuery = { acts: { edges: Array<{ node: { id: string, kind: ActKind, at: string, actor: { id: string, name: string } | null, person: { id: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type ReportMutationVariables = Exact<{
  text: string;
  note?: string | null | undefined;
}>;


export type ReportMutation = { report: boolean };

export type RestoreMutationVariables = Exact<{
  text: string;
}>;


export type RestoreMutation = { restore: boolean };

export type RedactMutationVariables = Exact<{
  text: string;
  field: string;
  start: number;
  end: number;
}>;


export type RedactMutation = { redact: boolean };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { me: { id: string, email: string | null } | null, security: { hasPassword: boolean, passkeys: Array<{ id: string }> }, waysIn: { singleSignOn: string | null }, archive: { askedAt: string, readyAt: string | null, endsAt: string | null, url: string | null, bytes: number | null } | null, keeping: { archive: number } };

export type ArchiveNowQueryVariables = Exact<{ [key: string]: never; }>;


export type ArchiveNowQuery = { archive: { askedAt: string, readyAt: string | null, endsAt: string | null, url: string | null, bytes: number | null } | null };

export type ArchiveShownFragment = { askedAt: string, readyAt: string | null, endsAt: string | null, url: string | null, bytes: number | null };

export type AskArchiveMutationVariables = Exact<{ [key: string]: never; }>;


export type AskArchiveMutation = { askArchive: { askedAt: string, readyAt: string | null, endsAt: string | null, url: string | null, bytes: number | null } };

export type LeaveMutationVariables = Exact<{
  contributions: Contributions;
}>;


export type LeaveMutation = { leave: boolean };

export type KeepingQueryVariables = Exact<{ [key: string]: never; }>;


export type KeepingQuery = { keeping: { notifications: number, sends: number, ended: number, archive: number } };

export type MyTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTokensQuery = { me: { id: string, email: string | null } | null, security: { hasPassword: boolean, passkeys: Array<{ id: string }> }, waysIn: { singleSignOn: string | null }, tokens: Array<{ id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string | null, usedAt: string | null }> };

export type TokenShownFragment = { id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string | null, usedAt: string | null };

export type AddTokenMutationVariables = Exact<{
  input: TokenInput;
}>;


export type AddTokenMutation = { addToken: { secret: string, token: { id: string, name: string, scopes: Array<TokenScope>, createdAt: string, expiresAt: string | null, usedAt: string | null } } };

export type RevokeTokenMutationVariables = Exact<{
  token: string;
}>;


export type RevokeTokenMutation = { revokeToken: boolean };

export type MarkedFragment = { text: string, hit: boolean };

export type SearchQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  correct: boolean;
}>;


export type SearchQuery = { search: { corrected: string | null, more: boolean, facets: Array<{ field: FacetField, values: Array<{ value: string, count: number }> }>, edges: Array<{ title: Array<{ text: string, hit: boolean }>, snippet: Array<{ text: string, hit: boolean }>, node:
        | { __typename: 'Question', id: string, kind: PostKind, language: string, createdAt: string, state: QuestionState, answerCount: number, helpedTeams: number, audience: { kind: AudienceKind, name: string | null }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }
        | { __typename: 'Tip', id: string, kind: PostKind, language: string, createdAt: string, worked: number, partly: number, didNot: number, tipState: TipState, audience: { kind: AudienceKind, name: string | null }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }
        | { __typename: 'Update', id: string, kind: PostKind, language: string, createdAt: string, audience: { kind: AudienceKind, name: string | null }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }
        | { __typename: 'Learning', id: string, kind: PostKind, language: string, createdAt: string, audience: { kind: AudienceKind, name: string | null }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }
        | { __typename: 'Barrier', id: string, kind: PostKind, language: string, createdAt: string, audience: { kind: AudienceKind, name: string | null }, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null }
        | { __typename: 'Team', id: string, slug: string, name: string, region: string | null, languages: Array<string>, viewerBelongs: boolean, place: { name: string, lat: number, lon: number } | null, topics: Array<{ id: string }> }
       }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type InstantQueryVariables = Exact<{
  query: string;
}>;


export type InstantQuery = { completions: Array<string>, search: { edges: Array<{ title: Array<{ text: string, hit: boolean }>, node:
        | { __typename: 'Question', id: string, kind: PostKind, language: string }
        | { __typename: 'Tip', id: string, kind: PostKind, language: string }
        | { __typename: 'Update', id: string, kind: PostKind, language: string }
        | { __typename: 'Learning', id: string, kind: PostKind, language: string }
        | { __typename: 'Barrier', id: string, kind: PostKind, language: string }
        | { __typename: 'Team', id: string, slug: string, name: string }
       }> } };

export type ExplainSearchQueryVariables = Exact<{
  query: string;
  filter?: SearchFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
  correct: boolean;
}>;


export type ExplainSearchQuery = { search: { edges: Array<{ node:
        | { __typename: 'Question', id: string }
        | { __typename: 'Tip', id: string }
        | { __typename: 'Update', id: string }
        | { __typename: 'Learning', id: string }
        | { __typename: 'Barrier', id: string }
        | { __typename: 'Team', id: string }
      , explain: { score: number, share: number, brevity: number, language: string, evidence: Array<{ token: string, docs: number, held: number, weight: number }> } | null }> } };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { savedSearches: Array<{ id: string, name: string, query: string, kinds: Array<SearchKind>, topics: Array<string>, region: string | null, language: string | null, answered: boolean | null, team: string | null, mine: boolean, notify: boolean }> };

export type SaveSearchMutationVariables = Exact<{
  input: SaveSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: { id: string } };

export type RemoveSavedSearchMutationVariables = Exact<{
  search: string;
}>;


export type RemoveSavedSearchMutation = { removeSavedSearch: boolean };

export type CompletionsQueryVariables = Exact<{
  text: string;
}>;


export type CompletionsQuery = { completions: Array<string> };

export type SurroundingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SurroundingsQuery = { topics: Array<{ id: string, viewerFollows: boolean }>, notifications: { unread: boolean } };

export type NotifiedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotifiedSubscription = { notified: { id: string } };

export type SignalShownFragment = { id: string, title: string, language: string, kind: SignalKind, size: SignalSize, why: SignalReason, since: string | null, topics: Array<{ id: string }>, posts: Array<
    | { __typename: 'Barrier', id: string, kind: PostKind, title: string, excerpt: string, language: string }
    | { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string }
    | { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string }
    | { __typename: 'Question', id: string, kind: PostKind, title: string, excerpt: string, language: string }
    | { __typename: 'Tip', id: string, kind: PostKind, title: string, excerpt: string, language: string }
  >, tips: Array<{ id: string, kind: PostKind, title: string, language: string, worked: number, partly: number, didNot: number }>, helped: Array<{ id: string, kind: PostKind, title: string, language: string, helpedAnswer: { excerpt: string, author: string | null, team: string | null } | null }>, learnings: Array<{ id: string, kind: PostKind, title: string, language: string }>, barriers: Array<{ id: string, kind: PostKind, title: string, language: string, state: BarrierState }>, inFront: Array<{ tip: { id: string, kind: PostKind, title: string, language: string, worked: number, partly: number, didNot: number }, by: { id: string, name: string } | null }> };

export type SignalsQueryVariables = Exact<{ [key: string]: never; }>;


export type SignalsQuery = { signals: Array<{ id: string, title: string, language: string, kind: SignalKind, size: SignalSize, why: SignalReason, since: string | null, topics: Array<{ id: string }>, posts: Array<
      | { __typename: 'Barrier', id: string, kind: PostKind, title: string, excerpt: string, language: string }
      | { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string }
      | { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string }
      | { __typename: 'Question', id: string, kind: PostKind, title: string, excerpt: string, language: string }
      | { __typename: 'Tip', id: string, kind: PostKind, title: string, excerpt: string, language: string }
    >, tips: Array<{ id: string, kind: PostKind, title: string, language: string, worked: number, partly: number, didNot: number }>, helped: Array<{ id: string, kind: PostKind, title: string, language: string, helpedAnswer: { excerpt: string, author: string | null, team: string | null } | null }>, learnings: Array<{ id: string, kind: PostKind, title: string, language: string }>, barriers: Array<{ id: string, kind: PostKind, title: string, language: string, state: BarrierState }>, inFront: Array<{ tip: { id: string, kind: PostKind, title: string, language: string, worked: number, partly: number, didNot: number }, by: { id: string, name: string } | null }> }> };

export type PutTipInFrontMutationVariables = Exact<{
  signal: string;
  tip: string;
  on: boolean;
}>;


export type PutTipInFrontMutation = { putTipInFront: { id: string, inFront: Array<{ tip: { id: string, kind: PostKind, title: string, language: string, worked: number, partly: number, didNot: number }, by: { id: string, name: string } | null }> } };

export type TipsInFrontQueryVariables = Exact<{
  id: string;
}>;


export type TipsInFrontQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question', id: string, tipsInFront: Array<{ tip: { id: string, kind: PostKind, title: string, language: string }, by: { id: string, name: string } | null }> }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip' }
   | null };

export type TeamLineFragment = { id: string, slug: string, name: string, region: string | null, languages: Array<string>, viewerBelongs: boolean, place: { name: string, lat: number, lon: number } | null, topics: Array<{ id: string }> };

export type TeamsQueryVariables = Exact<{
  topic?: string | null | undefined;
  language?: string | null | undefined;
  near?: PlaceInput | null | undefined;
  after?: string | null | undefined;
}>;


export type TeamsQuery = { teams: { edges: Array<{ node: { id: string, slug: string, name: string, region: string | null, languages: Array<string>, viewerBelongs: boolean, place: { name: string, lat: number, lon: number } | null, topics: Array<{ id: string }> } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type WholeTeamQueryVariables = Exact<{
  slug: string;
}>;


export type WholeTeamQuery = { team: { since: string | null, trying: string, viewerFollows: boolean, id: string, slug: string, name: string, region: string | null, languages: Array<string>, viewerBelongs: boolean, tips: { edges: Array<{ node:
          | { __typename: 'Barrier', meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Question', state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Tip', worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
         }> }, members: Array<{ languages: Array<string>, askMeAbout: string, roles: Array<Role>, id: string, name: string, initials: string }>, place: { name: string, lat: number, lon: number } | null, topics: Array<{ id: string }> } | null };

export type TeamPostsQueryVariables = Exact<{
  slug: string;
  kinds?: Array<PostKind> | PostKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type TeamPostsQuery = { team: { id: string, posts: { edges: Array<{ node:
          | { __typename: 'Barrier', meTooTeams: number, viewerMeToo: boolean, solutionCount: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, barrierState: BarrierState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Learning', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Update', id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Question', state: QuestionState, answerCount: number, meTooTeams: number, viewerMeToo: boolean, helpedTeams: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, helpedAnswer: { author: string | null, team: string | null, excerpt: string } | null, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
          | { __typename: 'Tip', worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
         }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } } | null };

export type FollowTeamMutationVariables = Exact<{
  team: string;
  on: boolean;
}>;


export type FollowTeamMutation = { followTeam: { id: string, viewerFollows: boolean } };

export type EditTeamMutationVariables = Exact<{
  input: TeamEdit;
}>;


export type EditTeamMutation = { editTeam: { id: string, trying: string, languages: Array<string>, topics: Array<{ id: string }> } };

export type TipRecordFragment = { situation: string, whatWeDid: Array<string>, materials: Array<string>, result: string, resultKind: ResultKind, notWhen: Array<string>, watchFor: Array<string>, evidence: Evidence, competence: Competence | null, needsInstruction: boolean, reviewOn: string, sources: Array<{ title: string, url: string | null, replaced: { newTitle: string, newUrl: string | null } | null }> };

export type ReportFragment = { outcome: TryOutcome, note: string, createdAt: string, team: { id: string, slug: string, name: string } };

export type WholeTipQueryVariables = Exact<{
  id: string;
}>;


export type WholeTipQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question' }
    | { __typename: 'Answer' }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', viewerTried: TryOutcome | null, checkedOn: string | null, viewerMayReplaceSource: boolean, body: string, bodyHtml: string, viewerMayEdit: boolean, hidden: boolean, viewerMayRedact: boolean, situation: string, whatWeDid: Array<string>, materials: Array<string>, result: string, resultKind: ResultKind, notWhen: Array<string>, watchFor: Array<string>, evidence: Evidence, competence: Competence | null, needsInstruction: boolean, reviewOn: string, worked: number, partly: number, didNot: number, id: string, kind: PostKind, title: string, excerpt: string, language: string, createdAt: string, editedAt: string | null, commentCount: number, thanksCount: number, viewerThanked: boolean, viewerSaved: boolean, tipState: TipState, tried: Array<{ outcome: TryOutcome, note: string, createdAt: string, team: { id: string, slug: string, name: string } }>, adaptedFrom:
        | { __typename: 'Barrier', id: string, kind: PostKind, title: string }
        | { __typename: 'Learning', id: string, kind: PostKind, title: string }
        | { __typename: 'Update', id: string, kind: PostKind, title: string }
        | { __typename: 'Question', id: string, kind: PostKind, title: string }
        | { __typename: 'Tip', id: string, kind: PostKind, title: string }
       | null, madeTips: Array<{ id: string, title: string }>, keptBefore: Array<{ until: string, team: { id: string, slug: string, name: string } | null }>, attachments: Array<{ id: string, name: string, url: string, bytes: number }>, comments: { edges: Array<{ node: { id: string, answer: string | null, body: string, bodyHtml: string, createdAt: string, viewerMayWithdraw: boolean, hidden: boolean, viewerMayRedact: boolean, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string } | null } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, sources: Array<{ title: string, url: string | null, replaced: { newTitle: string, newUrl: string | null } | null }>, author: { id: string, name: string, initials: string } | null, team: { id: string, slug: string, name: string, region: string | null } | null, audience: { kind: AudienceKind, name: string | null }, topics: Array<{ id: string }>, photos: Array<{ id: string, url: string, smallUrl: string, width: number, height: number, alt: string }> }
   | null };

export type TipStartQueryVariables = Exact<{
  id: string;
}>;


export type TipStartQuery = { node:
    | { __typename: 'Barrier' }
    | { __typename: 'Intervision' }
    | { __typename: 'Learning' }
    | { __typename: 'Notification' }
    | { __typename: 'Person' }
    | { __typename: 'Update' }
    | { __typename: 'Comment' }
    | { __typename: 'Question', id: string, title: string, body: string, topics: Array<{ id: string }>, answers: { edges: Array<{ node: { id: string, body: string, helpedAsker: boolean, helpedTeams: number } }> } }
    | { __typename: 'Answer', id: string, body: string }
    | { __typename: 'Team' }
    | { __typename: 'Topic' }
    | { __typename: 'Tip', id: string, title: string, situation: string, whatWeDid: Array<string>, materials: Array<string>, result: string, resultKind: ResultKind, notWhen: Array<string>, watchFor: Array<string>, evidence: Evidence, competence: Competence | null, needsInstruction: boolean, reviewOn: string, topics: Array<{ id: string }>, sources: Array<{ title: string, url: string | null, replaced: { newTitle: string, newUrl: string | null } | null }> }
   | null };

export type ShareTipMutationVariables = Exact<{
  input: TipInput;
}>;


export type ShareTipMutation = { shareTip: { id: string } };

export type EditTipMutationVariables = Exact<{
  input: TipEdit;
}>;


export type EditTipMutation = { editTip: { id: string } };

export type TryTipMutationVariables = Exact<{
  input: TryTipInput;
}>;


export type TryTipMutation = { tryTip: { id: string, worked: number, partly: number, didNot: number, viewerTried: TryOutcome | null, tried: Array<{ outcome: TryOutcome, note: string, createdAt: string, team: { id: string, slug: string, name: string } }> } };

export type FollowUpQueryVariables = Exact<{
  post: string;
}>;


export type FollowUpQuery = { followUp: { answer: string | null } | null };

export type TellWhatHelpedMutationVariables = Exact<{
  input: CameOfItInput;
}>;


export type TellWhatHelpedMutation = { tellWhatHelped: { id: string } };

export type DeclineFollowUpMutationVariables = Exact<{
  post: string;
}>;


export type DeclineFollowUpMutation = { declineFollowUp: boolean };

export type StillRightMutationVariables = Exact<{
  tip: string;
}>;


export type StillRightMutation = { stillRight: { id: string, reviewOn: string, checkedOn: string | null, tipState: TipState } };

export type ReplaceSourceMutationVariables = Exact<{
  input: ReplacedSourceInput;
}>;


export type ReplaceSourceMutation = { replaceSource: { title: string } };

export type RestoreSourceMutationVariables = Exact<{
  title: string;
  url?: string | null | undefined;
}>;


export type RestoreSourceMutation = { restoreSource: boolean };

export type MergeQuestionMutationVariables = Exact<{
  question: string;
  into: string;
}>;


export type MergeQuestionMutation = { mergeQuestion: { id: string, mergedInto: { id: string } | null } };

export type DeclineMergeMutationVariables = Exact<{
  question: string;
}>;


export type DeclineMergeMutation = { declineMerge: { id: string } };

export type UnmergeQuestionMutationVariables = Exact<{
  question: string;
}>;


export type UnmergeQuestionMutation = { unmergeQuestion: { id: string } };

export type TipsToHandOnQueryVariables = Exact<{
  team?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type TipsToHandOnQuery = { tipsToHandOn: { edges: Array<{ node:
        | { __typename: 'Barrier', id: string, title: string, team: { name: string } | null, audience: { kind: AudienceKind, name: string | null } }
        | { __typename: 'Learning', id: string, title: string, team: { name: string } | null, audience: { kind: AudienceKind, name: string | null } }
        | { __typename: 'Update', id: string, title: string, team: { name: string } | null, audience: { kind: AudienceKind, name: string | null } }
        | { __typename: 'Question', id: string, title: string, team: { name: string } | null, audience: { kind: AudienceKind, name: string | null } }
        | { __typename: 'Tip', id: string, title: string, team: { name: string } | null, audience: { kind: AudienceKind, name: string | null } }
       }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } };

export type KeepingTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type KeepingTeamsQuery = { teams: { edges: Array<{ node: { id: string, name: string } }> } };

export type HandTipsOnMutationVariables = Exact<{
  tips: Array<string> | string;
  to: string;
}>;


export type HandTipsOnMutation = { handTipsOn: Array<{ id: string }> };

export const Barriers: Operation<BarriersQuery, BarriersQueryVariables> = { name: 'Barriers', hash: 'b0092bd58c8e14a6b2be5cfe6795538c' }
export const WholeBarrier: Operation<WholeBarrierQuery, WholeBarrierQueryVariables> = { name: 'WholeBarrier', hash: 'efc15ea80e999b2892b22b5207983bce' }
export const Shields: Operation<ShieldsQuery, ShieldsQueryVariables> = { name: 'Shields', hash: '10c7c26b888340b3a2b15565851b8217' }
export const HandedToMe: Operation<HandedToMeQuery, HandedToMeQueryVariables> = { name: 'HandedToMe', hash: '4ed9e6856d0b7c56d170576785628bc0' }
export const RaiseBarrier: Operation<RaiseBarrierMutation, RaiseBarrierMutationVariables> = { name: 'RaiseBarrier', hash: 'ffeffcd4acf3b77db8c326f794be9e10' }
export const EditBarrier: Operation<EditBarrierMutation, EditBarrierMutationVariables> = { name: 'EditBarrier', hash: 'b2e9fdb83b9390fe3b820e4baacb289c' }
export const ChangeBarrierState: Operation<ChangeBarrierStateMutation, ChangeBarrierStateMutationVariables> = { name: 'ChangeBarrierState', hash: '07239f241f879fb1ec9fe66c0d9ab1b2' }
export const MeTooBarrier: Operation<MeTooBarrierMutation, MeTooBarrierMutationVariables> = { name: 'MeTooBarrier', hash: 'eddb33a419b5c52f270e9fc91a8d62a5' }
export const Solve: Operation<SolveMutation, SolveMutationVariables> = { name: 'Solve', hash: '583fd11881d29a9846fb69c769833a04' }
export const SayOutcome: Operation<SayOutcomeMutation, SayOutcomeMutationVariables> = { name: 'SayOutcome', hash: '46cb519829202fce9d7e0d0c519178e0' }
export const HandOver: Operation<HandOverMutation, HandOverMutationVariables> = { name: 'HandOver', hash: '92c0b20c4d3966e35d9eac1dcf941728' }
export const AnswerHandover: Operation<AnswerHandoverMutation, AnswerHandoverMutationVariables> = { name: 'AnswerHandover', hash: 'e9456f3873c2b8f4e3ebb53825415263' }
export const WithdrawHandover: Operation<WithdrawHandoverMutation, WithdrawHandoverMutationVariables> = { name: 'WithdrawHandover', hash: 'fd79fa06823dba39f63a106ffe2c81f2' }
export const WaysIn: Operation<WaysInQuery, WaysInQueryVariables> = { name: 'WaysIn', hash: '10747b7c23daf52432c87139a6a09ad2' }
export const Security: Operation<SecurityQuery, SecurityQueryVariables> = { name: 'Security', hash: '51d87b183a5956a4c5fc534dd3db0def' }
export const ChangePassword: Operation<ChangePasswordMutation, ChangePasswordMutationVariables> = { name: 'ChangePassword', hash: '31961b65bba2b59b035166c726238a2c' }
export const ForgotPassword: Operation<ForgotPasswordMutation, ForgotPasswordMutationVariables> = { name: 'ForgotPassword', hash: '5e2414170b8ba323aada3b02abd19893' }
export const OpenLink: Operation<OpenLinkMutation, OpenLinkMutationVariables> = { name: 'OpenLink', hash: '7997d9f9d89e69919bf6028f43511014' }
export const SetPassword: Operation<SetPasswordMutation, SetPasswordMutationVariables> = { name: 'SetPassword', hash: '02af59381d45318738c3a7886684a08a' }
export const SignOutDevice: Operation<SignOutDeviceMutation, SignOutDeviceMutationVariables> = { name: 'SignOutDevice', hash: 'e44c1c012a1f04986ef1cc5ef812bcd4' }
export const AskPasskey: Operation<AskPasskeyMutation, AskPasskeyMutationVariables> = { name: 'AskPasskey', hash: '1d078e33c8e93b187aab19f048874f1e' }
export const SignInWithPasskey: Operation<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables> = { name: 'SignInWithPasskey', hash: 'dcc69e642049e1ba99d1dfba1e365859' }
export const StartPasskey: Operation<StartPasskeyMutation, StartPasskeyMutationVariables> = { name: 'StartPasskey', hash: 'b4a8da7da8d7dd0ce7104833eede5ff2' }
export const AddPasskey: Operation<AddPasskeyMutation, AddPasskeyMutationVariables> = { name: 'AddPasskey', hash: '63fadf06540d874f8fd02dbce1d3db45' }
export const RenamePasskey: Operation<RenamePasskeyMutation, RenamePasskeyMutationVariables> = { name: 'RenamePasskey', hash: 'e5bd443e0ed9520eba18664c8b202292' }
export const RemovePasskey: Operation<RemovePasskeyMutation, RemovePasskeyMutationVariables> = { name: 'RemovePasskey', hash: 'e70ab036ac1301378c5130213bb42ac6' }
export const StartCodeApp: Operation<StartCodeAppMutation, StartCodeAppMutationVariables> = { name: 'StartCodeApp', hash: '9e8b558a2e9f6ac2653e392d70b313dc' }
export const ConfirmCodeApp: Operation<ConfirmCodeAppMutation, ConfirmCodeAppMutationVariables> = { name: 'ConfirmCodeApp', hash: '8eea017954a18b83d195d7244b778c6c' }
export const StopCodeApp: Operation<StopCodeAppMutation, StopCodeAppMutationVariables> = { name: 'StopCodeApp', hash: '50708126053218d7dc0d361f960aac40' }
export const RenewRecoveryCodes: Operation<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables> = { name: 'RenewRecoveryCodes', hash: 'c0b5adc860ba6bfb8ba4563d0e072689' }
export const Feed: Operation<FeedQuery, FeedQueryVariables> = { name: 'Feed', hash: '574b60eecd1cad548842be430c9e002c' }
export const WaitingForMe: Operation<WaitingForMeQuery, WaitingForMeQueryVariables> = { name: 'WaitingForMe', hash: '3ff0133444b0d120aedab78cb4ed5f5c' }
export const FollowTopic: Operation<FollowTopicMutation, FollowTopicMutationVariables> = { name: 'FollowTopic', hash: 'd396c169bc176162094b24f3a609fdb8' }
export const FeedChanged: Operation<FeedChangedSubscription, FeedChangedSubscriptionVariables> = { name: 'FeedChanged', hash: 'f7af8e6b6d14a21b81850a8ee84da3e7' }
export const Circles: Operation<CirclesQuery, CirclesQueryVariables> = { name: 'Circles', hash: '4489ee3be96906b6a4ecd8bf0d1b3a75' }
export const OneCircle: Operation<OneCircleQuery, OneCircleQueryVariables> = { name: 'OneCircle', hash: 'e55ab4ab8d752c99fedaeaf7f76374f6' }
export const PastTalks: Operation<PastTalksQuery, PastTalksQueryVariables> = { name: 'PastTalks', hash: 'a54d7e477ff5b2aad5da7308e80ff941' }
export const Methods: Operation<MethodsQuery, MethodsQueryVariables> = { name: 'Methods', hash: '050e15406ee91817bf9e5cc2de45a706' }
export const AdviseMethods: Operation<AdviseMethodsQuery, AdviseMethodsQueryVariables> = { name: 'AdviseMethods', hash: '901f942895ee1cac81fb3139db80c8ea' }
export const SearchCircles: Operation<SearchCirclesQuery, SearchCirclesQueryVariables> = { name: 'SearchCircles', hash: '8fda9e5538af11d3f63e03cfec89a3b4' }
export const OpenCircle: Operation<OpenCircleMutation, OpenCircleMutationVariables> = { name: 'OpenCircle', hash: '31e487e872c54c318750688b4694ea35' }
export const EditCircle: Operation<EditCircleMutation, EditCircleMutationVariables> = { name: 'EditCircle', hash: '9e429abbb2be3abefcb028603dcea102' }
export const InviteToCircle: Operation<InviteToCircleMutation, InviteToCircleMutationVariables> = { name: 'InviteToCircle', hash: '86e13df9012a4557b28c8633372e6f11' }
export const AnswerInvitation: Operation<AnswerInvitationMutation, AnswerInvitationMutationVariables> = { name: 'AnswerInvitation', hash: '335b08fc5a98375b60c900e51f33987f' }
export const LeaveCircle: Operation<LeaveCircleMutation, LeaveCircleMutationVariables> = { name: 'LeaveCircle', hash: '360604115983456a07b774893315d62e' }
export const AgreeToRules: Operation<AgreeToRulesMutation, AgreeToRulesMutationVariables> = { name: 'AgreeToRules', hash: '2bcc116e8c65023d162f3511b341552e' }
export const KeepRecords: Operation<KeepRecordsMutation, KeepRecordsMutationVariables> = { name: 'KeepRecords', hash: '6a24ba439504caa066b4da031ce05e32' }
export const PlanSession: Operation<PlanSessionMutation, PlanSessionMutationVariables> = { name: 'PlanSession', hash: '71707531a961d83ad307c79cb490c935' }
export const MoveSession: Operation<MoveSessionMutation, MoveSessionMutationVariables> = { name: 'MoveSession', hash: '6e171c13ffd2f03f5e994570b29c1f9f' }
export const ChangeMethod: Operation<ChangeMethodMutation, ChangeMethodMutationVariables> = { name: 'ChangeMethod', hash: 'd77485edd17cd45edcd1302a5190e055' }
export const DescribeSession: Operation<DescribeSessionMutation, DescribeSessionMutationVariables> = { name: 'DescribeSession', hash: '8465fca28f12e2e9b99b571ceac634f3' }
export const GiveRole: Operation<GiveRoleMutation, GiveRoleMutationVariables> = { name: 'GiveRole', hash: 'bce7e016785da705dfb4b34d15d36bda' }
export const TakeOver: Operation<TakeOverMutation, TakeOverMutationVariables> = { name: 'TakeOver', hash: 'f953fb9ee109385b6be3c38503c84f00' }
export const EnterSession: Operation<EnterSessionMutation, EnterSessionMutationVariables> = { name: 'EnterSession', hash: '59e81a66541994e00bf815da84024f7d' }
export const StartSession: Operation<StartSessionMutation, StartSessionMutationVariables> = { name: 'StartSession', hash: '05581b464eec79602cb009b400d2653a' }
export const GoOn: Operation<GoOnMutation, GoOnMutationVariables> = { name: 'GoOn', hash: '7b60c384aa8185741007203d31f1b156' }
export const SkipPhase: Operation<SkipPhaseMutation, SkipPhaseMutationVariables> = { name: 'SkipPhase', hash: '6013ca6238e281d1b5d7655c3942eec8' }
export const GoBack: Operation<GoBackMutation, GoBackMutationVariables> = { name: 'GoBack', hash: '7435689c448e6c57a06544d25f7dbcb1' }
export const ChangeTime: Operation<ChangeTimeMutation, ChangeTimeMutationVariables> = { name: 'ChangeTime', hash: '74b97d8ea0f6704a3d6c36dc4772b158' }
export const PauseSession: Operation<PauseSessionMutation, PauseSessionMutationVariables> = { name: 'PauseSession', hash: '01467fb9104786a6db988f335dcb5022' }
export const TimeOut: Operation<TimeOutMutation, TimeOutMutationVariables> = { name: 'TimeOut', hash: '67375b64e8bb6e3ed74213e8547f44ec' }
export const ResumeSession: Operation<ResumeSessionMutation, ResumeSessionMutationVariables> = { name: 'ResumeSession', hash: 'ee875258dc293377160c813a92c6ca7c' }
export const EndSession: Operation<EndSessionMutation, EndSessionMutationVariables> = { name: 'EndSession', hash: '4bb86e46671b5895bacec0f5adbdbab7' }
export const Contribute: Operation<ContributeMutation, ContributeMutationVariables> = { name: 'Contribute', hash: '28f660a79cb465145d5c29477ac3d5af' }
export const WithdrawContribution: Operation<WithdrawContributionMutation, WithdrawContributionMutationVariables> = { name: 'WithdrawContribution', hash: 'f26a1a38d7a6d8d48e53497db32a7d60' }
export const PassTurn: Operation<PassTurnMutation, PassTurnMutationVariables> = { name: 'PassTurn', hash: 'ab6fb53d4502f195ef80821eba9762c3' }
export const KeepNotes: Operation<KeepNotesMutation, KeepNotesMutationVariables> = { name: 'KeepNotes', hash: '44517d8e6dad3c7d2b72b2e9711979b1' }
export const KeepSummary: Operation<KeepSummaryMutation, KeepSummaryMutationVariables> = { name: 'KeepSummary', hash: 'a2ec2f182e9dbd99616f6efd2061f823' }
export const RemoveRecord: Operation<RemoveRecordMutation, RemoveRecordMutationVariables> = { name: 'RemoveRecord', hash: '458b0dd30485ef91872529df01129053' }
export const CircleChanged: Operation<CircleChangedSubscription, CircleChangedSubscriptionVariables> = { name: 'CircleChanged', hash: '379490b76516f6ffdc32a7e2fec7b4d7' }
export const LearningDrafts: Operation<LearningDraftsQuery, LearningDraftsQueryVariables> = { name: 'LearningDrafts', hash: 'd170629f0c1e08ddf0c5540c45abca15' }
export const OneLearningDraft: Operation<OneLearningDraftQuery, OneLearningDraftQueryVariables> = { name: 'OneLearningDraft', hash: '7d55a662b0f050e1834819f225c37c99' }
export const DraftOfSession: Operation<DraftOfSessionQuery, DraftOfSessionQueryVariables> = { name: 'DraftOfSession', hash: 'b3cc2ca83991e067a54fe9c4ef8b4d51' }
export const FindLearnings: Operation<FindLearningsQuery, FindLearningsQueryVariables> = { name: 'FindLearnings', hash: '562e642c0e4ac97b7ca13f83c5317800' }
export const WriteLearning: Operation<WriteLearningMutation, WriteLearningMutationVariables> = { name: 'WriteLearning', hash: '55b7c03336e73c4676b2f06a710b345d' }
export const SuggestWording: Operation<SuggestWordingMutation, SuggestWordingMutationVariables> = { name: 'SuggestWording', hash: '26b36b4bdf04cba70b096e23a0f4a2dd' }
export const AgreeToLearning: Operation<AgreeToLearningMutation, AgreeToLearningMutationVariables> = { name: 'AgreeToLearning', hash: '1d155412eb50a8d5c9f3677b992e79ec' }
export const PublishLearning: Operation<PublishLearningMutation, PublishLearningMutationVariables> = { name: 'PublishLearning', hash: '0b6d8700dee82a3de8b389d06aa5aacc' }
export const WithdrawLearning: Operation<WithdrawLearningMutation, WithdrawLearningMutationVariables> = { name: 'WithdrawLearning', hash: '1db52c13d6e52c87641342fbefd0bb23' }
export const TellWhatCame: Operation<TellWhatCameMutation, TellWhatCameMutationVariables> = { name: 'TellWhatCame', hash: '2ea9f654a5f7a59628b026b956fe914d' }
export const BringLearning: Operation<BringLearningMutation, BringLearningMutationVariables> = { name: 'BringLearning', hash: 'f78de328aae67e0708cb6ee5a5c7ec66' }
export const Library: Operation<LibraryQuery, LibraryQueryVariables> = { name: 'Library', hash: '20a7f1ec2ca06778dedfd0b7f6dbc8fc' }
export const LibraryEntry: Operation<LibraryEntryQuery, LibraryEntryQueryVariables> = { name: 'LibraryEntry', hash: 'b8557986ef8ba5b8fac0e27bd8bfb536' }
export const TestSites: Operation<TestSitesQuery, TestSitesQueryVariables> = { name: 'TestSites', hash: '778d896a1d8236024147760b934b2075' }
export const AddToLibrary: Operation<AddToLibraryMutation, AddToLibraryMutationVariables> = { name: 'AddToLibrary', hash: '91528980372a7b193ea95e419c7b2763' }
export const EditLibraryEntry: Operation<EditLibraryEntryMutation, EditLibraryEntryMutationVariables> = { name: 'EditLibraryEntry', hash: '4e882eacfe130d7d2e258e2b078e921c' }
export const WithdrawLibraryEntry: Operation<WithdrawLibraryEntryMutation, WithdrawLibraryEntryMutationVariables> = { name: 'WithdrawLibraryEntry', hash: '56ebefebdbcb2f6eca66876ea9edb749' }
export const PracticeLog: Operation<PracticeLogQuery, PracticeLogQueryVariables> = { name: 'PracticeLog', hash: '0c7a0a980685967fb727fd28f29347c0' }
export const KeepLogEntry: Operation<KeepLogEntryMutation, KeepLogEntryMutationVariables> = { name: 'KeepLogEntry', hash: '413d0c940cdfce282c851b5df8208239' }
export const RemoveLogEntry: Operation<RemoveLogEntryMutation, RemoveLogEntryMutationVariables> = { name: 'RemoveLogEntry', hash: '5d3596d768433e28e0a257028397dc60' }
export const Roster: Operation<RosterQuery, RosterQueryVariables> = { name: 'Roster', hash: 'ebf0ea32d23c96d82892e6aabbaee5d2' }
export const TeamNames: Operation<TeamNamesQuery, TeamNamesQueryVariables> = { name: 'TeamNames', hash: '69f6fb773153b7d2018d12e398e18484' }
export const InvitePerson: Operation<InvitePersonMutation, InvitePersonMutationVariables> = { name: 'InvitePerson', hash: '5ceb0fb446e07b4d24ad39a5a0cae3e3' }
export const InvitePersonAgain: Operation<InvitePersonAgainMutation, InvitePersonAgainMutationVariables> = { name: 'InvitePersonAgain', hash: 'fea57903cd1b68b4a4b948ad6b2ee966' }
export const MovePerson: Operation<MovePersonMutation, MovePersonMutationVariables> = { name: 'MovePerson', hash: '0a61eb07995c1d79597a587561b2a917' }
export const GivePersonRole: Operation<GivePersonRoleMutation, GivePersonRoleMutationVariables> = { name: 'GivePersonRole', hash: 'c6f4acd45c0f4667e0d80c24f68f1af2' }
export const EndPerson: Operation<EndPersonMutation, EndPersonMutationVariables> = { name: 'EndPerson', hash: '88dec8f49e147ddde33385752eaefea0' }
export const ReopenPerson: Operation<ReopenPersonMutation, ReopenPersonMutationVariables> = { name: 'ReopenPerson', hash: 'f51c648107d4d495ff55eaa88da37a58' }
export const ImportPeople: Operation<ImportPeopleMutation, ImportPeopleMutationVariables> = { name: 'ImportPeople', hash: '848acba91d23d9c4482fc4fd75b7608a' }
export const Notifications: Operation<NotificationsQuery, NotificationsQueryVariables> = { name: 'Notifications', hash: '6d32722a3cb89411d2b9fbb3ed660bea' }
export const ReadNotifications: Operation<ReadNotificationsMutation, ReadNotificationsMutationVariables> = { name: 'ReadNotifications', hash: '53be34f42524d4a31f8fd6e411d9bd31' }
export const Me: Operation<MeQuery, MeQueryVariables> = { name: 'Me', hash: '09bafb2400e53b8105427937b5419304' }
export const DemoAccounts: Operation<DemoAccountsQuery, DemoAccountsQueryVariables> = { name: 'DemoAccounts', hash: 'c465eab9a7fb64eaefdfec001b253a7b' }
export const PeopleStarting: Operation<PeopleStartingQuery, PeopleStartingQueryVariables> = { name: 'PeopleStarting', hash: 'c0c44372be62bbe79b03d3a56c553075' }
export const SignIn: Operation<SignInMutation, SignInMutationVariables> = { name: 'SignIn', hash: 'cff8864dcb55ed6487e6a5b4718dc440' }
export const SignOut: Operation<SignOutMutation, SignOutMutationVariables> = { name: 'SignOut', hash: 'e43320ff219658971b039b731555ced2' }
export const SignOutEverywhere: Operation<SignOutEverywhereMutation, SignOutEverywhereMutationVariables> = { name: 'SignOutEverywhere', hash: 'b997c2a01501a783bf4dcad411480084' }
export const KeepChoice: Operation<KeepChoiceMutation, KeepChoiceMutationVariables> = { name: 'KeepChoice', hash: 'f61e349daf95062b921bd7e35bc3f59b' }
export const Profile: Operation<ProfileQuery, ProfileQueryVariables> = { name: 'Profile', hash: '9eddc151925a157896a8c421f853693a' }
export const MyProfile: Operation<MyProfileQuery, MyProfileQueryVariables> = { name: 'MyProfile', hash: 'fe509a6f885363063b61732f5967a6eb' }
export const EditProfile: Operation<EditProfileMutation, EditProfileMutationVariables> = { name: 'EditProfile', hash: '41d6bd717389c99992936626ec699671' }
export const RemoveFile: Operation<RemoveFileMutation, RemoveFileMutationVariables> = { name: 'RemoveFile', hash: 'c5964a3a71f5009d1bed0f3ca6a0c041' }
export const AddFiles: Operation<AddFilesMutation, AddFilesMutationVariables> = { name: 'AddFiles', hash: '1dcfd61453b709321958b7ec6391432d' }
export const BlackOut: Operation<BlackOutMutation, BlackOutMutationVariables> = { name: 'BlackOut', hash: '81e044ec48ca9bc8f75e775b454aed16' }
export const CardOf: Operation<CardOfQuery, CardOfQueryVariables> = { name: 'CardOf', hash: 'a3f70151ba5defce6cb8824b8c33b5da' }
export const WholePost: Operation<WholePostQuery, WholePostQueryVariables> = { name: 'WholePost', hash: '412a11810080c254a76674f5b031b3b2' }
export const MoreComments: Operation<MoreCommentsQuery, MoreCommentsQueryVariables> = { name: 'MoreComments', hash: 'd3c17ffcf3f4e1a32ad8c4d0c5d4e691' }
export const History: Operation<HistoryQuery, HistoryQueryVariables> = { name: 'History', hash: '35ac1f19fc454a4d3cb4e07852063197' }
export const Thank: Operation<ThankMutation, ThankMutationVariables> = { name: 'Thank', hash: 'a9f9b7290bc4ea84e9519ee84b2c0b1e' }
export const Save: Operation<SaveMutation, SaveMutationVariables> = { name: 'Save', hash: '26aa36982780bd9b1eaccb99c8ed5714' }
export const Comment: Operation<CommentMutation, CommentMutationVariables> = { name: 'Comment', hash: '0c0b4e6d3d5fc783373d85309c127803' }
export const WithdrawComment: Operation<WithdrawCommentMutation, WithdrawCommentMutationVariables> = { name: 'WithdrawComment', hash: '4e9dd2209a60383d28a8a69130770c65' }
export const EditPost: Operation<EditPostMutation, EditPostMutationVariables> = { name: 'EditPost', hash: '26316bef36fe833855beb5981b5c0a59' }
export const WithdrawPost: Operation<WithdrawPostMutation, WithdrawPostMutationVariables> = { name: 'WithdrawPost', hash: '4c6fa198af2f413c35222fa3eb9b745e' }
export const PostUpdate: Operation<PostUpdateMutation, PostUpdateMutationVariables> = { name: 'PostUpdate', hash: '2c0fdde22cea0b1b059233936dff5d80' }
export const PostChanged: Operation<PostChangedSubscription, PostChangedSubscriptionVariables> = { name: 'PostChanged', hash: '00618cdf77efa0e9be7818afd6604a6e' }
export const WholeQuestion: Operation<WholeQuestionQuery, WholeQuestionQueryVariables> = { name: 'WholeQuestion', hash: 'd3c525c7a9207fb74da75c86fa4570fc' }
export const MoreAnswers: Operation<MoreAnswersQuery, MoreAnswersQueryVariables> = { name: 'MoreAnswers', hash: '7e04b1ade4b23808b22b6a98dc2b43db' }
export const SeenBefore: Operation<SeenBeforeQuery, SeenBeforeQueryVariables> = { name: 'SeenBefore', hash: '76434b0b7e0008e1e8847231c0c6c59b' }
export const TeamAsked: Operation<TeamAskedQuery, TeamAskedQueryVariables> = { name: 'TeamAsked', hash: '91b8aa6e9f5bf46c6123248068fc9762' }
export const Ask: Operation<AskMutation, AskMutationVariables> = { name: 'Ask', hash: '4bf90a6faa7a7654a7e8a7593cfbebf3' }
export const GiveAnswer: Operation<GiveAnswerMutation, GiveAnswerMutationVariables> = { name: 'GiveAnswer', hash: '3f7294aec29ad8b9f5d43df714c22e5b' }
export const EditAnswer: Operation<EditAnswerMutation, EditAnswerMutationVariables> = { name: 'EditAnswer', hash: '6d52045c5c4ee300a553c7c424bdf584' }
export const WithdrawAnswer: Operation<WithdrawAnswerMutation, WithdrawAnswerMutationVariables> = { name: 'WithdrawAnswer', hash: '4f222f7448bc2e715b65abf602f6b7a0' }
export const MarkHelped: Operation<MarkHelpedMutation, MarkHelpedMutationVariables> = { name: 'MarkHelped', hash: '6da0e1299776c9260b6b8509817d4b62' }
export const MeToo: Operation<MeTooMutation, MeTooMutationVariables> = { name: 'MeToo', hash: '208762588a3b47771d579d4fe6124743' }
export const TextParts: Operation<TextPartsQuery, TextPartsQueryVariables> = { name: 'TextParts', hash: 'fabc8f37d0a9db4730c2ed963445765d' }
export const HiddenTexts: Operation<HiddenTextsQuery, HiddenTextsQueryVariables> = { name: 'HiddenTexts', hash: 'e3ca3244b7d7b3db93c73fb98c36c805' }
export const Acts: Operation<ActsQuery, ActsQueryVariables> = { name: 'Acts', hash: '0230b765ce82ecf96f3f7b9d1f351bdf' }
export const Report: Operation<ReportMutation, ReportMutationVariables> = { name: 'Report', hash: 'db34f38383b9452fad01f98131deee76' }
export const Restore: Operation<RestoreMutation, RestoreMutationVariables> = { name: 'Restore', hash: 'ff765ea554c870e2074157d6223110d9' }
export const Redact: Operation<RedactMutation, RedactMutationVariables> = { name: 'Redact', hash: 'a8a0d3b245eea2624d7551b7c0650f99' }
export const MyData: Operation<MyDataQuery, MyDataQueryVariables> = { name: 'MyData', hash: 'f459498cd36753c866b669800dc8dd62' }
export const ArchiveNow: Operation<ArchiveNowQuery, ArchiveNowQueryVariables> = { name: 'ArchiveNow', hash: 'bcfea2dacfd134f40987b8d9504c8557' }
export const AskArchive: Operation<AskArchiveMutation, AskArchiveMutationVariables> = { name: 'AskArchive', hash: '7373840d98dc5f97a1aca093fce19ea8' }
export const Leave: Operation<LeaveMutation, LeaveMutationVariables> = { name: 'Leave', hash: '9a529847c9b9ccf670a9be0fd2ba5b09' }
export const Keeping: Operation<KeepingQuery, KeepingQueryVariables> = { name: 'Keeping', hash: '2bd1be0a326001db42f2a9ce0e6c6723' }
export const MyTokens: Operation<MyTokensQuery, MyTokensQueryVariables> = { name: 'MyTokens', hash: '937556f32d28ee1870bd5a80773e41bc' }
export const AddToken: Operation<AddTokenMutation, AddTokenMutationVariables> = { name: 'AddToken', hash: '04d84a2a7df27bfdd9813a5f7837178f' }
export const RevokeToken: Operation<RevokeTokenMutation, RevokeTokenMutationVariables> = { name: 'RevokeToken', hash: '9421d28abd945ef60422a62377e84d1b' }
export const Search: Operation<SearchQuery, SearchQueryVariables> = { name: 'Search', hash: '2cdaa3da8de0e65332a7af9af0e94a21' }
export const Instant: Operation<InstantQuery, InstantQueryVariables> = { name: 'Instant', hash: '968b0ad5a603c7b78d46678e97a39252' }
export const ExplainSearch: Operation<ExplainSearchQuery, ExplainSearchQueryVariables> = { name: 'ExplainSearch', hash: '6b658d7004bf8cd1f222ef4dfd3749ce' }
export const SavedSearches: Operation<SavedSearchesQuery, SavedSearchesQueryVariables> = { name: 'SavedSearches', hash: 'a55560992f1eeaa7df10943220e2fcb8' }
export const SaveSearch: Operation<SaveSearchMutation, SaveSearchMutationVariables> = { name: 'SaveSearch', hash: '43af5b273f5580f6b569f1af27be5d5b' }
export const RemoveSavedSearch: Operation<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables> = { name: 'RemoveSavedSearch', hash: 'a949e04739877f348378f8438074e142' }
export const Completions: Operation<CompletionsQuery, CompletionsQueryVariables> = { name: 'Completions', hash: '27fc1073969a028b47e9e28ec2d86895' }
export const Surroundings: Operation<SurroundingsQuery, SurroundingsQueryVariables> = { name: 'Surroundings', hash: '0341a0d93455e9ae2469d5741b634dd0' }
export const Notified: Operation<NotifiedSubscription, NotifiedSubscriptionVariables> = { name: 'Notified', hash: '6e3a300be37fccac5d28214fa0de8a89' }
export const Signals: Operation<SignalsQuery, SignalsQueryVariables> = { name: 'Signals', hash: '46a73420456245fab7fc91b458bf978f' }
export const PutTipInFront: Operation<PutTipInFrontMutation, PutTipInFrontMutationVariables> = { name: 'PutTipInFront', hash: '744df54b40cab981880106622e8a3e64' }
export const TipsInFront: Operation<TipsInFrontQuery, TipsInFrontQueryVariables> = { name: 'TipsInFront', hash: '317814347b3eded52a212bfe078fb819' }
export const Teams: Operation<TeamsQuery, TeamsQueryVariables> = { name: 'Teams', hash: '89e6bb7659ee2a735178d8ca631a058b' }
export const WholeTeam: Operation<WholeTeamQuery, WholeTeamQueryVariables> = { name: 'WholeTeam', hash: 'b50a9a2bd6c996f3b746b32c7d8fcb8c' }
export const TeamPosts: Operation<TeamPostsQuery, TeamPostsQueryVariables> = { name: 'TeamPosts', hash: '4186c789fdf1f109807e10b5db960b7a' }
export const FollowTeam: Operation<FollowTeamMutation, FollowTeamMutationVariables> = { name: 'FollowTeam', hash: '44e956eb8897cf24473178cf6056b9e8' }
export const EditTeam: Operation<EditTeamMutation, EditTeamMutationVariables> = { name: 'EditTeam', hash: '6b9b05d86bc434142b3f21535fa49a6c' }
export const WholeTip: Operation<WholeTipQuery, WholeTipQueryVariables> = { name: 'WholeTip', hash: '3d89f16cd065f7ee57abc714b8cd1b3b' }
export const TipStart: Operation<TipStartQuery, TipStartQueryVariables> = { name: 'TipStart', hash: '932019607b64c9025ecd837431516491' }
export const ShareTip: Operation<ShareTipMutation, ShareTipMutationVariables> = { name: 'ShareTip', hash: '43705877116ca4096982a3c3ec2983c4' }
export const EditTip: Operation<EditTipMutation, EditTipMutationVariables> = { name: 'EditTip', hash: 'd9a3ac841f099f5846e7ae8f756b2448' }
export const TryTip: Operation<TryTipMutation, TryTipMutationVariables> = { name: 'TryTip', hash: '0044b79a21ab22b1c24dbb54dab595fd' }
export const FollowUp: Operation<FollowUpQuery, FollowUpQueryVariables> = { name: 'FollowUp', hash: '8233e5c813d6a7d7706a6c1b65d71ad5' }
export const TellWhatHelped: Operation<TellWhatHelpedMutation, TellWhatHelpedMutationVariables> = { name: 'TellWhatHelped', hash: '0596d911c8a39b1c5da687b9612b9d6a' }
export const DeclineFollowUp: Operation<DeclineFollowUpMutation, DeclineFollowUpMutationVariables> = { name: 'DeclineFollowUp', hash: 'fb389cac7a3c2b4e6e8792ed0f81baf9' }
export const StillRight: Operation<StillRightMutation, StillRightMutationVariables> = { name: 'StillRight', hash: '607bf7fa3be40c83f4ee1baa6833bd9d' }
export const ReplaceSource: Operation<ReplaceSourceMutation, ReplaceSourceMutationVariables> = { name: 'ReplaceSource', hash: '886b3cdcaec8b5659a39587b4a1302f0' }
export const RestoreSource: Operation<RestoreSourceMutation, RestoreSourceMutationVariables> = { name: 'RestoreSource', hash: '315ab596fbab1b08157804770bd8bd76' }
export const MergeQuestion: Operation<MergeQuestionMutation, MergeQuestionMutationVariables> = { name: 'MergeQuestion', hash: '98e9ca597f3857c3d0d4035bc94f64b9' }
export const DeclineMerge: Operation<DeclineMergeMutation, DeclineMergeMutationVariables> = { name: 'DeclineMerge', hash: '8764b916c178776d4842117557879b74' }
export const UnmergeQuestion: Operation<UnmergeQuestionMutation, UnmergeQuestionMutationVariables> = { name: 'UnmergeQuestion', hash: 'e2de5000e2c75dc6e303852a9301bd57' }
export const TipsToHandOn: Operation<TipsToHandOnQuery, TipsToHandOnQueryVariables> = { name: 'TipsToHandOn', hash: '5217f472cbd5f7c9aeac9929533a378b' }
export const KeepingTeams: Operation<KeepingTeamsQuery, KeepingTeamsQueryVariables> = { name: 'KeepingTeams', hash: '59d923ac0cd2e32935546b6b3829b0c9' }
export const HandTipsOn: Operation<HandTipsOnMutation, HandTipsOnMutationVariables> = { name: 'HandTipsOn', hash: '5ed00b005bd017c8cd4be5d53dcacc6a' }
