import { limits } from '@kring/contract/limits'
import { TipStart, type TipStartQuery } from '@kring/contract/generated/operations'
import { run } from '../platform/graphql.ts'
import { emptyTip, fieldsOf, type TipFields } from './fields.ts'

type Question = Extract<TipStartQuery['node'], { __typename: 'Question' }>

const plain = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>#]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** Cuts at the end of a sentence, or of a word when there is none. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const cut = text.slice(0, max)
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '))
  return end > max / 2 ? cut.slice(0, end + 1) : cut.slice(0, cut.lastIndexOf(' '))
}

/** The steps in an answer: its list when it has one, otherwise its sentences. */
export function stepsOf(body: string): string[] {
  const { max: most } = limits.tip.steps
  const { max: longest } = limits.tip.step
  const lines = body.split('\n').flatMap((line) => /^\s*(?:[-*+]|\d{1,2}[.)])\s+(.+)/.exec(line)?.[1] ?? [])
  const whole = plain(body)
  const parts = lines.length > 1 ? lines : (whole.match(/[^.!?]+(?:[.!?]+(?=\s|$)|$|[.!?])/g) ?? [whole])
  const steps: string[] = []
  for (const part of parts.map(plain).filter(Boolean)) {
    const last = steps.at(-1)
    // sentences of a few words belong to the one before
    const joins = lines.length <= 1 && last !== undefined && (part.length < 40 || steps.length >= most)
    if (joins && last.length + part.length < longest) steps[steps.length - 1] = `${last} ${part}`
    else if (steps.length < most) steps.push(shorten(part, longest))
  }
  return steps
}

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
