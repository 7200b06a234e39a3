import { useWords } from '../../language/words.ts'
import './live.css'
import { liveWords } from './words.ts'

/** Says that what stands here changes by itself; hollow while it does not. */
export function Live(props: { readonly on?: boolean | undefined }) {
  const t = useWords(liveWords)
  const on = () => props.on !== false
  return (
    <span class="live" classList={{ 'live-off': !on() }}>
      {on() ? t('live') : t('waits')}
    </span>
  )
}
