import { MeToo, Save, Thank } from '@kring/contract/generated/operations'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { say, tell } from '../ui/voice.ts'
import { type Card, changeCard, type QuestionCard } from './cards.ts'

/** Shows the change at once, and takes it back when the server says no. */
async function atOnce<T extends Partial<Card> | Partial<QuestionCard>>(
  id: string,
  before: T,
  after: T,
  send: () => Promise<T>,
) {
  changeCard(id, after)
  try {
    changeCard(id, await send())
  } catch (fault) {
    changeCard(id, before)
    tell(why(fault))
  }
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

export async function meToo(post: QuestionCard): Promise<void> {
  const on = !post.viewerMeToo
  const before = { viewerMeToo: post.viewerMeToo, meTooTeams: post.meTooTeams }
  const after = { viewerMeToo: on, meTooTeams: Math.max(0, before.meTooTeams + (on ? 1 : -1)) }
  await atOnce(post.id, before, after, async () => {
    const { meToo: now } = await run(MeToo, { question: post.id, on })
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
