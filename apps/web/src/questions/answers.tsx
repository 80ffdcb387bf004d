import { GiveAnswer } from '@kring/contract/generated/operations'
import { For, Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { tell } from '../ui/voice.ts'
import { ShortForm } from '../writing/short-form.tsx'
import { AnswerCard } from './answer-card.tsx'
import type { Answer, WholeQuestion } from './read.ts'
import { questionWords } from './words.ts'

type Props = {
  question: WholeQuestion
  again: () => void
  onMore: () => void
  change: (deed: (question: WholeQuestion) => void) => void
}

/** Those that helped first, then as they came. */
export function Answers(props: Props) {
  const changeOne = (id: string, deed: (answer: Answer) => void) =>
    props.change((question) => {
      const answer = question.answers.find((one) => one.id === id)
      if (answer) deed(answer)
    })
  return (
    <section class="stack" id="talk">
      <Show
        when={props.question.answers.length}
        fallback={
          <div>
            <h2>{questionWords().none}</h2>
            <p class="meta">{questionWords().noneMore}</p>
          </div>
        }
      >
        <h2>{questionWords().answersTitle(props.question.answerCount)}</h2>
      </Show>
      <For each={props.question.answers}>
        {(answer) => (
          <AnswerCard
            answer={answer}
            question={props.question}
            again={props.again}
            change={(deed) => changeOne(answer.id, deed)}
          />
        )}
      </For>
      <Show when={props.question.after}>
        <button type="button" class="btn o" onClick={() => props.onMore()}>
          {questionWords().moreAnswers}
        </button>
      </Show>
    </section>
  )
}

export function AnswerForm(props: { question: string; audience: string; onSent: () => void }) {
  return (
    <div class="card">
      <ShortForm
        audience={props.audience}
        form={`answer.${props.question}`}
        label={questionWords().yourAnswer}
        hint={questionWords().answerHint}
        send={questionWords().sendAnswer}
        photos
        onSend={async (text) => {
          await run(GiveAnswer, { input: { question: props.question, ...text } })
          tell(questionWords().answerSent)
          props.onSent()
        }}
      />
    </div>
  )
}
