import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who works on a data folder: its process, the port it serves and the port of its database. */
export type Lock = { pid: number; born: string | null; port: number | null; databasePort: number }

const path = (folder: string) => join(folder, 'kring.lock')

/** When a process was born, where the system tells (Linux): a number that another process with the same id does not have. */
function born(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null
  } catch {
    return null
  }
}

function lives(lock: Lock): boolean {
  if (lock.pid === process.pid) return false
  try {
    process.kill(lock.pid, 0)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  return lock.born === null || born(lock.pid) === lock.born
}

/** The lock of a living process on this folder, or null. A lock that a killed process left does not count. */
export function readLock(folder: string): Lock | null {
  try {
    const lock: Lock = JSON.parse(readFileSync(path(folder), 'utf8'))
    return lives(lock) ? lock : null
  } catch {
    return null
  }
}

/** Takes the folder for this process; false when a living process has it. Call the returned function to change or release. */
export function takeLock(
  folder: string,
): { write: (ports: { port: number | null; databasePort: number }) => void; release: () => void } | false {
  mkdirSync(folder, { recursive: true })
  if (readLock(folder)) return false
  rmSync(path(folder), { force: true })
  const write = (ports: { port: number | null; databasePort: number }) =>
    writeFileSync(path(folder), JSON.stringify({ pid: process.pid, born: born(process.pid), ...ports }), {
      mode: 0o600,
    })
  try {
    // exclusive: of two processes that start at once only one makes the file
    closeSync(openSync(path(folder), 'wx', 0o600))
  } catch {
    return false
  }
  write({ port: null, databasePort: 0 })
  return { write, release: () => rmSync(path(folder), { force: true }) }
}
