// The matrix of roles (matrix.ts) against the schema, and against what really happens to whoever tries.
import { getNamedType, isLeafType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onlyInPerson } from '../src/platform/scopes.ts'
import { openToShield } from '../src/shield.ts'
import { makeToken } from '../src/tokens/add.ts'
import { documentFor, everyPlace, type Usual } from './arguments.ts'
import type { Built } from './build.ts'
import { makeWorld, type World } from './world.ts'
import { columns, matrix } from './matrix.ts'

const words: Record<(typeof columns)[number], RegExp> = {
  strangers: /^(yes|no)$/,
  shield: /^(yes|no)$/,
  token: /^(READ|WRITE|NEVER)$/,
  role: /^(member|coach|steward|operator)$/,
  own: /^(yes|no|-)$/,
  team: /^(yes|no|-)$/,
  region: /^(yes|no|-)$/,
  everyone: /^(yes|no|-)$/,
  circle: /^(yes|no|-)$/,
}
const cellsOf = (line: string) => line.replace(' | ', ' ').split(' ')
const cell = (field: string, column: (typeof columns)[number]) => cellsOf(matrix[field] ?? '')[columns.indexOf(column)]

describe('the matrix of roles', () => {
  let world: World
  let member: Built
  let partner: Built
  let fields: string[]
  let answers: Record<'stranger' | 'member' | 'partner' | 'reader', Record<string, string>>
  const tokens: Record<string, string> = {}

  const usual: Usual = (name, type) => {
    if (type === 'ID') return 'p_aaaaaaaaaaaaaaaaaaaa'
    if (name === 'topics') return ['phy.skin']
    const plain: Record<string, unknown> = { String: 'Een gewone tekst', Boolean: false, Int: 1, Float: 1 }
    return { ...plain, Date: '2027-01-01', DateTime: '2027-01-01T00:00:00Z' }[type]
  }
  /** What a field answers to who has this: the code of the error, or OK. */
  const tried = async (field: string, headers: Record<string, string>): Promise<string> => {
    const [root, name = ''] = field.split('.')
    const type = world.app.graphql.schema.getType(root ?? '')
    const found = type && 'getFields' in type ? type.getFields()[name] : undefined
    if (!found || !('args' in found)) throw new Error(field)
    const first = everyPlace(world).find(
      ({ root: of, field: named, path }) =>
        `${of}.${named}` === field && isNonNullType(found.args.find((arg) => arg.name === path[0])?.type),
    )
    const empty = {
      query: `${root?.toLowerCase()} { a0: ${name} ${isLeafType(getNamedType(found.type)) ? '' : '{ __typename }'} }`,
      variables: {},
    }
    const payload = first
      ? documentFor(world, first, [usual(first.path.at(-1) ?? '', first.type) ?? enumValue(first.type)], usual)
      : empty
    const answer = await world.app.inject({ method: 'POST', url: '/graphql', payload, headers })
    const { errors } = answer.json()
    return errors
      ? errors[0].extensions.reason === 'not_with_token' || errors[0].extensions.reason === 'not_in_scope'
        ? errors[0].extensions.reason
        : errors[0].extensions.code
      : 'OK'
  }
  /** These look at the form before they look at who sends it; leak.test.ts runs them with a right one. */
  const shapeFirst = new Set(['Mutation.handTipsOn'])
  const enumValue = (name: string) => {
    const type = world.app.graphql.schema.getType(name)
    return type && 'getValues' in type ? type.getValues()[0]?.name : undefined
  }

  beforeAll(async () => {
    world = await makeWorld()
    member = await world.person({ team: await world.team() })
    partner = await world.person({ roles: ['SHIELD'] })
    const { schema } = world.app.graphql
    fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}).map((name) => `${type?.name}.${name}`),
    )
    for (const [name, scopes] of [
      ['reader', ['READ']],
      ['writer', ['READ', 'WRITE']],
    ] as const)
      tokens[name] = (await makeToken(world.house, member.id, { name, scopes, days: 1 })).secret
    answers = { stranger: {}, member: {}, partner: {}, reader: {} }
    for (const field of fields.filter((one) => !one.startsWith('Subscription.') && one !== 'Mutation.leave')) {
      const as = async (who: Built) => ({ cookie: `kring_session=${(await world.as(who).cookies()).kring_session}` })
      answers.stranger[field] = await tried(field, {})
      answers.partner[field] = await tried(field, await as(partner))
      answers.member[field] = await tried(field, await as(member))
      answers.reader[field] = await tried(field, { authorization: `Bearer ${tokens.reader}` })
    }
  })
  afterAll(() => world.close())

  it('Kring has a line for every field, and no line for none', () => {
    expect(fields.filter((field) => !(field in matrix))).toEqual([])
    expect(Object.keys(matrix).filter((field) => !fields.includes(field))).toEqual([])
  })

  it('Kring has a word in every cell', () => {
    for (const [field, line] of Object.entries(matrix)) {
      expect(cellsOf(line), field).toHaveLength(columns.length)
      for (const column of columns) expect(cell(field, column), `${field} ${column}`).toMatch(words[column])
    }
  })

  const wrong = (who: keyof typeof answers, right: (answer: string, field: string) => boolean) =>
    Object.entries(answers[who]).flatMap(([field, answer]) => (right(answer, field) ? [] : [`${field}: ${answer}`]))

  it('Kring lets strangers do what the matrix says, and nothing else', () => {
    expect(
      wrong(
        'stranger',
        (answer, field) =>
          /^(UNAUTHENTICATED|FORBIDDEN|NOT_FOUND)$/.test(answer) === (cell(field, 'strangers') === 'no') ||
          (cell(field, 'strangers') === 'yes' && /Mutation\.(signIn|set|open|ask|forgot)/.test(field)),
      ),
    ).toEqual([])
  })

  it('Kring shows partners of the heat shield what the matrix says, and nothing else', () => {
    expect(fields.filter((field) => (cell(field, 'shield') === 'yes') !== openToShield.has(field))).toEqual([])
    expect(wrong('partner', (answer, field) => cell(field, 'shield') === 'yes' || answer === 'NOT_FOUND')).toEqual([])
  })

  it('Kring gives tokens no more than the matrix says', () => {
    expect(fields.filter((field) => (cell(field, 'token') === 'NEVER') !== onlyInPerson.has(field))).toEqual([])
    const expected = { NEVER: 'not_with_token', WRITE: 'not_in_scope', READ: '' }
    expect(
      wrong('reader', (answer, field) => {
        const refusal = expected[cell(field, 'token') as keyof typeof expected]
        return refusal ? answer === refusal : !answer.startsWith('not_')
      }),
    ).toEqual([])
  })

  it('Kring tells a member no where the matrix asks for more', () => {
    expect(
      wrong(
        'member',
        (answer, field) =>
          cell(field, 'role') === 'member' || /^(FORBIDDEN|NOT_FOUND)$/.test(answer) || shapeFirst.has(field),
      ),
    ).toEqual([])
    expect(wrong('member', (answer) => answer !== 'INTERNAL')).toEqual([])
  })
})
