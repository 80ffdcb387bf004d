import { Ask, TeamAsked } from '@kring/contract/generated/operations'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { tell } from '../ui/voice.ts'
import { PostForm, sentFields, writePost } from '../writing/post-form.tsx'
import { writingWords } from '../writing/words.ts'

/** Asks colleagues; `?team=<slug>` asks one team in particular. */
export default function AskPage() {
  const [search] = useSearchParams<{ team: string; title: string }>()
  const go = useNavigate()
  const team = load(
    () => search.team || undefined,
    (slug) => run(TeamAsked, { slug }),
  )
  const asked = () => team.value()?.team
  const writing = writePost(search.team ? `ask.${search.team}` : 'ask')
  // what was searched for and not found becomes the question
  if (search.title && !writing.draft.fields.title) writing.draft.set('title', search.title)
  pageTitle(() => writingWords().titleAsk)
  const send = async () => {
    const { ask } = await run(Ask, { input: { ...sentFields(writing), team: asked()?.id } })
    writing.draft.finish()
    tell(writingWords().sent)
    go(`/questions/${ask.id}`, { replace: true })
  }
  return (
    <PostForm
      id="ask"
      heading={writingWords().titleAsk}
      send={writingWords().send}
      titleLabel={writingWords().question}
      titleHint={writingWords().questionHint}
      bodyLabel={writingWords().what}
      bodyHint={writingWords().whatHint}
      writing={writing}
      seen
      note={<Show when={asked()}>{(its) => <p class="note">{writingWords().asksTeam(its().name)}</p>}</Show>}
      onSend={send}
    />
  )
}
