import { z } from 'zod'

// How a method is written down: the fields of the domain sheet, in JSON, so that an organisation can add its own.

const both = z.strictObject({ nl: z.string().min(1).max(400), en: z.string().min(1).max(400) })
const key = z.string().regex(/^[a-z][a-z0-9_]{1,40}$/, 'must be small letters, digits and _')

/** P presenter, previous: the presenter of last time, G the other members, F facilitator, A all. */
const who = z.enum(['P', 'previous', 'G', 'F', 'A'])
const kind = z.enum([
  'statement',
  'question',
  'answer',
  'reflection',
  'advice',
  'affirmation',
  'formulation',
  'choice',
  'evaluation',
])
const mark = z.enum(['chosen', 'near', 'far', 'surprising', 'appeals', 'does_not_appeal', 'helped', 'not_yet'])

const phase = z.strictObject({
  key,
  label: both,
  minutes: z.number().int().min(1).max(240),
  /** Who may contribute. I beside G or A: individually, hidden until the phase ends, then all at once. */
  speak: z.array(z.union([who, z.literal('I')])).min(1),
  /** What each of them may contribute. */
  kind: z.partialRecord(who, z.array(kind).min(1)),
  /** How many of a kind each may contribute; without, as many as they like. */
  max_per_person: z.partialRecord(kind, z.number().int().min(1).max(50)).default({}),
  prompt: both,
  /** The part of the presenter's summary that this phase fills. */
  output: key.nullable().default(null),
  max_sentences: z.number().int().min(1).max(20).optional(),
  /** The members speak one after the other. */
  in_turn: z.boolean().default(false),
  /** The others wait until these have said something (or passed). */
  starts: who.optional(),
  optional: z.boolean().default(false),
  presenter_listens: z.boolean().default(false),
  /** What a choice is about: contributions of an earlier phase (null: the session as a whole), and what it may say of them. */
  choose: z.strictObject({ from: key.nullable(), marks: z.array(mark).min(1) }).optional(),
  /** Whoever wrote what most chose becomes the presenter. */
  picks_presenter: z.boolean().default(false),
  loop: z.strictObject({ to: key, most: z.number().int().min(1).max(5) }).optional(),
})

/** A method as its file has it. */
export const methodFile = z
  .strictObject({
    key,
    name: both,
    about: both,
    people: z.strictObject({ min: z.number().int().min(3), max: z.number().int().min(3).max(12) }),
    experience: z.enum(['new', 'some', 'much']),
    aims: z.array(z.enum(['act', 'understand_myself', 'understand_contact', 'know', 'strengths', 'incident'])).min(1),
    /** When it is known who presents: before the start, chosen in the session, or everyone in turns. */
    presenter: z.enum(['before', 'chosen', 'turns']),
    /** The phase at which every next turn begins. */
    turns_from: key.optional(),
    /** Whether the facilitator also is one of the members (G). */
    facilitator_takes_part: z.boolean().default(false),
    phases: z.array(phase).min(2).max(20),
  })
  .superRefine((method, issue) => {
    const say = (message: string, ...path: (string | number)[]) =>
      issue.addIssue({ code: 'custom', message, path: ['phases', ...path] })
    const order = method.phases.map((one) => one.key)
    if (new Set(order).size !== order.length) say('has two phases with the same key')
    if (method.people.max < method.people.min) say('people.max is smaller than people.min')
    if (method.presenter === 'turns' && !order.includes(method.turns_from ?? ''))
      say('takes turns, so turns_from must name a phase')
    method.phases.forEach((one, index) => {
      const speakers = one.speak.filter((letter) => letter !== 'I')
      if (one.speak.includes('I') && (speakers.length !== 1 || !/^[GA]$/.test(speakers[0] ?? '')))
        say('I stands beside G or A alone', index, 'speak')
      for (const letter of Object.keys(one.kind))
        if (!speakers.some((speaker) => speaker === letter))
          say(`${letter} has kinds but does not speak`, index, 'kind')
      for (const letter of speakers)
        if (!one.kind[letter] && !one.kind.A) say(`${letter} speaks but has no kinds`, index, 'kind')
      const kinds = Object.values(one.kind).flat()
      if (kinds.includes('choice') !== Boolean(one.choose)) say('choice and choose belong together', index, 'choose')
      if (one.choose?.from && order.indexOf(one.choose.from) > index)
        say('chooses from a phase that comes later', index, 'choose', 'from')
      if (one.choose?.from && !order.includes(one.choose.from)) say('chooses from no phase', index, 'choose', 'from')
      if (one.loop && !order.slice(0, index).includes(one.loop.to)) say('goes back to no earlier phase', index, 'loop')
      if (one.starts && !speakers.includes(one.starts)) say('starts with who does not speak', index, 'starts')
    })
  })

export type Method = z.infer<typeof methodFile> & { own: boolean }
/** The same, for the generated types, which have a Method of their own. */
export type MethodRow = Method
export type Phase = Method['phases'][number]
export type Who = z.infer<typeof who>
export type Kind = z.infer<typeof kind>
export type Mark = z.infer<typeof mark>

/** Whether what is written in this phase is hidden until it ends. */
export const isIndividual = (one: Phase) => one.speak.includes('I')

/** Who speaks in a phase and what, without the I. */
export const speakersOf = (one: Phase): { who: Who; kinds: Kind[] }[] =>
  one.speak.flatMap((letter) => (letter === 'I' ? [] : [{ who: letter, kinds: one.kind[letter] ?? one.kind.A ?? [] }]))
