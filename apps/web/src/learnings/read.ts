import type { DraftShownFragment, SessionTravelsFragment } from '@kring/contract/generated/operations'
import { DraftOfSession, OneLearningDraft } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'

export type Draft = DraftShownFragment
export type Travels = SessionTravelsFragment & { language: 'nl' | 'en' }

/** What may travel, for who was there; null for everyone else. */
export const readDraft = async (id: string, signal?: AbortSignal): Promise<Draft | null> =>
  (await run(OneLearningDraft, { id }, signal)).learningDraft

/** A session of a circle with what the presenter noted and what may travel from it; null when it is not there. */
export async function readTravels(circle: string, session: string, signal?: AbortSignal): Promise<Travels | null> {
  const { node } = await run(DraftOfSession, { circle }, signal)
  if (node?.__typename !== 'Intervision') return null
  const all = [node.session, ...node.pastSessions.edges.map((edge) => edge.node)]
  const found = all.find((one) => one?.id === session)
  return found ? { ...found, language: node.language } : null
}
