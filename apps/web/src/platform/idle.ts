/** How often the server hears that somebody is still there, and how often the clock is looked at. In milliseconds. */
const beatMs = 120_000
const lookMs = 5_000
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/** Watches a shared device: `beat` while somebody uses it, `over` after so many seconds without. Ends with what it returns. */
export function watchIdle(seconds: number, beat: () => void, over: () => void): () => void {
  let used = Date.now()
  let beaten = Date.now()
  // a page that lies behind another one does not end what is used in that one
  const others = new BroadcastChannel('kring.use')
  others.onmessage = () => {
    used = Date.now()
  }
  const use = () => {
    used = Date.now()
    others.postMessage('')
  }
  for (const sign of signs) addEventListener(sign, use, { passive: true, capture: true })
  const look = () => {
    const now = Date.now()
    if (now - used >= seconds * 1000) return over()
    if (used > beaten && now - beaten >= beatMs) {
      beaten = now
      beat()
    }
  }
  const timer = setInterval(look, lookMs)
  // a screen that wakes up looks at once
  document.addEventListener('visibilitychange', look)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
    for (const sign of signs) removeEventListener(sign, use, { capture: true })
    others.close()
  }
}
