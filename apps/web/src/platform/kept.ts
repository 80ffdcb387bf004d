/** What stays on this device. A browser that keeps nothing is no reason to stop. */
export const kept = {
  read(name: string): string | null {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  },
  write(name: string, value: string): void {
    try {
      localStorage.setItem(name, value)
    } catch {
      // full or switched off: the text stays on the screen
    }
  },
  drop(name: string): void {
    try {
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
