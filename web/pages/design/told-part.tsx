import { createSignal } from 'solid-js'
import { Avatar } from '../../design/avatar/avatar.tsx'
import { Bar } from '../../design/bar/bar.tsx'
import { Button } from '../../design/button/button.tsx'
import { Crumbs } from '../../design/crumbs/crumbs.tsx'
import { Facts, Sum } from '../../design/facts/facts.tsx'
import { Live } from '../../design/live/live.tsx'
import { More } from '../../design/more/more.tsx'
import { NetBar } from '../../design/net-bar/net-bar.tsx'
import { Note } from '../../design/note/note.tsx'
import { Segmented } from '../../design/segmented/segmented.tsx'
import { Timeline } from '../../design/timeline/timeline.tsx'
import { timeOfDay } from '../../language/dates.ts'
import { money } from '../../language/money.ts'
import { useWords } from '../../language/words.ts'
import { moreWords } from './more-words.ts'
import { Part } from './part.tsx'
import { euros } from './samples.ts'

export function MoneyPart() {
  const t = useWords(moreWords)
  const at = (minutes: number) => timeOfDay(new Date(2026, 10, 30, 9, minutes))
  return (
    <Part title={t('parts.money')}>
      <Facts
        facts={[
          { term: t('longest'), value: t('tenDays') },
          { term: t('deposit'), value: t('depositText') },
          { term: t('approval'), value: t('none') },
          { term: t('place'), value: 'Depot Kreuzberg', more: 'Oranienstraße 25, 10999 Berlin' },
        ]}
      />
      <Sum
        lines={[
          { term: t('film'), value: money(euros(74)) },
          { term: t('paid'), value: money(euros(98)), total: true },
          { term: t('held'), value: money(euros(100)) },
        ]}
      />
      <Timeline
        label={t('steps.label')}
        steps={[
          { text: t('steps.placed'), time: at(12), state: 'past' },
          { text: t('steps.paid'), time: at(13), state: 'past' },
          { text: t('steps.packed'), time: at(48), state: 'now' },
          { text: t('steps.sent'), state: 'next' },
        ]}
      />
      <Timeline
        label={t('steps.label')}
        steps={[
          { text: t('steps.placed'), time: at(12), state: 'past' },
          { text: t('steps.cancelled'), time: at(14), state: 'stopped' },
        ]}
      />
      <Bar value={0.3} />
      <Bar value={0.7} tone="wait" />
      <Bar value={1} tone="bad" />
    </Part>
  )
}

export function ToldPart() {
  const t = useWords(moreWords)
  const [connection, setConnection] = createSignal<'online' | 'reconnecting' | 'offline'>('offline')
  return (
    <Part title={t('parts.told')}>
      <Crumbs
        crumbs={[
          { text: t('browse'), href: '/' },
          { text: t('photography'), href: '/?cat=photography' },
        ]}
      />
      <Note icon="undo">{t('note')}</Note>
      <Note tone="wait">{t('noteWait')}</Note>
      <Note tone="bad" action={<Button size="small">{t('again')}</Button>}>
        {t('noteBad')}
      </Note>
      <Note tone="go">{t('noteGo')}</Note>
      <Note tone="info">{t('noteInfo')}</Note>
      <Segmented
        label={t('connection')}
        value={connection()}
        onValue={setConnection}
        options={[
          { value: 'online', text: t('online') },
          { value: 'reconnecting', text: t('reconnecting') },
          { value: 'offline', text: t('offline') },
        ]}
      />
      <NetBar connection={connection()} since={new Date(2026, 10, 30, 9, 48)} />
      <div class="design-line">
        <Live />
        <Live on={false} />
        <Avatar name="Oksana Kovalenko" size="large" alone />
        <Avatar name="Mira Lindqvist" alone />
        <Avatar name="Thomas Kröger" size="small" alone />
        <Avatar name="Zoë" alone />
      </div>
      <More hasMore text={t('more')} onMore={() => undefined} />
    </Part>
  )
}
