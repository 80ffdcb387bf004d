// Made by "npm run generate"; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { VisiblePost, VisibleAnswer, VisibleComment, HelpedAnswerRow } from '../posts/gate.ts';
import type { PersonRow } from '../people/read.ts';
import type { TeamRow } from '../teams/read.ts';
import type { TopicRow } from '../teams/topics.ts';
import type { NotificationRow } from '../notifications/read.ts';
import type { TriedRow } from '../tips/read.ts';
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
};


/** Something that stops teams: a rule, a sign-off, a delivery, a device. */
export type BarrierCommentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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
  | 'RESTORED';

/** Grouped per thread: one unread notification of a kind for each post. */
export type Notification = Node & {
  id: Scalars['ID']['output'];
  kind: NotificationKind;
  /** Null when the post is gone or no longer visible to the viewer. */
  post?: Maybe<Post>;
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
  | 'STEWARD';

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

/** What an intervision circle chose to share, with everyone's consent. */
export type Learning = Post & Node & {
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

/** What was done with a privilege. */
export type ActKind =
  | 'HIDDEN'
  | 'RESTORED'
  | 'REDACTED'
  | 'MADE_MEMBER'
  | 'MADE_COACH'
  | 'MADE_STEWARD'
  | 'DISABLED'
  | 'ENABLED';

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
  | 'DUE';

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
  /** The question or tip it was made from, if the viewer may see it. */
  adaptedFrom?: Maybe<Post>;
  worked: Scalars['Int']['output'];
  partly: Scalars['Int']['output'];
  didNot: Scalars['Int']['output'];
  tried: Array<TriedReport>;
  /** What the viewer's own team said. */
  viewerTried?: Maybe<TryOutcome>;
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
  days?: Scalars['Int']['input'];
};

export type Query = {
  /** Keyset pages, stable while new items arrive; no end but a clear one. */
  feed: PostConnection;
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
  /** Exact words with quotes, without a word with a minus before it. */
  search: SearchConnection;
  /** Words to complete what is being typed; at most six. */
  completions: Array<Scalars['String']['output']>;
  /** Earlier posts close to a text that is being written; nothing rather than noise. */
  similar: Array<Post>;
  teamsWhoKnow: Array<TeamMatch>;
  /** What in a text could identify a client. The text is not kept. */
  clientData: Array<ClientDataFinding>;
  team?: Maybe<Team>;
  /** All teams by name, or the nearest first when a place is given. */
  teams: TeamConnection;
  topics: Array<Topic>;
  /** The viewer's own tokens, newest first. */
  tokens: Array<Token>;
};


export type QueryFeedArgs = {
  scope?: InputMaybe<FeedScope>;
  kinds?: InputMaybe<Array<PostKind>>;
  topic?: InputMaybe<Scalars['ID']['input']>;
  team?: InputMaybe<Scalars['ID']['input']>;
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

export type Subscription = {
  feedChanged: FeedEvent;
  postChanged: PostEvent;
  notified: Notification;
};


export type SubscriptionPostChangedArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  /** Says what is on a photo of one's own, in words. */
  describePhoto: Photo;
  /** Takes a file of one's own away, from everyone at once; the text that it stood in stays. */
  removeFile: Scalars['Boolean']['output'];
  /** Marks one thread's notifications as read, or all of them. */
  readNotifications: Scalars['Boolean']['output'];
  /** Starts a session (an HttpOnly cookie). The same answer for an unknown address and a wrong password. */
  signIn: Person;
  signOut: Scalars['Boolean']['output'];
  /** Ends every session of the viewer, on all devices. */
  signOutEverywhere: Scalars['Boolean']['output'];
  /** Changes one's own profile. What is left out stays. */
  editProfile: Person;
  /** Sets a new password and ends the other sessions. */
  changePassword: Scalars['Boolean']['output'];
  postUpdate: Update;
  comment: Comment;
  withdrawComment: Scalars['Boolean']['output'];
  thank: Post;
  save: Post;
  /** Changes one's own post; the earlier version stays readable for the same audience. */
  editPost: Post;
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
  /** Says that a client could be recognised in a post, answer or comment. It is hidden at once from all but its author and stewards. */
  report: Scalars['Boolean']['output'];
  /** A steward lets a hidden text be read again. */
  restore: Scalars['Boolean']['output'];
  /** Author or steward takes a part out: of the text, of its earlier versions and of every copy. It does not come back. */
  redact: Scalars['Boolean']['output'];
  /** Changes one's own team's page. */
  editTeam: Team;
  followTeam: Team;
  followTopic: Topic;
  shareTip: Tip;
  editTip: Tip;
  /** What came of it in the viewer's team; saying it again replaces it. */
  tryTip: Tip;
  /** Makes a token for a program. Only for who signed in a short while ago; never with a token. */
  addToken: NewToken;
  /** Ends one of the viewer's own tokens, at once. */
  revokeToken: Scalars['Boolean']['output'];
};


export type MutationDescribePhotoArgs = {
  photo: Scalars['ID']['input'];
  alt: Scalars['String']['input'];
  notAClient?: Scalars['Boolean']['input'];
};


export type MutationRemoveFileArgs = {
  file: Scalars['ID']['input'];
};


export type MutationReadNotificationsArgs = {
  post?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};


export type MutationEditProfileArgs = {
  input: ProfileInput;
};


export type MutationChangePasswordArgs = {
  current: Scalars['String']['input'];
  next: Scalars['String']['input'];
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


export type MutationShareTipArgs = {
  input: TipInput;
};


export type MutationEditTipArgs = {
  input: TipEdit;
};


export type MutationTryTipArgs = {
  input: TryTipInput;
};


export type MutationAddTokenArgs = {
  input: TokenInput;
};


export type MutationRevokeTokenArgs = {
  token: Scalars['ID']['input'];
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
    | ( NotificationRow )
    | ( PersonRow )
    | ( VisiblePost )
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
  AudienceKind: AudienceKind;
  Audience: ResolverTypeWrapper<Audience>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Barrier: ResolverTypeWrapper<VisiblePost>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  FeedScope: FeedScope;
  ChangeKind: ChangeKind;
  FeedEvent: ResolverTypeWrapper<FeedEvent>;
  PostEvent: ResolverTypeWrapper<Omit<PostEvent, 'post'> & { post?: Maybe<ResolversTypes['Post']> }>;
  Photo: ResolverTypeWrapper<VisibleFile>;
  Attachment: ResolverTypeWrapper<VisibleFile>;
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
  Learning: ResolverTypeWrapper<VisiblePost>;
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
  ActKind: ActKind;
  Act: ResolverTypeWrapper<Omit<Act, 'actor' | 'person'> & { actor?: Maybe<ResolversTypes['Person']>, person?: Maybe<ResolversTypes['Person']> }>;
  ActEdge: ResolverTypeWrapper<Omit<ActEdge, 'node'> & { node: ResolversTypes['Act'] }>;
  ActConnection: ResolverTypeWrapper<Omit<ActConnection, 'edges'> & { edges: Array<ResolversTypes['ActEdge']> }>;
  TextPart: ResolverTypeWrapper<TextPart>;
  HiddenText: ResolverTypeWrapper<Omit<HiddenText, 'author' | 'team'> & { author?: Maybe<ResolversTypes['Person']>, team?: Maybe<ResolversTypes['Team']> }>;
  HiddenTextEdge: ResolverTypeWrapper<Omit<HiddenTextEdge, 'node'> & { node: ResolversTypes['HiddenText'] }>;
  HiddenTextConnection: ResolverTypeWrapper<Omit<HiddenTextConnection, 'edges'> & { edges: Array<ResolversTypes['HiddenTextEdge']> }>;
  SearchKind: SearchKind;
  FacetField: FacetField;
  SearchFilter: SearchFilter;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  Fragment: ResolverTypeWrapper<Fragment>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Facet: ResolverTypeWrapper<Facet>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  KnowsBecause: KnowsBecause;
  TeamMatch: ResolverTypeWrapper<Omit<TeamMatch, 'team' | 'shownBy'> & { team: ResolversTypes['Team'], shownBy?: Maybe<ResolversTypes['Post']> }>;
  FindingLevel: FindingLevel;
  ClientDataFinding: ResolverTypeWrapper<ClientDataFinding>;
  Place: ResolverTypeWrapper<Place>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  TriedReport: ResolverTypeWrapper<TriedRow>;
  Tip: ResolverTypeWrapper<VisiblePost>;
  TipInput: TipInput;
  TipEdit: TipEdit;
  TryTipInput: TryTipInput;
  TokenScope: TokenScope;
  Token: ResolverTypeWrapper<Token>;
  NewToken: ResolverTypeWrapper<NewToken>;
  TokenInput: TokenInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Audience: Audience;
  String: Scalars['String']['output'];
  Barrier: VisiblePost;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
  FeedEvent: FeedEvent;
  PostEvent: Omit<PostEvent, 'post'> & { post?: Maybe<ResolversParentTypes['Post']> };
  Photo: VisibleFile;
  Attachment: VisibleFile;
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
  Learning: VisiblePost;
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
  SearchFilter: SearchFilter;
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  Fragment: Fragment;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  FacetValue: FacetValue;
  Facet: Facet;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  TeamMatch: Omit<TeamMatch, 'team' | 'shownBy'> & { team: ResolversParentTypes['Team'], shownBy?: Maybe<ResolversParentTypes['Post']> };
  ClientDataFinding: ClientDataFinding;
  Place: Place;
  Float: Scalars['Float']['output'];
  PlaceInput: PlaceInput;
  Team: TeamRow;
  TeamEdge: Omit<TeamEdge, 'node'> & { node: ResolversParentTypes['Team'] };
  TeamConnection: Omit<TeamConnection, 'edges'> & { edges: Array<ResolversParentTypes['TeamEdge']> };
  Topic: TopicRow;
  TeamEdit: TeamEdit;
  Source: Source;
  SourceInput: SourceInput;
  TriedReport: TriedRow;
  Tip: VisiblePost;
  TipInput: TipInput;
  TipEdit: TipEdit;
  TryTipInput: TryTipInput;
  Token: Token;
  NewToken: NewToken;
  TokenInput: TokenInput;
  Query: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
};

export type AudienceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Audience'] = ResolversParentTypes['Audience']> = {
  kind?: Resolver<ResolversTypes['AudienceKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type NotificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'Barrier' | 'Notification' | 'Person' | 'Update' | 'Learning' | 'Comment' | 'Question' | 'Answer' | 'Team' | 'Topic' | 'Tip', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  __resolveType: TypeResolveFn<'Barrier' | 'Update' | 'Learning' | 'Question' | 'Tip', ParentType, ContextType>;
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

export type LearningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Learning'] = ResolversParentTypes['Learning']> = {
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
  adaptedFrom?: Resolver<Maybe<ResolversTypes['Post']>, ParentType, ContextType>;
  worked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  didNot?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tried?: Resolver<Array<ResolversTypes['TriedReport']>, ParentType, ContextType>;
  viewerTried?: Resolver<Maybe<ResolversTypes['TryOutcome']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  feed?: Resolver<ResolversTypes['PostConnection'], ParentType, ContextType, RequireFields<QueryFeedArgs, 'scope' | 'first'>>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first'>>;
  me?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  demoAccounts?: Resolver<Array<ResolversTypes['DemoAccount']>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPeopleArgs, 'startsWith'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  hiddenTexts?: Resolver<ResolversTypes['HiddenTextConnection'], ParentType, ContextType, RequireFields<QueryHiddenTextsArgs, 'first'>>;
  textParts?: Resolver<Array<ResolversTypes['TextPart']>, ParentType, ContextType, RequireFields<QueryTextPartsArgs, 'text'>>;
  acts?: Resolver<ResolversTypes['ActConnection'], ParentType, ContextType, RequireFields<QueryActsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query' | 'first' | 'correct'>>;
  completions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryCompletionsArgs, 'text'>>;
  similar?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType, RequireFields<QuerySimilarArgs, 'text' | 'first'>>;
  teamsWhoKnow?: Resolver<Array<ResolversTypes['TeamMatch']>, ParentType, ContextType, RequireFields<QueryTeamsWhoKnowArgs, 'text' | 'first'>>;
  clientData?: Resolver<Array<ResolversTypes['ClientDataFinding']>, ParentType, ContextType, RequireFields<QueryClientDataArgs, 'text'>>;
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamArgs, 'slug'>>;
  teams?: Resolver<ResolversTypes['TeamConnection'], ParentType, ContextType, RequireFields<QueryTeamsArgs, 'first'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  tokens?: Resolver<Array<ResolversTypes['Token']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  feedChanged?: SubscriptionResolver<ResolversTypes['FeedEvent'], "feedChanged", ParentType, ContextType>;
  postChanged?: SubscriptionResolver<ResolversTypes['PostEvent'], "postChanged", ParentType, ContextType, RequireFields<SubscriptionPostChangedArgs, 'id'>>;
  notified?: SubscriptionResolver<ResolversTypes['Notification'], "notified", ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  describePhoto?: Resolver<ResolversTypes['Photo'], ParentType, ContextType, RequireFields<MutationDescribePhotoArgs, 'photo' | 'alt' | 'notAClient'>>;
  removeFile?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRemoveFileArgs, 'file'>>;
  readNotifications?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<MutationReadNotificationsArgs>>;
  signIn?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'email' | 'password'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signOutEverywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editProfile?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<MutationEditProfileArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'current' | 'next'>>;
  postUpdate?: Resolver<ResolversTypes['Update'], ParentType, ContextType, RequireFields<MutationPostUpdateArgs, 'input'>>;
  comment?: Resolver<ResolversTypes['Comment'], ParentType, ContextType, RequireFields<MutationCommentArgs, 'input'>>;
  withdrawComment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawCommentArgs, 'comment'>>;
  thank?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationThankArgs, 'post' | 'on'>>;
  save?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationSaveArgs, 'post' | 'on'>>;
  editPost?: Resolver<ResolversTypes['Post'], ParentType, ContextType, RequireFields<MutationEditPostArgs, 'input'>>;
  withdrawPost?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawPostArgs, 'post'>>;
  ask?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationAskArgs, 'input'>>;
  answer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationAnswerArgs, 'input'>>;
  editAnswer?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationEditAnswerArgs, 'answer' | 'body' | 'notAClient'>>;
  withdrawAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationWithdrawAnswerArgs, 'answer'>>;
  markHelped?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<MutationMarkHelpedArgs, 'answer' | 'helped'>>;
  meToo?: Resolver<ResolversTypes['Question'], ParentType, ContextType, RequireFields<MutationMeTooArgs, 'question' | 'on'>>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationReportArgs, 'text'>>;
  restore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRestoreArgs, 'text'>>;
  redact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRedactArgs, 'text' | 'field' | 'start' | 'end'>>;
  editTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationEditTeamArgs, 'input'>>;
  followTeam?: Resolver<ResolversTypes['Team'], ParentType, ContextType, RequireFields<MutationFollowTeamArgs, 'team' | 'on'>>;
  followTopic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType, RequireFields<MutationFollowTopicArgs, 'topic' | 'on'>>;
  shareTip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationShareTipArgs, 'input'>>;
  editTip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationEditTipArgs, 'input'>>;
  tryTip?: Resolver<ResolversTypes['Tip'], ParentType, ContextType, RequireFields<MutationTryTipArgs, 'input'>>;
  addToken?: Resolver<ResolversTypes['NewToken'], ParentType, ContextType, RequireFields<MutationAddTokenArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationRevokeTokenArgs, 'token'>>;
};

export type Resolvers<ContextType = Context> = {
  Audience?: AudienceResolvers<ContextType>;
  Barrier?: BarrierResolvers<ContextType>;
  FeedEvent?: FeedEventResolvers<ContextType>;
  PostEvent?: PostEventResolvers<ContextType>;
  Photo?: PhotoResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
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
  Learning?: LearningResolvers<ContextType>;
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
  SearchResult?: SearchResultResolvers<ContextType>;
  Fragment?: FragmentResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  TeamMatch?: TeamMatchResolvers<ContextType>;
  ClientDataFinding?: ClientDataFindingResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  TeamEdge?: TeamEdgeResolvers<ContextType>;
  TeamConnection?: TeamConnectionResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  TriedReport?: TriedReportResolvers<ContextType>;
  Tip?: TipResolvers<ContextType>;
  Token?: TokenResolvers<ContextType>;
  NewToken?: NewTokenResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

