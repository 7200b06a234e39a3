import { createSignal } from 'solid-js'
import { Button, ButtonLink } from '../../design/button/button.tsx'
import { IconButton } from '../../design/icon-button/icon-button.tsx'
import { Segmented, SegmentedLinks } from '../../design/segmented/segmented.tsx'
import { useWords } from '../../language/words.ts'
import { Part } from './part.tsx'
import { designWords } from './words.ts'

export function ButtonsPart() {
  const t = useWords(designWords)
  const [busy, setBusy] = createSignal(false)
  const press = () => {
    setBusy(true)
    setTimeout(() => setBusy(false), 2000)
  }
  return (
    <Part title={t('parts.buttons')}>
      <div class="design-line">
        <Button kind="main">{t('button.reserve')}</Button>
        <Button kind="main" busy doing={t('button.reserving')}>
          {t('button.reserve')}
        </Button>
        <Button kind="main" disabled>
          {t('button.notNow')}
        </Button>
        <Button busy={busy()} doing={t('button.reserving')} onClick={press}>
          {t('button.toggle')}
        </Button>
      </div>
      <div class="design-line">
        <Button>{t('button.extend')}</Button>
        <Button icon="calendar">{t('button.extend')}</Button>
        <Button kind="bare">{t('button.inside')}</Button>
        <Button size="small">{t('button.small')}</Button>
        <Button size="small" disabled>
          {t('button.notNow')}
        </Button>
        <ButtonLink href="/" size="small">
          {t('button.link')}
        </ButtonLink>
        <a class="link" href="/">
          {t('button.link')}
        </a>
      </div>
      <div class="design-line">
        <Button kind="main" size="large" shortcut="⏎">
          {t('button.handOver')}
        </Button>
        <IconButton icon="bag" label={t('button.bagOf')} count={4} />
        <IconButton icon="bell" label={t('button.bell')} count={2} />
      </div>
      <Button size="large" wide>
        {t('button.bag')}
      </Button>
    </Part>
  )
}

export function ChoicesPart() {
  const t = useWords(designWords)
  const [shown, setShown] = createSignal<'all' | 'borrow' | 'buy'>('all')
  const options = () => [
    { value: 'all' as const, text: t('all') },
    { value: 'borrow' as const, text: t('borrow') },
    { value: 'buy' as const, text: t('buy') },
  ]
  return (
    <Part title={t('parts.choices')}>
      <div class="design-line">
        <Segmented label={t('show')} options={options()} value={shown()} onValue={setShown} />
        <SegmentedLinks
          label={t('thing.list')}
          current="/dev/design"
          links={[
            { href: '/dev/design', text: t('mine.all') },
            { href: '/dev/design#borrowed', text: t('mine.borrowed') },
            { href: '/dev/design#lent', text: t('mine.lent') },
          ]}
        />
      </div>
      <Segmented wide label={t('show')} options={options()} value={shown()} onValue={setShown} />
    </Part>
  )
}
