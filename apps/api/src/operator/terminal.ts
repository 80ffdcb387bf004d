import { once } from 'node:events'

/** A fault that the operator can mend; the message is one sentence. */
export class Fault extends Error {}

/** A result: standard output, so that it can be kept in a file. */
export const say = (line: string) => void process.stdout.write(`${line}\n`)
/** What is beside the result: standard error. */
export const tell = (line: string) => void process.stderr.write(`${line}\n`)

let stopped = false

/** From now on Ctrl-C ends the work at its next step, so that it is undone and the database closed; a second one at once. */
export function stopWhenTold(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopped) process.exit(130)
      stopped = true
    })
}
const goOn = () => {
  if (stopped) throw new Fault('Stopped.')
}

/** Writes to standard output no faster than the other side reads. */
export async function pour(text: string): Promise<void> {
  goOn()
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export type Progress = {
  /** How much is done, from 0 to 1. Throws a Fault when the operator wants to stop. */
  at: (share: number, label?: string) => void
  end: () => void
}

const width = 28
/** A terminal is redrawn at most so often, in milliseconds. */
const redraw = 80

/** A bar on a terminal; elsewhere a plain line at the start of each step and at every quarter. */
export function progress(first: string, out: NodeJS.WriteStream = process.stderr): Progress {
  const shown = out.isTTY ? bar(first, out) : plain(first, out)
  const at: Progress['at'] = (share, label) => {
    goOn()
    shown.at(share, label)
  }
  return { at, end: shown.end }
}

function bar(first: string, out: NodeJS.WriteStream): Progress {
  let label = first
  let drawn = 0
  const draw = (share: number) => {
    const full = Math.round(Math.min(Math.max(share, 0), 1) * width)
    const cells = `${'█'.repeat(full)}${'░'.repeat(width - full)}`
    out.write(`\r\x1b[K${label.padEnd(10)} ${cells} ${String(Math.floor(share * 100)).padStart(3)}%`)
  }
  return {
    at: (share, next = label) => {
      if (next === label && Date.now() - drawn < redraw && share < 1) return
      label = next
      drawn = Date.now()
      draw(share)
    },
    end: () => void out.write('\r\x1b[K'),
  }
}

function plain(first: string, out: NodeJS.WriteStream): Progress {
  let label = ''
  let quarter = 0
  return {
    at: (share, next = first) => {
      if (next !== label) {
        label = next
        quarter = 0
        out.write(`${label}…\n`)
      }
      const now = Math.floor(share * 4)
      if (now <= quarter || now > 3) return
      quarter = now
      out.write(`${label}: ${now * 25}%\n`)
    },
    end: () => undefined,
  }
}

/** All of standard input, at most a line. */
export async function firstLineOfInput(): Promise<string> {
  let text = ''
  for await (const chunk of process.stdin) {
    text += String(chunk)
    if (text.includes('\n') || text.length > 10_000) break
  }
  return text.split(/\r?\n/)[0] ?? ''
}
