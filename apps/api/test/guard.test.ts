// The guard stands where text comes in: every text of every mutation and every text of an import line is sent a planted
// number through the front door. A new field that is not guarded, and does not stand below with its reason, fails.
import { Readable } from 'node:stream'
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { importFrom } from '../src/exchange/import.ts'
import { schemas, type Type, types } from '../src/exchange/format.ts'
import type { Built } from './build.ts'
import * as doc from './documents.ts'
import { codeOf, dataOf, key } from './helpers.ts'
import { hands, makeCircle } from '../src/intervision/builder.ts'
import { makeWorld, type World } from './world.ts'

const planted = 'BSN 123456782'

/** Texts that may hold anything, each with its reason. Ids are of type ID and are not texts. */
const open: Record<string, string> = {
  clientKey: 'makes a send happen once; given to nobody',
  email: 'who signs in; compared, not kept',
  password: 'kept as a hash only',
  current: 'a password',
  next: 'a password',
  code: 'six digits or a recovery code; compared, not kept',
  link: 'a secret; compared, not kept',
  response: 'what a passkey signed; checked, not kept',
  csv: 'a file of people: a number in it is told with its line, and nothing is written (membership.test.ts)',
  language: 'nl or en, anything else is refused',
  languages: 'a language tag, anything else is refused',
  field: 'names a field of a text, anything else is refused',
}
const refusedAnyway = ['language', 'languages', 'field']

type Place = { mutation: string; path: string[] }

