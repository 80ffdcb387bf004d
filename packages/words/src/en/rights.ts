type Keeping = { notifications: number; sends: number; ended: number; archive: number }

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`)

/** One's own data, leaving, keys for programs, and what Kring does with data of people. */
export const rights = {
  dataTitle: 'My data',
  dataMore: 'Everything that Kring keeps about you is yours to have, and yours to take away.',
  dataLink: 'Get my data, or leave Kring',
  privacyLink: 'What Kring keeps, why, and for how long',
  archive: 'A file with my data',
  archiveMore: (hours: number) =>
    `You get one file: a part to read, and the same in full for programs. It is made in the background. You can fetch it once, within ${hours} hours.`,
  ask: 'Make the file',
  packing: 'Your file is being made. You may leave this page and come back later.',
  fetch: (size: string) => `Fetch my data (${size})`,
  leave: 'Leave Kring',
  leaveMore:
    'Your name, your profile, your marks and your devices go at once and for good. If somebody restores an older backup, you are taken out of it again.',
  contributions: 'What should happen to what you wrote?',
  choices: {
    NAMELESS: {
      name: 'Keep it, without my name',
      more: 'Colleagues can still use your questions, tips and answers. The team stays with them, your name does not.',
    },
    WITHDRAWN: {
      name: 'Take it away',
      more: 'Your questions, tips, answers and comments are withdrawn, with what stands under them.',
    },
  },
  leaveNow: 'Leave for good',
  stay: 'Stay',
  sure: 'Leave Kring for good?',
  sureMore: 'This cannot be undone. Perhaps make the file with your data first.',
  left: 'You have left Kring. Thank you for what you shared.',
  tokensTitle: 'Keys for programs',
  tokensMore:
    'With a key a program acts as you: it can do what you allow it here, and nothing with your account itself.',
  tokensNone: 'You have no keys.',
  make: 'Make a key',
  made: 'Your new key',
  madeMore: 'Copy it now: it is shown only once, and Kring does not keep it.',
  copy: 'Copy',
  copied: 'Copied.',
  hide: 'Done, hide it',
  tokenName: 'What is it for?',
  tokenNameHint: 'For example: the planning of our team.',
  scopes: 'What may the program do?',
  scopeNames: { READ: 'Read what I may read', WRITE: 'Write as me' },
  lasts: 'How long does it work?',
  days,
  ends: (day: string) => `works until ${day}`,
  used: (day: string) => `last used ${day}`,
  neverUsed: 'never used',
  revoke: 'End it',
  revokeThis: (name: string) => `End the key ${name}`,
  revoked: 'The key no longer works.',
  privacyTitle: 'What Kring keeps about people',
  privacyMore:
    'In plain words: which data, what for, who sees it, and for how long. Your organisation runs this Kring and answers for it. Kring never counts, ranks, compares or follows people or teams.',
  record: (keeping: Keeping): { what: string; facts: [string, string][] }[] => [
    {
      what: 'Your account and profile',
      facts: [
        [
          'Which data',
          'Your name, e-mail address, team, languages, what colleagues may ask you, and a photo if you add one.',
        ],
        ['What for', 'So that colleagues know who asks and who answers.'],
        ['Who sees it', 'Signed-in colleagues. Your e-mail address: only you and those who manage accounts.'],
        ['For how long', 'Until you leave. Then all of it goes at once.'],
      ],
    },
    {
      what: 'What you write',
      facts: [
        ['Which data', 'Questions, tips, answers, comments, with their earlier versions, photos and files.'],
        [
          'What for',
          'Sharing knowledge about care. Data about clients do not belong here: Kring stops what it recognises.',
        ],
        ['Who sees it', 'The group you choose: everyone, your region, your team, or a circle.'],
        ['For how long', 'Until you withdraw it. When you leave, you choose: it stays without your name, or it goes.'],
      ],
    },
    {
      what: 'Marks, follows and notifications',
      facts: [
        ['Which data', 'What you saved, thanked or follow, and what Kring told you.'],
        ['What for', 'To show you what you look for, and to tell you about answers.'],
        ['Who sees it', 'Only you. Thanks are counted without names.'],
        ['For how long', `Notifications ${days(keeping.notifications)}. The rest until you take it away or leave.`],
      ],
    },
    {
      what: 'Signing in',
      facts: [
        [
          'Which data',
          'A hash of your password, public keys of your passkeys, and a list of devices (kind, browser, last use).',
        ],
        ['What for', 'So that nobody else comes in as you.'],
        ['Who sees it', 'Only you see your devices. Nobody can read your password, Kring neither.'],
        ['For how long', `Devices and keys ${days(keeping.ended)} after they end at most.`],
      ],
    },
    {
      what: 'What the machine remembers',
      facts: [
        [
          'Which data',
          'That a send was done already, and technical faults without names, texts or addresses of devices.',
        ],
        ['What for', 'So that nothing is sent twice, and faults can be mended.'],
        ['Who sees it', 'Those who run the machine.'],
        ['For how long', `Sends ${days(keeping.sends)}. A file with your data ${keeping.archive} hours.`],
      ],
    },
    {
      what: 'The record of privileged acts',
      facts: [
        [
          'Which data',
          'That somebody got another role, or that a text was hidden or redacted: when, and by whom. Never the text.',
        ],
        ['What for', 'So that it can be seen what stewards did.'],
        ['Who sees it', 'Stewards; you see the lines about you.'],
        ['For how long', 'As long as this Kring exists. When you leave, your name is no longer in it.'],
      ],
    },
  ],
}
export type RightsWords = typeof rights
