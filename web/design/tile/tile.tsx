import { createSignal, type JSX, Show } from 'solid-js'
import { hueOfCategory } from './hue.ts'
import './tile.css'

export type TileProps = {
  /** The category's slug: it gives the wall and floor their hue. */
  readonly category?: string | undefined
  /** Address of the picture: a drawing without ground, or a photograph. */
  readonly picture?: string | undefined
  /** A photograph fills the tile; a drawing stands in it. */
  readonly photo?: boolean | undefined
  /** What is to be seen, where the name of the thing does not stand beside it. */
  readonly alt?: string | undefined
  /** Fetched at once, for what is seen first; others when they come near. */
  readonly eager?: boolean | undefined
  readonly srcset?: string | undefined
  readonly sizes?: string | undefined
  /** On the picture: a badge. */
  readonly children?: JSX.Element | undefined
  readonly class?: string | undefined
}

/** A thing on its shelf: wall, floor, the picture. It keeps its place (4:3) while the picture is on its way. */
export function Tile(props: TileProps) {
  const [failed, setFailed] = createSignal<string>()
  const src = () => (props.picture && props.picture !== failed() ? props.picture : undefined)
  return (
    <span class={`tile ${props.class ?? ''}`} style={{ '--hue': hueOfCategory(props.category) }}>
      <Show when={src()}>
        {(address) => (
          <img
            src={aloneOn(address())}
            srcset={props.srcset}
            sizes={props.sizes}
            alt={props.alt ?? ''}
            class={props.photo ? 'tile-photo' : undefined}
            width={400}
            height={300}
            loading={props.eager ? 'eager' : 'lazy'}
            decoding="async"
            draggable={false}
            onError={() => setFailed(address())}
          />
        )}
      </Show>
      {props.children}
    </span>
  )
}

/** Drawings of the house come without a ground of their own: the tile is the ground, in the theme of now. */
function aloneOn(picture: string): string {
  return picture.startsWith('/-/items/pictures/') && !picture.includes('?') ? `${picture}?ground=none` : picture
}

/** A small tile at the begin of a row: 56 px wide; `small` 40, `large` 88. */
export function Thumb(
  props: Omit<TileProps, 'children'> & { readonly size?: 'small' | 'normal' | 'large' | undefined },
) {
  return <Tile {...props} class={`thumb thumb-${props.size ?? 'normal'} ${props.class ?? ''}`} />
}
