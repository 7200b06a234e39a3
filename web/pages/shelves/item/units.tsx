import { useSearchParams } from '@solidjs/router'
import { For, type JSX, Show } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { Button } from '../../../design/button/button.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Sheet } from '../../../design/sheet/sheet.tsx'
import { SkeletonText } from '../../../design/skeleton/skeleton.tsx'
import { Tag } from '../../../design/tag/tag.tsx'
import { Timeline } from '../../../design/timeline/timeline.tsx'
import { useQuery } from '../../../graph/use-query.ts'
import { dayAndTime } from '../../../language/dates.ts'
import { useWords } from '../../../language/words.ts'
import { CustodyBadge, useCustodyText } from './custody.tsx'
import { ShelvesItemUnitsDocument, ShelvesUnitHistoryDocument } from './item.generated.ts'
import { itemWords } from './words.ts'

/** Each tagged piece, where it is and who has it, and its history: for who manages the thing. */
export default function Units(props: { readonly id: string; readonly fallback: JSX.Element }) {
  const t = useWords(itemWords)
  const custody = useCustodyText()
  const [search, setSearch] = useSearchParams()
  const asked = useQuery(ShelvesItemUnitsDocument, () => ({ id: props.id }))
  const units = () => asked.data?.item?.units?.edges.map(({ node }) => node) ?? []
  const opened = () => units().find(({ id }) => id === search['unit'])
  return (
    <Show when={units().length > 0} fallback={props.fallback}>
      <section class="item-section">
        <div class="item-section-head">
          <h2 id="units">{t('where')}</h2>
          <span class="small qq">{t('pieces', units().length)}</span>
        </div>
        <List labelledby="units">
          <For each={units()}>
            {(unit) => (
              <Row
                name={unit.custody ? custody(unit.custody) : t('gone')}
                facts={
                  <>
                    <Tag>{unit.tag}</Tag> · {t(`conditions.${unit.condition}`)}
                  </>
                }
                actions={
                  <Button size="small" onClick={() => setSearch({ unit: unit.id })}>
                    {t('history')}
                  </Button>
                }
                end={unit.custody ? <CustodyBadge custody={unit.custody} /> : <Badge tone="plain">{t('gone')}</Badge>}
              />
            )}
          </For>
        </List>
      </section>
      <Sheet
        open={opened() !== undefined}
        title={t('historyOf', { tag: opened()?.tag ?? '' })}
        onClose={() => setSearch({ unit: undefined }, { replace: true })}
      >
        <Show when={opened()}>{(unit) => <History id={unit().id} />}</Show>
      </Sheet>
    </Show>
  )
}

function History(props: { readonly id: string }) {
  const t = useWords(itemWords)
  const custody = useCustodyText()
  const asked = useQuery(ShelvesUnitHistoryDocument, () => ({ id: props.id }))
  const history = () => {
    const unit = asked.data?.node
    return unit?.__typename === 'Unit' ? unit.custodyHistory : undefined
  }
  return (
    <Show when={history()} fallback={<SkeletonText lines={5} />}>
      {(entries) => (
        <Show when={entries().length > 0} fallback={<p class="q">{t('historyNone')}</p>}>
          <Timeline
            label={t('history')}
            steps={entries().map((entry) => ({
              text: custody(entry),
              time: dayAndTime(entry.since),
              state: entry.until ? ('past' as const) : ('now' as const),
            }))}
          />
        </Show>
      )}
    </Show>
  )
}
