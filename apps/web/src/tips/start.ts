import { limits } from '@kring/contract/limits'
import { TipStart, type TipStartQuery } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'
import { emptyTip, fieldsOf, type TipFields } from './fields.ts'
import { plain, shorten, stepsOf } from './steps.ts'

type Question = Extract<TipStartQuery['node'], { __typename: 'Question' }>

const fromQuestion = (question: Question, steps: string[]): TipFields => ({
  ...emptyTip,
  situation: shorten(plain(`${question.title} ${question.body}`), limits.tip.situation.max),
  topics: question.topics.map((topic) => topic.id).slice(0, limits.topics.max),
  whatWeDid: steps.length ? steps : [...emptyTip.whatWeDid],
})

/** What a new tip starts with: an answered question, one of its answers, another tip, or nothing. */
export async function startOf(from: string | undefined, about: string | undefined): Promise<TipFields> {
  if (!from) return emptyTip
  const [origin, asked] = await Promise.all([
    run(TipStart, { id: from }),
    about ? run(TipStart, { id: about }) : undefined,
  ])
  const { node } = origin
  if (node?.__typename === 'Tip') return { ...fieldsOf(node), evidence: 'ONE_TEAM', reviewOn: '', result: '' }
  if (node?.__typename === 'Question') return fromQuestion(node, stepsOf(node.answers.edges[0]?.node.body ?? ''))
  if (node?.__typename !== 'Answer') return emptyTip
  const steps = stepsOf(node.body)
  return asked?.node?.__typename === 'Question'
    ? fromQuestion(asked.node, steps)
    : { ...emptyTip, whatWeDid: steps.length ? steps : [...emptyTip.whatWeDid] }
}
