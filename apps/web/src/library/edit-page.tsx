import { EditLibraryEntry, LibraryEntry } from '@kring/contract/generated/operations'
import { useNavigate, useParams } from '@solidjs/router'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { PostStates } from '../posts/post-page.tsx'
import { tell } from '../ui/voice.ts'
import type { Entry } from './entry.tsx'
import { emptyEntry, EntryForm, sentEntry, writeEntry } from './form.tsx'
import { libraryWords } from './words.ts'
import '../barriers/barriers.css'

/** Changes an entry of one's own. */
export default function EditEntryPage() {
  const params = useParams<{ id: string }>()
  const loaded = load(
    () => params.id,
    async (id) => (await run(LibraryEntry, { id })).libraryEntry,
  )
  pageTitle(() => libraryWords().form.editTitle)
  return <PostStates loaded={loaded}>{(entry) => <Edit entry={entry()} />}</PostStates>
}

function Edit(props: { entry: Entry }) {
  const go = useNavigate()
  // the form is of the entry as it was when it was opened
  const { id, kind, title, summary, lessons, links, topics, place } = props.entry
  const writing = writeEntry(`library.edit.${id}`, {
    ...emptyEntry,
    kind,
    title,
    summary,
    lessons: lessons.join('\n'),
    links: links.map((link) => ({ title: link.title, url: link.url })),
    topics: topics.map((topic) => topic.id),
    place: place?.name ?? '',
    lat: place ? String(place.lat) : '',
    lon: place ? String(place.lon) : '',
  })
  const send = async () => {
    await run(EditLibraryEntry, { input: { entry: id, ...sentEntry(writing) } })
    writing.draft.finish()
    tell(libraryWords().form.changed)
    go(`/library/${id}`, { replace: true })
  }
  return (
    <EntryForm
      heading={libraryWords().form.editTitle}
      send={libraryWords().form.keep}
      writing={writing}
      onSend={send}
    />
  )
}
