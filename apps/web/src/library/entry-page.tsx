import { LibraryEntry } from '@kring/contract/generated/operations'
import { useParams } from '@solidjs/router'
import { run } from '../platform/graphql.ts'
import { load } from '../platform/load.ts'
import { pageTitle } from '../platform/title.ts'
import { PostStates } from '../posts/post-page.tsx'
import { EntryCard } from './entry.tsx'

/** One entry of the library by itself. */
export default function EntryPage() {
  const params = useParams<{ id: string }>()
  const loaded = load(
    () => params.id,
    async (id) => (await run(LibraryEntry, { id })).libraryEntry,
  )
  pageTitle(() => loaded.value()?.title)
  return (
    <div class="cols">
      <div class="stack mid">
        <PostStates loaded={loaded}>{(entry) => <EntryCard entry={entry()} again={loaded.again} alone />}</PostStates>
      </div>
    </div>
  )
}
