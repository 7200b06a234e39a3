import { createSignal } from 'solid-js'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { Button } from '../../design/button/button.tsx'
import { Combobox } from '../../design/combobox/combobox.tsx'
import type { ComboboxGroup } from '../../design/combobox/options.tsx'
import { IconButton } from '../../design/icon-button/icon-button.tsx'
import { Menu } from '../../design/menu/menu.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { Tabs } from '../../design/tabs/tabs.tsx'
import { VisuallyHidden } from '../../design/visually-hidden/visually-hidden.tsx'
import { useWords } from '../../language/words.ts'
import { moreWords } from './more-words.ts'
import { Part } from './part.tsx'
import { pictures } from './samples.ts'

export function MenusPart() {
  const t = useWords(moreWords)
  const [text, setText] = createSignal('')
  const [tab, setTab] = createSignal<'facts' | 'history'>('facts')
  const groups = (): readonly ComboboxGroup[] => {
    const found = [
      { id: 'k1000', text: t('camera'), picture: pictures.slr, category: 'photography', end: t('suggestions.free') },
      { id: 'lens', text: t('lens'), picture: pictures.film, category: 'photography' },
    ].filter((option) => option.text.toLowerCase().includes(text().toLowerCase()))
    const searches = [
      { id: 'in', text: text(), more: t('suggestions.in'), icon: 'search', end: '3' },
      { id: 'all', text: text(), more: t('suggestions.everywhere'), icon: 'search', end: '4' },
    ] as const
    return [
      { label: t('suggestions.things'), options: found },
      { label: t('suggestions.searches'), options: text() && found.length > 0 ? searches : [] },
    ]
  }
  const said = (said: string) => showToast({ text: said })
  return (
    <Part title={t('parts.menus')}>
      <Combobox
        label={t('search')}
        labelHidden
        icon="search"
        placeholder={t('search')}
        shortcut="/"
        text={text()}
        onText={setText}
        groups={groups()}
        onPick={(option) => {
          setText(option.text)
          said(option.id)
        }}
        onSubmit={said}
      />
      <div class="design-line">
        <Menu
          label={t('menu.label')}
          align="start"
          trigger={<IconButton icon="more" label={t('menu.label')} />}
          groups={[
            [
              { text: t('menu.edit'), icon: 'edit', shortcut: 'E', onSelect: () => said(t('menu.edit')) },
              { text: t('menu.copy'), icon: 'copy', disabled: true },
              { text: t('menu.labels'), icon: 'print', onSelect: () => said(t('menu.labels')) },
            ],
            [{ text: t('menu.remove'), icon: 'trash', bad: true, onSelect: () => said(t('menu.remove')) }],
          ]}
        />
        <Menu
          label={t('account')}
          align="start"
          trigger={
            <button type="button" class="design-avatar">
              <Avatar name="Oksana Kovalenko" />
              <VisuallyHidden>{t('account')}</VisuallyHidden>
            </button>
          }
          head={<span class="small q">{t('signedIn')}</span>}
          groups={[
            [
              { text: t('profile'), icon: 'person', href: '/dev/design' },
              { text: 'English', checked: true },
              { text: 'Deutsch', checked: false },
            ],
            [{ text: t('leave'), icon: 'leave' }],
          ]}
        />
        <Popover label={t('popover')} trigger={<Button size="small">{t('popover')}</Button>}>
          {(close) => (
            <div class="design-popover">
              <p class="small">{t('popoverText')}</p>
              <Button size="small" onClick={close}>
                OK
              </Button>
            </div>
          )}
        </Popover>
      </div>
      <Tabs
        label={t('tabs.label')}
        value={tab()}
        onValue={setTab}
        tabs={[
          { value: 'facts', text: t('tabs.facts'), panel: () => <p class="q">{t('popoverText')}</p> },
          { value: 'history', text: t('tabs.history'), panel: () => <p class="q">{t('noteInfo')}</p> },
        ]}
      />
    </Part>
  )
}
