import type { SearchFilter } from '../generated/resolvers.ts'
import type { Context } from '../platform/context.ts'
import { badInput } from '../platform/errors.ts'
import { topicIds } from '../teams/topics.ts'
import { type Narrow, nothingNarrow } from './contract.ts'

/** More topics than this are no longer a choice. */
const MOST_TOPICS = 50

/** A filter as row ids and plain values. Throws BAD_INPUT for a time that is none. A team that is not there leaves nothing. */
export async function narrowed(
  ctx: Pick<Context, 'database'>,
  filter: SearchFilter | null | undefined,
): Promise<Narrow> {
  if (!filter) return nothingNarrow
  return {
    kinds: filter.kinds?.length ? filter.kinds : null,
    topicIds: filter.topics?.length ? topicIds(filter.topics, MOST_TOPICS) : null,
    region: filter.region ?? null,
    language: filter.language ?? null,
    answered: filter.answered ?? null,
    since: moment(filter.since, 'since'),
    until: moment(filter.until, 'until'),
    teamId: filter.team ? await teamRow(ctx, filter.team) : null,
    mine: filter.mine ?? false,
  }
}

function moment(text: string | null | undefined, field: string): Date | null {
  if (!text) return null
  const at = new Date(text)
  if (Number.isNaN(at.getTime())) throw badInput({ [field]: 'bad_time' })
  return at
}

const NO_TEAM = -1
async function teamRow(ctx: Pick<Context, 'database'>, publicId: string): Promise<number> {
  const { rows } = await ctx.database.pages.query<{ id: number }>({
    name: 'team_row',
    text: 'select id from team where public_id = $1',
    values: [publicId],
  })
  return rows[0]?.id ?? NO_TEAM
}
