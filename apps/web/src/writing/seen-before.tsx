import type { SeenBeforeQuery } from '@kring/contract/generated/operations'
import { SeenBefore } from '@kring/contract/generated/operations'
import { A } from '@solidjs/router'
import { __iconNode as check } from 'lucide-solid/icons/check'
import { type Accessor, createEffect, createSignal, For, onCleanup, Show } from 'solid-js'
import { common } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { Kind, roadTo } from '../posts/kinds.tsx'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { Icon } from '../ui/icon.tsx'
import { writingWords } from './words.ts'

export type Seen = SeenBeforeQuery
const enough = 15

/** What is close to a text, asked again when the typing pauses. */
export function seenBefore(text: Accessor<string>, first = 4): Accessor<Seen | undefined> {
  const [seen, setSeen] = createSignal<Seen>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: AbortController | undefined
  createEffect(() => {
    const wanted = text().trim().slice(0, 4000)
    clearTimeout(timer)
    if (wanted.length < enough) return void setSeen(undefined)
    timer = setTimeout(async () => {
      running?.abort()
      running = new AbortController()
      try {
        setSeen(await run(SeenBefore, { text: wanted, first }, running.signal))
      } catch {
        // a help beside the form: without it the form works
      }
    }, 500)
  })
  onCleanup(() => {
    clearTimeout(timer)
    running?.abort()
  })
  return seen
}

/** The topics of what is close, most frequent first. */
export function topicsOf(seen: Seen | undefined): string[] {
  const counts = new Map<string, number>()
  for (const post of seen?.similar ?? []) for (const { id } of post.topics) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id)
}

/** Beside the form on a desk, under the texts on a phone. Opens in a new tab, so that the form stays. */
export function SeenBeforeList(props: { seen: Seen | undefined }) {
  return (
    <div class="stack beside" aria-live="polite">
      <Show when={props.seen?.similar.length}>
        <section class="stack close">
          <h2 class="h3">{writingWords().before}</h2>
          <For each={props.seen?.similar}>{(post) => <Before post={post} />}</For>
        </section>
      </Show>
      <Show when={props.seen?.teamsWhoKnow.length}>
        <section class="card stack snug">
          <h2 class="h3">{writingWords().know}</h2>
          <TeamsWhoKnow teams={props.seen?.teamsWhoKnow ?? []} newTab />
        </section>
      </Show>
    </div>
  )
}

function Before(props: { post: Seen['similar'][number] }) {
  const asked = () => (props.post.__typename === 'Question' ? props.post : undefined)
  const facts = () => {
    const question = asked()
    if (!question) return ''
    const texts = common().posts
    return [
      question.answerCount ? texts.answers(question.answerCount) : texts.noAnswer,
      question.helpedTeams ? texts.helped(question.helpedTeams) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }
  return (
    <A class="card flat before" href={roadTo(props.post)} target="_blank" rel="noopener">
      <Show when={asked() && asked()?.state !== 'OPEN'} fallback={<Kind kind={props.post.kind} />}>
        <span class="helped">
          <Icon of={check} /> {writingWords().answered}
        </span>
      </Show>
      <div>{props.post.title}</div>
      <Show when={facts()}>
        <span class="meta">{facts()}</span>
      </Show>
    </A>
  )
}

export function TeamsWhoKnow(props: { teams: Seen['teamsWhoKnow']; newTab?: boolean }) {
  return (
    <ul class="plain stack snug">
      <For each={props.teams}>
        {(match) => (
          <li class="row">
            <Avatar id={match.team.id} initials={shortName(match.team.name)} size="s" />
            <span>
              <A href={`/teams/${match.team.slug}`} target={props.newTab ? '_blank' : undefined}>
                {match.team.name}
              </A>
              <br />
              <span class="meta">
                {[match.because.map((why) => writingWords().because[why])[0], match.team.place?.name]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          </li>
        )}
      </For>
    </ul>
  )
}
