// The exchange format, version 1 (contract.md), as schemas. Names only grow; a field that Kring does not know is left out with a word.
import { limits } from '@kring/contract/limits'
import { type TopicKey, topics } from '@kring/words/en/topics'
import { z } from 'zod'
import { clean, type Length, lengthFault } from '../platform/text.ts'

const say: Record<string, (length: Length) => string> = {
  required: () => 'is empty',
  too_short: (length) => `is shorter than ${length.min} characters`,
  too_long: (length) => `is longer than ${length.max} characters`,
}
const text = (length: Length) =>
  z
    .string()
    .overwrite((given) => clean(given.toWellFormed()))
    .superRefine((given, ctx) => {
      const fault = lengthFault(given, length)
      if (fault) ctx.addIssue({ code: 'custom', message: say[fault]?.(length) ?? 'has a wrong length' })
    })
const ref = text({ min: 1, max: 200 })
/** Kept to the millisecond, in UTC. */
const moment = z.iso
  .datetime({ offset: true })
  .overwrite((given) => (Number.isNaN(Date.parse(given)) ? given : new Date(given).toISOString()))
const topicKeys = Object.keys(topics).filter((key): key is TopicKey => key in topics)
const topicList = z
  .array(z.enum(topicKeys))
  .max(limits.team.topics.max)
  .overwrite((keys) => [...new Set(keys)])
const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/, 'is not a language tag such as nl, en or ar-MA')
const tags = z
  .array(tag)
  .max(limits.profile.languages.max)
  .overwrite((list) => [...new Set(list)])
const language = z.enum(['nl', 'en'])
const audience = z.enum(['everyone', 'region', 'team'])
const refs = z.array(ref).overwrite((list) => [...new Set(list)])

const title = text({ min: 1, max: limits.title.max })
const body = text({ max: limits.imported.body })
const said = text({ min: 1, max: limits.imported.body })
const steps = z.array(text({ min: 1, max: limits.imported.step })).max(100)
const webAddress = z.url({ protocol: /^https?$/, error: 'is not a web address' }).max(2_000)

/** Who wrote it. `team` stands only when it is not the author's present team (null: none), or when a team signs without a person. */
const signed = { author: ref.optional(), team: ref.nullish(), at: moment.optional() }
const post = {
  ...signed,
  ref,
  title,
  topics: topicList.optional(),
  audience: audience.optional(),
  /** The region of the audience, when it is not that of the team. */
  region: text({ min: 1, max: 100 }).optional(),
  language: language.optional(),
  editedAt: moment.optional(),
}
const mark = { to: ref, by: ref, at: moment.optional() }

const place = z.object({
  name: text({ min: 1, max: 100 }),
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
})

const barrierState = z.enum(['raised', 'being_lifted', 'lifted', 'worked_around', 'cannot_be_lifted'])

