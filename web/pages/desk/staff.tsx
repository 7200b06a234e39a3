import { type JSX, Match, Switch } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { SignInFirst } from '../../app/sign-in-first.tsx'
import { viewer } from '../../graph/session.ts'
import NotFound from '../not-found/not-found.tsx'

/** Stands around each page of the desk: for everybody else it does not exist. */
export function Staff(props: { readonly children: JSX.Element }) {
  const frame = useFrame()
  return (
    <Switch fallback={<NotFound />}>
      <Match when={viewer().kind !== 'person'}>
        <SignInFirst />
      </Match>
      <Match when={frame.isStaff()}>{props.children}</Match>
    </Switch>
  )
}
