import { A, useLocation } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { SignInFirst } from '../../app/sign-in-first.tsx'
import { Title } from '../../app/title.tsx'
import { ErrorState } from '../../design/error-state/error-state.tsx'
import { Icon } from '../../design/icon/icon.tsx'
import { SkeletonRows } from '../../design/skeleton/skeleton.tsx'
import { viewer } from '../../graph/session.ts'
import type { Query } from '../../graph/use-query.ts'
import { useWords } from '../../language/words.ts'
import './account-page.css'
import { useSections } from './sections.ts'
import { accountWords } from './words.ts'

/** A part of the account: the parts at the side, this one beside them; on a phone a way back to their list. */
export function AccountPage(props: {
  readonly title: string
  readonly intro?: string | undefined
  /** Where back leads to on a phone; the list of parts, unless told otherwise. */
  readonly back?: { readonly href: string; readonly text: string } | undefined
  readonly children: JSX.Element
}) {
  const t = useWords(accountWords)
  const sections = useSections()
  const location = useLocation()
  const isHere = (href: string) =>
    location.pathname.startsWith(href) || (location.pathname === '/account' && href === '/account/profile')
  const back = () => props.back ?? { href: '/account', text: t('title') }
  return (
    <Show when={viewer().kind === 'person'} fallback={<SignInFirst />}>
      <Title>{props.title}</Title>
      <div class="account-page">
        <nav class="account-parts" aria-label={t('sections')}>
          <For each={sections()}>
            {(section) => (
              <a class="account-part" href={section.href} aria-current={isHere(section.href) ? 'page' : undefined}>
                <Icon name={section.icon} size="small" />
                {section.text}
              </a>
            )}
          </For>
        </nav>
        <div class="account-inside">
          <A class="account-back link" href={back().href}>
            <Icon name="back" size="small" />
            {back().text}
          </A>
          <h1>{props.title}</h1>
          <Show when={props.intro}>
            <p class="q">{props.intro}</p>
          </Show>
          {props.children}
        </div>
      </div>
    </Show>
  )
}

/** What a query brings, or its skeleton, or why it failed. */
export function Loaded<Data, Part>(props: {
  readonly query: Query<Data>
  readonly part: (data: Data) => Part | null | undefined
  readonly children: (part: () => NonNullable<Part>) => JSX.Element
}) {
  const t = useWords(accountWords)
  const part = () => (props.query.data ? (props.part(props.query.data) ?? undefined) : undefined)
  return (
    <Show
      when={part()}
      fallback={
        <Show when={props.query.state === 'failed'} fallback={<SkeletonRows />}>
          <ErrorState
            framed
            title={t('failed')}
            text={t('failedText')}
            retryAt={props.query.retryAt}
            onRetry={props.query.again}
          />
        </Show>
      }
    >
      {(found) => props.children(found as never)}
    </Show>
  )
}
