import { A } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { locale } from '../platform/words.ts'
import { roadTo } from '../posts/kinds.tsx'
import { ReplaceAct } from '../upkeep/replaced.tsx'
import { upkeepWords } from '../upkeep/words.ts'
import { month, type ReadTip } from './read.ts'
import { tipWords } from './words.ts'

/** What a careful colleague wants to know of a tip: what it rests on, who may do it, when it is looked at again. */
export function TipFacts(props: { tip: ReadTip; again: () => void }) {
  const due = () => props.tip.tipState === 'DUE'
  return (
    <section class="card">
      <h2 class="h3">{tipWords().about}</h2>
      <dl class="facts">
        <Fact name={tipWords().evidence}>{tipWords().evidences[props.tip.evidence]}</Fact>
        <Show when={props.tip.competence || props.tip.needsInstruction}>
          <Fact name={tipWords().competence}>
            <Show when={props.tip.competence}>{(who) => <>{`${tipWords().competences[who()]}. `}</>}</Show>
            {props.tip.needsInstruction && tipWords().instruction}
          </Fact>
        </Show>
        <Fact name={tipWords().review}>
          {due() ? tipWords().due : tipWords().reviewIn(month(props.tip.reviewOn, locale()))}
          <Show when={props.tip.checkedOn}>
            {(day) => <p class="meta">{upkeepWords().review.checked(month(day(), locale()))}</p>}
          </Show>
        </Fact>
        <Fact name={tipWords().sources}>
          <Sources tip={props.tip} />
          <ReplaceAct sources={props.tip.sources} mayReplace={props.tip.viewerMayReplaceSource} again={props.again} />
        </Fact>
        <Show when={props.tip.keptBefore.length}>
          <Fact name={upkeepWords().keptTitle}>
            {props.tip.team?.name}
            <For each={props.tip.keptBefore}>
              {(one) => <p class="meta">{upkeepWords().kept(one.team?.name ?? '')}</p>}
            </For>
          </Fact>
        </Show>
        <Show when={props.tip.adaptedFrom}>
          {(origin) => (
            <Fact name={tipWords().adapted}>
              <A href={roadTo(origin())}>{origin().title}</A>
            </Fact>
          )}
        </Show>
      </dl>
    </section>
  )
}

function Fact(props: { name: string; children: JSX.Element }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  )
}

/** Links open beside Kring, and only to the web. */
function Sources(props: { tip: ReadTip }) {
  const safe = (url: string | null) => (url && /^https?:\/\//i.test(url) ? url : undefined)
  return (
    <ul class="plain stack close">
      <For each={props.tip.sources} fallback={<li>{tipWords().sourcesNone}</li>}>
        {(source) => (
          <li>
            <Show when={source.replaced}>
              <span class="meta">({upkeepWords().source.replaced}) </span>
            </Show>
            <Show when={safe(source.url)} fallback={source.title}>
              {(url) => (
                <a href={url()} target="_blank" rel="noopener noreferrer nofollow">
                  {source.title}
                </a>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  )
}
