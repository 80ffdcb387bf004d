import { AddToLibrary } from '@kring/contract/generated/operations'
import { useNavigate } from '@solidjs/router'
import { run } from '../platform/graphql.ts'
import { pageTitle } from '../platform/title.ts'
import { tell } from '../ui/voice.ts'
import { emptyEntry, EntryForm, sentEntry, writeEntry } from './form.tsx'
import { libraryWords } from './words.ts'
import '../barriers/barriers.css'

/** Adds something worth knowing. */
export default function AddPage() {
  const go = useNavigate()
  const writing = writeEntry('library', emptyEntry)
  pageTitle(() => libraryWords().form.title)
  const send = async () => {
    const { addToLibrary } = await run(AddToLibrary, {
      input: { ...sentEntry(writing), clientKey: writing.draft.key() },
    })
    writing.draft.finish()
    tell(libraryWords().form.sent)
    go(`/library/${addToLibrary.id}`, { replace: true })
  }
  return (
    <EntryForm heading={libraryWords().form.title} send={libraryWords().form.send} writing={writing} onSend={send} />
  )
}
