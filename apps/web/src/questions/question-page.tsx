import { useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { followPost } from '../posts/live-post.ts'
import { PostStates } from '../posts/post-page.tsx'
import { say } from '../ui/voice.ts'
import { FollowUp } from '../upkeep/follow-up.tsx'
import { MadeTips } from '../upkeep/made-tips.tsx'
import { MergeNotes } from '../upkeep/merge.tsx'
import { AnswerForm, Answers } from './answers.tsx'
import { QuestionAside } from './aside.tsx'
import { QuestionText } from './question-text.tsx'
import { pageOfAnswers, readMoreAnswers, readQuestion } from './read.ts'
import { questionWords } from './words.ts'
import './questions.css'

/** One question, its answers, and what is known about it elsewhere. */
export default function QuestionPage() {
  const params = useParams<{ id: string }>()
  return (
    <Show when={params.id} keyed>
      {(id) => <OneQuestion id={id} />}
    </Show>
  )
}

function OneQuestion(props: { id: string }) {
  const loaded = load(
    () => props.id,
    (id) => readQuestion(id, loadedAnswers()),
  )
  const loadedAnswers = (): number => loaded?.value()?.answers.length ?? pageOfAnswers
  pageTitle(() => loaded.value()?.title, true)
  const reread = async () => {
    const before = loaded.value()?.answerCount ?? 0
    await loaded.again()
    if ((loaded.value()?.answerCount ?? 0) > before) say(questionWords().liveAnswer)
  }
  followPost(props.id, reread, () => loaded.set(null))
  const more = async () => {
    const after = loaded.value()?.after
    if (!after) return
    const next = await readMoreAnswers(props.id, after)
    loaded.change((question) => {
      question?.answers.push(...next.answers)
      if (question) question.after = next.after
    })
  }
  return (
    <PostStates loaded={loaded}>
      {(question) => (
        <div class="cols">
          <div class="stack mid">
            <MergeNotes question={question()} again={loaded.again} />
            <QuestionText question={question()} again={loaded.again} />
            <FollowUp post={question().id} audience={question().audience.kind} again={loaded.again} />
            <MadeTips tips={question().madeTips} />
            <Answers
              question={question()}
              again={loaded.again}
              onMore={more}
              change={(deed) => loaded.change((now) => void (now && deed(now)))}
            />
            <AnswerForm question={question().id} audience={question().audience.kind} onSent={loaded.again} />
          </div>
          <QuestionAside id={question().id} title={question().title} excerpt={question().excerpt} />
        </div>
      )}
    </PostStates>
  )
}
