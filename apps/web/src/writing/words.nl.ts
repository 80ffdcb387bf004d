import { guardKinds } from '@kring/words/nl/guard'
import { fileFaults, photos } from '@kring/words/nl/photos'
import { writing } from '@kring/words/nl/writing'

const kinds: Record<string, string> = guardKinds
export const texts = { ...writing, kinds, photos, fileFaults }
