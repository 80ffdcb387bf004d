import { guardKinds } from '@kring/words/en/guard'
import { writing } from '@kring/words/en/writing'

const kinds: Record<string, string> = guardKinds
export const texts = { ...writing, kinds }
