import { For, Show } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { useWords } from '../../../language/words.ts'
import { CustodyBadge, useCustodyText } from './custody.tsx'
import type { ThingPage } from './use-thing.ts'
import { itemWords } from './words.ts'

/** Where the pieces are now, as everybody may know it: how many stand there, and when the others come back. */
export function Pieces(props: Pick<ThingPage, 'thing' | 'calendar'>) {
  const t = useWords(itemWords)
  const custody = useCustodyText()
  const today = () => props.calendar.list()[0]
  const holders = () => props.thing().holders
  const free = () => today()?.free ?? 0
  const kept = () => Math.max(0, (today()?.total ?? 0) - free() - holders().length)
  return (
    <Show when={today()}>
      {(day) => (
        <section class="item-section">
          <div class="item-section-head">
            <h2 id="pieces">{t('where')}</h2>
            <span class="small qq">{t('pieces', day().total)}</span>
          </div>
          <List labelledby="pieces">
            <Show when={free() > 0}>
              <Row
                name={t('at', { place: props.thing().location.name })}
                end={<Badge tone="go">{t('freeCount', free())}</Badge>}
              />
            </Show>
            <For each={holders()}>
              {(held) => <Row name={custody(held)} facts={held.unit?.tag} end={<CustodyBadge custody={held} />} />}
            </For>
            <Show when={kept() > 0}>
              <Row name={t('kept')} end={<Badge tone="wait">{t('pieces', kept())}</Badge>} />
            </Show>
          </List>
        </section>
      )}
    </Show>
  )
}
