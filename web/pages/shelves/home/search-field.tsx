import { useNavigate } from '@solidjs/router'
import { createEffect, createSignal, on, onCleanup, onMount, untrack } from 'solid-js'
import { Combobox } from '../../../design/combobox/combobox.tsx'
import type { ComboboxGroup } from '../../../design/combobox/options.tsx'
import { useQuery } from '../../../graph/use-query.ts'
import { count, money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { ShelvesPreviewDocument, type ShelvesPlacesQuery } from './home.generated.ts'
import type { Want } from './use-wanted.ts'
import { homeWords } from './words.ts'

/** So long after a key the list follows what is typed. */
const typingMs = 140

/** Search as you type: the list below follows, and names that continue what is typed are offered. */
export function SearchField(props: {
  readonly q: string
  readonly want: Want
  readonly categories: ShelvesPlacesQuery['categories']
}) {
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
  const pick = ({ id }: { readonly id: string }) => {
    clearTimeout(timer)
    if (id.startsWith('itm_')) navigate(`/item/${id}`)
    else props.want({ q: text().trim(), categories: [id] })
  }

  const preview = useQuery(ShelvesPreviewDocument, () => (asked().length >= 2 ? { text: asked() } : undefined), {
    keep: true,
  })
  const slugOf = (id: string) => props.categories.find((category) => category.id === id)?.slug
  const groups = (): readonly ComboboxGroup[] => {
    const found = asked().length >= 2 ? preview.data?.searchPreview : undefined
    if (!found) return []
    return [
      {
        label: t('suggestions'),
        options: found.hits.flatMap((hit) =>
          hit.item
            ? {
                id: hit.item.id,
                text: hit.title,
                more: `${hit.locationName}, ${hit.city}`,
                picture: hit.picture,
                category: slugOf(hit.categoryId),
                end: hit.price ? money(hit.price, 'plain') : undefined,
              }
            : [],
        ),
      },
      {
        label: t('inCategories'),
        options: found.categories.map(({ value, label, count: things }) => ({
          id: value,
          text: label,
          icon: 'grid' as const,
          end: count(things),
        })),
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
      loading={preview.stale}
    />
  )
}
