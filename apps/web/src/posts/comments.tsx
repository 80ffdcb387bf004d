import type { CommentShownFragment } from '@kring/contract/generated/operations'
import { Comment, WithdrawComment } from '@kring/contract/generated/operations'
import { createSignal, For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { locale } from '../platform/words.ts'
import { HiddenNote, TextMenu } from '../redaction/choices.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { ShortForm } from '../writing/short-form.tsx'
import { Byline } from './byline.tsx'
import { Html } from './html.tsx'

export type CommentShown = CommentShownFragment
type Props = {
  comments: CommentShown[]
  post: string
  answer?: string
  /** After a comment came or went. */
  onChange: () => void
}

/** The comments under a post, or the replies under an answer, oldest first. */
export function Comments(props: Props) {
  const [leaving, setLeaving] = createSignal<string>()
  const withdraw = async () => {
    const id = leaving()
    setLeaving(undefined)
    if (!id) return
    try {
      await run(WithdrawComment, { comment: id })
      tell(common().posts.withdrawn)
      props.onChange()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <ul class="plain comments">
        <For each={props.comments}>
          {(comment) => (
            <OneComment comment={comment} onWithdraw={() => setLeaving(comment.id)} onChange={props.onChange} />
          )}
        </For>
      </ul>
      <Confirm
        open={leaving() !== undefined}
        title={common().posts.withdrawPost}
        yes={common().posts.withdraw}
        no={common().posts.keep}
        onYes={withdraw}
        onNo={() => setLeaving(undefined)}
      >
        {common().posts.withdrawCommentMore}
      </Confirm>
    </>
  )
}

function OneComment(props: { comment: CommentShown; onWithdraw: () => void; onChange: () => void }) {
  return (
    <li class="comment" id={props.comment.id}>
      <div class="row">
        <div class="grow">
          <Byline author={props.comment.author} team={props.comment.team} size="s" />
        </div>
        <Time at={props.comment.createdAt} language={locale()} />
        <TextMenu text={props.comment} onDone={props.onChange} />
      </div>
      <HiddenNote hidden={props.comment.hidden} />
      <Html html={props.comment.bodyHtml} />
      <Show when={props.comment.viewerMayWithdraw}>
        <button type="button" class="act" onClick={() => props.onWithdraw()}>
          {common().posts.withdraw}
        </button>
      </Show>
    </li>
  )
}

type FormProps = {
  post: string
  /** Who reads the post. */
  audience: string
  answer?: string
  label: string
  focus?: boolean
  onSent: () => void
  onCancel?: () => void
}

/** Writes a comment on a post, or a reply to an answer. */
export function CommentForm(props: FormProps) {
  return (
    <ShortForm
      audience={props.audience}
      form={`comment.${props.answer ?? props.post}`}
      label={props.label}
      hint={common().posts.commentHint}
      send={common().posts.commentSend}
      comment
      focus={props.focus}
      onCancel={props.onCancel}
      onSend={async (text) => {
        await run(Comment, { input: { post: props.post, answer: props.answer, ...text } })
        props.onSent()
      }}
    />
  )
}
