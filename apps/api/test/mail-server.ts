import { SMTPServer } from 'smtp-server'

export type Mail = { to: string; from: string; raw: string; text: string; html: string; subject: string }

/** A real mail server on a real socket. It can be told to refuse what comes. */
export async function startMailServer() {
  const mails: Mail[] = []
  let refusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, done) => {
      let raw = ''
      stream.on('data', (chunk) => (raw += chunk))
      stream.on('end', () => {
        if (refusing) return done(Object.assign(new Error('try later'), { responseCode: 451 }))
        mails.push(read(raw, session.envelope.rcptTo[0]?.address ?? '', addressOf(session.envelope.mailFrom)))
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.server.address()
  return {
    url: `smtp://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`,
    mails,
    refuse: (on: boolean) => {
      refusing = on
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

const addressOf = (from: unknown) =>
  typeof from === 'object' && from !== null && 'address' in from ? String(from.address) : ''

function read(raw: string, to: string, from: string): Mail {
  const part = (type: string) => {
    const found = new RegExp(`content-type: ${type}[^]*?\\r\\n\\r\\n([^]*?)\\r\\n--`, 'i').exec(raw)
    const encoded = new RegExp(`content-type: ${type}[^]*?\\r\\n\\r\\n`, 'i').exec(raw)?.[0] ?? ''
    return decode(found?.[1] ?? '', /transfer-encoding: (\S+)/i.exec(encoded)?.[1] ?? '7bit')
  }
  return {
    to,
    from,
    raw,
    text: part('text/plain'),
    html: part('text/html'),
    subject: /^Subject: (.*)$/m.exec(raw)?.[1]?.trim() ?? '',
  }
}

function decode(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString()
  if (encoding !== 'quoted-printable') return text
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
