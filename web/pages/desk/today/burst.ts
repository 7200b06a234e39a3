const longestGap = 35
const shortest = 4

/**
 * Hears what a hand scanner types, wherever the focus is: a burst too fast for fingers that ends in Enter. What it
 * wrote into another field is taken out of there again. Answers how to stop.
 */
export function hearBursts(field: () => HTMLElement | undefined, onScan: (text: string) => void): () => void {
  let text = ''
  let at = 0
  let before: { readonly input: HTMLInputElement | HTMLTextAreaElement; readonly value: string } | undefined

  function hear(event: KeyboardEvent): void {
    const { target, key, timeStamp } = event
    if (target === field() || event.ctrlKey || event.metaKey || event.altKey) return
    const isFast = timeStamp - at <= longestGap
    at = timeStamp
    if (key === 'Enter' && isFast && text.length >= shortest) {
      event.preventDefault()
      event.stopPropagation()
      if (before) put(before.input, before.value)
      onScan(text)
      text = ''
    } else if (key.length === 1) {
      if (!isFast) before = isTyping(target) ? { input: target, value: target.value } : undefined
      text = isFast ? text + key : key
      // Who types nowhere means the scanner's field.
      if (!isTyping(target) && key !== ' ' && !isChoosing(target)) field()?.focus()
    }
  }
  document.addEventListener('keydown', hear, { capture: true })
  return () => document.removeEventListener('keydown', hear, { capture: true })
}

function isTyping(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type)
}

/** Where a letter chooses: a list, a menu. */
function isChoosing(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('select, [role=menu], dialog, .search') !== null
}

function put(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.value = value
  input.dispatchEvent(new InputEvent('input', { bubbles: true }))
}
