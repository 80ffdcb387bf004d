import { PostUpdate } from '@kring/contract/generated/operations'
import { useNavigate, useSearchParams } from '@solidjs/router'
import { run } from '../platform/graphql.ts'
import { pageTitle } from '../platform/title.ts'
import { tell } from '../ui/voice.ts'
import { PostForm, sentFields, writePost } from '../writing/post-form.tsx'
import { writingWords } from '../writing/words.ts'

/** Shares news of the team. */
export default function UpdatePage() {
  const go = useNavigate()
  // `?about=` names a draft that was begun elsewhere
  const [search] = useSearchParams<{ about: string }>()
  const writing = writePost(search.about ? `update.${search.about}` : 'update')
  pageTitle(() => writingWords().titleUpdate)
  const send = async () => {
    const { postUpdate } = await run(PostUpdate, {
      input: { ...sentFields(writing), attachments: writing.draft.fields.attachments.map((file) => file.id) },
    })
    writing.draft.finish()
    tell(writingWords().sentUpdate)
    go(`/posts/${postUpdate.id}`, { replace: true })
  }
  return (
    <PostForm
      id="update"
      heading={writingWords().titleUpdate}
      send={writingWords().sendUpdate}
      titleLabel={writingWords().updateTitle}
      bodyLabel={writingWords().updateBody}
      writing={writing}
      attachments
      onSend={send}
    />
  )
}
