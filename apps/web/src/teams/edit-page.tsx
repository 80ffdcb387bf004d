import { limits } from '@kring/contract/limits'
import { EditTeam, WholeTeam } from '@kring/contract/generated/operations'
import { useNavigate, useParams } from '@solidjs/router'
import { Match, Show, Switch } from 'solid-js'
import { LanguageChooser } from '../people/languages.tsx'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { NotHere } from '../shell/not-here.tsx'
import { Bones } from '../ui/states.tsx'
import { tell } from '../ui/voice.ts'
import { makeDraft } from '../writing/draft.ts'
import { makeGuard } from '../writing/guard.ts'
import { GuardBox } from '../writing/guard-box.tsx'
import { FormTop } from '../writing/post-form.tsx'
import { makeSender } from '../writing/send.ts'
import { TextField } from '../writing/text-field.tsx'
import { TopicChooser } from '../writing/topic-chooser.tsx'
import '../writing/writing.css'
import type { Team } from './team-parts.tsx'
import { teamWords } from './words.ts'

/** Changes the page of one's own team. */
export default function EditTeamPage() {
  const params = useParams<{ slug: string }>()
  const loaded = load(
    () => params.slug,
    (slug) => run(WholeTeam, { slug }),
  )
  pageTitle(() => teamWords().editTitle)
  const own = () => (loaded.value()?.team?.viewerBelongs ? loaded.value()?.team : undefined)
  return (
    <Switch fallback={<Bones count={1} label={common().shell.loading} />}>
      <Match when={own()}>{(team) => <Form team={team()} />}</Match>
      <Match when={loaded.value()}>
        <NotHere title={teamWords().editTitle} more={teamWords().notYours} />
      </Match>
      <Match when={loaded.refusal()}>{(refusal) => <p class="note bad">{why(refusal())}</p>}</Match>
    </Switch>
  )
}

function Form(props: { team: Team }) {
  const go = useNavigate()
  const { id, slug, trying, languages, topics } = props.team
  const start = { trying, languages: [...languages], topics: topics.map((topic) => topic.id) }
  const draft = makeDraft(`team.${id}`, start)
  const guard = makeGuard({
    texts: () => ({ trying: draft.fields.trying }),
    change: (_field, text) => draft.set('trying', text),
  })
  const sender = makeSender(guard)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    sender.send(async () => {
      const { fields } = draft
      const changed = { trying: fields.trying.trim(), languages: [...fields.languages], topics: [...fields.topics] }
      await run(EditTeam, { input: { team: id, ...changed, notAClient: guard.notAClient() } })
      draft.finish()
      tell(teamWords().changed)
      go(`/teams/${slug}`, { replace: true })
    })
  }
  return (
    <div class="cols">
      <div class="stack mid">
        <FormTop title={teamWords().editTitle} send={teamWords().keep} busy={sender.busy()} form="team" />
        <form class="stack form" id="team" onSubmit={send} novalidate>
          <Show when={sender.refused()}>{(fault) => <p class="note bad">{fault()}</p>}</Show>
          <TextField
            name="trying"
            label={teamWords().editTrying}
            hint={teamWords().editTryingHint}
            value={draft.fields.trying}
            guard={guard}
            fault={sender.fault('trying')}
            max={limits.team.trying.max}
            onInput={(text) => draft.set('trying', text)}
          />
          <GuardBox guard={guard} />
          <p class="label">{teamWords().editTopics}</p>
          <TopicChooser
            chosen={draft.fields.topics}
            max={limits.team.topics.max}
            fault={sender.fault('topics')}
            onChange={(list) => draft.set('topics', list)}
          />
          <LanguageChooser
            label={teamWords().editLanguages}
            chosen={draft.fields.languages}
            max={limits.profile.languages.max}
            fault={sender.fault('languages')}
            onChange={(list) => draft.set('languages', list)}
          />
        </form>
      </div>
    </div>
  )
}
