// Before anything is drawn, so that a chosen theme and language never flash. A file of its own: the policy allows no inline script.
try {
  const root = document.documentElement
  const theme = localStorage.getItem('stoa.theme')
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
  const language = localStorage.getItem('stoa.language')
  if (language) root.lang = language
} catch {
  // A browser that keeps nothing gets the system's theme and language.
}
