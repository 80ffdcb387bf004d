import type { PoolClient } from 'pg'
import type { Config } from '../config.ts'
import type { Ref } from './write.ts'

/** Notes what Meilisearch has to be told, in the transaction of the change itself. Nothing is noted when there is none. */
export async function enqueue(client: PoolClient, config: Pick<Config, 'meili'>, refs: readonly Ref[]): Promise<void> {
  if (!config.meili || !refs.length) return
  await client.query(
    `insert into search_todo (kind, row_id, turn)
      select r.kind, r.row_id, pg_current_xact_id()::text::bigint from unnest($1::text[], $2::bigint[]) r(kind, row_id) order by 1, 2
      on conflict (kind, row_id) do update set turn = excluded.turn`,
    [refs.map((ref) => ref.kind), refs.map((ref) => ref.rowId)],
  )
}
