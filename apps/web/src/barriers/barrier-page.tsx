import { useNavigate, useParams } from '@solidjs/router'
import { __iconNode as shareIcon } from 'lucide-solid/icons/share-2'
import { type JSX, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Photos } from '../photos/shown.tsx'
import { Byline } from '../posts/byline.tsx'
import { type BarrierCard, card } from '../posts/cards.ts'
import { CommentForm, Comments } from '../posts/comments.tsx'
import { share } from '../posts/deeds.ts'
import { Html } from '../posts/html.tsx'
import { followPost } from '../posts/live-post.ts'
import { OwnerActs } from '../posts/owner-acts.tsx'
import { MeTooAct, SaveAct, ThankAct, TopicChips } from '../posts/post-card.tsx'
import { PostHead, PostStates } from '../posts/post-page.tsx'
import { Icon } from '../ui/icon.tsx'
import { wideScreen } from '../ui/screen.ts'
import { categoryName } from './category-choice.tsx'
import { Handovers } from './handovers.tsx'
import { type ReadBarrier, readBarrier } from './read.ts'
import { Solutions } from './solutions.tsx'
import { Standing } from './standing.tsx'
import { barrierWords } from './words.ts'
import './barriers.css'

/** One barrier: what it stops, where it stands, what others did about it, and who was asked to lift it. */
export default function BarrierPage() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <OneBarrier id={id} />}
    </Show>
  )
}

function OneBarrier(props: { id: string }) {
  const loaded = load(() => props.id, readBarrier)
  followPost(
    props.id,
    () => loaded.again(),
    () => loaded.set(null),
  )
  pageTitle(() => loaded.value()?.title)
  return (
    <PostStates loaded={loaded}>
      {(barrier) => (
        <div class="cols">
          <div class="stack mid">
            <BarrierText barrier={barrier()} again={loaded.again} />
            <Show when={!wideScreen()}>
              <Beside barrier={barrier()} again={loaded.again} />
            </Show>
            <Solutions barrier={barrier()} again={loaded.again} />
            <Talk barrier={barrier()} again={loaded.again} />
          </div>
          <Show when={wideScreen()}>
            <aside class="stack">
              <Beside barrier={barrier()} again={loaded.again} />
            </aside>
          </Show>
        </div>
      )}
    </PostStates>
  )
}

type Props = { barrier: ReadBarrier; again: () => void }

function Beside(props: Props) {
  return (
    <>
      <Standing barrier={props.barrier} again={props.again} />
      <Handovers barrier={props.barrier} again={props.again} />
    </>
  )
}

function BarrierText(props: Props) {
  const go = useNavigate()
  return (
    <article class="whole">
      <PostHead post={props.barrier}>
        <Show when={now(props.barrier)?.meTooTeams}>
          {(count) => <>{` · ${common().posts.teamsHaveThis(count())}`}</>}
        </Show>
      </PostHead>
      <Byline author={props.barrier.author} team={props.barrier.team} />
      <Html html={props.barrier.bodyHtml} class="lead" lang={props.barrier.language} />
      <Part title={barrierWords().stops} text={props.barrier.stops} language={props.barrier.language} />
      <Part title={barrierWords().workAround} text={props.barrier.workAround} language={props.barrier.language} />
      <p class="meta">
        {barrierWords().kind}: {categoryName(props.barrier.category)}
      </p>
      <Photos
        photos={props.barrier.photos}
        mine={props.barrier.viewerMayEdit || (props.barrier.hidden && props.barrier.viewerMayRedact)}
        mayRedact={props.barrier.viewerMayRedact}
        onGone={props.again}
      />
      <TopicChips ids={props.barrier.topics.map((topic) => topic.id)} />
      <Show when={now(props.barrier)}>
        {(post) => (
          <div class="acts">
            <MeTooAct post={post()} />
            <ThankAct post={post()} />
            <SaveAct post={post()} label />
            <button type="button" class="act" onClick={() => share(`/barriers/${props.barrier.id}`)}>
              <Icon of={shareIcon} /> {common().posts.share}
            </button>
            <OwnerActs post={props.barrier} onEdit={() => go(`/barriers/${props.barrier.id}/edit`)} />
          </div>
        )}
      </Show>
    </article>
  )
}

const now = (barrier: { id: string }) => card(barrier.id) as BarrierCard | undefined

function Part(props: { title: string; text: string; language: string }): JSX.Element {
  return (
    <Show when={props.text}>
      <section class="stack close">
        <h2 class="h3">{props.title}</h2>
        <p class="plain-text" lang={props.language}>
          {props.text}
        </p>
      </section>
    </Show>
  )
}

function Talk(props: Props) {
  const texts = () => common().posts
  return (
    <section class="stack" id="talk">
      <h2>{props.barrier.comments.length ? texts().comments(props.barrier.commentCount) : texts().commentTitle}</h2>
      <Show when={props.barrier.comments.length} fallback={<p class="meta">{texts().commentEmpty}</p>}>
        <div class="card">
          <Comments comments={props.barrier.comments} post={props.barrier.id} onChange={props.again} />
        </div>
      </Show>
      <div class="card">
        <CommentForm
          post={props.barrier.id}
          audience={props.barrier.audience.kind}
          label={texts().commentLabel}
          onSent={props.again}
        />
      </div>
    </section>
  )
}
