import { WholeTeam } from '@kring/contract/generated/operations'
import { A, useParams } from '@solidjs/router'
import { __iconNode as cloud } from 'lucide-solid/icons/cloud-off'
import { __iconNode as compass } from 'lucide-solid/icons/compass'
import { Match, Show, Switch } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { wideScreen } from '../ui/screen.ts'
import { Bones, Empty } from '../ui/states.tsx'
import { Colleagues } from './colleagues.tsx'
import { Shared } from './shared.tsx'
import { AskAbout, NewestTip, TeamHead, type Team, Trying } from './team-parts.tsx'
import { teamWords } from './words.ts'
import './teams.css'

/** One team: who they are, what they may be asked about, what they are trying, what they shared. */
export default function TeamPage() {
  const params = useParams<{ slug: string }>()
  const loaded = load(
    () => params.slug,
    (slug) => run(WholeTeam, { slug }),
  )
  const team = () => loaded.value()?.team
  const missing = () => (loaded.value() && !team()) || loaded.refusal()?.code === 'NOT_FOUND'
  const change = (deed: (team: Team) => void) => loaded.change((found) => void (found.team && deed(found.team)))
  pageTitle(() => team()?.name)
  return (
    <Switch fallback={<Bones count={2} label={common().shell.loading} />}>
      <Match when={missing()}>
        <Empty icon={compass} title={teamWords().notHere} level={1}>
          <p>{teamWords().notHereMore}</p>
          <A class="btn" href="/teams">
            {teamWords().toList}
          </A>
        </Empty>
      </Match>
      <Match when={team()}>{(found) => <Whole team={found()} change={change} />}</Match>
      <Match when={loaded.refusal()}>
        {(refusal) => (
          <Empty icon={cloud} title={common().shell.failed} level={1}>
            <p>{why(refusal())}</p>
            <button type="button" class="btn o" onClick={() => loaded.again()}>
              {common().shell.retry}
            </button>
          </Empty>
        )}
      </Match>
    </Switch>
  )
}

function Whole(props: { team: Team; change: (deed: (team: Team) => void) => void }) {
  return (
    <div class="cols">
      <div class="stack mid">
        <TeamHead team={props.team} change={props.change} />
        <AskAbout team={props.team} />
        <NewestTip team={props.team} />
        <Trying team={props.team} />
        <Show when={!wideScreen()}>
          <Colleagues team={props.team} folded />
        </Show>
        <p>
          <A class="link" href={`/search?team=${props.team.id}`}>
            {teamWords().searchHere}
          </A>
        </p>
        <Shared slug={props.team.slug} />
      </div>
      <Show when={wideScreen()}>
        <aside class="stack">
          <Colleagues team={props.team} />
        </aside>
      </Show>
    </div>
  )
}
