import { A, useParams } from '@solidjs/router'
import { __iconNode as plus } from 'lucide-solid/icons/plus'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { common, topicName } from '../platform/common.ts'
import { pageTitle } from '../platform/title.ts'
import { followTopic, followsTopic } from '../shell/surroundings.ts'
import { Icon } from '../ui/icon.tsx'
import { feedList } from './list.ts'
import { PostList } from './post-list.tsx'
import { Scopes, useScope } from './scopes.tsx'

/** Everything about one topic, and the button to follow it. */
export default function TopicPage() {
  const params = useParams<{ id: string }>()
  const scope = useScope('NEWEST')
  const list = feedList(() => ({ scope: scope(), topic: params.id }))
  const follows = () => followsTopic(params.id)
  pageTitle(() => topicName(params.id))
  return (
    <div class="cols">
      <div class="stack mid">
        <div class="row wrap">
          <div class="grow">
            <h1>{topicName(params.id)}</h1>
            <p class="meta">{common().feed.topicLead}</p>
            <A class="link" href={`/search?topic=${params.id}`}>
              {common().feed.searchTopic}
            </A>
          </div>
          <button
            type="button"
            class="btn"
            classList={{ o: !follows(), soft: follows() }}
            aria-pressed={follows()}
            onClick={() => followTopic(params.id, !follows())}
          >
            <Icon of={follows() ? check : plus} />
            {follows() ? common().feed.following : common().feed.follow}
          </button>
        </div>
        <Scopes scopes={['NEWEST', 'WAITING', 'MY_TEAM']} now={scope()} />
        <PostList list={list} scope={scope()} />
      </div>
    </div>
  )
}
