import { type TeamLineFragment, Teams } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'
import type { Spot } from './near.ts'

export type TeamLine = TeamLineFragment
export type Wanted = { topic: string | undefined; language: string | undefined; near: Spot | undefined }

const pages = 12

/** All teams that fit: they are few, and the map shows them together. */
export async function readTeams(wanted: Wanted, signal: AbortSignal): Promise<TeamLine[]> {
  const list: TeamLine[] = []
  let after: string | null = null
  for (let page = 0; page < pages; page++) {
    const { teams }: Awaited<ReturnType<typeof onePage>> = await onePage(wanted, after, signal)
    list.push(...teams.edges.map((edge) => edge.node))
    if (!teams.pageInfo.hasNextPage) break
    after = teams.pageInfo.endCursor
  }
  return list
}

const onePage = (wanted: Wanted, after: string | null, signal: AbortSignal) => run(Teams, { ...wanted, after }, signal)
