import { Router } from '@solidjs/router'
import { Frame } from './frame.tsx'
import { routes } from './routes.ts'

/** The whole app: its frame around the page that the address names. */
export function App() {
  return <Router root={Frame}>{[...routes]}</Router>
}
