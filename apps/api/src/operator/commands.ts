import type { Entry } from './command.ts'

/** Each loads what it needs when it is called: the help comes at once. */
export const commands: Entry[] = [
  {
    name: 'import',
    says: 'Takes files in the exchange format, or a CSV file of people and teams, all of it or nothing.',
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'export',
    says: 'Gives the whole network in the exchange format, with the texts of teams and regions, without passwords.',
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'person add',
    says: 'Makes an account for a person and prints its first password, once.',
    load: async () => (await import('./person-add.ts')).personAdd,
  },
  {
    name: 'person invite',
    says: 'Sends or prints a link with which a person chooses a first password, within ten minutes.',
    load: async () => (await import('./person-link.ts')).personInvite,
  },
  {
    name: 'person reset',
    says: 'Sends or prints a link with which a person chooses a new password, within ten minutes.',
    load: async () => (await import('./person-link.ts')).personReset,
  },
  {
    name: 'person disable',
    says: 'Ends an account with all its sessions and tokens, at once. What the person wrote stays.',
    load: async () => (await import('./person-disable.ts')).personDisable,
  },
  {
    name: 'person role',
    says: 'Makes a person a member, a coach or a steward.',
    load: async () => (await import('./person-role.ts')).personRole,
  },
  {
    name: 'token add',
    says: 'Makes a token with which a program acts as a person, and prints it once.',
    load: async () => (await import('./token-add.ts')).tokenAdd,
  },
  {
    name: 'token list',
    says: 'Shows the tokens of a person: what for, what they may do, until when, last used.',
    load: async () => (await import('./token-list.ts')).tokenList,
  },
  {
    name: 'token revoke',
    says: 'Ends a token at once.',
    load: async () => (await import('./token-revoke.ts')).tokenRevoke,
  },
  {
    name: 'reindex',
    says: 'Makes the search anew from the database. Search goes on meanwhile.',
    load: async () => (await import('./reindex.ts')).reindexCommand,
  },
  {
    name: 'signals',
    says: 'Makes the page of what keeps coming back anew. Kring does it by itself every Monday.',
    load: async () => (await import('./signals.ts')).signalsCommand,
  },
  {
    name: 'backup',
    says: 'Keeps everything in one file: texts, accounts, tokens, marks. Keep the file as safe as the database.',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    says: 'Puts a backup into an empty network, whole or not at all. Everyone signs in anew.',
    load: async () => (await import('./restore.ts')).restore,
  },
  {
    name: 'erasures',
    says: 'Prints who left for good, for "restore --erasures": keep it elsewhere than the backups.',
    load: async () => (await import('./erasures.ts')).erasures,
  },
  {
    name: 'sbom',
    says: 'Prints what Kring is made of: a software bill of materials (CycloneDX).',
    load: async () => (await import('./sbom.ts')).sbom,
  },
  {
    name: 'doctor',
    says: 'Looks at all that Kring needs and says what to do about each fault.',
    load: async () => (await import('./doctor.ts')).doctor,
  },
]
