import type { PoolClient, QueryResultRow } from 'pg'
import type { House } from '../platform/context.ts'
import * as items from './export-items.ts'
import * as rows from './export-rows.ts'

/** Takes one line of the export; may be awaited when the other side is slow. */
export type WriteLine = (line: string) => void | Promise<void>

/**
 * Gives the whole network in the exchange format, in a stable order, as it is at one moment. For the operator: texts of
 * regions and teams are in it. What was withdrawn, what circles wrote and passwords are not. Returns how many lines it gave.
 */
export async function exportTo(house: House, write: WriteLine, progress?: (lines: number) => void): Promise<number> {
  const client = await house.database.pool.connect()
  let lines = 0
  const each = async <Row extends QueryResultRow>(statement: string, item: (row: Row) => object) => {
    for await (const row of readInParts<Row>(client, statement)) {
      await write(JSON.stringify(item(row)))
      lines += 1
      if (lines % 500 === 0) progress?.(lines)
    }
  }
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local statement_timeout = 0')
    const refOf = await refsOfPeople(client)
    await each(rows.teams, items.teamItem)
    await each(rows.people, items.personItem)
    await each<rows.PostRow>(rows.posts, (row) => items.postItem(row, refOf))
    await each<rows.VersionRow>(rows.versions, (row) => items.versionItem(row, refOf))
    await each<rows.AnswerRow>(rows.answers, (row) => items.answerItem(row, refOf))
    await each<rows.CommentRow>(rows.comments, (row) => items.commentItem(row, refOf))
    await each<rows.MarkRow>(rows.meToo, (row) => items.markItem('metoo', row))
    await each<rows.MarkRow>(rows.tried, (row) => items.markItem('tried', row))
    await each<rows.LibraryRow>(rows.library, items.libraryItem)
    await each<rows.SourceRow>(rows.sources, items.sourceItem)
    await each<rows.MarkRow>(rows.outcomes, (row) => items.markItem('outcome', row))
    await each<rows.HandoverRow>(rows.handovers, (row) => items.handoverItem(row, refOf))
    await each<rows.MarkRow>(rows.thanks, (row) => items.markItem('thanks', row))
    await each<rows.MarkRow>(rows.saved, (row) => items.markItem('saved', row))
    return lines
  } finally {
    // only read: there is nothing to keep
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

/** How many photos and PDFs of texts and profiles an export leaves out. */
export async function countFiles(house: House): Promise<number> {
  const { rows } = await house.database.pool.query<{ n: number }>(
    'select count(*)::int as n from file where audience_id <> 0 and (post_id is not null or person_id is not null)',
  )
  return rows[0]?.n ?? 0
}

/** Rows of a statement without holding them all. */
async function* readInParts<Row extends QueryResultRow>(client: PoolClient, statement: string): AsyncGenerator<Row> {
  await client.query(`declare part no scroll cursor for ${statement}`)
  for (;;) {
    const { rows } = await client.query<Row>('fetch 500 from part')
    if (!rows.length) break
    yield* rows
  }
  await client.query('close part')
}

async function refsOfPeople(client: PoolClient): Promise<items.RefOf> {
  const { rows } = await client.query<{ id: string; ref: string }>(
    'select public_id as id, coalesce(ref, public_id) as ref from person',
  )
  const refs = new Map(rows.map((row) => [row.id, row.ref]))
  return (id) => refs.get(id)
}
