import { createReadStream } from 'node:fs'
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import type { StorageAddress } from './storage-address.ts'

/** Keeps bytes under names that the house makes itself: letters, digits, `_`, `-`, `.` and `/`. */
export type Storage = {
  put: (name: string, bytes: Buffer, type: string) => Promise<void>
  /** The bytes with their number, or null when there are none under this name. */
  get: (name: string) => Promise<{ bytes: Readable; size: number } | null>
  /** Takes them away; that there are none is no fault. */
  drop: (names: readonly string[]) => Promise<void>
}

/** Opens the storage at its first use: a Kring without photos makes no folder and speaks to no server. */
export function openStorage(address: StorageAddress): Storage {
  if ('folder' in address) return folderStorage(address.folder)
  let opened: Promise<Storage> | null = null
  const open = () => {
    opened ??= import('./storage-s3.ts').then(({ s3Storage }) => s3Storage(address))
    // one failure is not the last word
    opened.catch(() => {
      opened = null
    })
    return opened
  }
  return {
    put: async (name, bytes, type) => (await open()).put(name, bytes, type),
    get: async (name) => (await open()).get(name),
    drop: async (names) => (await open()).drop(names),
  }
}

const isAbsent = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

function folderStorage(folder: string): Storage {
  const pathOf = (name: string) => {
    if (!/^[\w-]+(\/[\w-]+)*\.\w+$/.test(name)) throw new Error('a name for stored bytes is not one of ours')
    return join(folder, name)
  }
  return {
    put: async (name, bytes) => {
      const path = pathOf(name)
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      // under another name until it is whole
      const part = `${path}.part`
      try {
        await writeFile(part, bytes, { mode: 0o600 })
        await rename(part, path)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    },
    get: async (name) => {
      const path = pathOf(name)
      try {
        return { size: (await stat(path)).size, bytes: createReadStream(path) }
      } catch (error) {
        if (isAbsent(error)) return null
        throw error
      }
    },
    drop: async (names) => {
      for (const name of names) await rm(pathOf(name), { force: true })
    },
  }
}
