import type { SignInWords } from '../en/sign-in.ts'

/** Aanmelden. */
export const signIn = {
  title: 'Aanmelden',
  what: 'Op Kring vragen wijkverpleegkundigen en verzorgenden elkaar om raad en delen ze wat werkte.',
  whatMore: 'Teams vinden terug wat elders hielp, en cliënten blijven anoniem.',
  demo: 'Kijk gerust rond',
  demoMore: 'Dit is een demo met verzonnen mensen. Kies wie je wilt zijn.',
  asMember: 'verpleegkundige',
  asCoach: 'coach',
  asSteward: 'beheerder',
  or: 'Of met je eigen account',
  email: 'E-mailadres',
  password: 'Wachtwoord',
  submit: 'Aanmelden',
  busy: 'Bezig met aanmelden…',
  show: 'Toon wachtwoord',
  hide: 'Verberg wachtwoord',
  welcome: (name: string) => `Welkom, ${name}.`,
} satisfies SignInWords
