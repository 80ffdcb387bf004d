import { WithdrawPost } from '@kring/contract/generated/operations'
import { useNavigate } from '@solidjs/router'
import { __iconNode as dots } from 'lucide-solid/icons/ellipsis'
import { __iconNode as clock } from 'lucide-solid/icons/rotate-ccw-clock'
import { __iconNode as pencil } from 'lucide-solid/icons/pencil'
import { __iconNode as bin } from 'lucide-solid/icons/trash'
import { createSignal, Show } from 'solid-js'
import { common, why } from '../platform/common.ts'
import { run } from '../platform/graphql.ts'
import { type Deed, RedactionChoices, RedactionDialogs } from '../redaction/choices.tsx'
import { Confirm } from '../ui/confirm.tsx'
import { Drop } from '../ui/drop.tsx'
import { Icon } from '../ui/icon.tsx'
import { tell } from '../ui/voice.ts'
import { dropCard } from './cards.ts'
import { HistoryDialog } from './history-dialog.tsx'

type Post = { id: string; editedAt: string | null; viewerMayEdit: boolean; hidden: boolean; viewerMayRedact: boolean }
type Props = { post: Post; onEdit: () => void }

/** What is seldom done with a post: read its earlier versions; change or withdraw one's own. */
export function OwnerActs(props: Props) {
  const [history, setHistory] = createSignal(false)
  const [leaving, setLeaving] = createSignal(false)
  const [deed, setDeed] = createSignal<Deed>()
  const go = useNavigate()
  const withdraw = async () => {
    setLeaving(false)
    try {
      await run(WithdrawPost, { post: props.post.id })
      dropCard(props.post.id)
      tell(common().posts.withdrawn)
      go('/', { replace: true })
    } catch (fault) {
      tell(why(fault))
    }
  }
  const hidden = () => {
    if (props.post.viewerMayRedact) return
    dropCard(props.post.id)
    go('/', { replace: true })
  }
  return (
    <>
      <Drop label={common().shell.more} class="act only" face={<Icon of={dots} />}>
        {(close) => (
          <>
            <Show when={props.post.editedAt}>
              <Choice drawing={clock} text={common().posts.history} onChoose={() => setHistory(true)} close={close} />
            </Show>
            <Show when={props.post.viewerMayEdit}>
              <Choice drawing={pencil} text={common().posts.edit} onChoose={() => props.onEdit()} close={close} />
              <Choice drawing={bin} text={common().posts.withdraw} onChoose={() => setLeaving(true)} close={close} />
            </Show>
            <RedactionChoices text={props.post} onChoose={setDeed} close={close} />
          </>
        )}
      </Drop>
      <RedactionDialogs text={props.post.id} deed={deed()} onClose={() => setDeed()} onDone={hidden} />
      <HistoryDialog post={props.post.id} open={history()} onClose={() => setHistory(false)} />
      <Confirm
        open={leaving()}
        title={common().posts.withdrawPost}
        yes={common().posts.withdraw}
        no={common().posts.keep}
        onYes={withdraw}
        onNo={() => setLeaving(false)}
      >
        {common().posts.withdrawPostMore}
      </Confirm>
    </>
  )
}

function Choice(props: { drawing: typeof dots; text: string; onChoose: () => void; close: () => void }) {
  const choose = () => {
    props.close()
    props.onChoose()
  }
  return (
    <button type="button" class="item" onClick={choose}>
      <Icon of={props.drawing} /> {props.text}
    </button>
  )
}
