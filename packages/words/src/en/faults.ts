/** The sentences that every page may need at once: the general ones of each kind. The rest comes with the first press. */
export const faults = {
  unauthenticated: 'You are signed out. Sign in to go on; your text is kept on this device.',
  wrong_credentials: 'This e-mail address and password do not belong together. Check both and try again.',
  not_found: 'This is not here, or not for you to see. It may have been taken away.',
  forbidden: 'This is not open to you.',
  rate_limited: 'That was a lot at once. Wait a minute and try again.',
  conflict: 'Someone changed this at the same time. Reload the page and try again.',
  bad_input: 'Something is missing. Look at the marked fields.',
  too_short: 'This is a little short. Add a few words.',
  too_long: 'This is too long. Make it shorter.',
  required: 'Please fill this in.',
  client_data: 'This could identify a client. Take it out or make it anonymous, then send again.',
  network: 'Kring cannot be reached. Check your connection and try again.',
  unavailable: 'Kring is busy or being looked after. Try again in a moment; your text is kept.',
  unknown: 'Something went wrong on our side. Try again in a moment.',
}
