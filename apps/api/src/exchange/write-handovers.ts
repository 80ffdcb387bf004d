import { newId } from '../platform/ids.ts'
import { inBatches } from './bulk.ts'
import { apart, count, known, type Line, pointMentions, signature, type Writing } from './writing.ts'

const given = 'body text, "answerBy" date, answer text, "answeredAt" timestamptz'

const insert = `
  insert into handover (public_id, ref, post_id, audience_id, author_id, team_id, to_id, body, answer_by, created_at, answer, answered_at, late_at)
  select "publicId", ref, "postId", "audienceId", "authorId", "teamId", "toId", body, "answerBy", at, answer, "answeredAt",
    -- a day that is long past is no news
    case when "answerBy" < $2::date and "answeredAt" is null then $2::timestamptz end
  from json_to_recordset($1) as i("publicId" text, ref text, "postId" bigint, "audienceId" int, "authorId" int, "teamId" int, "toId" int, at timestamptz, ${given})`
const change = `
  update handover h set body = i.body, answer_by = i."answerBy", answer = i.answer, answered_at = i."answeredAt"
  from json_to_recordset($1) as i(id bigint, ${given})
  where h.id = i.id and h.audience_id <> 0 and (h.body, h.answer_by, h.answer, h.answered_at) is distinct from (i.body, i."answerBy", i.answer, i."answeredAt")
  returning h.id`

/** Writes what was handed to the heat shield, oldest first. */
export async function writeHandovers(writing: Writing, lines: readonly Line[]): Promise<void> {
  const { fresh, there } = apart(writing, lines, 'handover')
  const columns = ({ item }: (typeof fresh)[number]) => ({
    body: pointMentions(writing, item.body),
    answerBy: item.answerBy,
    answer: pointMentions(writing, item.answer ?? ''),
    answeredAt: item.answeredAt ?? (item.answer ? (item.at ?? writing.now) : null),
  })
  const made = fresh.map((line) => {
    const barrier = known(writing, line.item.to)
    return {
      ...columns(line),
      ...signature(writing, line.item),
      publicId: newId('h'),
      ref: line.item.ref,
      postId: barrier.id,
      audienceId: barrier.audienceId,
      toId: known(writing, line.item.for).id,
      at: line.item.at ?? writing.now,
    }
  })
  await inBatches(writing.client, insert, made, [writing.now])
  count(writing, 'added', 'handover', made.length)
  const changes = there.map((line) => ({ ...columns(line), id: known(writing, line.item.ref).id }))
  const rows = await inBatches(writing.client, change, changes)
  count(writing, 'changed', 'handover', rows.length)
}
