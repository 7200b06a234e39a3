import { For } from 'solid-js'
import { Tile } from '../../../design/tile/tile.tsx'
import { useWords } from '../../../language/words.ts'
import type { ShelvesPlacesQuery } from './home.generated.ts'
import { addressOf, type Wanted } from './wanted.ts'
import { homeWords } from './words.ts'
import './category-strip.css'

/** The kinds of things, each with its picture: one of them, or all once more. */
export function CategoryStrip(props: {
  readonly wanted: Wanted
  readonly categories: ShelvesPlacesQuery['categories'] | undefined
}) {
  const t = useWords(homeWords)
  const isOn = (id: string) => props.wanted.categories.includes(id)
  const href = (id: string) => addressOf({ ...props.wanted, categories: isOn(id) ? [] : [id] })
  return (
    <nav class="category-strip" aria-label={t('categories')}>
      <ul class="category-strip-list">
        <For each={props.categories ?? Array.from({ length: 10 }, () => undefined)}>
          {(category) => (
            <li>
              {category ? (
                <a
                  class="category-strip-one"
                  href={href(category.id)}
                  noScroll
                  aria-current={isOn(category.id) ? 'true' : undefined}
                >
                  <Tile eager category={category.slug} picture={category.picture} />
                  <span class="cut">{category.name}</span>
                </a>
              ) : (
                <span class="category-strip-one">
                  <span class="tile" />
                  <span>&nbsp;</span>
                </span>
              )}
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
