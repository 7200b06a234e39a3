import { For } from 'solid-js'
import { Button } from '../design/button/button.tsx'
import { Dialog } from '../design/dialog/dialog.tsx'
import { Kbd } from '../design/kbd/kbd.tsx'
import { useWords } from '../language/words.ts'
import './keys.css'
import { paletteWords } from './palette-words.ts'

/** Every key and what it does. */
export default function Keys(props: { readonly onClose: () => void }) {
  const t = useWords(paletteWords)
  const keys = () => [
    { keys: ['Ctrl', 'K'], text: t('keyPalette') },
    { keys: ['/'], text: t('keySearch') },
    { keys: ['g', 'b t m d'], text: t('keyGo') },
    { keys: ['Ctrl', 'Enter'], text: t('keySend') },
    { keys: ['F2'], text: t('keyScan') },
    { keys: ['Esc'], text: t('keyBack') },
    { keys: ['?'], text: t('keyKeys') },
  ]
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={t('keysTitle')}
      actions={<Button onClick={() => props.onClose()}>{t('close')}</Button>}
    >
      <dl class="keys">
        <For each={keys()}>
          {(entry) => (
            <div class="keys-entry">
              <dt>
                <For each={entry.keys}>{(key) => <Kbd>{key}</Kbd>}</For>
              </dt>
              <dd>{entry.text}</dd>
            </div>
          )}
        </For>
      </dl>
    </Dialog>
  )
}
