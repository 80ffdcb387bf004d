// Before the first paint: the theme and the language this device asked for, so that nothing flashes.
;(() => {
  const root = document.documentElement
  const kept = (name) => {
    try {
      return localStorage.getItem(name)
    } catch {
      return null
    }
  }
  const theme = kept('kring.theme')
  const dark = theme === 'DARK' || (theme !== 'LIGHT' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.dataset.theme = dark ? 'dark' : 'light'
  root.lang = kept('kring.locale') || (/^nl\b/i.test(navigator.language) ? 'nl' : 'en')
})()
