// Makes, from the rooms' schema.graphql and the web's *.graphql operations:
// the merged schema, resolver types for the API, and typed persisted operations for the web.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { buildSchema, Kind, parse, print, printSchema, lexicographicSortSchema, validate } from 'graphql'
import type { DefinitionNode, DocumentNode, FragmentDefinitionNode } from 'graphql'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

const rooms = globSync('apps/api/src/*/schema.graphql', { cwd: root }).sort()
const source = rooms.map((file) => read(file)).join('\n')
// empty root types are legal only once they are extended: merge the extensions by hand
const merged = mergeRoots(source)
const schema = buildSchema(merged)
write('packages/contract/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`)

function mergeRoots(sdl: string): string {
  const doc = parse(sdl)
  const fields = new Map<string, string[]>()
  const rest: string[] = []
  for (const node of doc.definitions) {
    if (
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) &&
      ['Query', 'Mutation', 'Subscription'].includes(node.name.value)
    ) {
      const list = fields.get(node.name.value) ?? []
      list.push(...(node.fields ?? []).map((field) => print(field)))
      fields.set(node.name.value, list)
    } else rest.push(print(node))
  }
  for (const [name, list] of fields) rest.push(`type ${name} {\n${list.join('\n')}\n}`)
  return rest.join('\n\n')
}

const enumsAsTypes = true
const scalars = { ID: 'string', DateTime: { input: 'string', output: 'Date | string' }, Date: 'string' }
const mappers: Record<string, string> = {
  SearchEdge: '../search/find.ts#Edge',
  Post: '../posts/gate.ts#VisiblePost',
  Question: '../posts/gate.ts#VisiblePost',
  Tip: '../posts/gate.ts#VisiblePost',
  Update: '../posts/gate.ts#VisiblePost',
  Learning: '../posts/gate.ts#VisiblePost',
  Barrier: '../posts/gate.ts#VisiblePost',
  Answer: '../posts/gate.ts#VisibleAnswer',
  Comment: '../posts/gate.ts#VisibleComment',
  RosterEntry: '../membership/roster.ts#RosterRow',
  Security: '../entry/ways.ts#SecurityRow',
  SignedInDevice: '../entry/devices.ts#DeviceRow',
  Passkey: '../entry/passkeys.ts#PasskeyRow',
  Solution: '../posts/gate.ts#VisibleAnswer',
  Handover: '../barriers/handover.ts#HandoverRow',
  HandedText: '../barriers/handover.ts#HandoverRow',
  SolutionOutcome: '../barriers/read.ts#OutcomeRow',
  TiccCategory: '../barriers/categories.ts#Category',
  BarrierStep: '../posts/record.ts#BarrierStepRow',
  Signal: '../signals/read.ts#SignalRow',
  TipInFront: '../signals/read.ts#InFront',
  HelpedAnswer: '../posts/rows.ts#HelpedAnswerRow',
  Person: '../people/read.ts#PersonRow',
  Team: '../teams/read.ts#TeamRow',
  Topic: '../teams/topics.ts#TopicRow',
  Notification: '../notifications/read.ts#NotificationRow',
  Intervision: '../intervision/gate.ts#VisibleCircle',
  IntervisionSession: '../intervision/gate.ts#VisibleSession',
  Contribution: '../intervision/gate.ts#VisibleContribution',
  Method: '../intervision/method.ts#MethodRow',
  MethodPhase: '../intervision/method.ts#Phase',
  LogEntry: '../log/read.ts#OwnEntry',
  LearningDraft: '../learnings/draft.ts#VisibleDraft',
  WordingSuggestion: '../learnings/draft.ts#SuggestionRow',
  CircleHit: '../intervision/search-circles.ts#CircleHitRow',
  IntervisionEvent: '../intervision/live.ts#RoomEvent',
  TriedReport: '../tips/read.ts#TriedRow',
  LibraryEntry: '../library/read.ts#EntryRow',
  KeptBefore: '../posts/record.ts#KeptBeforeRow',
  ReplacedSource: '../tips/read.ts#ReplacedRow',
  Source: '../posts/record.ts#SourceRow',
  Photo: '../files/gate.ts#VisibleFile',
  Attachment: '../files/gate.ts#VisibleFile',
}
const out = await codegen({
  filename: 'apps/api/src/generated/resolvers.ts',
  schema: parse(merged),
  documents: [],
  config: {},
  plugins: [
    { typescript: { enumsAsTypes, scalars, useTypeImports: true, skipTypename: true } },
    {
      resolvers: {
        mappers,
        contextType: '../platform/context.ts#Context',
        useTypeImports: true,
        enumsAsTypes,
        scalars,
        makeResolverTypeCallable: true,
        resolverTypeWrapperSignature: 'Promise<T> | T',
      },
    },
  ],
  pluginMap: { typescript, resolvers },
})
write('apps/api/src/generated/resolvers.ts', `// Made by "npm run generate"; do not edit.\n${out}`)

// --- the web's operations -------------------------------------------------------------------------
const files = globSync('apps/web/src/**/*.graphql', { cwd: root }).sort()
const documents = files.map((file) => ({ location: file, document: parse(read(file)) }))
const all: DocumentNode = { kind: Kind.DOCUMENT, definitions: documents.flatMap((d) => d.document.definitions) }
const faults = validate(schema, all)
if (faults.length) {
  for (const fault of faults) console.error(fault.toString())
  process.exit(1)
}
const types = files.length
  ? await codegen({
      filename: 'packages/contract/src/generated/operations.ts',
      schema: parse(merged),
      documents,
      config: {},
      plugins: [
        {
          operations: {
            enumsAsTypes,
            scalars: { DateTime: 'string', Date: 'string', ID: 'string' },
            useTypeImports: true,
            skipTypeNameForRoot: true,
            avoidOptionals: { field: true },
          },
        },
      ],
      pluginMap: { operations },
    })
  : ''
const fragments = new Map<string, FragmentDefinitionNode>()
for (const node of all.definitions) if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)

/** The operation with just the fragments it uses, in a stable order. */
function closed(node: DefinitionNode): string {
  const used = new Set<string>()
  const walk = (text: string) => {
    for (const [, name] of text.matchAll(/\.\.\.\s*([A-Za-z_]\w*)/g)) {
      if (!name || name === 'on' || used.has(name)) continue
      const fragment = fragments.get(name)
      if (!fragment) continue
      used.add(name)
      walk(print(fragment))
    }
  }
  const text = print(node)
  walk(text)
  return [text, ...[...used].sort().map((name) => print(fragments.get(name)!))].join('\n')
}

const persisted: Record<string, string> = {}
const lines = ['// Made by "npm run generate"; do not edit.', "import type { Operation } from '../operation.ts'", types]
for (const node of all.definitions) {
  if (node.kind !== Kind.OPERATION_DEFINITION || !node.name) continue
  const text = closed(node)
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 32)
  const name = node.name.value
  const suffix = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[node.operation]
  persisted[hash] = text
  lines.push(
    `export const ${name}: Operation<${name}${suffix}, ${name}${suffix}Variables> = { name: '${name}', hash: '${hash}' }`,
  )
}
write('packages/contract/src/generated/operations.ts', `${lines.join('\n')}\n`)
write('packages/contract/operations.json', `${JSON.stringify(persisted, null, 1)}\n`)
console.log(`${rooms.length} rooms, ${Object.keys(persisted).length} operations`)
