import '@fontsource-variable/hanken-grotesk/wght.css'
import './design/tokens.css'
import './design/base.css'
import { render } from 'solid-js/web'
import { App } from './app/app.tsx'
import { keepPlaces } from './app/places.ts'
import { begin } from './graph/session.ts'
import { showInDocument } from './language/language.ts'

showInDocument()
begin()
keepPlaces()
render(() => <App />, document.getElementById('app') as HTMLElement)
