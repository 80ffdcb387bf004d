// Rows as items of the exchange format. What is empty is left out; keys stand in one order.
import { topicById } from '../teams/topics.ts'
import type {
  AnswerRow,
  CommentRow,
  HandoverRow,
  LibraryRow,
  MarkRow,
  PersonRow,
  PostRow,
  SourceRow,
  Signed,
  TeamRow,
  VersionRow,
} from './export-rows.ts'
import { renamePeople } from './mentions.ts'

/** Gives a mentioned person's ref for their public id. */
export type RefOf = (publicId: string) => string | undefined

const keys = (ids: readonly number[]) => ids.flatMap((id) => topicById(id)?.key ?? [])
const some = <T>(list: readonly T[] | undefined) => (list?.length ? list : undefined)
const low = (text: string | null | undefined) => text?.toLowerCase()
const signed = (row: Signed) => ({
  author: row.author ?? undefined,
  team: row.team === '' ? null : (row.team ?? undefined),
})

export const teamItem = (row: TeamRow) => ({
  type: 'team',
  ref: row.ref,
  name: row.name,
  slug: row.slug,
  region: row.region ?? undefined,
  place: row.placeName === null ? undefined : { name: row.placeName, lat: row.lat, lon: row.lon },
  topics: keys(row.topics),
  languages: row.languages,
  trying: row.trying || undefined,
  since: row.since ?? undefined,
})

export const personItem = (row: PersonRow) => ({
  type: 'person',
  ref: row.ref,
  name: row.name,
  email: row.email,
  team: row.team ?? undefined,
  roles: row.roles.map((role) => role.toLowerCase()),
  locale: row.locale,
  theme: row.theme === 'SYSTEM' ? undefined : low(row.theme),
  languages: some(row.languages),
  askMeAbout: row.askMeAbout || undefined,
  follows:
    row.teams.length + row.topics.length ? { teams: some(row.teams), topics: some(keys(row.topics)) } : undefined,
  at: row.at,
  disabledAt: row.disabledAt ?? undefined,
})

export function postItem(row: PostRow, refOf: RefOf) {
  return {
    type: row.kind.toLowerCase(),
    ref: row.ref,
    ...signed(row),
    title: row.title,
    ...(row.kind === 'TIP' ? tipFields(row, refOf) : { body: renamePeople(row.body, refOf) }),
    category: row.record?.category,
    ...(row.kind === 'BARRIER' ? barrierFields(row, refOf) : {}),
    method: row.record?.method,
    askedTeam: row.askedTeam ?? undefined,
    topics: keys(row.topics),
    audience: low(row.audience),
    region: row.region ?? undefined,
    language: row.language,
    at: row.at,
    editedAt: row.editedAt ?? undefined,
  }
}

const barrierFields = (row: PostRow, refOf: RefOf) => ({
  stops: renamePeople(row.record?.stops ?? '', refOf) || undefined,
  workAround: renamePeople(row.record?.workAround ?? '', refOf) || undefined,
  state: low(row.state),
  steps: row.steps?.map((step) => ({
    state: low(step.state),
    note: step.note || undefined,
    by: step.by ?? undefined,
    team: step.team ?? undefined,
    at: step.at,
  })),
})

export const handoverItem = (row: HandoverRow, refOf: RefOf) => ({
  type: 'handover',
  ref: row.ref,
  to: row.to,
  for: row.for,
  ...signed(row),
  body: renamePeople(row.body, refOf),
  answerBy: row.answerBy,
  answer: renamePeople(row.answer, refOf) || undefined,
  answeredAt: row.answeredAt ?? undefined,
  at: row.at,
})

function tipFields(row: PostRow, refOf: RefOf) {
  const record = row.record ?? {}
  const text = (said: string | undefined) => renamePeople(said ?? '', refOf)
  const list = (said: readonly string[] | undefined) => (said ?? []).map(text)
  return {
    situation: text(record.situation),
    whatWeDid: list(record.whatWeDid),
    materials: some(list(record.materials)),
    result: text(record.result),
    resultKind: low(record.resultKind),
    notWhen: list(record.notWhen),
    watchFor: some(list(record.watchFor)),
    evidence: low(record.evidence),
    sources: some((record.sources ?? []).map(({ title, url }) => ({ title, url: url ?? undefined }))),
    competence: low(record.competence),
    needsInstruction: record.needsInstruction || undefined,
    adaptedFrom: row.origin ?? undefined,
    reviewOn: row.reviewOn ?? undefined,
    checkedOn: record.checkedOn ?? undefined,
  }
}

export const versionItem = (row: VersionRow, refOf: RefOf) => ({
  type: 'version',
  to: row.to,
  title: row.title,
  body: renamePeople(row.body, refOf),
  at: row.at,
})

export const answerItem = (row: AnswerRow, refOf: RefOf) => ({
  type: 'answer',
  ref: row.ref,
  to: row.to,
  ...signed(row),
  body: renamePeople(row.body, refOf),
  at: row.at,
  helpedAsker: row.helpedAsker || undefined,
  helpedTeams: some(row.helpedTeams),
  way: low(row.way),
  editedAt: row.editedAt ?? undefined,
})

export const commentItem = (row: CommentRow, refOf: RefOf) => ({
  type: 'comment',
  ref: row.ref,
  to: row.to,
  ...signed(row),
  body: renamePeople(row.body, refOf),
  at: row.at,
})

export const markItem = (type: 'metoo' | 'tried' | 'outcome' | 'thanks' | 'saved', row: MarkRow) => ({
  type,
  to: row.to,
  by: row.by,
  team: row.team ?? undefined,
  outcome: low(row.outcome),
  note: row.note || undefined,
  at: row.at ?? undefined,
})

export const sourceItem = (row: SourceRow) => ({
  type: 'source',
  title: row.title,
  url: row.url || undefined,
  newTitle: row.newTitle || undefined,
  newUrl: row.newUrl || undefined,
  by: row.by,
  at: row.at,
})

export const libraryItem = (row: LibraryRow) => ({
  type: 'library',
  ref: row.ref,
  ...signed(row),
  kind: low(row.kind),
  title: row.title,
  summary: row.summary,
  links: some(row.links),
  lessons: some(row.lessons),
  topics: keys(row.topics),
  language: row.language,
  place: row.placeName === null ? undefined : { name: row.placeName, lat: row.lat, lon: row.lon },
  at: row.at,
  editedAt: row.editedAt ?? undefined,
})
