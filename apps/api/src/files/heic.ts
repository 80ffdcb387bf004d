import { fileLimits } from '@kring/contract/file-limits'
import { aside } from './aside.ts'
import type { HeicGiven, HeicMade } from './heic-thread.ts'

const script = new URL('./heic-thread.ts', import.meta.url)

/** The pixels of a HEIC photo, upright. Throws BAD_INPUT for what cannot be read within bounds. */
export const readHeic = (path: string): Promise<HeicMade> =>
  aside<HeicMade>(
    script,
    { path, pixels: fileLimits.photo.pixels } satisfies HeicGiven,
    { seconds: 20, megabytes: 1_000 },
    'photo_too_large',
  )
