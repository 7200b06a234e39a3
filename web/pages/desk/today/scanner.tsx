import { createSignal, For, onCleanup, onMount, Show } from 'solid-js'
import { Button } from '../../../design/button/button.tsx'
import { Icon } from '../../../design/icon/icon.tsx'
import { Kbd } from '../../../design/kbd/kbd.tsx'
import { List } from '../../../design/list/list.tsx'
import { showToast } from '../../../design/toast/toast-store.ts'
import { useWords } from '../../../language/words.ts'
import { conditions } from '../conditions.ts'
import { hearBursts } from './burst.ts'
import './scanner.css'
import { change, clear, goingTo, lookAgain, pending, rows, scan, takeOff, useDesk } from './scanned.ts'
import { ScannedRow } from './scanned-row.tsx'
import { sound } from './sound.ts'
import { todayWords } from './words.ts'

/** So long a lone digit waits whether a scanner goes on after it. */
const digitMs = 120

/** The field that owns the focus, and under it what was scanned: the newest on top, with what can be done. */
export function Scanner() {
  const t = useWords(todayWords)
  const desk = useDesk()
  const [said, setSaid] = createSignal('')
  let field!: HTMLInputElement

  onMount(() => {
    field.focus({ preventScroll: true })
    onCleanup(
      hearBursts(
        () => field,
        (text) => void read(text),
      ),
    )
    addEventListener('keydown', onF2)
    addEventListener('online', lookAgain)
    onCleanup(() => {
      removeEventListener('keydown', onF2)
      removeEventListener('online', lookAgain)
    })
  })
  function onF2(event: KeyboardEvent): void {
    if (event.key !== 'F2') return
    event.preventDefault()
    field.focus()
  }

  async function read(text: string): Promise<void> {
    const tag = text.trim()
    if (tag === '') return
    const yes = await scan(tag)
    sound(yes)
    const row = rows.find((one) => one.tag.toUpperCase() === tag.toUpperCase())
    if (row)
      setSaid(`${row.unit?.item.title ?? tag}: ${t(row.verdict.kind === 'assigned' ? 'kept' : row.verdict.kind)}`)
  }

  async function commit(): Promise<void> {
    const chosen = pending()
    if (chosen.length === 0 || desk.busy) return
    const { out, back, refused } = await desk.commit(chosen)
    const told = [out && t('didOut', out), back && t('didBack', back), refused && t('refusedSome', refused)]
    sound(refused === 0)
    showToast({ text: told.filter(Boolean).join(' '), ...(refused ? { tone: 'bad' as const } : {}) })
    field.focus()
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') {
      event.preventDefault()
      const { value } = field
      field.value = ''
      void (value.trim() === '' ? commit() : read(value))
    } else if (/^[1-5]$/.test(event.key) && field.value === '') {
      const { key } = event
      setTimeout(() => field.value === key && judgeNewest(key), digitMs)
    }
  }

  /** The newest that comes back gets the condition of the key; without one the digit is the begin of a tag. */
  function judgeNewest(digit: string): void {
    const row = rows.find(({ verdict, state }) => state === 'open' && verdict.kind === 'back')
    if (!row) return
    field.value = ''
    change(row.key, { condition: conditions[Number(digit) - 1] })
  }

  const out = () => pending().filter(({ verdict }) => verdict.kind === 'out').length
  const back = () => pending().length - out()
  const verb = () => {
    if (out() === 0) return t('takeBack', back())
    return back() === 0 ? t('handOver', out()) : t('both', out(), back())
  }

  return (
    <div class="scanner">
      <label class="scanner-field">
        <Icon name="scan" />
        <span class="visually-hidden">{t('scan')}</span>
        <input
          ref={field}
          class="scanner-input"
          placeholder={t('scan')}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          maxlength={100}
          onKeyDown={onKey}
        />
        <Kbd>F2</Kbd>
      </label>
      <Show when={rows.length > 0}>
        <section class="scanner-rows">
          <div class="scanner-head">
            <h2>{goingTo() ? t('goingTo', goingTo()?.displayName ?? '') : t('scanned')}</h2>
            <span class="small qq num">{t('counted', rows.length, pending().length)}</span>
          </div>
          <List label={t('scanned')}>
            <For each={rows}>{(row) => <ScannedRow row={row} onTakeOff={() => takeOff(row.key)} />}</For>
          </List>
          <div class="scanner-foot">
            <span class="small qq scanner-hint">{t('hint')}</span>
            <Button onClick={clear}>{t('clear')}</Button>
            <Show when={pending().length > 0}>
              <Button kind="main" shortcut="⏎" busy={desk.busy} doing={t('doing')} onClick={() => void commit()}>
                {verb()}
              </Button>
            </Show>
          </div>
        </section>
      </Show>
      <span class="visually-hidden" role="status">
        {said()}
      </span>
    </div>
  )
}
