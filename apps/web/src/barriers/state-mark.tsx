import type { BarrierState } from '@kring/contract/generated/operations'
import { __iconNode as done } from 'lucide-solid/icons/circle-check'
import { __iconNode as stop } from 'lucide-solid/icons/circle-slash'
import { __iconNode as flag } from 'lucide-solid/icons/flag'
import { __iconNode as work } from 'lucide-solid/icons/hammer'
import { __iconNode as around } from 'lucide-solid/icons/route'
import { common } from '../platform/common.ts'
import { type Drawing, Icon } from '../ui/icon.tsx'

const icons: Record<BarrierState, Drawing> = {
  RAISED: flag,
  BEING_LIFTED: work,
  LIFTED: done,
  WORKED_AROUND: around,
  CANNOT_BE_LIFTED: stop,
}

/** Where a barrier stands: always an icon and a word, never colour alone. */
export function StateMark(props: { state: BarrierState }) {
  return (
    <span class={`standing s-${props.state.toLowerCase()}`}>
      <Icon of={icons[props.state]} />
      {common().posts.barrierStates[props.state]}
    </span>
  )
}
