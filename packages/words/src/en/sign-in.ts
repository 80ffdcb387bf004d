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
  forgot: 'Forgot your password?',
  shared: 'This is a shared device',
  sharedMore: 'Kring keeps nothing here, and signs you out after ten minutes without use.',
  passkey: 'Sign in with a passkey',
  organisation: (name: string) => (name ? `Sign in with ${name}` : 'Sign in through your organisation'),
  code: 'Code from your app',
  codeHint: 'Six digits. Lost your phone? Use a recovery code.',
  idle: 'You are signed out, because this shared device was not used for a while.',
  welcome: (name: string) => `Welcome, ${name}.`,
}

export type SignInWords = typeof signIn
