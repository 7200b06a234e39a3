import { For } from 'solid-js'
import { Icon } from '../../design/icon/icon.tsx'
import { type IconName, shapes } from '../../design/icon/shapes.ts'
import { Tag } from '../../design/tag/tag.tsx'
import { Tile } from '../../design/tile/tile.tsx'
import { useWords } from '../../language/words.ts'
import { Part } from './part.tsx'
import { pictures } from './samples.ts'
import { designWords } from './words.ts'

const sizes = [32, 25, 20, 17, 15, 14, 13, 12] as const
const colours = ['bg', 'surface', 'raised', 'sunken', 'hover', 'line', 'line-2', 'control', 'ink-3', 'ink-2', 'ink']
const tones = ['accent', 'wait', 'bad', 'info'].flatMap((tone) => [tone, `${tone}-fill`, `${tone}-soft`])

const shelf = [
  ['tools', 'drill'],
  ['garden', 'tent'],
  ['books', 'books'],
  ['computers', 'film'],
  ['photography', 'tripod'],
  ['camping', 'tent'],
  ['instruments', 'guitar'],
  ['transport', 'cargobike'],
  ['kitchen', 'mixer'],
  ['games', 'books'],
] as const

export function TypePart() {
  const t = useWords(designWords)
  const sample = (size: number) => (size > 17 ? t('sample.display') : size > 14 ? t('sample.text') : t('sample.facts'))
  return (
    <Part title={t('parts.type')}>
      <div class="stack">
        <For each={sizes}>
          {(size) => (
            <div class="design-scale">
              <span class="design-size num">{size}</span>
              <span class="design-sample cut" style={{ '--sample': `${size > 17 ? 600 : 400} var(--t-${size})` }}>
                {sample(size)}
              </span>
            </div>
          )}
        </For>
        <div class="design-scale">
          <span class="design-size">mono</span>
          <Tag>PHO-0165-1 · items.loan.readied.v1</Tag>
        </div>
      </div>
    </Part>
  )
}

export function ColourPart() {
  const t = useWords(designWords)
  return (
    <Part title={t('parts.colour')}>
      <div class="design-swatches">
        <For each={[...colours, ...tones]}>
          {(name) => (
            <div class="stack">
              <span class="design-swatch" style={{ '--swatch': `var(--${name})` }} />
              <span class="cut">{name}</span>
            </div>
          )}
        </For>
      </div>
      <div class="design-hues">
        <For each={shelf}>{([category, picture]) => <Tile category={category} picture={pictures[picture]} />}</For>
      </div>
    </Part>
  )
}

export function IconsPart() {
  const t = useWords(designWords)
  return (
    <Part title={t('parts.icons')} wide>
      <div class="design-icons">
        <For each={Object.keys(shapes) as IconName[]}>
          {(name) => (
            <div class="design-icon">
              <Icon name={name} />
              <span>{name}</span>
            </div>
          )}
        </For>
      </div>
    </Part>
  )
}
