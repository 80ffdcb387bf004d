import type { PoolClient } from 'pg'
import type { Item, Type } from './format.ts'
import { refOf } from './format.ts'
import { peopleIn } from './mentions.ts'
import { textsOf } from './texts.ts'

/** What a name stands for in the network; `id` and the rest are known once it is there. */
export type Named = Exclude<Type, 'version' | 'metoo' | 'tried' | 'outcome' | 'source' | 'thanks' | 'saved'>
export type Row = {
  type: Named
  id: number
  publicId: string
  /** A person's team, or the team that signed a text. */
  teamId: number | null
  /** The audience of a team or of a text; 0 when it was withdrawn. */
  audienceId: number
  audienceKind: string | null
  /** The question of an answer, the post of a comment, a team's region audience. */
  parentId: number | null
  /** Of a team, or of a person's team. */
  region: string | null
  /** A person's, or the language of a text. */
  locale: 'nl' | 'en' | null
}
/** Everything in the network that the lines name, by that name. */
export type Names = Map<string, Row>

const wanted = 'select unnest($1::text[]) as name'
const by = (from: string, columns: string) => `
  select n.name, ${columns} from wanted n join ${from} x on x.ref = n.name
  union all select n.name, ${columns} from wanted n join ${from} x on x.public_id = n.name and x.ref is distinct from n.name`

/** Columns of `Row` that a table does not fill are null. */
const row = (
  type: string,
  filled: Partial<Record<'team' | 'audience' | 'kind' | 'parent' | 'region' | 'locale', string>>,
) => `
  ${type} as type, x.id, x.public_id as "publicId", ${filled.team ?? 'x.team_id'} as "teamId", ${filled.audience ?? 'x.audience_id'} as "audienceId",
  ${filled.kind ?? 'null::text'} as "audienceKind", ${filled.parent ?? 'null'}::bigint as "parentId",
  ${filled.region ?? 'null::text'} as region, ${filled.locale ?? 'null::text'} as locale`

const lookups = [
  by('team', row(`'team'`, { team: 'x.id', parent: 'x.region_audience_id', region: 'x.region' })),
  by(
    '(select p.*, t.region from person p left join team t on t.id = p.team_id)',
    row(`'person'`, { audience: '1', region: 'x.region', locale: 'x.locale' }),
  ),
  by('post', row('lower(x.kind)', { kind: 'x.audience_kind', locale: 'x.language' })),
  by('answer', row(`'answer'`, { parent: 'x.post_id' })),
  by('comment', row(`'comment'`, { parent: 'x.post_id' })),
  by('library_entry', row(`'library'`, { locale: 'x.language' })),
  by('handover', row(`'handover'`, { parent: 'x.post_id' })),
]

/** Looks up, in the network, every name that the lines have or mention: by `ref`, or by public id as an export may carry it. */
export async function lookUp(client: PoolClient, items: Iterable<Item>): Promise<Names> {
  const mentioned = new Set<string>()
  for (const item of items) {
    const own = refOf(item)
    if (own) mentioned.add(own)
    for (const { name } of mentions(item)) mentioned.add(name)
    for (const text of Object.values(textsOf(item)).flat()) for (const name of peopleIn(text)) mentioned.add(name)
  }
  const names: Names = new Map()
  const values = [[...mentioned]]
  for (const body of lookups) {
    const { rows } = await client.query<Row & { name: string }>(
      `with wanted as materialized (${wanted}) ${body}`,
      values,
    )
    for (const { name, ...row } of rows) if (!names.has(name)) names.set(name, row)
  }
  return names
}

const posts: readonly Named[] = ['question', 'tip', 'update', 'learning', 'barrier']
export type Mention = { field: string; name: string; may: readonly Named[] }

/** The names that an item mentions, and what each may stand for. */
export function mentions(item: Item): Mention[] {
  const found: Mention[] = []
  const add = (field: string, name: string | null | undefined, may: readonly Named[]) => {
    if (name) found.push({ field, name, may })
  }
  if ('author' in item) add('author', item.author, ['person'])
  if ('by' in item) add('by', item.by, ['person'])
  if ('team' in item) add('team', item.team, ['team'])
  if ('to' in item) add('to', item.to, targets[item.type] ?? [])
  if (item.type === 'question') add('askedTeam', item.askedTeam, ['team'])
  if (item.type === 'tip') add('adaptedFrom', item.adaptedFrom, ['question', 'tip', 'answer'])
  if (item.type === 'handover') add('for', item.for, ['person'])
  if (item.type === 'barrier')
    for (const step of item.steps ?? []) {
      add('steps.by', step.by, ['person'])
      add('steps.team', step.team, ['team'])
    }
  if (item.type === 'answer') for (const name of item.helpedTeams ?? []) add('helpedTeams', name, ['team'])
  if (item.type === 'person') for (const name of item.follows?.teams ?? []) add('follows.teams', name, ['team'])
  return found
}

const targets: Partial<Record<Type, readonly Named[]>> = {
  answer: ['question', 'barrier'],
  handover: ['barrier'],
  outcome: ['answer'],
  comment: [...posts, 'answer'],
  version: posts,
  metoo: ['question', 'barrier'],
  tried: ['tip'],
  thanks: posts,
  saved: posts,
}
