type Loaded = {
  me: { email: string | null } | null
  security: { hasPassword: boolean; passkeys: readonly unknown[] }
  waysIn: { singleSignOn?: string | null }
}

/** How this person can say once more who they are. */
export const whoOf = (held: Loaded) => ({
  email: held.me?.email ?? '',
  hasPassword: held.security.hasPassword,
  hasPasskey: held.security.passkeys.length > 0,
  singleSignOn: held.waysIn.singleSignOn ?? null,
})
