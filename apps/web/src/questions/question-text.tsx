import { A } from '@solidjs/router'
import { __iconNode as lamp } from 'lucide-solid/icons/lightbulb'
import { __iconNode as talk } from 'lucide-solid/icons/message-square-plus'
import { __iconNode as shareIcon } from 'lucide-solid/icons/share-2'
import { createSignal, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { Photos } from '../photos/shown.tsx'
import { Byline } from '../posts/byline.tsx'
import { card, type QuestionCard } from '../posts/cards.ts'
import { CommentForm, Comments } from '../posts/comments.tsx'
import { share } from '../posts/deeds.ts'
import { EditPostForm } from '../posts/edit-post.tsx'
import { Html } from '../posts/html.tsx'
import { OwnerActs } from '../posts/owner-acts.tsx'
import { MeTooAct, SaveAct, ThankAct, TopicChips } from '../posts/post-card.tsx'
import { PostHead } from '../posts/post-page.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { MergeAct } from '../upkeep/merge.tsx'
import { writingWords } from '../writing/words.ts'
import { helped, type WholeQuestion } from './read.ts'
import { questionWords } from './words.ts'

type Props = { question: WholeQuestion; again: () => void }

/** The question itself: its text, what one can do with it, the comments on it. */
export function QuestionText(props: Props) {
  const [editing, setEditing] = createSignal(false)
  const done = () => {
    setEditing(false)
    tell(questionWords().changed)
    props.again()
  }
  return (
    <Show
      when={editing()}
      fallback={
        <article class="whole">
          <PostHead post={props.question}>
            <Show when={now(props.question)?.meTooTeams}>
              {(count) => <>{` · ${common().posts.teamsHaveThis(count())}`}</>}
            </Show>
            <Show when={props.question.askedTeam}>
              {(team) => (
                <>
                  {' · '}
                  <A href={`/teams/${team().slug}`}>{questionWords().askedTeam(team().name)}</A>
                </>
              )}
            </Show>
          </PostHead>
          <Html html={props.question.bodyHtml} class="lead" lang={props.question.language} />
          <Photos
            photos={props.question.photos}
            mine={props.question.viewerMayEdit || (props.question.hidden && props.question.viewerMayRedact)}
            mayRedact={props.question.viewerMayRedact}
            onGone={props.again}
          />
          <TopicChips ids={props.question.topics.map((topic) => topic.id)} />
          <Byline author={props.question.author} team={props.question.team} size="s" />
          <Acts question={props.question} again={props.again} onEdit={() => setEditing(true)} />
        </article>
      }
    >
      <EditPostForm
        post={props.question}
        titleLabel={writingWords().question}
        bodyLabel={writingWords().what}
        keep={questionWords().keepChange}
        onDone={done}
        onCancel={() => setEditing(false)}
      />
    </Show>
  )
}

const now = (question: { id: string }) => card(question.id) as QuestionCard | undefined

function Acts(props: Props & { onEdit: () => void }) {
  const [commenting, setCommenting] = createSignal(false)
  const sent = () => {
    setCommenting(false)
    props.again()
  }
  const own = () => props.question.comments.filter((comment) => !comment.answer)
  return (
    <>
      <Show when={now(props.question)}>
        {(post) => (
          <div class="acts">
            <MeTooAct post={post()} />
            <ThankAct post={post()} />
            <SaveAct post={post()} label />
            <button type="button" class="act" onClick={() => share(`/questions/${props.question.id}`)}>
              <Icon of={shareIcon} /> {common().posts.share}
            </button>
            <button type="button" class="act" aria-expanded={commenting()} onClick={() => setCommenting(!commenting())}>
              <Icon of={talk} /> {common().posts.commentTo}
            </button>
            <Show when={props.question.answers.length && !props.question.answers.some(helped)}>
              <A class="act" href={`/tips/new?from=${props.question.id}`}>
                <Icon of={lamp} /> {questionWords().makeTip}
              </A>
            </Show>
            <MergeAct question={props.question} again={props.again} />
            <OwnerActs post={props.question} onEdit={props.onEdit} />
          </div>
        )}
      </Show>
      <Show when={own().length}>
        <div class="card">
          <Comments comments={own()} post={props.question.id} onChange={props.again} />
        </div>
      </Show>
      <Show when={commenting()}>
        <div class="card">
          <CommentForm
            post={props.question.id}
            audience={props.question.audience.kind}
            label={common().posts.commentLabel}
            focus
            onSent={sent}
            onCancel={() => setCommenting(false)}
          />
        </div>
      </Show>
    </>
  )
}
