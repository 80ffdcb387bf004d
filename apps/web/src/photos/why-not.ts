import { why } from '../platform/common.ts'
import { Refusal } from '../platform/graphql.ts'
import { writingWords } from '../writing/words.ts'

/** The sentence for a refused file: its own reason first, else what is said of every refusal. */
export function whyNot(fault: unknown): string {
  const sentences: Record<string, string> = writingWords().fileFaults
  const reason = fault instanceof Refusal && fault.reason ? sentences[fault.reason] : undefined
  return reason ?? why(fault)
}

/** The sentence for a fault of a form's field of files. */
export const fileFault = (code: string | undefined): string | undefined => {
  const sentences: Record<string, string> = writingWords().fileFaults
  return code ? (sentences[code] ?? sentences.file_gone) : undefined
}
