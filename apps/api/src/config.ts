import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { readStorageAddress, type StorageAddress } from './platform/storage-address.ts'

/** The settings of contract.md. This is the only reader of the environment. */
const port = z.coerce.number().int().min(0).max(65_535)
const url = (protocols: RegExp, what: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), `must be ${what}`)

const days = z.coerce.number().int().min(1).max(366)
/** Where an identity provider may stand: elsewhere only behind TLS. */
const isIssuer = (text: string) =>
  URL.canParse(text) && /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(text)

const settings = z.strictObject({
  PORT: port.default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: url(/^https?:$/, 'an http or https address').optional(),
  KRING_DATA: z.string().min(1).default('./data'),
  KRING_DEMO: z.enum(['0', '1']).optional(),
  KRING_EXPLAIN: z.enum(['0', '1']).default('0'),
  KRING_ROLES: z
    .string()
    .regex(/^(web|worker)(,(web|worker))*$/, 'must be web, worker or web,worker')
    .default('web,worker'),
  DATABASE_URL: url(/^postgres(ql)?:$/, 'a postgresql:// address').optional(),
  MEILI_URL: url(/^https?:$/, 'an http or https address').optional(),
  MEILI_KEY: z.string().optional(),
  PUBSUB_URL: url(/^postgres(ql)?:$/, 'a postgresql:// address').optional(),
  SMTP_URL: url(/^smtps?:$/, 'an smtp:// or smtps:// address').optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>@\r\n]+<)?[^\s<>@]+@[^\s<>@]+>?$/,
      'must be an address, or a name with one: Kring <kring@example.org>',
    )
    .optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, 'must be an https address (http only on this machine itself)').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(40).optional(),
  OIDC_SCOPE: z
    .string()
    .regex(/(^|\s)openid(\s|$)/, 'must contain openid')
    .default('openid profile email'),
  OIDC_TEAM_CLAIM: z.string().default('team'),
  OIDC_ROLE_CLAIM: z.string().default('roles'),
  OIDC_ROLES: z
    .string()
    .regex(
      /^\s*(member|coach|steward|operator)=[^,=]+(,\s*(member|coach|steward|operator)=[^,=]+)*\s*$/,
      'must name what the provider calls each role: coach=team-coaches,steward=kring-admins',
    )
    .optional(),
  OIDC_TRUST_EMAIL: z.enum(['0', '1']).default('0'),
  KRING_PASSWORDS: z.enum(['0', '1']).default('1'),
  /** For how many days notifications, the memory of sends, and ended sessions and tokens are kept. */
  KEEP_NOTIFICATIONS: z.coerce.number().int().min(1).max(3_650).default(365),
  KEEP_SENDS: z.coerce.number().int().min(1).max(3_650).default(30),
  KEEP_ENDED: z.coerce.number().int().min(1).max(3_650).default(90),
  KRING_SESSION_IDLE_DAYS: days.default(14),
  KRING_SESSION_MOST_DAYS: days.default(60),
  KRING_SHARED_IDLE_MINUTES: z.coerce.number().int().min(1).max(60).default(10),
  FILES_URL: z
    .string()
    .refine(
      (text) => readStorageAddress(text, '.') !== null,
      'must be a folder, or s3://key:secret@host:port/bucket (?region=…, ?tls=yes or no)',
    )
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** A bearer for GET /metrics from elsewhere than this machine. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** A folder with the organisation's own methods of intervision, one JSON file each. */
  KRING_METHODS: z.string().min(1).optional(),
  /** From how many teams and people a problem is shown under Signals; never lower than 3 and 5. */
  KRING_SIGNAL_TEAMS: z.coerce.number().int().min(3).max(1_000).default(5),
  KRING_SIGNAL_PEOPLE: z.coerce.number().int().min(5).max(10_000).default(8),
})

export type Config = {
  port: number
  host: string
  publicUrl: string | undefined
  data: string
  demo: boolean
  /** For development: search explains the rank of a hit. */
  explain: boolean
  roles: ReadonlySet<'web' | 'worker'>
  databaseUrl: string | undefined
  meili: { url: string; key: string | undefined } | undefined
  pubsubUrl: string | undefined
  logLevel: string
  metricsToken: string | undefined
  /** From how many a recurring problem is shown. */
  signals: { teams: number; people: number }
  /** Where photos and attachments lie. */
  files: StorageAddress
  /** Where the organisation's own methods of intervision lie. */
  methods: string
  /** How people reach this Kring, for links in letters and for the single sign-on. No slash at its end. */
  address: string
  /** Where letters leave; without it the operator hands links over. */
  mail: { url: string; from: string } | undefined
  /** The organisation's own single sign-on. */
  oidc: Oidc | undefined
  /** Whether Kring's own passwords and passkeys let in; only the single sign-on when not. */
  passwords: boolean
  /** When a session ends, in milliseconds: without use, whatever its use, and without use on a shared device. */
  sessions: { idle: number; most: number; shared: number }
  /** Retention, in days. */
  keep: { notifications: number; sends: number; ended: number }
}

export type Oidc = {
  issuer: string
  clientId: string
  clientSecret: string | undefined
  /** What the button calls it. */
  name: string | undefined
  scope: string
  teamClaim: string
  roleClaim: string
  /** What the provider calls our roles, in lower case. */
  roles: ReadonlyMap<string, Role>
  /** Take an address as the person's own although the provider does not say that it checked it. */
  trustEmail: boolean
}
export const roleNames = ['MEMBER', 'COACH', 'STEWARD', 'OPERATOR'] as const
export type Role = (typeof roleNames)[number]

/** A setting that cannot be used; the message is one line for the operator. */
export class BadSetting extends Error {}

