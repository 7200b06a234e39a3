import { useSearchParams } from '@solidjs/router'
import { For, onCleanup } from 'solid-js'
import { Badge } from '../../../design/badge/badge.tsx'
import { ButtonLink } from '../../../design/button/button.tsx'
import { TextField } from '../../../design/field/text-field.tsx'
import { List, Row } from '../../../design/list/list.tsx'
import { Select } from '../../../design/select/select.tsx'
import { Thumb } from '../../../design/tile/tile.tsx'
import { useList } from '../../../graph/use-list.ts'
import { money } from '../../../language/money.ts'
import { useWords } from '../../../language/words.ts'
import { DeskList } from '../desk-list.tsx'
import { DeskPage } from '../desk-page.tsx'
import { PlaceFilter } from '../place-filter.tsx'
import { deskWords } from '../words.ts'
import { type DeskItemFragment, DeskItemsDocument, type ItemStatus } from './items.generated.ts'
import { itemsWords } from './words.ts'

const statuses = ['PUBLISHED', 'DRAFT', 'ARCHIVED'] as const satisfies readonly ItemStatus[]
const typingMs = 250

type Address = { q?: string; status?: string; place?: string }

/** Every item with its stock, by name, state and place. */
export default function Items() {
  const t = useWords(itemsWords)
  const desk = useWords(deskWords)
  const [address, setAddress] = useSearchParams<Address>()
  let timer: ReturnType<typeof setTimeout> | undefined
  onCleanup(() => clearTimeout(timer))
  const find = (q: string) => {
    clearTimeout(timer)
    timer = setTimeout(() => setAddress({ q: q.trim() || undefined }, { replace: true }), typingMs)
  }
  return (
    <DeskPage
      title={t('title')}
      tools={
        <>
          <TextField
            label={t('find')}
            labelHidden
            placeholder={t('find')}
            icon="search"
            type="search"
            value={address.q ?? ''}
            onValue={find}
            maxlength={100}
          />
          <Select
            label={desk('status')}
            labelHidden
            value={address.status ?? 'PUBLISHED'}
            onValue={(value) => setAddress({ status: value === 'PUBLISHED' ? undefined : value })}
            options={statuses.map((value) => ({ value, text: t(value) }))}
          />
          <PlaceFilter />
          <ButtonLink href="/desk/items/new" kind="main">
            {t('add')}
          </ButtonLink>
        </>
      }
    >
      <Found address={address} />
    </DeskPage>
  )
}

function Found(props: { readonly address: Address }) {
  const t = useWords(itemsWords)
  const list = useList(
    DeskItemsDocument,
    () => {
      const { q, status, place } = props.address
      return {
        filter: {
          status: statuses.find((one) => one === status) ?? 'PUBLISHED',
          ...(q ? { text: q } : {}),
          ...(place ? { locationId: place } : {}),
        },
      }
    },
    ({ items }) => items,
  )
  return (
    <DeskList list={list} isEmpty={list.nodes.length === 0} empty={{ title: t('none'), text: t('noneText') }}>
      <List label={t('title')}>
        <For each={list.nodes}>{(item) => <ItemRow item={item} />}</For>
      </List>
    </DeskList>
  )
}

function ItemRow(props: { readonly item: DeskItemFragment }) {
  const t = useWords(itemsWords)
  const stock = () => props.item.availability
  return (
    <Row
      picture={<Thumb picture={props.item.picture} category={props.item.category.slug} />}
      name={props.item.title}
      href={`/item/${props.item.id}/edit`}
      badge={
        <Badge tone={stock().available > 0 ? 'go' : 'plain'}>{t('free', stock().available, stock().onHand)}</Badge>
      }
      facts={t('facts', props.item.owner?.displayName ?? t('house'), props.item.location.name)}
      end={props.item.price ? <span class="num">{money(props.item.price)}</span> : undefined}
      actions={
        <ButtonLink size="small" href={`/item/${props.item.id}/edit`}>
          {t('edit')}
        </ButtonLink>
      }
    />
  )
}
