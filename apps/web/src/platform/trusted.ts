type Policies = { createPolicy: (name: string, rules: { createScriptURL: (url: string) => string | null }) => unknown }

/** The only scripts that may be started from an address are our own built ones: the workers of pages. */
export function trustOwnWorkers(): void {
  const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes
  policies?.createPolicy('default', {
    createScriptURL: (url) => {
      const wanted = new URL(url, location.href)
      return wanted.origin === location.origin && wanted.pathname.startsWith('/assets/') ? wanted.href : null
    },
  })
}
