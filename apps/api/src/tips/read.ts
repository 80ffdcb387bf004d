import type { TriedRow as GateRow, Visible } from '../posts/gate.ts'

/** A team's report, through the gate. */
export type TriedRow = Visible<GateRow>
