import { Refusal } from '../platform/errors.ts'

/** Why a file is not taken. The web has a sentence for each. */
export type FileFault =
  | 'file_missing'
  | 'file_empty'
  | 'file_unknown'
  | 'file_broken'
  | 'photo_too_heavy'
  | 'photo_too_large'
  | 'pdf_too_heavy'
  | 'pdf_too_long'
  | 'pdf_locked'

export const refuse = (reason: FileFault) => new Refusal('BAD_INPUT', { reason, fields: { file: reason } })
/** The day's share is used up. */
export const usedUp = () => new Refusal('RATE_LIMITED', { reason: 'files_used_up' })
/** Too many at once, from everyone together. */
export const busy = () => new Refusal('UNAVAILABLE', { reason: 'files_busy' })
