import { useWords } from '../../language/words.ts'
import './skip-link.css'
import { skipWords } from './words.ts'

/** The first thing on a page that the keyboard reaches: past the bar, to what the page is about. */
export function SkipLink(props: { readonly to?: string | undefined }) {
  const t = useWords(skipWords)
  const target = () => props.to ?? 'main'
  // The router would take the address for one of its own, so that the focus is moved by hand.
  const go = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(target())?.focus()
  }
  return (
    <a class="skip-link" href={`#${target()}`} onClick={go}>
      {t('skip')}
    </a>
  )
}
