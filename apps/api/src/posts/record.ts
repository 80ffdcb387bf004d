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
  sources?: { title: string; url?: string | null }[]
  competence?: 'HELPER' | 'CARER' | 'NURSE' | 'SPECIALIST' | null
  needsInstruction?: boolean
  /** Public id of the question or tip it was made from. */
  adaptedFrom?: string | null
}
/** What a barrier adds. */
export type Ticc = { category?: string }
