import type { PoolClient, QueryResultRow } from 'pg'

const size = 1_000

/** Runs a statement that reads `json_to_recordset($1)`, in batches: one round trip per thousand records. Returns all its rows in order. */
export async function inBatches<Row extends QueryResultRow>(
  client: PoolClient,
  text: string,
  records: readonly object[],
  more: unknown[] = [],
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < records.length; start += size) {
    const result = await client.query<Row>(text, [JSON.stringify(records.slice(start, start + size)), ...more])
    for (const row of result.rows) rows.push(row)
  }
  return rows
}

/** Makes what belongs to each owner exactly the given set; returns the owners whose set changed. */
export async function replaceSets(
  client: PoolClient,
  table: 'team_topic' | 'followed_team' | 'followed_topic',
  owner: string,
  member: string,
  sets: readonly { id: number; members: number[] }[],
): Promise<number[]> {
  const text = `
    with i as (select * from json_to_recordset($1) as i(id int, members int[])),
    gone as (delete from ${table} x using i where x.${owner} = i.id and x.${member} <> all(i.members) returning x.${owner} as id),
    come as (insert into ${table} (${owner}, ${member}) select i.id, unnest(i.members) from i on conflict do nothing returning ${owner} as id)
    select id from gone union select id from come`
  return (await inBatches<{ id: number }>(client, text, sets)).map((row) => row.id)
}
