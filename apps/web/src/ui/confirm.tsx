import type { JSX } from 'solid-js'
import { Dialog } from './dialog.tsx'

type Props = {
  open: boolean
  title: string
  yes: string
  no: string
  onYes: () => void
  onNo: () => void
  children: JSX.Element
}

/** Asks before something is taken away. "No" comes first, so that Enter by habit does no harm. */
export function Confirm(props: Props) {
  return (
    <Dialog open={props.open} title={props.title} closeLabel={props.no} onClose={props.onNo}>
      <p>{props.children}</p>
      <div class="row wrap">
        <button type="button" class="btn q" onClick={() => props.onNo()}>
          {props.no}
        </button>
        <button type="button" class="btn danger" onClick={() => props.onYes()}>
          {props.yes}
        </button>
      </div>
    </Dialog>
  )
}
