import { WithdrawLearning, WriteLearning } from '@kring/contract/generated/operations'
import { A, useParams } from '@solidjs/router'
import { __iconNode as lock } from 'lucide-solid/icons/lock'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { common, topicName, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Html } from '../posts/html.tsx'
import { NotHere } from '../shell/not-here.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Icon } from '../ui/icon.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { Came } from './came.tsx'
import { Consent } from './consent.tsx'
import { LearningForm } from './form.tsx'
import { type Draft, readDraft } from './read.ts'
import { Suggestions } from './suggestions.tsx'
import { learningWords } from './words.ts'

/** What may travel from a talk, as those who were there see it. */
export default function DraftPage() {
  const params = useParams<{ id: string }>()
  const loaded = load(
    () => params.id,
    async (id, signal) => ({ draft: await readDraft(id, signal) }),
  )
  const set = (draft: Draft) => loaded.set({ draft })
  pageTitle(() => learningWords().title)
  return (
    <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
      <Match when={loaded.value()?.draft}>{(draft) => <Whole draft={draft()} set={set} again={loaded.again} />}</Match>
      <Match when={loaded.value()}>
        <NotHere />
      </Match>
      <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
    </Switch>
  )
}

type Props = { draft: Draft; set: (draft: Draft) => void; again: () => Promise<void> }

function Whole(props: Props) {
  const [editing, setEditing] = createSignal(false)
  const change = async (fields: Parameters<Parameters<typeof LearningForm>[0]['onSend']>[0], notAClient: boolean) => {
    const { session, language, version } = props.draft
    const input = { ...fields, questionType: fields.questionType || undefined, notAClient, session, language, version }
    props.set((await run(WriteLearning, { input })).writeLearning)
    setEditing(false)
    tell(learningWords().form.changed)
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <p class="meta">
          <A href="/intervision/learnings">{learningWords().title}</A>
        </p>
        <Show when={!editing()} fallback={<Editing draft={props.draft} onSend={change} />}>
          <Text draft={props.draft} />
          <Show when={props.draft.state === 'DRAFT'}>
            <Consent draft={props.draft} set={props.set} again={props.again} onEdit={() => setEditing(true)} />
            <Suggestions draft={props.draft} set={props.set} />
          </Show>
          <Show when={props.draft.asksWhatCame}>
            <Came draft={props.draft} set={props.set} />
          </Show>
          <Show when={props.draft.viewerMayWithdraw}>
            <TakeBack draft={props.draft} set={props.set} />
          </Show>
        </Show>
      </div>
    </div>
  )
}

function Text(props: { draft: Draft }) {
  const shared = () => props.draft.learning
  return (
    <article class="card stack snug" lang={props.draft.language}>
      <p class="row wrap tight">
        <span class="chip" classList={{ ok: props.draft.state === 'PUBLISHED' }}>
          {learningWords().states[props.draft.state]}
        </span>
        <Show when={props.draft.state === 'DRAFT'}>
          <span class="meta">
            <Icon of={lock} /> {learningWords().onlyThere}
          </span>
        </Show>
      </p>
      <h1>{shared()?.title ?? (props.draft.title || learningWords().title)}</h1>
      <Switch>
        <Match when={props.draft.state === 'DRAFT'}>
          <p>{props.draft.insight}</p>
          <h2 class="h3">{learningWords().tryIt}</h2>
          <p>{props.draft.whatIWillTry}</p>
        </Match>
        <Match when={shared()}>
          {(learning) => (
            <>
              <Html html={learning().bodyHtml} lang={props.draft.language} />
              <div>
                <A class="btn o" href={`/posts/${learning().id}`}>
                  {learningWords().seePublished}
                </A>
              </div>
            </>
          )}
        </Match>
        <Match when={props.draft.state === 'WITHDRAWN'}>
          <p>{learningWords().withdrawnMore}</p>
        </Match>
      </Switch>
      <Show when={props.draft.state === 'DRAFT'}>
        <p class="meta">
          {[
            learningWords().signedBy[props.draft.signer],
            learningWords().forWhom[props.draft.audience],
            props.draft.questionType ? learningWords().kinds[props.draft.questionType] : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p class="row wrap tight">
          <For each={props.draft.topics}>{(topic) => <span class="chip">{topicName(topic.id)}</span>}</For>
        </p>
      </Show>
    </article>
  )
}

function Editing(props: { draft: Draft; onSend: Parameters<typeof LearningForm>[0]['onSend'] }) {
  return (
    <>
      <h1>{learningWords().edit}</h1>
      <LearningForm
        first={{
          title: props.draft.title,
          insight: props.draft.insight,
          whatIWillTry: props.draft.whatIWillTry,
          questionType: props.draft.questionType ?? '',
          topics: props.draft.topics.map((topic) => topic.id),
          signer: props.draft.signer,
          audience: props.draft.audience === 'REGION' ? 'REGION' : 'EVERYONE',
        }}
        send={learningWords().form.send}
        onSend={props.onSend}
      />
    </>
  )
}

function TakeBack(props: { draft: Draft; set: (draft: Draft) => void }) {
  const [asking, setAsking] = createSignal(false)
  const takeBack = async () => {
    setAsking(false)
    try {
      props.set((await run(WithdrawLearning, { draft: props.draft.id })).withdrawLearning)
      tell(learningWords().withdrawn)
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <div>
      <button type="button" class="btn q" onClick={() => setAsking(true)}>
        {learningWords().withdraw}
      </button>
      <Confirm
        open={asking()}
        title={learningWords().withdrawTitle}
        yes={learningWords().withdrawYes}
        no={learningWords().withdrawNo}
        onYes={takeBack}
        onNo={() => setAsking(false)}
      >
        {learningWords().withdrawMore}
      </Confirm>
    </div>
  )
}
