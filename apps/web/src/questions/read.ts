import type { AnswerShownFragment, WholeQuestionQuery } from '@kring/contract/generated/operations'
import { MoreAnswers, WholeQuestion as ReadWhole } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'
import { putCards } from '../posts/cards.ts'
import { withComments } from '../posts/whole.ts'

type Found = Extract<WholeQuestionQuery['node'], { __typename: 'Question' }>
export type Answer = AnswerShownFragment

export const pageOfAnswers = 20
export const helped = (answer: Answer) => answer.helpedAsker || answer.helpedTeams > 0

/** A question with at least `wanted` of its answers; or a post of another kind, or nothing. */
export async function readQuestion(id: string, wanted: number) {
  const { node } = await run(ReadWhole, { id, first: Math.min(100, Math.max(pageOfAnswers, wanted)) })
  if (node?.__typename !== 'Question') return null
  const found = node as Found
  putCards([found])
  const { answers, ...question } = await withComments(found)
  return {
    ...question,
    answers: answers.edges.map((edge) => edge.node),
    after: answers.pageInfo.hasNextPage ? answers.pageInfo.endCursor : null,
  }
}

export type WholeQuestion = NonNullable<Awaited<ReturnType<typeof readQuestion>>>

export async function readMoreAnswers(id: string, after: string) {
  const { node } = await run(MoreAnswers, { id, after })
  if (node?.__typename !== 'Question') return { answers: [], after: null }
  const { edges, pageInfo } = node.answers
  return { answers: edges.map((edge) => edge.node), after: pageInfo.hasNextPage ? pageInfo.endCursor : null }
}
