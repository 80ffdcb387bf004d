import { getNamedType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql'
import type { World } from './world.ts'

/** What is only seen from inside a circle; rooms.test.ts tries every door to it. */
const ofRooms =
  /^(Intervision(Session|Edge|Connection|Event)?|Session(Edge|Connection|Clock)|Contribution|MayContribute|Participant|ProposedTime|ViewerInCircle|SummaryPart|Circle(Hit|HitEdge|HitConnection|SnippetPart))$/
/** Methods are the same for everyone. */
const ofMethods = /^(Method|MethodPhase|PhaseSpeaker|PhaseChoice|PhaseLoop|MethodAdvice)$/
const roomArgs = ['intervision', 'session', 'contribution']

/** Every field from outside into a room: what gives something of one, and every verb that names one. */
export function fieldsIntoRooms(world: World): string[] {
  const schema = world.app.graphql.schema
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__') || ofRooms.test(type.name)) return []
    return Object.values(type.getFields()).flatMap((field) => {
      const named = field.args.some((arg) => {
        const given = getNamedType(arg.type)
        return (
          roomArgs.includes(arg.name) ||
          (isInputObjectType(given) && roomArgs.some((name) => name in given.getFields()))
        )
      })
      return ofRooms.test(getNamedType(field.type).name) || named ? [`${type.name}.${field.name}`] : []
    })
  })
}

/** Every field from outside into a text, from one post to another, every verb that names one, and counts outside posts. */
export function fieldsThatLead(world: World): string[] {
  const schema = world.app.graphql.schema
  const texts = new Set([
    'Post',
    'Question',
    'Tip',
    'Update',
    'Learning',
    'Barrier',
    'Answer',
    'Comment',
    'HelpedAnswer',
    'Solution',
    'SolutionOutcome',
    'BarrierStep',
    'Handover',
    'HandedText',
    'PostVersion',
    'TriedReport',
    'Photo',
    'Attachment',
    'SearchResult',
    'Node',
    'HiddenText',
    'TextPart',
    'Act',
  ])
  const posts = new Set(['Post', 'Question', 'Tip', 'Update', 'Learning', 'Barrier'])
  // connections and edges of texts lead to them
  for (let grown = true; grown; ) {
    grown = false
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || texts.has(type.name) || !/(Connection|Edge)$/.test(type.name)) continue
      if (Object.values(type.getFields()).some((field) => texts.has(getNamedType(field.type).name)))
        grown = Boolean(texts.add(type.name))
    }
  }
  const found: string[] = []
  const inRooms = new Set(fieldsIntoRooms(world))
  for (const type of Object.values(schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type)) || type.name.startsWith('__') || isUnionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type).name
      if (inRooms.has(`${type.name}.${field.name}`) || ofRooms.test(type.name) || ofMethods.test(type.name)) continue
      const leads =
        texts.has(target) && (!texts.has(type.name) || (posts.has(target) && !/(Connection|Edge)$/.test(type.name)))
      const verb =
        type.name === 'Mutation' &&
        (texts.has(target) ||
          field.args.some((arg) =>
            [
              'post',
              'answer',
              'comment',
              'question',
              'tip',
              'barrier',
              'solution',
              'handover',
              'photo',
              'file',
              'text',
            ].includes(arg.name),
          ))
      const live = type.name === 'Subscription'
      const count = target === 'Int' && !texts.has(type.name) && !/^ClientDataFinding$/.test(type.name)
      if (leads || verb || live || count) found.push(`${type.name}.${field.name}`)
    }
  }
  return found
}
