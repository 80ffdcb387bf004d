/** What happened around one's own posts. `who` is a name, or a name "and others". */
export const notifications = {
  title: 'Notifications',
  somebody: 'A colleague',
  andOthers: (name: string) => `${name} and others`,
  sentences: {
    ANSWERED: (who: string) => `${who} answered your question`,
    COMMENTED: (who: string) => `${who} wrote a comment under`,
    HELPED: (who: string) => `Your answer helped ${who} with`,
    MENTIONED: (who: string) => `${who} mentioned you in`,
    TEAM_ASKED: (who: string) => `${who} asks your team`,
    HIDDEN: () => 'A text is hidden for now, because a client could be recognised:',
    REDACTED: () => 'A part was taken out, so that no client can be recognised:',
    RESTORED: () => 'A text can be read again:',
  },
  hiddenText: 'look at hidden texts',
  gone: 'a post that is no longer here',
  unread: 'New',
  earlier: 'Read before',
  readAll: 'Mark all as read',
  readDone: 'Everything is marked as read.',
  more: 'Show more',
  empty: 'No notifications yet',
  emptyMore: 'When someone answers you, mentions you or asks your team, it appears here.',
  end: 'That is everything.',
  toFeed: 'To the feed',
}

export type NotificationWords = typeof notifications
