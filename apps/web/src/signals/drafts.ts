import type { SignalShownFragment } from '@kring/contract/generated/operations'
import { roadTo } from '../posts/kinds.tsx'
import { beginDraft } from '../writing/draft.ts'
import { signalWords } from './words.ts'

export type Shown = SignalShownFragment
type Linked = { kind: Shown['tips'][number]['kind']; id: string; title: string }

const link = (post: Linked) => `[${post.title.replace(/[[\]]/g, '')}](${location.origin}${roadTo(post)})`
const list = (heading: string, lines: string[]) =>
  lines.length ? `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}` : ''

/** What helped, as lines with links: answers first, then tips, then what circles learned. */
function helpedText(signal: Shown): string {
  const texts = signalWords()
  const answers = signal.helped.map((question) => `${question.helpedAnswer?.excerpt ?? ''} (${link(question)})`.trim())
  const parts = [
    list(texts.gatherLead, answers),
    list(texts.gatherTips, signal.tips.map(link)),
    list(texts.gatherLearned, signal.learnings.map(link)),
    texts.gatherDo,
  ]
  return parts.filter(Boolean).join('\n\n')
}
const topicsOf = (signal: Shown) => signal.topics.map((topic) => topic.id)

/** An update that gathers what helped; gives the address of its form. */
export function gatherAsUpdate(signal: Shown): string {
  const title = signalWords().gatherName(signal.title)
  beginDraft(`update.${signal.id}`, { title, body: helpedText(signal), topics: topicsOf(signal) })
  return `/update?about=${signal.id}`
}

/** A practice tip that begins from what helped; gives the address of its form. */
export function gatherAsTip(signal: Shown): string {
  const steps = signal.helped.flatMap((question) => question.helpedAnswer?.excerpt ?? [])
  const sources = [...signal.tips, ...signal.helped, ...signal.learnings].map((post) => ({
    title: post.title,
    url: location.origin + roadTo(post),
  }))
  beginDraft(`tip.${signal.id}`, {
    title: signalWords().gatherName(signal.title),
    situation: signal.title,
    whatWeDid: steps.length > 1 ? steps : [...steps, ''],
    evidence: 'SEVERAL_TEAMS',
    sources: sources.slice(0, 6),
    topics: topicsOf(signal),
  })
  return `/tips/new?about=${signal.id}`
}

/** A call to all teams to think along; gives the address of its form. */
export function openMeeting(signal: Shown): string {
  const texts = signalWords()
  const body = `${texts.openBody(signal.title)}\n\n${signal.posts
    .slice(0, 4)
    .map((post) => `- ${link(post)}`)
    .join('\n')}`
  beginDraft(`update.meet.${signal.id}`, { title: texts.openTitle(signal.title), body, topics: topicsOf(signal) })
  return `/update?about=meet.${signal.id}`
}

/** The form of an intervision circle about this. */
export function circleAbout(signal: Shown): string {
  const asked = new URLSearchParams({ name: signal.title, ...(signal.topics[0] && { topic: signal.topics[0].id }) })
  return `/intervision/new?${asked}`
}

/** A barrier that begins from this; gives the address of its form. */
export function handOn(signal: Shown): string {
  const body = signalWords().handOnBody(signal.title)
  beginDraft(`barrier.${signal.id}`, { title: signal.title, body, topics: topicsOf(signal) })
  return `/barriers/new?about=${signal.id}`
}
