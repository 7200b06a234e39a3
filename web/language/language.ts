import { createSignal } from 'solid-js'

/** What the app speaks; `ar-XB` is the pseudo language of tests (pseudo.ts). */
export const languages = ['en', 'de', 'ar-XB'] as const
export type Language = (typeof languages)[number]

const key = 'stoa.language'

const [language, setSignal] = createSignal<Language>(initial())

/** The language of now. */
export { language }

/** Changes the language of everything on the page, and remembers it in this browser. */
export function setLanguage(wanted: Language): void {
  setSignal(wanted)
  try {
    localStorage.setItem(key, wanted)
  } catch {
    // Kept for this page only.
  }
  showInDocument()
}

/** `lang` and `dir` of the document: assistive technology and the layout follow them. */
export function showInDocument(): void {
  document.documentElement.lang = language()
  document.documentElement.dir = language() === 'ar-XB' ? 'rtl' : 'ltr'
}

function initial(): Language {
  const wanted = [remembered(), ...navigator.languages]
  for (const tag of wanted) {
    const found = languages.find((one) => one === tag || one === tag?.split('-')[0])
    if (found) return found
  }
  return 'en'
}

/** A browser may keep nothing, or forbid to ask. */
function remembered(): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** For `Intl`: English of Europe (day before month, 24 hours), which the texts are written for. */
export function locale(): string {
  return { en: 'en-GB', de: 'de-DE', 'ar-XB': 'ar' }[language()]
}
