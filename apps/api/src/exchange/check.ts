import type { PoolClient } from 'pg'
import { type Item, isPost, refOf } from './format.ts'
import { mentions, type Named, type Names } from './names.ts'

/** A line whose own fields are right. `bad` is set once something around it is not. */
export type Taken = { file: string; line: number; item: Item; bad?: string }

/** The lines by their name; the second of two with one name is bad. */
function byName(lines: readonly Taken[]): Map<string, Taken> {
  const named = new Map<string, Taken>()
  for (const line of lines) {
    const ref = refOf(line.item)
    if (!ref || line.bad) continue
    const first = named.get(ref)
    if (first) line.bad = `the ref ${ref} already stands on ${first.file} line ${first.line}`
    else named.set(ref, line)
  }
  return named
}

/**
 * Finds the lines that do not fit together or do not fit the network, and says why on each. A line that points to a bad line
 * is bad too. May be called again after others were found bad.
 */
export function checkTogether(lines: readonly Taken[], names: Names, emails: ReadonlyMap<string, string>): void {
  const named = byName(lines)
  checkEmails(lines, names, emails)
  // a bad line can make another bad, that one a third: until nothing more is found
  for (let found = true; found; ) {
    found = false
    for (const line of lines) {
      if (line.bad) continue
      const reason = unknownName(line.item, named, names) ?? misfit(line.item, named, names)
      if (!reason) continue
      line.bad = reason
      found = true
    }
  }
}

const kindOf = (name: string, named: Map<string, Taken>, names: Names): Named | null => {
  const line = named.get(name)
  if (!line) return names.get(name)?.type ?? null
  // only lines with a ref of their own are in `named`
  return line.bad ? null : (line.item.type as Named)
}

function unknownName(item: Item, named: Map<string, Taken>, names: Names): string | null {
  for (const { field, name, may } of mentions(item)) {
    const kind = kindOf(name, named, names)
    if (kind && may.includes(kind)) continue
    if (kind) return `"${field}" ${name} is a ${kind}, not a ${may.join(' or a ')}`
    return named.has(name)
      ? `"${field}" points to ${name}, whose own line is bad`
      : `"${field}" ${name} is neither in this import nor in the network`
  }
  return null
}

function misfit(item: Item, named: Map<string, Taken>, names: Names): string | null {
  const ref = refOf(item)
  const there = ref ? names.get(ref) : undefined
  if (there && there.type !== item.type) return `the ref ${ref} is already used by a ${there.type}`
  const kept = there !== undefined && there.audienceId !== 0
  if (item.type === 'answer' && kept && names.get(item.to)?.id !== there.parentId)
    return `${ref} already answers another question`
  if (item.type === 'person' && item.roles?.includes('shield') && (item.team || item.roles.length > 1))
    return 'a partner of the heat shield has no team and no other role'
  if (item.type === 'metoo' || item.type === 'tried' || item.type === 'outcome')
    return item.team || belongs(item.by, named, names) ? null : `"by" ${item.by} has no team to speak for`
  if (!isPost(item)) return null
  if (kept && item.audience && item.audience.toUpperCase() !== there.audienceKind)
    return `the audience of ${ref} never changes: it is ${there.audienceKind?.toLowerCase()}`
  const own = item.team === undefined ? belongs(item.author, named, names) : null
  const team = item.team ? standing(item.team, named, names) : own
  if (item.audience === 'team' && !team) return '"audience" is team, but the author has none'
  if (item.audience === 'region' && !item.region && !team?.region)
    return '"audience" is region, but the author\'s team has none'
  return null
}

type Standing = { region: boolean }

/** Whether the person has a team after this import, and whether that has a region. */
function belongs(person: string | undefined, named: Map<string, Taken>, names: Names): Standing | null {
  if (!person) return null
  const item = named.get(person)?.item
  if (item?.type === 'person' && item.team) return standing(item.team, named, names)
  const row = names.get(person)
  return row?.teamId ? { region: Boolean(row.region) } : null
}

function standing(team: string, named: Map<string, Taken>, names: Names): Standing {
  const item = named.get(team)?.item
  return { region: Boolean((item?.type === 'team' && item.region) || names.get(team)?.region) }
}

function checkEmails(lines: readonly Taken[], names: Names, emails: ReadonlyMap<string, string>): void {
  const seen = new Map<string, Taken>()
  for (const line of lines) {
    if (line.item.type !== 'person' || line.bad) continue
    const email = line.item.email.toLowerCase()
    const first = seen.get(email)
    const owner = emails.get(email)
    if (first) line.bad = `"email" already stands on ${first.file} line ${first.line}`
    else if (owner && owner !== names.get(line.item.ref)?.publicId)
      line.bad = '"email" already belongs to another person in the network'
    else seen.set(email, line)
  }
}

/** Who has which of these addresses in the network: public ids by address in small letters. */
export async function emailsInUse(client: PoolClient, lines: readonly Taken[]): Promise<Map<string, string>> {
  const wanted = lines.flatMap(({ item }) => (item.type === 'person' ? [item.email.toLowerCase()] : []))
  const { rows } = await client.query<{ email: string; publicId: string }>(
    'select lower(email) as email, public_id as "publicId" from person where lower(email) = any($1)',
    [wanted],
  )
  return new Map(rows.map((row) => [row.email, row.publicId]))
}
