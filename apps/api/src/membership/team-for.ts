import type { Queryable } from '../platform/database.ts'

export type TeamFor = { id: number; audiences: number[] }

/** A team by its public id, with the audiences that its members belong to. */
export async function teamFor(on: Queryable, publicId: string): Promise<TeamFor | null> {
  const { rows } = await on.query<TeamFor>({
    text: 'select id, array_remove(array[audience_id, region_audience_id], null) as audiences from team where public_id = $1',
    values: [publicId],
  })
  return rows[0] ?? null
}
