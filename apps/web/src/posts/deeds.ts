import { MeToo, MeTooBarrier, Save, Thank } from '@kring/contract/generated/operations'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { say, tell } from '../ui/voice.ts'
import { type BarrierCard, type Card, hold, type QuestionCard, release } from './cards.ts'

/** How long a page that was already on its way may still say what was true before the press. */
const onItsWay = 2_000
/** The presses on a card, one after the other, as they were made. */
const presses = new Map<string, Promise<unknown>>()

/** Shows the change at once, sends it after what was pressed before, and takes it back when the server says no. */
async function atOnce<T extends Partial<QuestionCard>>(id: string, before: T, after: T, send: () => Promise<T>) {
  hold(id, after)
  const turn = (presses.get(id) ?? Promise.resolve()).then(send)
  const settled = turn.catch(() => undefined)
  presses.set(id, settled)
  const last = () => presses.get(id) === settled
  try {
    const now = await turn
    if (last()) hold(id, now)
  } catch (fault) {
    if (last()) hold(id, before)
    tell(why(fault))
  }
  setTimeout(() => {
    if (!last()) return
    presses.delete(id)
    release(id)
  }, onItsWay)
}

export async function thank(post: Card): Promise<void> {
  const on = !post.viewerThanked
  const before = { viewerThanked: post.viewerThanked, thanksCount: post.thanksCount }
  const after = { viewerThanked: on, thanksCount: Math.max(0, before.thanksCount + (on ? 1 : -1)) }
  await atOnce(post.id, before, after, async () => {
    const { thank: now } = await run(Thank, { post: post.id, on })
    return { viewerThanked: now.viewerThanked, thanksCount: now.thanksCount }
  })
}

export async function save(post: Card): Promise<void> {
  const on = !post.viewerSaved
  say(on ? common().posts.savedNow : common().posts.unsavedNow)
  await atOnce(post.id, { viewerSaved: !on }, { viewerSaved: on }, async () => {
    const { save: now } = await run(Save, { post: post.id, on })
    return { viewerSaved: now.viewerSaved }
  })
}

export async function meToo(post: QuestionCard | BarrierCard): Promise<void> {
  const on = !post.viewerMeToo
  const before = { viewerMeToo: post.viewerMeToo, meTooTeams: post.meTooTeams }
  const after = { viewerMeToo: on, meTooTeams: Math.max(0, before.meTooTeams + (on ? 1 : -1)) }
  await atOnce(post.id, before, after, async () => {
    const now =
      post.__typename === 'Barrier'
        ? (await run(MeTooBarrier, { barrier: post.id, on })).meTooBarrier
        : (await run(MeToo, { question: post.id, on })).meToo
    return { viewerMeToo: now.viewerMeToo, meTooTeams: now.meTooTeams }
  })
}

export async function share(path: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(new URL(path, location.origin).href)
    tell(common().posts.linkCopied)
  } catch {
    tell(common().posts.copyFailed)
  }
}
