/** The readable part of the file with one's own data. */
export const archive = {
  title: 'Your data in Kring',
  intro:
    'This is everything that Kring keeps about you. The file kring.json has the same in full, for programs. Passwords and other secrets are not in it: Kring does not keep them as they are.',
  profile: 'Your profile',
  written: 'What you wrote',
  else: 'What else there is, and how many (see kring.json)',
  fields: {
    name: 'Name',
    email: 'E-mail address',
    languages: 'Languages',
    ask_me_about: 'What colleagues may ask you',
    locale: 'Language of Kring',
    created_at: 'Account made at',
  } as Record<string, string>,
  tables: {
    post: 'Post',
    answer: 'Answer',
    comment: 'Comment',
    contribution: 'Contribution in a circle',
    session: 'Devices on which you are signed in',
    token: 'Keys for programs',
    passkey: 'Passkeys',
    notification: 'Notifications',
    saved: 'Saved posts',
    thanks: 'Thanks that you gave',
    tried: 'Tips that you tried',
    me_too: 'Questions that you have too',
    followed_team: 'Teams that you follow',
    followed_topic: 'Topics that you follow',
    audience_member: 'Groups that you belong to',
    file: 'Photos and files',
    sent: 'Sends that are remembered for a while',
    act: 'Lines about you in the record of privileged acts',
    archive: 'Requests for this file',
  } as Record<string, string>,
}
export type ArchiveWords = typeof archive
