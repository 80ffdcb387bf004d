import pg from 'pg'

/**
 * What other programs changed, told by triggers in the database. A process may keep something in memory only while this
 * line is up (`up()`): when it breaks, everything kept is forgotten and nothing new is kept.
 */
export type Changes = {
  up: () => boolean
  /** `person`: someone's sessions, team or rights changed; `names`: a name on cards changed; `lost`: the line broke. */
  on: (hear: (change: { kind: 'person' | 'names' | 'lost'; person: number }) => void) => void
  close: () => Promise<void>
}

/** Listens on a connection of its own and comes back by itself. */
export async function openChanges(url: string): Promise<Changes> {
  const hearers = new Set<Parameters<Changes['on']>[0]>()
  let client: pg.Client | null = null
  let closed = false
  const tell = (kind: 'person' | 'names' | 'lost', person = 0) => {
    for (const hear of hearers) hear({ kind, person })
  }
  const again = () => {
    if (!closed) setTimeout(connect, 1_000).unref()
  }
  const open = async () => {
    const next = new pg.Client({ connectionString: url })
    // a connection that a stopping server ends tells of it more than once
    const lost = () => {
      if (client !== next) return
      client = null
      tell('lost')
      again()
    }
    next.on('error', lost)
    next.on('end', lost)
    next.on('notification', ({ payload = '' }) => {
      const person = /^person:(\d+)$/.exec(payload)
      if (person) tell('person', Number(person[1]))
      else if (payload === 'names') tell('names')
    })
    await next.connect()
    await next.query('listen kring_changed')
    client = next
  }
  const connect = () => open().catch(again)
  await open()
  return {
    up: () => client !== null,
    on: (hear) => void hearers.add(hear),
    close: async () => {
      closed = true
      await client?.end()
    },
  }
}
