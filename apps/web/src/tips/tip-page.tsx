import { useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { load } from '../platform/load.ts'
import { myself } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { CommentForm, Comments } from '../posts/comments.tsx'
import { followPost } from '../posts/live-post.ts'
import { PostStates } from '../posts/post-page.tsx'
import { wideScreen } from '../ui/screen.ts'
import { FollowUp } from '../upkeep/follow-up.tsx'
import { MadeTips } from '../upkeep/made-tips.tsx'
import { Review } from '../upkeep/review.tsx'
import { TipFacts } from './facts.tsx'
import { readTip, type ReadTip } from './read.ts'
import { Reports } from './reports.tsx'
import { TipText } from './tip-text.tsx'
import { TryForm } from './try-form.tsx'
import './tips.css'

/** One practice tip: read in a minute and a half, with what did not work as visible as what did. */
export default function TipPage() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <OneTip id={id} />}
    </Show>
  )
}

function OneTip(props: { id: string }) {
  const loaded = load(() => props.id, readTip)
  followPost(
    props.id,
    () => loaded.again(),
    () => loaded.set(null),
  )
  pageTitle(() => loaded.value()?.title, true)
  return (
    <PostStates loaded={loaded}>
      {(tip) => (
        <div class="cols">
          <div class="stack mid">
            <Review tip={tip()} again={loaded.again} />
            <TipText tip={tip()} again={loaded.again} />
            <Show when={!wideScreen()}>
              <TipFacts tip={tip()} again={loaded.again} />
              <MadeTips tips={tip().madeTips} />
            </Show>
            {/* how it went in the team that wrote it stands in the tip itself */}
            <Show when={!tip().team || tip().team?.id !== myself().team?.id}>
              <TryForm tip={tip()} onDone={loaded.again} />
            </Show>
            <FollowUp post={tip().id} audience={tip().audience.kind} again={loaded.again} />
            <Reports reports={tip().tried} />
            <Talk tip={tip()} again={loaded.again} />
          </div>
          <Show when={wideScreen()}>
            <aside class="stack">
              <TipFacts tip={tip()} again={loaded.again} />
              <MadeTips tips={tip().madeTips} />
            </aside>
          </Show>
        </div>
      )}
    </PostStates>
  )
}

function Talk(props: { tip: ReadTip; again: () => void }) {
  const texts = () => common().posts
  return (
    <section class="stack" id="talk">
      <h2>{props.tip.comments.length ? texts().comments(props.tip.commentCount) : texts().commentTitle}</h2>
      <Show when={props.tip.comments.length} fallback={<p class="meta">{texts().commentEmpty}</p>}>
        <div class="card">
          <Comments comments={props.tip.comments} post={props.tip.id} onChange={props.again} />
        </div>
      </Show>
      <div class="card">
        <CommentForm
          post={props.tip.id}
          audience={props.tip.audience.kind}
          label={texts().commentLabel}
          onSent={props.again}
        />
      </div>
    </section>
  )
}
