import { HandTipsOn, KeepingTeams, TipsToHandOn, type TipsToHandOnQuery } from '@kring/contract/generated/operations'
import { A, useSearchParams } from '@solidjs/router'
import { __iconNode as lamp } from 'lucide-solid/icons/lightbulb'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { myself } from '../platform/session.ts'
import { pageTitle } from '../platform/title.ts'
import { AudienceMark } from '../posts/kinds.tsx'
import { Choice } from '../ui/choice.tsx'
import { Bones, Empty } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { upkeepWords } from './words.ts'

type Tip = TipsToHandOnQuery['tipsToHandOn']['edges'][number]['node']
type Held = { tips: Tip[]; after: string | null }

async function readPage(team: string, after: string | null): Promise<Held> {
  const { edges, pageInfo } = (await run(TipsToHandOn, { team: team || null, after })).tipsToHandOn
  return { tips: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}

/** For stewards: tips that no team keeps, and tips of a team that ends, go to a team that keeps them. */
export default function CarePage() {
  const texts = () => upkeepWords().care
  const [search, setSearch] = useSearchParams<{ team: string }>()
  const team = () => search.team ?? ''
  const isSteward = () => myself().roles.includes('STEWARD')
  const names = load(
    () => isSteward() || undefined,
    async () => (await run(KeepingTeams, {})).teams.edges.map((edge) => edge.node),
  )
  const loaded = load(
    () => (isSteward() ? `of ${team()}` : undefined),
    () => readPage(team(), null),
  )
  const more = async () => {
    const next = await readPage(team(), loaded.value()?.after ?? null)
    loaded.change((held) => {
      held.tips.push(...next.tips)
      held.after = next.after
    })
  }
  const nameOf = (id: string) => names.value()?.find((one) => one.id === id)?.name ?? texts().nobody
  const teamIds = () => names.value()?.map((one) => one.id) ?? []
  pageTitle(() => texts().title)
  return (
    <div class="cols">
      <div class="stack mid">
        <div>
          <h1>{texts().title}</h1>
          <p class="meta">{texts().lead}</p>
        </div>
        <Show when={isSteward()} fallback={<p class="note">{texts().stewards}</p>}>
          <Choice
            label={texts().team}
            chosen={team()}
            choices={['', ...teamIds()]}
            name={nameOf}
            onChoose={(id) => setSearch({ team: id || undefined })}
          />
          <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
            <Match when={loaded.value()?.tips.length === 0}>
              <Empty icon={lamp} title={texts().none}>
                <p>{texts().noneMore}</p>
              </Empty>
            </Match>
            <Match when={loaded.value()}>
              {(held) => (
                <>
                  <HandOn
                    tips={held().tips}
                    teams={teamIds().filter((id) => id !== team())}
                    name={nameOf}
                    again={loaded.again}
                  />
                  <Show when={held().after}>
                    <button type="button" class="btn o" onClick={more}>
                      {texts().more}
                    </button>
                  </Show>
                </>
              )}
            </Match>
            <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
          </Switch>
        </Show>
      </div>
    </div>
  )
}

type HandOnProps = { tips: Tip[]; teams: string[]; name: (id: string) => string; again: () => void }

function HandOn(props: HandOnProps) {
  const texts = () => upkeepWords().care
  const [chosen, setChosen] = createSignal<readonly string[]>([])
  const [to, setTo] = createSignal('')
  const toggle = (id: string) => setChosen((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id]))
  const all = () => chosen().length === props.tips.length
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (!to() || !chosen().length) return
    try {
      await run(HandTipsOn, { tips: [...chosen()], to: to() })
      setChosen([])
      tell(texts().sent)
      props.again()
    } catch (fault) {
      tell(why(fault))
    }
  }
  return (
    <form class="card stack snug" onSubmit={send}>
      <fieldset class="choice">
        <legend>{texts().pick}</legend>
        <label class="option">
          <input
            type="checkbox"
            checked={all()}
            onChange={() => setChosen(all() ? [] : props.tips.map((tip) => tip.id))}
          />
          <span class="strong">{texts().all}</span>
        </label>
        <For each={props.tips}>
          {(tip) => (
            <label class="option">
              <input type="checkbox" checked={chosen().includes(tip.id)} onChange={() => toggle(tip.id)} />
              <span class="strong">
                <A href={`/tips/${tip.id}`}>{tip.title}</A>
              </span>
              <span class="meta">
                <AudienceMark of={tip.audience} /> {tip.team ? common().posts.by(tip.team.name) : texts().nobody}
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <Choice
        label={texts().to}
        chosen={to()}
        choices={['', ...props.teams]}
        name={(id) => (id ? props.name(id) : texts().choose)}
        onChoose={setTo}
      />
      <div>
        <button type="submit" class="btn" aria-disabled={!to() || !chosen().length}>
          {texts().send(chosen().length)}
        </button>
      </div>
    </form>
  )
}
