import { A, useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { feedList } from '../feed/list.ts'
import { PostList } from '../feed/post-list.tsx'
import { Scopes, useScope } from '../feed/scopes.tsx'
import { common, topicName } from '../platform/common.ts'
import { pageTitle } from '../platform/title.ts'
import { Choice } from '../ui/choice.tsx'
import { tipWords } from './words.ts'

/** All practice tips, the newest first, of one topic when it is chosen. */
export default function TipsPage() {
  const [search, setSearch] = useSearchParams<{ topic: string }>()
  const scope = useScope('NEWEST')
  const topic = () => search.topic || undefined
  const list = feedList(() => ({ scope: scope(), kinds: ['TIP'], topic: topic() }))
  const topics = () =>
    Object.entries(common().topics)
      .sort(([, one], [, other]) => one.localeCompare(other))
      .map(([key]) => key)
  const none = () => topic() !== undefined && list.entries()?.length === 0
  pageTitle(() => common().feed.lists.TIP)
  return (
    <div class="cols">
      <div class="stack mid">
        <div class="row wrap">
          <div class="grow">
            <h1>{common().feed.lists.TIP}</h1>
            <p class="meta">{common().feed.leads.TIP}</p>
          </div>
          <A class="btn" href="/tips/new">
            {common().feed.tip}
          </A>
        </div>
        <Scopes scopes={['NEWEST', 'MY_TEAM']} now={scope()} />
        <Choice
          label={tipWords().list.topic}
          chosen={topic() ?? ''}
          choices={['', ...topics()]}
          name={(key) => (key ? topicName(key) : tipWords().list.allTopics)}
          onChoose={(key) => setSearch({ topic: key || undefined })}
        />
        <Show when={none()} fallback={<PostList list={list} scope={scope()} />}>
          <section class="void">
            <h2>{tipWords().list.none}</h2>
            <p>{tipWords().list.noneMore}</p>
            <A class="btn o" href="/tips">
              {tipWords().list.otherTopics}
            </A>
          </section>
        </Show>
      </div>
    </div>
  )
}
