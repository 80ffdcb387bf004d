import { createRequire } from 'node:module'
import PdfDocument from 'pdfkit'
import type { Line } from './as-csv.ts'
import type { LogWords } from './words.ts'

const require = createRequire(import.meta.url)
// one file with all letters that names here are written with; what is not used is left out of the PDF
const font = (name: 'DejaVuSans' | 'DejaVuSans-Bold') => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)

/** The log as a PDF on A4, one meeting after the other, with a title and a language that readers announce. */
export function asPdf(
  lines: readonly Line[],
  words: LogWords,
  about: { name: string; day: string; language: string },
): Promise<Buffer> {
  const pdf = new PdfDocument({
    size: 'A4',
    margin: 56,
    lang: about.language,
    tagged: true,
    displayTitle: true,
    info: { Title: words.title, Author: about.name },
  })
  const parts: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (part: Buffer) => parts.push(part))
    pdf.on('end', () => resolve(Buffer.concat(parts)))
    pdf.on('error', reject)
  })
  pdf.registerFont('text', font('DejaVuSans')).registerFont('strong', font('DejaVuSans-Bold'))
  pdf.font('strong').fontSize(18).text(words.title)
  pdf
    .font('text')
    .fontSize(10)
    .text(`${words.of(about.name)} · ${words.made(about.day)}`)
  pdf.moveDown(0.5).fontSize(8.5).fillColor('#4d4a44').text(words.note).fillColor('#1f1d1a')
  for (const line of lines) {
    pdf.moveDown(1.2).font('strong').fontSize(11)
    pdf.text(`${line.heldOn} · ${words.hours(line.minutes)} ${words.columns[1]?.toLowerCase()} · ${line.method}`)
    pdf.font('text').fontSize(9.5)
    const theme = line.codeTheme ? ` · ${words.themes[line.codeTheme]}` : ''
    pdf.text(`${words.roles[line.role]}${line.inKring ? ' · Kring' : ''}${theme}`)
    for (const [label, text] of [
      [words.columns[5], line.reflection],
      [words.columns[6], line.takeAlong],
    ])
      if (text) {
        pdf
          .moveDown(0.4)
          .font('strong')
          .text(label ?? '')
        pdf.font('text').text(text)
      }
  }
  pdf.end()
  return done
}
