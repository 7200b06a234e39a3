import { onMount } from 'solid-js'
import { Button } from '../design/button/button.tsx'
import { useWords } from '../language/words.ts'
import { frameWords } from './words.ts'

const mark = 'stoa.reloaded'

/**
 * In place of a page that failed. A page of an older build asks for a script that is no more: then it is loaded again
 * once, at the same address; what somebody typed stays with the browser. A second time it is said instead.
 */
export function Broken(props: { readonly error: unknown; readonly again: () => void }) {
  const t = useWords(frameWords)
  onMount(() => {
    console.error(props.error)
    const isOldBuild = /dynamically imported module|module script/i.test(String(props.error))
    if (!isOldBuild || !navigator.onLine || sessionStorage.getItem(mark) === location.href) return
    sessionStorage.setItem(mark, location.href)
    location.reload()
  })
  return (
    <section class="frame-broken" role="alert">
      <h1>{t('broken')}</h1>
      <p>{t('brokenText')}</p>
      <Button onClick={() => props.again()}>{t('reload')}</Button>
    </section>
  )
}
