import { For } from 'solid-js'
import { useWords } from '../../language/words.ts'
import './crumbs.css'
import { crumbsWords } from './words.ts'

/** The way from the top to here, without the page itself. */
export function Crumbs(props: { readonly crumbs: readonly { readonly text: string; readonly href: string }[] }) {
  const t = useWords(crumbsWords)
  return (
    <nav class="crumbs" aria-label={t('label')}>
      <ol class="crumbs-list">
        <For each={props.crumbs}>
          {(crumb) => (
            <li class="crumbs-one">
              <a class="crumbs-link" href={crumb.href}>
                {crumb.text}
              </a>
            </li>
          )}
        </For>
      </ol>
    </nav>
  )
}
