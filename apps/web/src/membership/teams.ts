import { TeamNames } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'

export type TeamName = { id: string; name: string }

/** All teams by name, for a list to choose from. */
export async function teamNames(): Promise<TeamName[]> {
  const found: TeamName[] = []
  let after: string | null = null
  do {
    const { teams }: { teams: Page } = await run(TeamNames, { after })
    found.push(...teams.edges.map((edge) => edge.node))
    after = teams.pageInfo.hasNextPage ? (teams.pageInfo.endCursor ?? null) : null
  } while (after)
  return found.sort((one, other) => one.name.localeCompare(other.name))
}
type Page = { edges: readonly { node: TeamName }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } }
