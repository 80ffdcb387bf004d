import { guardKinds } from '@kring/words/en/guard'
import { fileFaults, photos } from '@kring/words/en/photos'
import { writing } from '@kring/words/en/writing'

const kinds: Record<string, string> = guardKinds
export const texts = { ...writing, kinds, photos, fileFaults }
