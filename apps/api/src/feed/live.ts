import type { FeedEvent } from '../generated/resolvers.ts'
import { EVERYONE } from '../audience/table.ts'
import { type Context, type House, signedIn, type Viewer } from '../platform/context.ts'
import { batch } from '../platform/batch.ts'
import type { Database } from '../platform/database.ts'
import { listen } from '../platform/live-iterator.ts'
import type { Happened } from '../platform/outbox.ts'
import { byPublicId, type VisibleWhole, visibleWhole } from '../posts/gate.ts'

type Change = {
  post: number
  publicId: string
  postKind: FeedEvent['postKind']
  audience: number
  actor: number | null
  kind: FeedEvent['kind']
}

/** Tells open subscriptions what changed: ids, kind and audience, no text. */
export async function tellFeeds(house: House, happened: Happened[]): Promise<void> {
  const changes = happened.filter((h) => h.event !== 'post.withdrawn' && typeof h.payload.post === 'number')
  const ids = [...new Set(changes.map((h) => Number(h.payload.post)))]
  const { rows } = ids.length
    ? await house.database.pool.query<{ id: number; publicId: string; kind: Change['postKind']; audience: number }>(
        'select id, public_id as "publicId", kind, audience_id as audience from post where id = any($1::bigint[]) and audience_id <> 0 and hidden_at is null',
        [ids],
      )
    : { rows: [] }
  const byId = new Map(rows.map((row) => [row.id, row]))
  for (const h of happened) {
    const actor = typeof h.payload.actor === 'number' ? h.payload.actor : null
    if (h.event === 'post.withdrawn') {
      const gone = h.payload as { post: number; publicId: string; kind: Change['postKind']; audience: number }
      publish(house, {
        post: gone.post,
        publicId: gone.publicId,
        postKind: gone.kind,
        audience: gone.audience,
        actor,
        kind: 'REMOVED',
      })
      continue
    }
    if (h.event === 'post.hidden') tellHidden(house, h.payload, actor)
    const row = byId.get(Number(h.payload.post))
    if (row)
      publish(house, {
        post: row.id,
        publicId: row.publicId,
        postKind: row.kind,
        audience: row.audience,
        actor,
        kind: h.event === 'post.added' || h.event === 'post.restored' ? 'ADDED' : 'CHANGED',
      })
  }
}

/** Hidden is gone from every list; whoever has its page open asks the gate what is left of it for them. */
function tellHidden(house: House, payload: Happened['payload'], actor: number | null): void {
  const hidden = payload as { post: number; publicId: string; kind: Change['postKind']; audience: number }
  const { post, publicId, kind: postKind, audience } = hidden
  house.live.publish('feed', { post, publicId, postKind, audience, actor, kind: 'REMOVED' })
  house.live.publish(`post/${publicId}`, { post, publicId, postKind, audience, actor, kind: 'CHANGED' })
}

function publish(house: House, change: Change): void {
  house.live.publish('feed', change)
  house.live.publish(`post/${change.publicId}`, change)
}

/** Which viewers an audience reaches now: asked once per audience and tick, however many sockets are open. */
export function makeReach(database: Database) {
  const open = new Map<number, (person: number) => Promise<{ id: number } | null>>()
  return async (audience: number, person: number): Promise<boolean> => {
    if (audience === EVERYONE) return true
    let ask = open.get(audience)
    if (!ask) {
      const text = 'select person_id as id from audience_member where audience_id = $1 and person_id = any($2::int[])'
      ask = batch(
        async (people: number[]) =>
          (await database.pages.query<{ id: number }>({ name: 'reach', text, values: [audience, people] })).rows,
        (row) => row.id,
        false,
      )
      open.set(audience, ask)
      if (open.size > 10_000) open.clear()
    }
    return (await ask(person)) !== null
  }
}
export type Reach = ReturnType<typeof makeReach>

const asEvent = (change: Change, viewer: Viewer): FeedEvent => ({
  kind: change.kind,
  post: change.publicId,
  postKind: change.postKind,
  byViewer: change.actor === viewer.id,
})

/** Changes in the viewer's reach; membership is asked anew for each event. */
export function feedChanged(ctx: Context, reach: Reach) {
  const viewer = signedIn(ctx)
  return listen(ctx.live, 'feed', async (payload) => {
    const change = payload as Change
    return (await reach(change.audience, viewer.id)) ? { feedChanged: asEvent(change, viewer) } : null
  })
}

type PostChange = { kind: FeedEvent['kind']; post: VisibleWhole | null }
/** Changes of one post and what stands under it. Whether it exists for this viewer is answered by silence. */
export function postChanged(ctx: Context, id: string, reach: Reach) {
  const viewer = signedIn(ctx)
  return listen<{ postChanged: PostChange }>(ctx.live, `post/${id.replace(/[^\w-]/g, '')}`, async (payload) => {
    const change = payload as Change
    if (!(await reach(change.audience, viewer.id))) return null
    const [post] = change.kind === 'REMOVED' ? [] : await visibleWhole(ctx.database, viewer, byPublicId(id))
    return { postChanged: { kind: post ? change.kind : 'REMOVED', post: post ?? null } }
  })
}
