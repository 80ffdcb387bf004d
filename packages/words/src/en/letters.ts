type Facts = { name: string; link: string; address: string }
type Letter = { subject: string; lines: string[] }

/** Letters by e-mail. Never a word of what stands in Kring. */
export const letters = {
  INVITE: ({ name, link, address }: Facts): Letter => ({
    subject: 'You are invited to Kring',
    lines: [
      `Hello ${name},`,
      'You have been invited to Kring, where home-care nurses ask each other and share what worked.',
      'Choose a password with this link. It works once, within ten minutes:',
      link,
      `Too late? Ask for a new link at ${address}/forgot-password.`,
      'Were you not expecting this? Then you need not do anything.',
    ],
  }),
  RESET: ({ name, link, address }: Facts): Letter => ({
    subject: 'A new password for Kring',
    lines: [
      `Hello ${name},`,
      'Somebody asked for a new password for your account. Choose one with this link. It works once, within ten minutes:',
      link,
      `Too late? Ask for a new link at ${address}/forgot-password.`,
      'Was it not you? Then you need not do anything: your password stays as it is.',
    ],
  }),
  CHANGED: ({ name, address }: Facts): Letter => ({
    subject: 'How you sign in to Kring was changed',
    lines: [
      `Hello ${name},`,
      'Your password, a passkey or your codes for Kring were just changed.',
      `Was it not you? Then ask for a new password at ${address}/forgot-password and tell a steward.`,
    ],
  }),
}

export type LetterWords = typeof letters
