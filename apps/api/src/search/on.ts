import type { Effect, Happened } from '../platform/outbox.ts'
import type { Search } from './engine.ts'
import { lookAgain } from './look.ts'
import { followPosts, followTeams } from './follow.ts'

/** Keeps the documents as the texts are. The same event twice, or late, gives the same: what is there now is read. */
export const makeSearchEffect =
  (search: Search): Effect =>
  async (house, happened) => {
    const gone = new Set(happened.filter((one) => /^post\.(withdrawn|hidden)$/.test(one.event)).flatMap(postsOf))
    await followPosts(house, [...gone])
    const others = new Set(happened.filter(isOfPost).flatMap(postsOf))
    await followPosts(
      house,
      [...others].filter((id) => !gone.has(id)),
    )
    const teams = happened.flatMap(({ event, payload }) =>
      event === 'team.changed' && typeof payload.team === 'number' ? [payload.team] : [],
    )
    if (happened.some((one) => one.event === 'teams.imported')) await followTeams(house)
    else if (teams.length) await followTeams(house, teams)
    await lookAgain(house, search.embedded, happened)
    search.poke()
  }

const isOfPost = (one: Happened) =>
  /^(post|answer|tip|posts)\.(added|changed|withdrawn|helped|tried|imported|hidden|restored|redacted)$/.test(one.event)

/** Row ids of the posts an event is about; a range names some that are not there, which is no harm. */
function postsOf({ payload }: Happened): number[] {
  if (typeof payload.post === 'number') return [payload.post]
  const { from, to } = payload
  if (typeof from !== 'number' || typeof to !== 'number') return []
  return Array.from({ length: to - from + 1 }, (_, step) => from + step)
}
