// Runs in a thread of its own (aside.ts): reads what a PDF says, page by page, and looks for clients in it. Only kinds
// and page numbers leave this thread.
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { findClientData, LONGEST_READ } from '@kring/guard'
import { languageOf } from '@kring/guard/language'
import { getDocumentProxy } from 'unpdf'

export type PdfGiven = { path: string; pages: number; letters: number }
/** What is told of a PDF: where something stands that could lead to a client, and how much of it could be read. */
export type PdfSaid = { found: PdfFound[]; letters: number }
export type PdfFound = { page: number; kind: string; level: 'WARN' | 'BLOCK_UNLESS_STATED' | 'BLOCK' }

const { path, pages, letters } = workerData as PdfGiven // what pdf.ts gives

const found: PdfFound[] = []
let read = 0

function look(text: string, page: number): void {
  read += text.replace(/\s/g, '').length
  for (let from = 0; from < text.length; from += LONGEST_READ)
    for (const { kind, level } of findClientData(text.slice(from, from + LONGEST_READ), { language: languageOf(text) }))
      if (!found.some((one) => one.page === page && one.kind === kind && one.level === level))
        found.push({ page, kind, level })
}

const lines = (items: readonly object[]) =>
  items.map((item) => ('str' in item ? `${item.str}${'hasEOL' in item && item.hasEOL ? '\n' : ''}` : '')).join('')
/** What stands in notes and in the fields of a form. */
const noted = (items: readonly object[]) =>
  items
    .flatMap((item) => ['contentsObj', 'fieldValue'].map((name) => Reflect.get(item, name)))
    .map((said) => (typeof said === 'object' && said !== null ? Reflect.get(said, 'str') : said))
    .filter((said) => typeof said === 'string' && said)
    .join('\n')

async function say(): Promise<void> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)), {
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  })
  if (pdf.numPages > pages) return parentPort?.postMessage({ fault: 'pdf_too_long' })
  const { info } = await pdf.getMetadata()
  // its makers may be named; whom it is about may not
  look(['Title', 'Subject', 'Keywords'].flatMap((name) => Reflect.get(info, name) ?? []).join('\n'), 0)
  read = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [{ items }, notes] = await Promise.all([page.getTextContent(), page.getAnnotations()])
    look(`${lines(items)}\n${noted(notes)}`, number)
    page.cleanup()
    if (read > letters) return parentPort?.postMessage({ fault: 'pdf_too_long' })
  }
  parentPort?.postMessage({ done: { found, letters: read } satisfies PdfSaid })
}

say().catch((fault: unknown) => {
  const locked = fault instanceof Error && fault.name === 'PasswordException'
  parentPort?.postMessage({ fault: locked ? 'pdf_locked' : 'file_broken' })
})
