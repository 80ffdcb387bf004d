import { fileLimits } from '@kring/contract/file-limits'
import { Refusal } from '../platform/errors.ts'
import { aside } from './aside.ts'
import { makeLine } from './line.ts'
import type { PdfGiven, PdfSaid } from './pdf-thread.ts'
import { busy } from './refuse.ts'

const script = new URL('./pdf-thread.ts', import.meta.url)
const { pages, letters } = fileLimits.pdf
const inLine = makeLine(12, busy)

/**
 * Looks for clients in what a PDF says. What cannot pass is refused; for the rest, and for a PDF of pictures in which
 * nothing can be read, its owner must say that it is not about a client. Throws CLIENT_DATA with kinds and pages, or
 * BAD_INPUT for what cannot be read within bounds.
 */
export async function guardPdf(path: string, notAClient: boolean): Promise<void> {
  const given: PdfGiven = { path, pages, letters }
  const said = await inLine(() => aside<PdfSaid>(script, given, { seconds: 20, megabytes: 400 }, 'pdf_too_long'))
  const found = said.letters ? said.found : [...said.found, { page: 1, kind: 'UNREAD', level: 'WARN' as const }]
  const refused = found.filter(({ level }) => level === 'BLOCK' || !notAClient)
  if (!refused.length) return
  const places = refused.map(({ page, kind, level }) => ({
    field: `file.${page}`,
    kind,
    // what its owner may state to be nobody's number is asked, too
    level: level === 'BLOCK' ? 'BLOCK' : 'WARN',
    start: 0,
    end: 0,
  }))
  throw new Refusal('CLIENT_DATA', { reason: 'client_data', places })
}
