import { guardKinds } from '@kring/words/nl/guard'
import { writing } from '@kring/words/nl/writing'

const kinds: Record<string, string> = guardKinds
export const texts = { ...writing, kinds }
