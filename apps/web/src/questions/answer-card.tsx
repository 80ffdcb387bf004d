import { AddFiles, EditAnswer, MarkHelped, WithdrawAnswer } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { __iconNode as lamp } from 'lucide-solid/icons/lightbulb'
import { __iconNode as talk } from 'lucide-solid/icons/messages-square'
import { createSignal, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { myself } from '../platform/session.ts'
import { locale } from '../platform/words.ts'
import { Photos } from '../photos/shown.tsx'
import { Byline } from '../posts/byline.tsx'
import { CommentForm, Comments } from '../posts/comments.tsx'
import { Html } from '../posts/html.tsx'
import { HiddenNote, TextMenu } from '../redaction/choices.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Icon } from '../ui/icon.tsx'
import { Time } from '../ui/time.tsx'
import { tell } from '../ui/voice.ts'
import { type Short, ShortForm } from '../writing/short-form.tsx'
import { type Answer, helped, type WholeQuestion } from './read.ts'
import { questionWords } from './words.ts'

type Props = {
  answer: Answer
  question: WholeQuestion
  again: () => void
  change: (deed: (answer: Answer) => void) => void
}

/** Whom it helped, in words. */
function helpedText(answer: Answer): string {
  if (!answer.helpedAsker) return questionWords().helpedTeams(answer.helpedTeams)
  return answer.helpedTeams ? questionWords().helpedBoth(answer.helpedTeams) : questionWords().helpedAsker
}

export function AnswerCard(props: Props) {
  const [editing, setEditing] = createSignal(false)
  const [replying, setReplying] = createSignal(false)
  const save = async (text: Short) => {
    await run(EditAnswer, { answer: props.answer.id, body: text.body, notAClient: text.notAClient })
    if (text.photos?.length) await run(AddFiles, { text: props.answer.id, photos: text.photos })
    setEditing(false)
    tell(questionWords().changed)
    props.again()
  }
  const sent = () => {
    setReplying(false)
    props.again()
  }
  return (
    <article class="card answer" classList={{ good: helped(props.answer) }} id={props.answer.id}>
      <div class="row wrap head">
        <div class="grow who-said">
          <Byline author={props.answer.author} team={props.answer.team}>
            <br />
            <Time at={props.answer.createdAt} language={locale()} />
            <Show when={props.answer.editedAt}>
              <span class="meta"> · {common().posts.edited}</span>
            </Show>
          </Byline>
        </div>
        <Show when={helped(props.answer)}>
          <span class="helped">
            <Icon of={check} /> {helpedText(props.answer)}
          </span>
        </Show>
        <TextMenu text={props.answer} onDone={props.again} />
      </div>
      <HiddenNote hidden={props.answer.hidden} />
      <Show when={editing()} fallback={<Html html={props.answer.bodyHtml} lang={props.question.language} />}>
        <ShortForm
          form={`edit.${props.answer.id}`}
          label={questionWords().editAnswer}
          send={questionWords().keepChange}
          start={props.answer.body}
          photos
          held={props.answer.photos.length}
          audience={props.question.audience.kind}
          focus
          onSend={save}
          onCancel={() => setEditing(false)}
        />
      </Show>
      <Photos
        photos={props.answer.photos}
        mine={props.answer.viewerMayEdit || (props.answer.hidden && props.answer.viewerMayRedact)}
        mayRedact={props.answer.viewerMayRedact}
        onGone={props.again}
      />
      <AnswerActs
        {...props}
        replying={replying()}
        onReply={() => setReplying(!replying())}
        onEdit={() => setEditing(true)}
      />
      <Replies {...props} open={replying()} onSent={sent} onCancel={() => setReplying(false)} />
    </article>
  )
}

function AnswerActs(props: Props & { replying: boolean; onReply: () => void; onEdit: () => void }) {
  return (
    <div class="acts">
      <HelpedAct {...props} />
      <button type="button" class="act" aria-expanded={props.replying} onClick={() => props.onReply()}>
        <Icon of={talk} /> {questionWords().reply}
      </button>
      <Show when={props.answer.viewerMayEdit}>
        <OwnAnswer {...props} />
      </Show>
      <Show when={helped(props.answer)}>
        <span class="grow" />
        <A class="btn o" href={`/tips/new?from=${props.answer.id}&question=${props.question.id}`}>
          <Icon of={lamp} /> {questionWords().makeTip}
        </A>
      </Show>
    </div>
  )
}

/** The asker says it for herself, anyone else for their team; nobody for their own. */
function HelpedAct(props: Props) {
  const asker = () => props.question.viewerAsked
  const on = () => (asker() ? props.answer.helpedAsker : props.answer.viewerHelped)
  const own = () => {
    const team = myself().team
    return props.answer.author?.id === myself().id || (!asker() && (!team || props.answer.team?.id === team.id))
  }
  const mark = async () => {
    const before = { ...props.answer }
    const wanted = !on()
    props.change((answer) => {
      if (asker()) answer.helpedAsker = wanted
      else {
        answer.viewerHelped = wanted
        answer.helpedTeams = Math.max(0, answer.helpedTeams + (wanted ? 1 : -1))
      }
    })
    try {
      const { markHelped } = await run(MarkHelped, { answer: props.answer.id, helped: wanted })
      props.change((answer) => Object.assign(answer, markHelped))
      if (wanted) tell(questionWords().markedHelped)
    } catch (fault) {
      const { helpedAsker, helpedTeams, viewerHelped } = before
      props.change((answer) => Object.assign(answer, { helpedAsker, helpedTeams, viewerHelped }))
      tell(why(fault))
    }
  }
  const count = () => (!asker() && props.answer.helpedTeams ? ` · ${props.answer.helpedTeams}` : '')
  return (
    <Show when={!own()}>
      <button type="button" class="act" classList={{ on: on() }} aria-pressed={on()} onClick={mark}>
        <Icon of={check} />
        <span>
          {asker() ? questionWords().helpedMe : questionWords().helpedUs}
          {count()}
        </span>
      </button>
    </Show>
  )
}

function OwnAnswer(props: Props & { onEdit: () => void }) {
  const [leaving, setLeaving] = createSignal(false)
  const withdraw = async () => {
    setLeaving(false)
    try {
      await run(WithdrawAnswer, { answer: props.answer.id })
      tell(common().posts.withdrawn)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <>
      <button type="button" class="act" onClick={() => props.onEdit()}>
        {common().posts.edit}
      </button>
      <button type="button" class="act" onClick={() => setLeaving(true)}>
        {common().posts.withdraw}
      </button>
      <Confirm
        open={leaving()}
        title={questionWords().withdrawAnswer}
        yes={common().posts.withdraw}
        no={common().posts.keep}
        onYes={withdraw}
        onNo={() => setLeaving(false)}
      >
        {common().posts.withdrawAnswerMore}
      </Confirm>
    </>
  )
}

function Replies(props: Props & { open: boolean; onSent: () => void; onCancel: () => void }) {
  return (
    <Show when={props.answer.comments.length || props.open}>
      <div class="replies">
        <Comments
          comments={props.answer.comments}
          post={props.question.id}
          answer={props.answer.id}
          onChange={props.again}
        />
        <Show when={props.open}>
          <CommentForm
            post={props.question.id}
            audience={props.question.audience.kind}
            answer={props.answer.id}
            label={questionWords().replyLabel(props.answer.author?.name ?? common().posts.gone)}
            focus
            onSent={props.onSent}
            onCancel={props.onCancel}
          />
        </Show>
      </div>
    </Show>
  )
}
