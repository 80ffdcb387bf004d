import { A } from '@solidjs/router'
import { For, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { Bones } from '../ui/states.tsx'
import { FoldedSteps, MethodFacts } from './method-steps.tsx'
import { both, type Method, readMethods } from './read.ts'
import { circleWords } from './words.ts'
import '../writing/writing.css'
import './intervision.css'

/** All methods in plain words. */
export default function MethodsPage() {
  const methods = load(
    () => true,
    () => readMethods(),
  )
  pageTitle(() => circleWords().methods.heading)
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{circleWords().methods.heading}</h1>
          <p class="meta">{circleWords().methods.lead}</p>
        </div>
        <Show
          when={methods.value()}
          fallback={
            <Show when={methods.refusal()} fallback={<Bones label={common().shell.loading} />}>
              {(refusal) => <p class="note bad">{why(refusal())}</p>}
            </Show>
          }
        >
          {(list) => <For each={list()}>{(method) => <OneMethod method={method} />}</For>}
        </Show>
      </div>
    </div>
  )
}

function OneMethod(props: { method: Method }) {
  const hasAdvice = () => props.method.phases.some((phase) => phase.speak.some(({ kind }) => kind === 'ADVICE'))
  return (
    <article class="card stack close">
      <h2>{both(props.method.name)}</h2>
      <MethodFacts method={props.method} />
      <p>{both(props.method.about)}</p>
      <p class="label">{circleWords().methods.forWhat}</p>
      <ul class="plain chips">
        <For each={props.method.aims}>{(aim) => <li class="chip">{circleWords().chooser.wishes[aim]}</li>}</For>
      </ul>
      <Show when={!hasAdvice()}>
        <p class="meta">{circleWords().methods.noAdvice}</p>
      </Show>
      <Show when={props.method.experience !== 'NEW'}>
        <p class="meta">
          {props.method.experience === 'SOME' ? circleWords().methods.needs.SOME : circleWords().methods.needs.MUCH}
        </p>
      </Show>
      <FoldedSteps method={props.method} />
      <div>
        <A
          class="btn o"
          href={`/intervision/new?method=${encodeURIComponent(props.method.key)}`}
          aria-label={`${circleWords().methods.use}: ${both(props.method.name)}`}
        >
          {circleWords().methods.use}
        </A>
      </div>
    </article>
  )
}
