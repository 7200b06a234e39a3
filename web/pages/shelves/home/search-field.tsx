import { useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on, onCleanup, onMount, untrack } from 'solid-js'
import { Combobox } from '../../../design/combobox/combobox.tsx'
import { useQuery } from '../../../graph/use-query.ts'
import { useWords } from '../../../language/words.ts'
import { ShelvesSuggestionsDocument } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import { homeWords } from './words.ts'

/** So long after a key the list follows what is typed. */
const typingMs = 140

type Found = { readonly id: string; readonly name: string }

/** Search as you type: the list below follows, and names that continue what is typed are offered. */
export function SearchField(props: { readonly q: string; readonly want: Want; readonly categories: readonly Found[] }) {
  const t = useWords(homeWords)
  const navigate = useNavigate()
  const [text, setText] = createSignal(untrack(() => props.q))
  const [asked, setAsked] = createSignal('')
  let input!: HTMLInputElement
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))

  // The address changed by something else: back, a shared link, "Show them".
  createEffect(
    on(
      () => props.q,
      (q) => q !== untrack(text).trim() && setText(q),
      { defer: true },
    ),
  )

  const search = (words: string) => {
    clearTimeout(timer)
    if (words.trim() !== props.q) props.want({ q: words.trim() }, 'typing')
  }
  const typed = (words: string) => {
    setText(words)
    clearTimeout(timer)
    timer = setTimeout(() => {
      setAsked(words.trim())
      search(words)
    }, typingMs)
  }
  const pick = ({ id, text: words }: { readonly id: string; readonly text: string }) => {
    clearTimeout(timer)
    setText(id.startsWith('cat_') ? '' : words)
    props.want(id.startsWith('cat_') ? { q: '', categories: [id] } : { q: words })
  }

  const suggested = useQuery(ShelvesSuggestionsDocument, () => (asked().length >= 2 ? { text: asked() } : undefined), {
    keep: true,
  })
  const groups = () => {
    const words = asked().toLowerCase()
    if (words.length < 2) return []
    const categories = props.categories.filter(({ name }) => name.toLowerCase().includes(words)).slice(0, 3)
    return [
      {
        label: t('inCategories'),
        options: categories.map(({ id, name }) => ({ id, text: name, icon: 'grid' as const })),
      },
      {
        label: t('suggestions'),
        options: (suggested.data?.searchSuggestions ?? []).map((title) => ({ id: title, text: title })),
      },
    ]
  }

  onMount(() => {
    const slash = (event: KeyboardEvent) => {
      const { target } = event
      const types = target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || types) return
      event.preventDefault()
      input.focus()
      input.select()
    }
    document.addEventListener('keydown', slash)
    onCleanup(() => document.removeEventListener('keydown', slash))
    // "Search things" of another page leads here.
    if (location.hash !== '#search') return
    navigate(location.pathname + location.search, { replace: true, scroll: false })
    requestAnimationFrame(() => input.focus())
  })

  return (
    <Combobox
      ref={(element) => {
        input = element
      }}
      class="finder-what"
      label={t('what')}
      placeholder={t('whatHint')}
      name="q"
      enterkeyhint="search"
      shortcut="/"
      text={text()}
      onText={typed}
      groups={groups()}
      onPick={pick}
      onSubmit={search}
      loading={suggested.stale}
    />
  )
}
