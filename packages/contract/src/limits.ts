/** Limits and formats that the forms and the verbs share. Lengths count characters (code points). */
export const limits = {
  title: { min: 5, max: 190 },
  body: { max: 20_000 },
  comment: { min: 1, max: 5_000 },
  /** Source: the record of a practice tip. */
  tip: {
    title: { min: 10, max: 90 },
    situation: { min: 50, max: 600 },
    steps: { min: 1, max: 12 },
    step: { min: 1, max: 300 },
    list: { max: 12 },
    result: { min: 5, max: 1_000 },
    reviewMonths: { usual: 12, withMedication: 6, most: 24 },
  },
  barrier: { stops: { min: 10, max: 600 }, workAround: { max: 1_000 }, reason: { max: 600 } },
  /** A text that goes to the heat shield, and its answer. */
  handover: { min: 10, max: 5_000 },
  cameOfIt: { max: 1_500 },
  library: { summary: { min: 20, max: 1_200 }, lesson: { min: 1, max: 400 }, lessons: { max: 12 }, links: { max: 8 } },
  triedNote: { max: 600 },
  /** Circles of intervision. People: those invited, beside who opens it. */
  circle: {
    name: { min: 2, max: 80 },
    people: { fewest: 2, most: 8 },
    days: { usual: 2, most: 7 },
    video: 500,
    contribution: { max: 4_000 },
    notes: { max: 10_000 },
    danger: { max: 3_000 },
  },
  /** What may travel from a session. Source of 600: the sheet on intervision, from session to learning. */
  learning: {
    insight: { min: 20, max: 600 },
    whatIWillTry: { min: 5, max: 600 },
    suggestion: { min: 5, max: 600 },
    whatCameOfIt: { max: 600 },
  },
  /** Entries of somebody's own log. */
  log: { text: { max: 4_000 }, minutes: 600 },
  /** How often one person may say that a client could be recognised, and what they may say about it. */
  reports: { perHour: 20, note: { max: 300 } },
  topics: { max: 3 },
  /** The exchange format takes older, longer texts than a form does. */
  imported: { body: 20_000, situation: 2_000, step: 1_000 },
  profile: { name: { min: 2, max: 80 }, askMeAbout: { max: 300 }, languages: { max: 12 } },
  team: { trying: { max: 500 }, topics: { max: 12 }, friendly: 12 },
  password: { min: 15, max: 128 },
  token: { name: { min: 2, max: 60 }, days: { usual: 90, max: 365 }, most: 20 },
  page: { max: 100 },
  search: { query: 200, writing: 4_000, name: { min: 1, max: 60 }, saved: 20 },
} as const

/** The kinds of audience a person may choose for a new post. */
export const audiences = ['EVERYONE', 'REGION', 'TEAM'] as const
/** Languages that Kring speaks itself. */
export const locales = ['nl', 'en'] as const
export type Locale = (typeof locales)[number]
