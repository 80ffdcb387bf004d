// What only one team may see: of every kind of text one, each with the same rare word in it.
import type { Built, BuiltTeam } from './build.ts'
import * as doc from './documents.ts'
import { pdf, photo, upload } from './files.ts'
import { dataOf, key } from './helpers.ts'
import type { World } from './world.ts'

export const word = 'zwaluwnestje'
const input = (given: object) => ({ ...given, clientKey: key() })

export type Secret = {
  question: string
  tip: string
  update: string
  barrier: string
  solution: string
  handover: string
  /** A partner of the heat shield, to whom it was handed. */
  shield: string
  answer: string
  comment: string
  reply: string
  /** Ids of a photo of the question, one of the answer (uploaded by a later former member), and a PDF of the tip. */
  files: string[]
  team: BuiltTeam
}

/** A secret of one team: of every kind of text one. */
export async function tell(
  world: World,
  insider: Built,
  colleague: Built,
  former: Built,
): Promise<Omit<Secret, 'team'>> {
  const run = async <Data>(who: Built, query: string, variables: object) =>
    dataOf(await world.as(who).query<Data>(query, variables))
  const audience = 'TEAM'
  const file = async (who: Built, bytes: Buffer, more = {}) => (await upload(world, who, bytes, more)).body.id
  const fields = { alt: `Een ${word}` }
  const files = [
    await file(insider, await photo(), { fields }),
    await file(former, await photo(), { fields }),
    await file(insider, pdf(), { name: `${word}.pdf` }),
  ]
  const { ask } = await run<{ ask: { id: string } }>(insider, doc.Ask, {
    input: input({
      title: `Waar laten we het ${word}?`,
      body: `Het ${word} hangt onder de dakrand.`,
      topics: ['phy.skin'],
      photos: [files[0]],
      audience,
    }),
  })
  const { answer } = await run<{ answer: { id: string } }>(former, doc.AnswerIt, {
    input: input({ question: ask.id, body: `Laat het ${word} hangen.`, photos: [files[1]] }),
  })
  await run(insider, doc.Helped, { answer: answer.id, helped: true })
  const { comment } = await run<{ comment: { id: string } }>(former, doc.AddComment, {
    input: input({ post: ask.id, body: `Mooi ${word}` }),
  })
  const reply = await run<{ comment: { id: string } }>(colleague, doc.AddComment, {
    input: input({ post: ask.id, answer: answer.id, body: `Eens over het ${word}` }),
  })
  const tip = {
    title: `Zo blijft het ${word} hangen`,
    situation: `Onder de dakrand hangt een ${word} en de ladder moet er langs elke week.`,
    whatWeDid: [`Ladder naast het ${word}`],
    result: `Het ${word} bleef`,
    notWhen: [`Zonder ${word}`],
    topics: ['phy.skin'],
    audience,
  }
  const { shareTip } = await run<{ shareTip: { id: string } }>(insider, doc.ShareTip, {
    input: input({ ...tip, attachments: [files[2]], adaptedFrom: ask.id }),
  })
  await run(former, doc.TryTip, {
    input: input({ tip: shareTip.id, outcome: 'PARTLY', note: `Soms viel het ${word}` }),
  })
  const { postUpdate } = await run<{ postUpdate: { id: string } }>(insider, doc.PostUpdate, {
    input: input({ title: `Het ${word} is er weer`, body: `Kijk naar het ${word}`, audience }),
  })
  const shield = await world.person({ roles: ['SHIELD'] })
  const { raiseBarrier } = await run<{ raiseBarrier: { id: string } }>(insider, doc.RaiseBarrier, {
    input: input({
      title: `Het ${word} mag niet blijven`,
      body: `De regel over het ${word} laat geen ruimte.`,
      stops: `Wie een ${word} heeft`,
      workAround: `Het ${word} afdekken`,
      category: 'ticc.1d',
      topics: ['phy.skin'],
      audience,
    }),
  })
  await run(insider, doc.BarrierState, {
    input: { barrier: raiseBarrier.id, state: 'BEING_LIFTED', reason: `Er wordt over het ${word} gepraat` },
  })
  const { solve } = await run<{ solve: { id: string } }>(former, doc.Solve, {
    input: input({ barrier: raiseBarrier.id, body: `Laat het ${word} zitten` }),
  })
  const { handOver } = await run<{ handOver: { id: string } }>(insider, doc.HandOver, {
    input: input({
      barrier: raiseBarrier.id,
      to: shield.publicId,
      body: `Mag het ${word} blijven?`,
      answerBy: '2026-12-01',
    }),
  })
  await run(shield, doc.AnswerHandover, { input: { handover: handOver.id, body: `Het ${word} mag blijven.` } })
  await run(insider, doc.EditPost, { input: { post: postUpdate.id, body: `Zie het ${word}` } })
  for (const id of [ask.id, shareTip.id, postUpdate.id]) await run(former, doc.Save, { post: id, on: true })
  return {
    question: ask.id,
    answer: answer.id,
    comment: comment.id,
    reply: reply.comment.id,
    tip: shareTip.id,
    update: postUpdate.id,
    barrier: raiseBarrier.id,
    solution: solve.id,
    handover: handOver.id,
    shield: shield.publicId,
    files,
  }
}
