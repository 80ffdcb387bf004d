import type { FilesOf } from '../files/gate.ts'
import { type Context, signedIn } from '../platform/context.ts'
import { notFound } from '../platform/errors.ts'
import { idKind } from '../platform/ids.ts'
import {
  byPublicId,
  visibleAnswer,
  visibleComment,
  visibleTried,
  visibleVersions,
  visibleWhole,
} from '../posts/gate.ts'
import type { VisibleWhole } from '../posts/gate.ts'
import { type Part, partsOf } from './parts.ts'

/** A post, answer or comment, as redaction needs it: the row it is, and what it says. */
export type Text = {
  table: 'post' | 'answer' | 'comment'
  id: number
  publicId: string
  postId: number
  /** The post's kind; QUESTION for an answer. Null for a comment. */
  kind: VisibleWhole['kind'] | null
  audienceId: number
  authorId: number | null
  teamId: number | null
  hiddenAt: Date | string | null
  language: string
  parts: Part[]
}

/** One text through the gate, for who may see it now. Throws NOT_FOUND for what is absent or closed. */
export async function findText(ctx: Context, id: string): Promise<Text> {
  signedIn(ctx)
  const kind = idKind(id)
  const found =
    kind === 'p'
      ? await post(ctx, id)
      : kind === 'a'
        ? await answer(ctx, id)
        : kind === 'c'
          ? await comment(ctx, id)
          : null
  if (!found) throw notFound()
  return found
}

async function post(ctx: Context, id: string): Promise<Text | null> {
  const [row] = await visibleWhole(ctx.database, signedIn(ctx), byPublicId(id))
  if (!row) return null
  const parts = [
    ...partsOf(row.kind, row),
    ...files(await ctx.load.postFiles(row.id)),
    ...(await notes(ctx, row)),
    ...(await earlier(ctx, row)),
  ]
  return { ...row, table: 'post', postId: row.id, parts }
}

/** What a photo is described with, and what an attachment is called. */
const files = (found: FilesOf | null): Part[] =>
  (found?.files ?? [])
    .map(({ publicId, kind, alt, name }) => ({ field: `file.${publicId}`, text: kind === 'PHOTO' ? alt : name }))
    .filter(({ text }) => text)

/** An edit may have taken the words out already: then they stand in an earlier version only. */
async function earlier(ctx: Context, row: VisibleWhole): Promise<Part[]> {
  const versions = await visibleVersions(ctx.database, signedIn(ctx), row.id)
  return versions.flatMap(({ title, body }, index) => [
    { field: `earlier.${index}.title`, text: title },
    { field: `earlier.${index}.body`, text: body },
  ])
}

/** What teams wrote about trying a tip stands under it and goes with it. */
async function notes(ctx: Context, row: VisibleWhole): Promise<Part[]> {
  if (row.kind !== 'TIP') return []
  const tried = (await visibleTried(ctx.database, signedIn(ctx), row.id)).filter(({ note }) => note)
  return Promise.all(
    tried.map(async ({ teamId, note }) => ({
      field: `tried.${(await ctx.load.team(teamId))?.publicId}`,
      text: note,
    })),
  )
}

async function answer(ctx: Context, id: string): Promise<Text | null> {
  const row = await visibleAnswer(ctx.database, signedIn(ctx), id)
  if (!row) return null
  const parts = [{ field: 'body', text: row.body }, ...files(await ctx.load.answerFiles(row.id))]
  return { ...row, table: 'answer', kind: 'QUESTION', language: signedIn(ctx).locale, parts }
}

async function comment(ctx: Context, id: string): Promise<Text | null> {
  const row = await visibleComment(ctx.database, signedIn(ctx), id)
  const language = signedIn(ctx).locale
  return row && { ...row, table: 'comment', kind: null, language, parts: [{ field: 'body', text: row.body }] }
}