export const schemas = {
  team: z.object({
    type: z.literal('team'),
    ref,
    name: text({ min: 1, max: 120 }),
    slug: z
      .string()
      .max(140)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may hold small letters, digits and single hyphens')
      .optional(),
    region: text({ min: 1, max: 100 }).nullish(),
    place: place.nullish(),
    topics: topicList.optional(),
    languages: tags.optional(),
    trying: text({ max: limits.team.trying.max }).optional(),
    since: text({ max: 100 }).nullish(),
  }),
  person: z.object({
    type: z.literal('person'),
    ref,
    name: text(limits.profile.name),
    email: z.email('is not an e-mail address').max(254),
    team: ref.nullish(),
    roles: z
      .array(z.enum(['member', 'coach', 'steward', 'shield']))
      .min(1)
      .optional(),
    locale: language.optional(),
    theme: z.enum(['system', 'light', 'dark']).optional(),
    languages: tags.optional(),
    askMeAbout: text({ max: limits.profile.askMeAbout.max }).optional(),
    follows: z.object({ teams: refs.optional(), topics: z.array(z.enum(topicKeys)).optional() }).optional(),
    at: moment.optional(),
    disabledAt: moment.nullish(),
  }),
  question: z.object({ type: z.literal('question'), ...post, body: body.optional(), askedTeam: ref.optional() }),
  update: z.object({ type: z.literal('update'), ...post, body }),
  learning: z.object({ type: z.literal('learning'), ...post, body, method: text({ max: 60 }).optional() }),
  barrier: z.object({
    type: z.literal('barrier'),
    ...post,
    body,
    category: z.string().regex(/^ticc\.\d[a-z]?$/, 'is not a category such as ticc.1d'),
    /** Who and what it stops, and what the team does in the meantime. */
    stops: text({ max: limits.imported.step }).optional(),
    workAround: text({ max: limits.imported.situation }).optional(),
    state: barrierState.optional(),
    steps: z
      .array(
        z.object({
          state: barrierState,
          note: text({ max: limits.imported.step }).optional(),
          by: ref.optional(),
          team: ref.optional(),
          at: moment,
        }),
      )
      .max(200)
      .optional(),
  }),
  /** A text that a team handed to a steward or partner, with the answer. */
  handover: z.object({
    type: z.literal('handover'),
    ...signed,
    ref,
    to: ref,
    for: ref,
    body: said,
    answerBy: z.iso.date(),
    answer: body.optional(),
    answeredAt: moment.optional(),
  }),
  /** What came of a solution in a team. */
  outcome: z.object({
    type: z.literal('outcome'),
    ...mark,
    team: ref.optional(),
    outcome: z.enum(['worked', 'partly', 'did_not']),
  }),
  tip: z.object({
    type: z.literal('tip'),
    ...post,
    situation: text({ max: limits.imported.situation }),
    whatWeDid: steps.min(1),
    materials: steps.optional(),
    result: text({ max: limits.imported.situation }),
    resultKind: z.enum(['measured', 'observed', 'client_said', 'not_yet_known']).optional(),
    notWhen: steps,
    watchFor: steps.optional(),
    evidence: z.enum(['guideline', 'research', 'several_teams', 'one_team', 'idea']).optional(),
    sources: z
      .array(z.object({ title: text({ min: 1, max: 500 }), url: webAddress.nullish() }))
      .max(100)
      .optional(),
    competence: z.enum(['helper', 'carer', 'nurse', 'specialist']).nullish(),
    needsInstruction: z.boolean().optional(),
    adaptedFrom: ref.nullish(),
    reviewOn: z.iso.date().optional(),
    /** When its team last said that it is still right. */
    checkedOn: z.iso.date().nullish(),
  }),
  /** Something worth knowing outside Kring. */
  library: z.object({
    type: z.literal('library'),
    ...signed,
    ref,
    kind: z.enum([
      'research',
      'case_study',
      'website',
      'training',
      'commissioning',
      'community_of_practice',
      'guideline',
      'test_site',
    ]),
    title,
    summary: text({ min: 1, max: limits.imported.situation }),
    links: z
      .array(z.object({ title: text({ min: 1, max: 500 }), url: webAddress }))
      .max(50)
      .optional(),
    lessons: z
      .array(text({ min: 1, max: limits.imported.step }))
      .max(50)
      .optional(),
    topics: topicList.optional(),
    language: language.optional(),
    place: place.nullish(),
    editedAt: moment.optional(),
  }),
  /** A source that was replaced: every tip that cites it says so. */
  source: z.object({
    type: z.literal('source'),
    title: text({ min: 1, max: 500 }),
    url: webAddress.nullish(),
    newTitle: text({ max: 500 }).optional(),
    newUrl: webAddress.nullish(),
    by: ref,
    at: moment.optional(),
  }),
  answer: z.object({
    type: z.literal('answer'),
    ...signed,
    ref,
    to: ref,
    body: said,
    helpedAsker: z.boolean().optional(),
    helpedTeams: refs.optional(),
    /** Under a barrier: what it does to it. */
    way: z.enum(['solution', 'work_around']).optional(),
    editedAt: moment.optional(),
  }),
  comment: z.object({ type: z.literal('comment'), ...signed, ref, to: ref, body: said }),
  /** How a post read before; `at` is when that ended. A tip's is one text, as readers of its history see it. */
  version: z.object({
    type: z.literal('version'),
    to: ref,
    title,
    body: text({ max: 5 * limits.imported.body }),
    at: moment,
  }),
  metoo: z.object({ type: z.literal('metoo'), ...mark, team: ref.optional() }),
  tried: z.object({
    type: z.literal('tried'),
    ...mark,
    team: ref.optional(),
    outcome: z.enum(['worked', 'partly', 'did_not']),
    note: text({ max: limits.imported.step }).optional(),
  }),
  thanks: z.object({ type: z.literal('thanks'), ...mark }),
  saved: z.object({ type: z.literal('saved'), ...mark }),
} as const

export type Type = keyof typeof schemas
export type Item<T extends Type = Type> = { [K in T]: z.output<(typeof schemas)[K]> }[T]
export type PostType = 'question' | 'tip' | 'update' | 'learning' | 'barrier'
export type PostItem = Item<PostType>

export const types = Object.keys(schemas).filter((key): key is Type => key in schemas)
const postTypes: ReadonlySet<string> = new Set(['question', 'tip', 'update', 'learning', 'barrier'])
export const isPost = (item: Item): item is PostItem => postTypes.has(item.type)
/** The name a line has for other lines, if it has one. */
export const refOf = (item: Item): string | undefined => ('ref' in item ? item.ref : undefined)
