import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { answerInvitation } from '../intervision/answer-invitation.ts'
import { agreeToGroundRules } from '../intervision/change-circle.ts'
import { contribute } from '../intervision/contribute.ts'
import { endSession } from '../intervision/end-session.ts'
import { enterSession } from '../intervision/enter-session.ts'
import { giveRole } from '../intervision/give-role.ts'
import { goOn, startSession } from '../intervision/go-on.ts'
import { keepNotes } from '../intervision/keep-notes.ts'
import { openIntervision } from '../intervision/open-intervision.ts'
import type { ContributionKind, MutationOpenIntervisionArgs } from '../generated/resolvers.ts'
import { personDetails } from '../people/read.ts'
import { batch } from '../platform/batch.ts'
import type { Context, House, Loaders, Viewer } from '../platform/context.ts'

type Input = MutationOpenIntervisionArgs['input']
/** Who, what, the text or the mark, and how many contributions back stands what it is about. */
type Said = [who: string, kind: ContributionKind, text: string, about?: number]
type Told = Pick<Input, 'name' | 'language' | 'method' | 'form' | 'keep' | 'questionType' | 'topics'> & {
  opens: string
  joined: string[]
  agreed: string[]
  invited: string[]
  proposed?: { by: string; inDays: number; hour: number }
  presenter?: string
  inDays: number
  hour: number
  said?: (Said | 'next')[]
  ends?: boolean
  notes?: [who: string, text: string][]
}

const file = fileURLToPath(new URL('../../demo/circles.json', import.meta.url))
const minute = 60_000
const day = 24 * 60 * minute

type Person = Viewer & { name: string }
type Story = { house: House; people: Map<string, Person>; told: Told; at: number }

/**
 * Circles of intervision for the demo network, made by the verbs that people use, at the moments at which they would have:
 * one that comes, invitations, one that runs over days, one that has been.
 */
export async function loadDemoCircles(house: House): Promise<void> {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Told[] // the project's own file, tried by a test
  const people = await peopleOf(house, [
    ...new Set(all.flatMap((told) => [told.opens, ...told.joined, ...told.invited])),
  ])
  for (const told of all) {
    if (![told.opens, ...told.joined, ...told.invited].every((name) => people.has(name))) continue
    await tell({ house, people, told, at: moment(house.now(), told.inDays, told.hour) })
  }
}

/** An hour of a day from now, on the clock of the server. */
function moment(now: Date, inDays: number, hour: number): number {
  const then = new Date(now.getTime() + inDays * day)
  then.setHours(hour, 0, 0, 0)
  return then.getTime()
}

async function peopleOf(house: House, names: string[]): Promise<Map<string, Person>> {
  const { rows } = await house.database.pool.query<Omit<Person, 'sessionHash'> & { email: string }>({
    text: `select id, public_id as "publicId", team_id as "teamId", coalesce(locale, 'nl') as locale, roles, name, email
      from person where lower(email) = any($1) and disabled_at is null`,
    values: [names.map((name) => `${name}@example.org`)],
  })
  return new Map(
    rows.map(({ email, ...row }) => [
      email.replace(/@.*/, '').toLowerCase(),
      { ...row, sessionHash: Buffer.alloc(32) },
    ]),
  )
}

/** What a verb needs to act as somebody at some moment. Nobody listens and nothing is sent while the demo is made. */
function as({ house, people }: Story, name: string, at: number): Context {
  const viewer = people.get(name)
  if (!viewer) throw new Error(`nobody in the demo is called ${name}`)
  return {
    ...house,
    viewer,
    bearer: true,
    now: () => new Date(at),
    poke: () => undefined,
    load: loadersOf(house),
    cookie: () => undefined,
    device: { agent: '', known: null, remember: () => undefined },
    address: '',
  }
}

/** What verbs load: the rest is for what an answer shows. */
const loadersOf = (house: House): Loaders => {
  const person = batch(
    (ids: number[]) => personDetails(house.database, ids),
    (row) => row.id,
  )
  return { person } as Partial<Loaders> as Loaders // a verb that asks for more fails in the test of the demo
}

const key = (told: Told, part: string) => `demo ${told.name} ${part}`.slice(0, 100)

async function tell(story: Story): Promise<void> {
  const { told, at, house } = story
  const asked = Math.min(at, house.now().getTime()) - 6 * day
  const ids = [...told.joined, ...told.invited].map((name) => story.people.get(name)?.publicId ?? '')
  const circle = await openIntervision(as(story, told.opens, asked), {
    name: told.name,
    people: ids,
    method: told.method,
    startsAt: new Date(at).toISOString(),
    language: told.language,
    form: told.form,
    keep: told.keep,
    questionType: told.questionType,
    topics: told.topics,
    notAClient: true,
    clientKey: key(told, 'open'),
  })
  const intervision = circle.publicId
  for (const name of told.joined)
    await answerInvitation(as(story, name, asked + day), { intervision, answer: 'ACCEPT' })
  for (const name of told.agreed) await agreeToGroundRules(as(story, name, asked + day), intervision)
  if (told.proposed) {
    const { by, inDays, hour } = told.proposed
    const other = moment(house.now(), inDays, hour)
    await answerInvitation(as(story, by, asked + 2 * day), {
      intervision,
      answer: 'ANOTHER_TIME',
      at: new Date(other).toISOString(),
    })
  }
  if (told.said && circle.session) await hold(story, circle.session.publicId)
  // who came long ago need not be told today that they were invited
  if (told.inDays < 0)
    await house.database.pool.query(
      `delete from outbox where event = 'intervision.invited' and payload ->> 'circle' = $1`,
      [String(circle.id)],
    )
}

/** Holds the talk as far as it is told. */
async function hold(story: Story, session: string): Promise<void> {
  const { told, at } = story
  const pace = told.form === 'OVER_DAYS' ? 12 * 60 * minute : 2 * minute
  const presenter = story.people.get(told.presenter ?? '')?.publicId
  for (const name of told.agreed) await enterSession(as(story, name, at), session)
  if (presenter) await giveRole(as(story, told.opens, at), { session, role: 'PRESENTER', person: presenter })
  let { step } = await startSession(as(story, told.opens, at), session)
  const made: string[] = []
  let now = at
  for (const [place, one] of (told.said ?? []).entries()) {
    if (one === 'next') {
      now = told.form === 'OVER_DAYS' ? at + 2 * day : now + pace
      ;({ step } = await goOn(as(story, told.opens, now), session, step))
      continue
    }
    now = Math.min(now + pace / 6, story.house.now().getTime() - minute)
    const [who, kind, text, about] = one
    const isChoice = kind === 'CHOICE'
    const { publicId } = await contribute(as(story, who, now), {
      session,
      kind,
      body: isChoice ? '' : text,
      mark: isChoice ? (text as 'APPEALS') : undefined, // of the demo's own file; the verb looks at it again
      about: about === undefined ? undefined : made.at(-about),
      notAClient: true,
      clientKey: key(told, `${place}`),
    })
    made.push(publicId)
  }
  if (told.ends) await endSession(as(story, told.opens, now + pace), session)
  for (const [who, text] of told.notes ?? []) await keepNotes(as(story, who, now + pace), session, text, true)
}