/** Names that belong to Kring: a mistyped one among them stops the start. */
const ours =
  /^(KRING|MEILI|SMTP|MAIL|OIDC|PUBSUB|FILES|KEEP)_|^(PORT|HOST|PUBLIC_URL|DATABASE_URL|LOG_LEVEL|METRICS_TOKEN)$/
/** Read by the launcher and the tests before or beside the server. */
const notSettings = /^KRING_(CHROMIUM|NO_SYSTEM_CHROMIUM|TEST_\w+|BENCH_\w+)$/
/** HOST is set by some shells to the machine's name; taken only from .env or when it is an address. */
const looksLikeAddress = (text: string) => /^[\d.:[\]a-fA-F]+$|^localhost$/.test(text)

/**
 * Reads the settings from the environment, with a `.env` file in `folder` beneath it.
 * Throws BadSetting naming the first setting that is unknown or wrong.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env, folder = process.cwd()): Config {
  const file = readEnvFile(join(folder, '.env'))
  const raw: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...file, ...env })) {
    if (value === undefined || value === '' || !ours.test(name) || notSettings.test(name)) continue
    if (name === 'HOST' && file.HOST === undefined && !looksLikeAddress(value)) continue
    raw[name] = value
  }
  const parsed = settings.safeParse(raw)
  if (!parsed.success) throw new BadSetting(explain(parsed.error.issues[0]))
  const s = parsed.data
  const data = resolve(folder, s.KRING_DATA)
  return {
    port: s.PORT,
    host: s.HOST,
    publicUrl: s.PUBLIC_URL,
    data,
    explain: s.KRING_EXPLAIN === '1',
    demo: (s.KRING_DEMO ?? (s.DATABASE_URL ? '0' : '1')) === '1',
    roles: new Set(s.KRING_ROLES.split(',').filter((role) => role === 'web' || role === 'worker')),
    databaseUrl: s.DATABASE_URL,
    meili: s.MEILI_URL ? { url: s.MEILI_URL, key: s.MEILI_KEY } : undefined,
    pubsubUrl: s.PUBSUB_URL,
    logLevel: s.LOG_LEVEL,
    signals: { teams: s.KRING_SIGNAL_TEAMS, people: s.KRING_SIGNAL_PEOPLE },
    metricsToken: s.METRICS_TOKEN,
    methods: s.KRING_METHODS ? resolve(folder, s.KRING_METHODS) : join(data, 'methods'),
    files: (s.FILES_URL && readStorageAddress(s.FILES_URL, folder)) || { folder: join(data, 'files') },
    address: (s.PUBLIC_URL ?? `http://localhost:${s.PORT}`).replace(/\/$/, ''),
    mail: mailOf(s),
    oidc: oidcOf(s),
    passwords: passwordsOf(s),
    keep: { notifications: s.KEEP_NOTIFICATIONS, sends: s.KEEP_SENDS, ended: s.KEEP_ENDED },
    sessions: {
      idle: s.KRING_SESSION_IDLE_DAYS * day,
      most: s.KRING_SESSION_MOST_DAYS * day,
      shared: s.KRING_SHARED_IDLE_MINUTES * 60_000,
    },
  }
}

const day = 24 * 3_600_000
type Settings = z.infer<typeof settings>

function mailOf(s: Settings): Config['mail'] {
  if (!s.SMTP_URL) return undefined
  if (!s.MAIL_FROM) throw new BadSetting('The setting MAIL_FROM is missing: whom letters come from, with SMTP_URL.')
  return { url: s.SMTP_URL, from: s.MAIL_FROM }
}

function oidcOf(s: Settings): Oidc | undefined {
  if (!s.OIDC_ISSUER) return undefined
  if (!s.OIDC_CLIENT_ID) throw new BadSetting('The setting OIDC_CLIENT_ID is missing: OIDC_ISSUER needs it.')
  const named = (s.OIDC_ROLES ?? '').split(',').map((pair) => pair.split('=').map((text) => text.trim().toLowerCase()))
  const roles = new Map<string, Role>(roleNames.map((role) => [role.toLowerCase(), role]))
  for (const [ours, theirs] of named) {
    const role = roleNames.find((name) => name.toLowerCase() === ours)
    if (role && theirs) roles.set(theirs, role)
  }
  return {
    issuer: s.OIDC_ISSUER,
    clientId: s.OIDC_CLIENT_ID,
    clientSecret: s.OIDC_CLIENT_SECRET,
    name: s.OIDC_NAME,
    scope: s.OIDC_SCOPE,
    teamClaim: s.OIDC_TEAM_CLAIM,
    roleClaim: s.OIDC_ROLE_CLAIM,
    roles,
    trustEmail: s.OIDC_TRUST_EMAIL === '1',
  }
}

function passwordsOf(s: Settings): boolean {
  if (s.KRING_PASSWORDS === '0' && !s.OIDC_ISSUER)
    throw new BadSetting('The setting KRING_PASSWORDS is wrong: without OIDC_ISSUER nobody could sign in.')
  return s.KRING_PASSWORDS === '1'
}

function explain(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'A setting is wrong.'
  if (issue.code === 'unrecognized_keys')
    return `The setting ${issue.keys[0]} is unknown. Check its spelling, or remove it.`
  return `The setting ${issue.path.join('.')} is wrong: ${issue.message}.`
}

function readEnvFile(path: string): Record<string, string> {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return {}
  }
  const found: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const match = /^\s*([A-Z_][A-Z0-9_]*)\s*=\s*(.*?)\s*$/.exec(line)
    if (match?.[1] && match[2] !== undefined) found[match[1]] = match[2].replace(/^(['"])(.*)\1$/, '$2')
  }
  return found
}
