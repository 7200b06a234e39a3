import { For, type JSX } from 'solid-js'
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx'
import { useWords } from '../../language/words.ts'
import './skeleton.css'
import { skeletonWords } from './words.ts'

/**
 * What is on its way, in its own shape; it is seen after 150 ms, so that what comes at once never flickers. Build a
 * page's own from `Bone`s, or use rows and cards.
 */
export function Skeleton(props: { readonly children: JSX.Element; readonly class?: string | undefined }) {
  const t = useWords(skeletonWords)
  return (
    <div class={`skeleton ${props.class ?? ''}`}>
      <VisuallyHidden live>{t('loading')}</VisuallyHidden>
      <div aria-hidden="true" class={props.class}>
        {props.children}
      </div>
    </div>
  )
}

/** One grey bone: a line of text by default; give sizes in CSS units. */
export function Bone(props: {
  readonly width?: string | undefined
  readonly height?: string | undefined
  readonly shape?: 'line' | 'tile' | 'round' | 'button' | undefined
}) {
  return (
    <span
      class={`skeleton-bone skeleton-${props.shape ?? 'line'}`}
      style={{ 'inline-size': props.width, 'block-size': props.height }}
    />
  )
}

const widths = ['68%', '54%', '74%', '61%', '48%'] as const
/** Widths that look like words. */
export const widthOf = (at: number, offset = 0) => widths[(at + offset) % widths.length]
/** Numbers from 0, for as many shapes. */
export const each = (count: number) => Array.from({ length: count }, (_, at) => at)

/** Rows of a list: picture, two lines, a button. */
export function SkeletonRows(props: { readonly rows?: number | undefined; readonly action?: boolean | undefined }) {
  return (
    <Skeleton>
      <div class="skeleton-list">
        <For each={each(props.rows ?? 3)}>
          {(at) => (
            <div class="skeleton-row">
              <Bone shape="tile" width="56px" />
              <div class="skeleton-lines">
                <Bone height="14px" width={widthOf(at)} />
                <Bone height="11px" width={widthOf(at, 3)} />
              </div>
              {props.action === false ? undefined : <Bone shape="button" width="72px" height="32px" />}
            </div>
          )}
        </For>
      </div>
    </Skeleton>
  )
}

/** Lines of a text. */
export function SkeletonText(props: { readonly lines?: number | undefined }) {
  return (
    <Skeleton>
      <div class="skeleton-lines">
        <For each={each(props.lines ?? 3)}>{(at) => <Bone height="13px" width={widthOf(at)} />}</For>
      </div>
    </Skeleton>
  )
}
