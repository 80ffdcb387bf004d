/** What the rooms for barriers and for knowledge tell; beside what is told of every post. */
export type KnowledgeKind =
  | 'SOLVED'
  | 'BARRIER_MOVED'
  | 'HANDED_OVER'
  | 'HANDOVER_ANSWERED'
  | 'HANDOVER_LATE'
  | 'REVIEW_SOON'
  | 'REVIEW_DUE'
  | 'SOURCE_REPLACED'
  | 'DID_IT_HELP'
  | 'MERGE_PROPOSED'
  | 'MERGED'
  | 'TIPS_HANDED_ON'
  | 'WHAT_CAME'

/** The people of a team that the payload names ($5), and of the post's own team. */
const ownTeam = (kind: KnowledgeKind) =>
  `select u.id as person, '${kind}' as kind, 1 as rank from post p join person u on u.team_id = p.team_id where p.id = $1`
const namedTeam = (kind: KnowledgeKind) =>
  `select u.id as person, '${kind}' as kind, 1 as rank from person u where u.team_id = $5`
const haveItToo = (kind: KnowledgeKind) =>
  `select u.id as person, '${kind}' as kind, 1 as rank from me_too m join person u on u.team_id = m.team_id where m.post_id = $1`
/** People whom the verb names ($6). */
const named = (kind: KnowledgeKind) =>
  `select u.id as person, '${kind}' as kind, 1 as rank from person u where u.id = any($6::int[])`

/** Whom each event concerns; $1 the post, $5 a team, $6 people. */
export const concernedByKnowledge: Record<string, string> = {
  'barrier.moved': `${ownTeam('BARRIER_MOVED')} union all ${haveItToo('BARRIER_MOVED')}`,
  'handover.sent': named('HANDED_OVER'),
  'handover.answered': `${ownTeam('HANDOVER_ANSWERED')} union all ${haveItToo('HANDOVER_ANSWERED')} union all ${namedTeam('HANDOVER_ANSWERED')}`,
  'handover.late': namedTeam('HANDOVER_LATE'),
  'tip.review_soon': ownTeam('REVIEW_SOON'),
  'tip.review_due': ownTeam('REVIEW_DUE'),
  'tip.source_replaced': ownTeam('SOURCE_REPLACED'),
  'aftercare.due': named('DID_IT_HELP'),
  'merge.proposed': named('MERGE_PROPOSED'),
  'question.merged': named('MERGED'),
  'tip.handed_on': namedTeam('TIPS_HANDED_ON'),
  'learning.what_came': named('WHAT_CAME'),
}
