import { A } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { type Site, SiteDots } from '../library/site-dots.tsx'
import { Avatar, shortName } from '../ui/avatar.tsx'
import { drawing, type Group, group, lay } from './lay.ts'
import type { Spot } from './near.ts'
import type { TeamLine } from './read.ts'
import { teamWords } from './words.ts'

type Props = { teams: TeamLine[]; here: Spot | undefined; sites: readonly Site[] }

/** The Netherlands with a dot for each team, and one dot for teams that stand close together. */
export function TeamMap(props: Props) {
  const groups = createMemo(() => group(props.teams))
  const [open, setOpen] = createSignal<Group>()
  createEffect(on(groups, () => setOpen(undefined)))
  return (
    <section class="card map-card">
      <h2 class="unseen">{teamWords().map}</h2>
      <div class="map">
        <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} aria-hidden="true">
          <path class="land" d={drawing.path} />
          <Show when={props.here}>{(here) => <circle class="here" cx={lay(here()).x} cy={lay(here()).y} r="7" />}</Show>
          <SiteDots sites={props.sites} />
        </svg>
        <ul class="plain dots">
          <For each={groups()}>
            {(one) => <Dot of={one} open={open() === one} onOpen={() => setOpen(open() === one ? undefined : one)} />}
          </For>
        </ul>
      </div>
      <div aria-live="polite">
        <Show when={open()} fallback={<p class="meta">{teamWords().mapMore}</p>}>
          {(one) => <Together of={one()} />}
        </Show>
      </div>
    </section>
  )
}

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

function Dot(props: { of: Group; open: boolean; onOpen: () => void }) {
  const alone = () => (props.of.teams.length === 1 ? props.of.teams[0] : undefined)
  const names = () => {
    const list = props.of.teams.map((team) => team.name)
    return list.length > 3 ? `${list.slice(0, 3).join(', ')}…` : list.join(', ')
  }
  // names near an edge open towards the middle
  const side = () =>
    props.of.x < drawing.width / 3 ? 'to-start' : props.of.x > (2 * drawing.width) / 3 ? 'to-end' : ''
  return (
    <li class={side()} style={{ left: percent(props.of.x, drawing.width), top: percent(props.of.y, drawing.height) }}>
      <Show
        when={alone()}
        fallback={
          <button
            type="button"
            class="dot-at many"
            aria-expanded={props.open}
            aria-label={`${teamWords().mapHere(props.of.teams.length)}: ${names()}`}
            onClick={() => props.onOpen()}
          >
            <i>{props.of.teams.length}</i>
            <span class="name" aria-hidden="true">
              {names()}
            </span>
          </button>
        }
      >
        {(team) => (
          <A class="dot-at" href={`/teams/${team().slug}`} aria-label={team().name}>
            <i />
            <span class="name" aria-hidden="true">
              {team().name}
            </span>
          </A>
        )}
      </Show>
    </li>
  )
}

/** The teams under one dot. */
function Together(props: { of: Group }) {
  const place = () => props.of.teams[0]?.place?.name ?? ''
  return (
    <div class="stack close">
      <h3>{teamWords().mapAt(place())}</h3>
      <ul class="plain">
        <For each={props.of.teams}>
          {(team) => (
            <li>
              <A class="row tight together" href={`/teams/${team.slug}`}>
                <Avatar id={team.id} initials={shortName(team.name)} size="s" /> {team.name}
              </A>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}
