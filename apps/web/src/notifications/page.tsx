import { Notifications, type NotificationsQuery, ReadNotifications } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as bell } from 'lucide-solid/icons/bell'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { createEffect, For, Match, on, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { lookAround, notices } from '../shell/surroundings.ts'
import { Bones, Empty } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { OneNotice } from './one-notice.tsx'
import { noticeWords } from './words.ts'
import './notifications.css'

export type Notice = NotificationsQuery['notifications']['edges'][number]['node']
type Held = { list: Notice[]; after: string | null }

async function readPage(after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(Notifications, { after })).notifications
  return { list: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** What happened around one's own posts, the unread first. */
export default function NotificationsPage() {
  const loaded = load(
    () => true,
    () => readPage(null),
  )
  pageTitle(() => noticeWords().title)
  createEffect(on(notices, (count) => count > 0 && loaded.again(), { defer: true }))
  const more = async () => {
    const after = loaded.value()?.after
    if (!after) return
    const next = await readPage(after)
    loaded.change((held) => {
      const known = new Set(held.list.map((notice) => notice.id))
      held.list.push(...next.list.filter((notice) => !known.has(notice.id)))
      held.after = next.after
    })
  }
  const readAll = async () => {
    try {
      await run(ReadNotifications, { post: null })
      await Promise.all([loaded.again(), lookAround()])
      tell(noticeWords().readDone)
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <Switch fallback={<Bones label={common().shell.loading} />}>
          <Match when={loaded.value()?.list.length === 0}>
            <Nothing />
          </Match>
          <Match when={loaded.value()}>{(held) => <Lists held={held()} onReadAll={readAll} onMore={more} />}</Match>
          <Match when={loaded.refusal()}>
            {(refusal) => (
              <Empty icon={cloud} title={common().shell.failed} level={1}>
                <p>{why(refusal())}</p>
                <button type="button" class="btn o" onClick={() => loaded.again()}>
                  {common().shell.retry}
                </button>
              </Empty>
            )}
          </Match>
        </Switch>
      </div>
    </div>
  )
}

function Nothing() {
  return (
    <Empty icon={bell} title={noticeWords().empty} level={1}>
      <p>{noticeWords().emptyMore}</p>
      <A class="btn o" href="/">
        {noticeWords().toFeed}
      </A>
    </Empty>
  )
}

function Lists(props: { held: Held; onReadAll: () => void; onMore: () => void }) {
  const fresh = () => props.held.list.filter((notice) => !notice.readAt)
  const read = () => props.held.list.filter((notice) => notice.readAt)
  return (
    <>
      <div class="row wrap">
        <h1 class="grow">{noticeWords().title}</h1>
        <Show when={fresh().length}>
          <button type="button" class="btn o" onClick={() => props.onReadAll()}>
            {noticeWords().readAll}
          </button>
        </Show>
      </div>
      <Part title={noticeWords().unread} list={fresh()} />
      <Part title={noticeWords().earlier} list={read()} />
      <Show when={props.held.after} fallback={<p class="meta">{noticeWords().end}</p>}>
        <button type="button" class="btn o" onClick={() => props.onMore()}>
          {noticeWords().more}
        </button>
      </Show>
    </>
  )
}

function Part(props: { title: string; list: Notice[] }) {
  return (
    <Show when={props.list.length}>
      <section class="stack close">
        <h2 class="h3">{props.title}</h2>
        <div class="card notices">
          <ul class="plain">
            <For each={props.list}>{(notice) => <OneNotice notice={notice} />}</For>
          </ul>
        </div>
      </section>
    </Show>
  )
}
