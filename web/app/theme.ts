import { createSignal } from 'solid-js'

export type Theme = 'light' | 'dark'

const key = 'stoa.theme'
const darkDevice = matchMedia('(prefers-color-scheme: dark)')

const [chosen, setChosen] = createSignal<Theme | undefined>(read())
const [device, setDevice] = createSignal<Theme>(darkDevice.matches ? 'dark' : 'light')
darkDevice.addEventListener('change', () => setDevice(darkDevice.matches ? 'dark' : 'light'))

/** What was chosen in this browser, if anything. */
export { chosen as chosenTheme }

/** The theme that is seen now: the chosen one, else the device's. */
export const theme = (): Theme => chosen() ?? device()

/** Chooses a theme in this browser; undefined goes with the device again. */
export function setTheme(wanted: Theme | undefined): void {
  setChosen(wanted)
  if (wanted) localStorage.setItem(key, wanted)
  else localStorage.removeItem(key)
  document.documentElement.dataset.theme = wanted ?? ''
}

function read(): Theme | undefined {
  const text = localStorage.getItem(key)
  return text === 'light' || text === 'dark' ? text : undefined
}
