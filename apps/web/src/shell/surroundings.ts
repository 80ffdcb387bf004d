import { FollowTopic, Notified, Surroundings } from '@kring/contract/generated/operations'
import { createEffect, createSignal, on } from 'solid-js'
import { common, topicName, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { follow, returns } from '../platform/live.ts'
import { onLeave } from '../platform/session.ts'
import { tell } from '../ui/voice.ts'

const [topics, setTopics] = createSignal<string[]>([])
const [unread, setUnread] = createSignal(false)
/** Rises with every notification that arrives, for a page that lists them. */
const [notices, setNotices] = createSignal(0)
export { notices, unread }
onLeave(() => {
  setTopics([])
  setUnread(false)
})

export const followedTopics = topics
export const followsTopic = (id: string) => topics().includes(id)

/** Also after the notifications were read elsewhere. */
export async function lookAround(): Promise<void> {
  try {
    const found = await run(Surroundings, {})
    setTopics(found.topics.filter((topic) => topic.viewerFollows).map((topic) => topic.id))
    setUnread(found.notifications.unread)
  } catch {
    // the frame works without; the next look mends it
  }
}

/** Keeps the bell and the followed topics of the frame current while it is on the screen. */
export function watchAround(): void {
  lookAround()
  follow(Notified, {}, () => {
    setUnread(true)
    setNotices((count) => count + 1)
  })
  createEffect(on(returns, (count) => count > 0 && lookAround()))
}

export async function followTopic(id: string, onNow: boolean): Promise<void> {
  const before = topics()
  setTopics(onNow ? [...before, id] : before.filter((one) => one !== id))
  try {
    await run(FollowTopic, { topic: id, on: onNow })
    tell(onNow ? common().feed.followed(topicName(id)) : common().feed.unfollowed(topicName(id)))
  } catch (fault) {
    setTopics(before)
    tell(why(fault))
  }
}
