/** Signing in. */
export const signIn = {
  title: 'Sign in',
  what: 'Kring is where home-care nurses ask each other and share what worked.',
  whatMore: 'Teams find again what helped elsewhere, and clients stay anonymous.',
  demo: 'Have a look around',
  demoMore: 'This is a demo with made-up people. Choose who you want to be.',
  asMember: 'nurse',
  asCoach: 'coach',
  asSteward: 'steward',
  or: 'Or with your own account',
  email: 'E-mail address',
  password: 'Password',
  submit: 'Sign in',
  busy: 'Signing in…',
  show: 'Show password',
  hide: 'Hide password',
  welcome: (name: string) => `Welcome, ${name}.`,
}

export type SignInWords = typeof signIn
