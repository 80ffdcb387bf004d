/** On a shared device nothing is written down: what would be kept lives until the page closes. */
let fleeting: Map<string, string> | undefined

/** Says whether this device is shared with others. */
export function keepNothing(on: boolean): void {
  fleeting = on ? (fleeting ?? new Map()) : undefined
}
export const keepsNothing = (): boolean => fleeting !== undefined

/** What stays on this device. A browser that keeps nothing is no reason to stop. */
export const kept = {
  read(name: string): string | null {
    try {
      return fleeting?.get(name) ?? localStorage.getItem(name)
    } catch {
      return null
    }
  },
  write(name: string, value: string): void {
    try {
      if (fleeting) fleeting.set(name, value)
      else localStorage.setItem(name, value)
    } catch {
      // full or switched off: the text stays on the screen
    }
  },
  drop(name: string): void {
    try {
      fleeting?.delete(name)
      localStorage.removeItem(name)
    } catch {
      // nothing was kept
    }
  },
  dropAll(prefix: string): void {
    try {
      for (const name of Object.keys(localStorage)) if (name.startsWith(prefix)) localStorage.removeItem(name)
    } catch {
      // nothing was kept
    }
  },
}