describe('the guard at the door', () => {
  let world: World
  let nurse: Built
  let ids: Record<string, string>
  const run = async <Data>(query: string, variables: object) =>
    dataOf(await world.as(nurse).query<Data>(query, variables))

  beforeAll(async () => {
    world = await makeWorld()
    const team = await world.team({ region: 'Utrecht', place: { name: 'Utrecht', lat: 52.1, lon: 5.1 } })
    nurse = await world.person({ team })
    const input = (given: object) => ({ input: { ...given, clientKey: key() } })
    const { ask } = await run<{ ask: { id: string } }>(doc.Ask, input({ title: 'Wie weet een goede mat?' }))
    const { answer } = await run<{ answer: { id: string } }>(
      doc.AnswerIt,
      input({ question: ask.id, body: 'Een dunne.' }),
    )
    const { shareTip } = await run<{ shareTip: { id: string } }>(doc.ShareTip, input({ ...tip, topics: ['phy.skin'] }))
    const { raiseBarrier } = await run<{ raiseBarrier: { id: string } }>(
      doc.RaiseBarrier,
      input({
        title: 'Matten komen te laat',
        body: 'Drie weken.',
        stops: 'Elk team dat matten bestelt.',
        category: 'ticc.1d',
      }),
    )
    const colleagues = [await world.person({ team }), await world.person({ team })]
    const { openIntervision } = await run<{ openIntervision: { id: string; session: { id: string } } }>(
      'mutation ($input: OpenIntervisionInput!) { openIntervision(input: $input) { id session { id } } }',
      input({
        name: 'Kring van dinsdag',
        method: 'troika',
        form: 'TOGETHER',
        people: colleagues.map((one) => one.publicId),
      }),
    )
    const room = { id: openIntervision.id, session: openIntervision.session.id, person: nurse.publicId }
    await run('mutation ($id: ID!) { agreeToGroundRules(intervision: $id) { id } }', room)
    await run(
      'mutation ($session: ID!, $person: ID!) { giveRole(session: $session, role: PRESENTER, person: $person) { id } }',
      room,
    )
    const [one, two] = colleagues as [Built, Built]
    const circle = await makeCircle(world, { people: [one, nurse, two] })
    const inRoom = hands(world, circle)
    dataOf(await inRoom.role(one, 'PRESENTER', nurse))
    await inRoom.do(one, 'startSession')
    await inRoom.do(nurse, 'endSession')
    const { writeLearning } = await run<{ writeLearning: { id: string } }>(
      'mutation ($input: LearningInput!) { writeLearning(input: $input) { id } }',
      {
        input: {
          session: circle.session,
          title: 'Eerst vragen waar het over gaat',
          insight: 'Ik gaf antwoord voordat ik begreep wat de vraag was.',
          whatIWillTry: 'Twee open vragen stellen.',
        },
      },
    )
    const { addToLibrary } = await run<{ addToLibrary: { id: string } }>(
      'mutation ($input: LibraryInput!) { addToLibrary(input: $input) { id } }',
      input({
        kind: 'GUIDELINE',
        title: 'Richtlijn over gladde vloeren',
        summary: 'Wat te doen bij gladde vloeren.',
        links: [{ title: 'De richtlijn', url: 'https://example.org/vloeren' }],
      }),
    )
    ids = {
      draft: writeLearning.id,
      entry: addToLibrary.id,
      intervision: room.id,
      session: room.session,
      method: 'troika',
      output: 'question',
      barrier: raiseBarrier.id,
      category: 'ticc.1d',
      question: ask.id,
      post: ask.id,
      answer: answer.id,
      tip: shareTip.id,
      text: ask.id,
      team: team.publicId,
    }
  })
  afterAll(() => world.close())

  const tip = {
    title: 'Een mat onder de mat',
    situation: 'Op gladde vloeren schuift een losse mat weg zodra iemand er een voet op zet.',
    whatWeDid: ['Een tweede mat eronder'],
    result: 'Er schoof niets meer weg.',
    notWhen: ['Op tapijt'],
  }
  /** What a field needs for the rest of the form to be right. */
  const usual = (name: string, type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return usual(name, type.ofType)
    if (isListType(type))
      return name === 'topics' ? ['phy.skin'] : name in tip ? tip[name as keyof typeof tip] : [usual(name, type.ofType)]
    if (isEnumType(type)) return type.getValues()[0]?.value
    if (isInputObjectType(type)) return filled(type)
    const named: Record<string, unknown> = {
      clientKey: key(),
      title: tip.title,
      situation: tip.situation,
      result: tip.result,
      insight: tip.situation,
    }
    if (type.toString() === 'ID') return ids[name] ?? 'p_aaaaaaaaaaaaaaaaaaaa'
    return { Boolean: false, Int: 1, Float: 1 }[type.toString()] ?? named[name] ?? 'Een gewone tekst'
  }
  const filled = (type: GraphQLInputType): Record<string, unknown> => {
    const object = isNonNullType(type) ? type.ofType : type
    if (!isInputObjectType(object)) throw new Error('not a form')
    return Object.fromEntries(
      Object.values(object.getFields())
        .filter((field) => isNonNullType(field.type) || field.name === 'whatWeDid')
        .map((field) => [field.name, usual(field.name, field.type)]),
    )
  }

  /** Every text that a mutation takes, with the way to it. */
  function textsOf(fields: readonly (GraphQLArgument | GraphQLInputField)[], path: string[]): string[][] {
    return fields.flatMap((field) => {
      const type = getNamedType(field.type)
      const here = [...path, field.name]
      if (isInputObjectType(type)) return textsOf(Object.values(type.getFields()), here)
      return type.name === 'String' ? [here] : []
    })
  }
  const mutations = () => Object.values(world.app.graphql.schema.getMutationType()?.getFields() ?? {})
  const places = (): Place[] =>
    mutations().flatMap((mutation) => textsOf(mutation.args, []).map((path) => ({ mutation: mutation.name, path })))

  /** Sends the mutation with everything as usual and the planted number in one place. */
  async function plantIn({ mutation: name, path }: Place): Promise<string | null> {
    const mutation = mutations().find((one) => one.name === name)
    if (!mutation) throw new Error(name)
    const variables: Record<string, unknown> = {}
    for (const arg of mutation.args)
      if (isNonNullType(arg.type) || arg.name === path[0]) variables[arg.name] = usual(arg.name, arg.type)
    put(variables, path, mutation.args)
    const given = mutation.args.filter((arg) => arg.name in variables)
    const query = `mutation (${given.map((arg) => `$${arg.name}: ${arg.type}`).join(', ')}) {
      ${name}(${given.map((arg) => `${arg.name}: $${arg.name}`).join(', ')}) ${/^(Boolean|String|Int)$/.test(getNamedType(mutation.type).name) ? '' : '{ __typename }'} }`
    return codeOf(await world.as(nurse).query(query, variables))
  }
  /** Puts the planted text at the end of the path; lists get it as their one item. */
  function put(
    into: Record<string, unknown>,
    path: readonly string[],
    fields: readonly (GraphQLArgument | GraphQLInputField)[],
  ): void {
    const [name = '', ...rest] = path
    const field = fields.find((one) => one.name === name)
    if (!field) throw new Error(name)
    const isList = /\[/.test(field.type.toString())
    const type = getNamedType(field.type)
    if (!rest.length) {
      const text =
        name === 'url' || name === 'newUrl'
          ? `https://example.org/bsn/${planted.replace(' ', '/')}`
          : name === 'name'
            ? planted
            : `${planted} staat hier, verder is het een gewone zin over een mat.`
      into[name] = isList ? [text] : text
      return
    }
    if (!isInputObjectType(type)) throw new Error(name)
    const inner = { ...filled(type) }
    put(inner, rest, Object.values(type.getFields()))
    into[name] = isList ? [inner] : inner
  }

  it('Kring refuses a client’s number in every text of every mutation', async () => {
    const all = places()
    expect(all.length).toBeGreaterThan(30)
    const missed: string[] = []
    for (const place of all) {
      const name = place.path.at(-1) ?? ''
      if (name in open) continue
      const code = await plantIn(place)
      if (code !== 'CLIENT_DATA') missed.push(`${place.mutation}.${place.path.join('.')}: ${code}`)
    }
    expect(missed).toEqual([])
  })

  it('Kring refuses what is not a tag or a field where only such may stand', async () => {
    for (const place of places().filter(({ path }) => refusedAnyway.includes(path.at(-1) ?? '')))
      expect(['BAD_INPUT', 'CLIENT_DATA'], `${place.mutation}.${place.path.join('.')}`).toContain(await plantIn(place))
  })

  it('Kring has a reason for every text that may hold anything', () => {
    const names = new Set(places().map(({ path }) => path.at(-1)))
    expect(Object.keys(open).filter((name) => !names.has(name))).toEqual([])
  })
})

/** Fields of import lines that may hold anything. Names of other lines must name one that was taken. */
const openInImport: Record<string, string> = {
  type: 'one of the types',
  email: 'the person’s own address, checked as one',
  author: 'names a line that was itself taken',
  team: 'names a line that was itself taken',
  to: 'names a line that was itself taken',
  by: 'names a line that was itself taken',
  askedTeam: 'names a line that was itself taken',
  adaptedFrom: 'names a line that was itself taken',
  helpedTeams: 'name lines that were themselves taken',
  for: 'names a line that was itself taken',
  teams: 'name lines that were themselves taken',
}

describe('the guard at an import', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
  })
  afterAll(() => world.close())

  const base = [
    { type: 'team', ref: 't1', name: 'Wijkteam Noord', region: 'Utrecht' },
    { type: 'person', ref: 'u1', name: 'Anna de Boer', email: 'anna@example.org', team: 't1' },
    { type: 'question', ref: 'q1', author: 'u1', title: 'Wie weet een goede mat?', body: 'In de hal.' },
    { type: 'barrier', ref: 'b1', author: 'u1', title: 'Geen matten op voorraad', body: 'Nooit.', category: 'ticc.1d' },
    { type: 'answer', ref: 's1', author: 'u1', to: 'b1', body: 'Zelf bestellen.' },
  ]
  const lineOf: Record<Type, Record<string, unknown>> = {
    team: { ref: 'x', name: 'Wijkteam Zuid' },
    person: { ref: 'x', name: 'Bea Smit', email: 'bea@example.org' },
    question: { ref: 'x', author: 'u1', title: 'Een vraag over matten' },
    update: { ref: 'x', author: 'u1', title: 'Nieuws over matten', body: 'Er is nieuws.' },
    learning: { ref: 'x', author: 'u1', title: 'Geleerd over matten', body: 'Wij leerden.' },
    barrier: { ref: 'x', author: 'u1', title: 'Geen tijd voor matten', body: 'Geen tijd.', category: 'ticc.1d' },
    tip: {
      ref: 'x',
      author: 'u1',
      title: 'Een mat eronder',
      situation: 'Glad.',
      whatWeDid: ['Mat'],
      result: 'Goed.',
      notWhen: [],
    },
    answer: { ref: 'x', author: 'u1', to: 'q1', body: 'Een dunne mat.' },
    handover: { ref: 'x', author: 'u1', to: 'b1', for: 'u1', body: 'Wie beslist hierover?', answerBy: '2026-12-01' },
    outcome: { to: 's1', by: 'u1', outcome: 'worked' },
    library: { ref: 'x', author: 'u1', kind: 'website', title: 'Een site over matten', summary: 'Alles over matten.' },
    source: { title: 'Richtlijn matten', url: 'https://example.org/mat', by: 'u1' },
    comment: { ref: 'x', author: 'u1', to: 'q1', body: 'Mooi.' },
    version: { to: 'q1', title: 'Wie weet een mat?', body: 'Hal.', at: '2026-01-01T00:00:00Z' },
    metoo: { to: 'q1', by: 'u1' },
    tried: { to: 'q1', by: 'u1', outcome: 'worked' },
    thanks: { to: 'q1', by: 'u1' },
    saved: { to: 'q1', by: 'u1' },
  }

  type Shape = z.core.$ZodType
  const inner = (schema: Shape): Shape => {
    const { def } = schema._zod
    return 'innerType' in def ? inner(def.innerType as Shape) : schema // wrappers hold the schema they wrap
  }
  /** The ways to every text of a schema; lists are one step, '*'. */
  function textsIn(schema: Shape, path: string[]): string[][] {
    const { def } = inner(schema)._zod
    if (def.type === 'string') return [path]
    if ('shape' in def)
      return Object.entries(def.shape as Record<string, Shape>).flatMap(([name, field]) =>
        textsIn(field, [...path, name]),
      )
    return 'element' in def ? textsIn(def.element as Shape, [...path, '*']) : []
  }
  const put = (at: unknown, [step, ...rest]: string[], text: string): unknown => {
    if (step === undefined) return text
    if (step === '*') return [put({ title: 'Een bron' }, rest, text)]
    const fields =
      typeof at === 'object' && at !== null && !Array.isArray(at) ? at : step === 'name' ? { lat: 52, lon: 5 } : {}
    return { ...fields, [step]: put(Reflect.get(fields, step), rest, text) }
  }
  const reasonFor = async (type: Type, path: string[]) => {
    const name = path.at(-1)
    const text =
      name === 'url' || name === 'newUrl'
        ? `https://example.org/${planted.replace(' ', '/')}`
        : name === 'slug'
          ? planted.toLowerCase().replace(' ', '-')
          : planted
    const line = put({ type, ...lineOf[type] }, path, text)
    const lines = [...base, line].map((one) => JSON.stringify(one)).join('\n')
    const report = await importFrom(
      world.house,
      [{ name: 'planted.jsonl', open: () => Readable.from([Buffer.from(lines)]) }],
      { dryRun: true },
    )
    return report.bad.find((bad) => bad.line === base.length + 1)?.reason ?? null
  }

  it.each(types)('Kring reports a line of type %s with a client’s number in any of its texts', async (type) => {
    const missed: string[] = []
    for (const path of textsIn(schemas[type], [])) {
      const name = path.findLast((step) => step !== '*') ?? ''
      if (name in openInImport) continue
      const reason = await reasonFor(type, path)
      if (reason === null) missed.push(`${type}.${path.join('.')}`)
    }
    expect(missed).toEqual([])
  })

  it('Kring takes the lines that carry them, when nothing is planted', async () => {
    for (const type of types.filter((one) => one !== 'tried')) {
      const lines = [...base, { type, ...lineOf[type] }].map((one) => JSON.stringify(one)).join('\n')
      const report = await importFrom(
        world.house,
        [{ name: 'clean.jsonl', open: () => Readable.from([Buffer.from(lines)]) }],
        { dryRun: true },
      )
      expect(report.bad, type).toEqual([])
    }
  })
})
