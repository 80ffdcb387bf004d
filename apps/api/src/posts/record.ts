export type KeptBeforeRow = { team: string; until: string }
export type SourceRow = { title: string; url?: string | null }
/** What a tip adds to the spine; kept as the post's `record`. Source of the fields: the record of a practice tip. */
export type TipRecord = {
  situation?: string
  whatWeDid?: string[]
  materials?: string[]
  result?: string
  resultKind?: 'MEASURED' | 'OBSERVED' | 'CLIENT_SAID' | 'NOT_YET_KNOWN'
  notWhen?: string[]
  watchFor?: string[]
  evidence?: 'GUIDELINE' | 'RESEARCH' | 'SEVERAL_TEAMS' | 'ONE_TEAM' | 'IDEA'
  sources?: SourceRow[]
  competence?: 'HELPER' | 'CARER' | 'NURSE' | 'SPECIALIST' | null
  needsInstruction?: boolean
  /** Public id of the question or tip it was made from. */
  adaptedFrom?: string | null
  /** The day on which its team last said that it is still right. */
  checkedOn?: string | null
  /** Teams that kept it before, by public id, oldest first. */
  keptBefore?: KeptBeforeRow[]
}
/** What a question adds once it was put together with another: that one's public id. */
export type Merged = { mergedInto?: string; mergedAt?: string }
export const barrierStates = ['RAISED', 'BEING_LIFTED', 'LIFTED', 'WORKED_AROUND', 'CANNOT_BE_LIFTED'] as const
export type BarrierState = (typeof barrierStates)[number]
/** A change of a barrier's state: by whom (public ids) and, where it matters, why. */
export type BarrierStepRow = { state: BarrierState; note: string; by: string | null; team: string | null; at: string }
/** What a barrier adds. */
export type Ticc = {
  category?: string
  /** Who and what it stops. */
  stops?: string
  /** What the team does in the meantime. */
  workAround?: string
  steps?: BarrierStepRow[]
}
