import { useNavigate } from '@solidjs/router'
import { createMemo, createSignal } from 'solid-js'
import { Combobox } from '../design/combobox/combobox.tsx'
import type { ComboboxOption } from '../design/combobox/options.tsx'
import { Dialog } from '../design/dialog/dialog.tsx'
import { showToast } from '../design/toast/toast-store.ts'
import { logOut, viewer } from '../graph/session.ts'
import { language, setLanguage } from '../language/language.ts'
import { useWords } from '../language/words.ts'
import { useFrame } from './frame-data.ts'
import { paletteWords } from './palette-words.ts'
import { setTheme, theme } from './theme.ts'
import { frameWords } from './words.ts'

type Command = { readonly text: string; readonly run: () => unknown }

/** Pages and actions by their names: a few letters and Enter. */
export default function Palette(props: { readonly onClose: () => void }) {
  const t = useWords(paletteWords)
  const tFrame = useWords(frameWords)
  const navigate = useNavigate()
  const frame = useFrame()
  const [text, setText] = createSignal('')
  const isPerson = () => viewer().kind === 'person'
  const to = (name: string, address: string): Command => ({ text: name, run: () => navigate(address) })

  const pages = createMemo((): readonly Command[] => [
    to(t('browse'), '/'),
    to(t('bag'), '/bag'),
    ...(isPerson()
      ? [
          to(t('things'), '/things'),
          to(t('borrowed'), '/things/borrowed'),
          to(t('lent'), '/things/lent'),
          to(t('orders'), '/things/orders'),
          to(t('messages'), '/messages'),
          to(t('notices'), '/notices'),
          to(t('account'), '/account'),
        ]
      : [to(t('logIn'), '/login'), to(t('register'), '/register')]),
    ...(frame.isStaff() ? [to(t('desk'), '/desk')] : []),
  ])
  const actions = createMemo((): readonly Command[] => [
    theme() === 'dark'
      ? { text: t('light'), run: () => setTheme('light') }
      : { text: t('dark'), run: () => setTheme('dark') },
    language() === 'de'
      ? { text: t('english'), run: () => setLanguage('en') }
      : { text: t('german'), run: () => setLanguage('de') },
    ...(isPerson() ? [{ text: t('logOut'), run: leave }] : []),
  ])
  const wanted = createMemo((): readonly Command[] => {
    const words = text().trim()
    return words === '' ? [] : [to(t('search', words), `/?q=${encodeURIComponent(words)}`)]
  })
  const fitting = (commands: readonly Command[]) =>
    commands.filter((command) => command.text.toLocaleLowerCase().includes(text().trim().toLocaleLowerCase()))
  const groups = () =>
    [
      { title: t('pages'), commands: fitting(pages()) },
      { title: t('actions'), commands: fitting(actions()) },
      { title: '', commands: wanted() },
    ]
      .filter(({ commands }) => commands.length > 0)
      .map(({ title, commands }) => ({ label: title || undefined, options: commands.map(optionOf) }))

  function pick({ id }: ComboboxOption): void {
    const command = [...pages(), ...actions(), ...wanted()].find((one) => one.text === id)
    props.onClose()
    void command?.run()
  }

  async function leave(): Promise<void> {
    navigate('/')
    await logOut().then(
      () => showToast({ text: tFrame('loggedOut') }),
      () => showToast({ text: tFrame('logOutFailed'), tone: 'bad' }),
    )
  }

  return (
    <Dialog open onClose={props.onClose} title={t('title')}>
      <Combobox
        label={t('field')}
        labelHidden
        placeholder={t('field')}
        icon="search"
        openOnFocus
        text={text()}
        onText={setText}
        groups={groups()}
        onPick={pick}
        onSubmit={() => {
          const first = groups()[0]?.options[0]
          if (first) pick(first)
        }}
      />
    </Dialog>
  )
}

function optionOf({ text }: Command): ComboboxOption {
  return { id: text, text }
}
