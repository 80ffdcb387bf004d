import nodemailer, { type Transporter } from 'nodemailer'
import { letters as en } from '@kring/words/en/letters'
import { letters as nl } from '@kring/words/nl/letters'
import type { House } from '../platform/context.ts'
import { transaction } from '../platform/database.ts'
import type { LetterKind } from './letter.ts'
import { makeLink } from './link.ts'

const words = { nl, en }
/** A letter that could not be sent is tried again for this long; what it was about is asked for anew then. */
const patienceMs = 24 * 3_600_000

type Due = {
  id: number
  personId: number | null
  kind: LetterKind
  at: Date
  attempts: number
  name: string | null
  email: string | null
  locale: 'nl' | 'en' | null
}

const claim = `
  with due as (select id from letter where due_at <= $1 order by due_at, id limit 1 for update skip locked),
    taken as (
      update letter l set attempts = l.attempts + 1, due_at = $1::timestamptz + make_interval(secs => least(3600, 30 * 2 ^ l.attempts))
      from due where l.id = due.id returning l.id, l.person_id, l.kind, l.at, l.attempts)
  select t.id, p.id as "personId", t.kind, t.at, t.attempts, p.name, p.email, p.locale
  from taken t left join person p on p.id = t.person_id and p.disabled_at is null`

/** The connection to the mail server; without one nothing is sent. It says nothing to the log. */
export function openMail(config: House['config']): Transporter | null {
  if (!config.mail) return null
  return nodemailer.createTransport(config.mail.url, {
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as object)
}

/**
 * Sends the letter that is due first; false when there is none. Taken before it is sent, with a later time for the next try,
 * so that a mail server that hangs or a process that ends holds up nothing and loses nothing.
 */
export async function sendNextLetter(house: House, mail: Transporter | null): Promise<boolean> {
  const { rows } = await house.database.pool.query<Due>(claim, [house.now()])
  const due = rows[0]
  if (!due) return false
  const stale = house.now().getTime() - due.at.getTime() > patienceMs
  if (mail && due.personId !== null && !stale && !(await sent(house, mail, due))) return true
  await house.database.pool.query('delete from letter where id = $1', [due.id])
  return true
}

async function sent(house: House, mail: Transporter, due: Due): Promise<boolean> {
  try {
    const link =
      due.kind === 'CHANGED'
        ? ''
        : await transaction(house.database.pool, (c) =>
            makeLink(house, c, due.personId ?? 0, due.kind === 'INVITE' ? 'INVITE' : 'RESET'),
          )
    const { subject, lines } = words[due.locale ?? 'nl'][due.kind]({
      name: due.name ?? '',
      link,
      address: house.config.address,
    })
    await mail.sendMail({
      from: house.config.mail?.from,
      to: { name: due.name ?? '', address: due.email ?? '' },
      subject,
      text: `${lines.join('\n\n')}\n`,
      html: htmlOf(lines, link, due.locale ?? 'nl'),
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    // never the message: it names who it was for
    house.log.warn({ code, attempts: due.attempts }, 'a letter could not be sent and will be tried again')
    return false
  }
}

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The same lines, readable in any mail program: no picture, no style sheet, nothing that is fetched. */
function htmlOf(lines: readonly string[], link: string, language: string): string {
  const body = lines
    .map((line) =>
      line === link
        ? `<p><a href="${escaped(link)}">${escaped(link)}</a></p>`
        : `<p>${escaped(line).replaceAll('\n', '<br>')}</p>`,
    )
    .join('\n')
  return `<!doctype html>\n<html lang="${language}"><meta charset="utf-8"><body>\n${body}\n</body></html>\n`
}
