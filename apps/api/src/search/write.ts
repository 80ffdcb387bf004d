import type { PoolClient } from 'pg'
import { EVERYONE } from '../audience/table.ts'
import { type Doc, EXACT } from './document.ts'

/** Names a document. */
export type Ref = { kind: string; rowId: number }

/** The counts before and after the documents of `$1` and `$2` change, added up in one go and in one order: no deadlocks. */
const count = (table: 'search_term' | 'search_word', name: 'token' | 'word', of: string, sign: 1 | -1) => `
  insert into ${table} (${name}, docs)
  select x.${name}, ${sign} * count(*) from unnest($1::text[], $2::bigint[]) r(kind, row_id)
    join search_doc d on d.kind = r.kind and d.row_id = r.row_id and d.audience_id = ${EVERYONE}, lateral unnest(${of}) x(${name})
  where x.${name} not like '${EXACT}%' group by 1 order by 1
  on conflict (${name}) do update set docs = ${table}.docs + excluded.docs`

/** What stands nowhere any more: a withdrawn or redacted text must not live on in what is offered to others, nor in counts. */
const unused = (table: 'search_term' | 'search_word', name: 'token' | 'word', of: string) => `
  delete from ${table} w using unnest($1::text[], $2::bigint[]) r(kind, row_id), search_doc d, lateral unnest(${of}) x(${name})
  where d.kind = r.kind and d.row_id = r.row_id and w.${name} = x.${name} and w.docs <= 0`

const documents = `
  insert into search_doc (kind, row_id, audience_id, words, brevity, language, topic_ids, team_id, author_id, region, state, review_on, created_at, forms, hash)
  select r.kind, r."rowId", r."audienceId", r.words::tsvector, r.brevity, r.language, r."topicIds", r."teamId", r."authorId", r.region, r.state,
    r."reviewOn", r."createdAt", r.forms, r.hash
  from jsonb_to_recordset($1::jsonb) r(kind text, "rowId" bigint, "audienceId" int, words text, brevity real, language text, "topicIds" smallint[],
    "teamId" int, "authorId" int, region text, state text, "reviewOn" text, "createdAt" timestamptz, forms text[], hash text)`

const columns = (refs: readonly Ref[]) => [refs.map((ref) => ref.kind), refs.map((ref) => ref.rowId)]

async function recount(client: PoolClient, refs: readonly Ref[], sign: 1 | -1): Promise<void> {
  await client.query(count('search_term', 'token', `tsvector_to_array(d.words) || ''::text`, sign), columns(refs))
  await client.query(count('search_word', 'word', 'd.forms', sign), columns(refs))
}

/**
 * New entries of the word index wait in a list that every search reads from end to end: it is kept short.
 * Both settings hold for the caller's transaction.
 */
export const sortInSoon = (client: PoolClient) => client.query(`set local gin_pending_list_limit = '128kB'`)
/** Many entries are sorted in at once much faster; `sortInSoon` with one more document ends it. */
export const sortInLater = (client: PoolClient) => client.query(`set local gin_pending_list_limit = '64MB'`)

/** For work on all texts, which waits for no reader: what a page may take is not enough for it. Holds for the caller's transaction. */
export const withoutHaste = (client: PoolClient) => client.query('set local statement_timeout = 0')

/** Takes documents away, with what they counted. Runs in the caller's transaction. */
export async function removeDocuments(client: PoolClient, refs: readonly Ref[]): Promise<void> {
  if (!refs.length) return
  await recount(client, refs, -1)
  await client.query(unused('search_term', 'token', 'tsvector_to_array(d.words)'), columns(refs))
  await client.query(unused('search_word', 'word', 'd.forms'), columns(refs))
  await client.query(
    'delete from search_doc d using unnest($1::text[], $2::bigint[]) r(kind, row_id) where d.kind = r.kind and d.row_id = r.row_id',
    columns(refs),
  )
}

/** Puts documents in, in place of their earlier selves. Runs in the caller's transaction; the same documents twice change nothing. */
export async function putDocuments(client: PoolClient, docs: readonly Doc[]): Promise<void> {
  if (!docs.length) return
  await sortInSoon(client)
  await removeDocuments(client, docs)
  await insertDocuments(client, docs)
  await recount(client, docs, 1)
}

/** Inserts documents that are not there yet, without counting; reindex counts once at its end. */
export async function insertDocuments(client: PoolClient, docs: readonly Doc[]): Promise<void> {
  await client.query(documents, [JSON.stringify(docs)])
}
