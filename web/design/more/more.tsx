import { createEffect, onCleanup, Show } from 'solid-js'
import { Button } from '../button/button.tsx'
import { useWords } from '../../language/words.ts'
import './more.css'
import { moreWords } from './words.ts'

/** The end of a list that goes on: a button, which is pressed by itself when it comes near with `auto`. */
export function More(props: {
  readonly hasMore: boolean
  readonly onMore: () => void
  readonly busy?: boolean | undefined
  /** "24 of 343", beside the button. */
  readonly text?: string | undefined
  readonly auto?: boolean | undefined
}) {
  const t = useWords(moreWords)
  return (
    <Show when={props.hasMore}>
      <div class="more" ref={(end) => props.auto && pressWhenNear(end, props)}>
        <Button busy={props.busy} doing={t('loading')} onClick={() => props.onMore()}>
          {t('more')}
        </Button>
        <Show when={props.text}>
          <span class="more-text">{props.text}</span>
        </Show>
      </div>
    </Show>
  )
}

/** Looked at anew after each page: a short one may leave the end in sight. */
function pressWhenNear(
  end: HTMLElement,
  props: { readonly busy?: boolean | undefined; readonly onMore: () => void },
): void {
  createEffect(() => {
    if (props.busy) return
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && props.onMore(), {
      rootMargin: '600px',
    })
    observer.observe(end)
    onCleanup(() => observer.disconnect())
  })
}
