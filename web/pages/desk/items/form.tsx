import { createSignal, type JSX, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { useFrame } from '../../../app/frame-data.ts'
import { Button } from '../../../design/button/button.tsx'
import { Checkbox } from '../../../design/checkbox/checkbox.tsx'
import { focusError } from '../../../design/field/focus-error.ts'
import { NumberField } from '../../../design/field/number-field.tsx'
import { TextArea, TextField } from '../../../design/field/text-field.tsx'
import { Select } from '../../../design/select/select.tsx'
import type { Refusals } from '../../../graph/refusals.ts'
import { useQuery } from '../../../graph/use-query.ts'
import { minorOf, writtenAmount } from '../../../language/amount.ts'
import { refusalText, refusalTextIf } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import { deskWords } from '../words.ts'
import { ItemFormChoicesDocument, type ItemInFormFragment, type ItemTracking } from './form.generated.ts'
import { itemsWords } from './words.ts'

/** What the form says of an item, in the words of the graph. */
export type ItemWritten = {
  readonly title: string
  readonly description: string
  readonly categoryId: string
  readonly forLoan: boolean
  readonly forSale: boolean
  readonly loanMaxDays: number
  readonly loanNeedsApproval: boolean
  readonly price: Money | undefined
  readonly deposit: Money | undefined
  /** Of a new one only: an item moves, and keeps its way of counting. */
  readonly locationId: string
  readonly tracking: ItemTracking
}

type Money = { readonly amountMinor: string; readonly currency: 'EUR' }

const fields = ['title', 'description', 'categoryId', 'locationId', 'price', 'deposit', 'loanMaxDays'] as const

/** What is said of an item, new or known: by staff, and by members of things of their own. */
export function ItemForm(props: {
  readonly item?: ItemInFormFragment | undefined
  readonly busy: boolean
  readonly refusals: Refusals
  readonly failed: boolean
  readonly onSave: (written: ItemWritten) => void
}) {
  const t = useWords(itemsWords)
  const desk = useWords(deskWords)
  const frame = useFrame()
  const choices = useQuery(ItemFormChoicesDocument, () => ({}))
  const { item } = props
  const [own, setOwn] = createStore({
    title: item?.title ?? '',
    description: item?.description ?? '',
    categoryId: item?.category.id,
    locationId: item?.location.id,
    tracking: item?.tracking ?? ('BULK' as ItemTracking),
    forLoan: item?.forLoan ?? true,
    forSale: item?.forSale ?? false,
    price: item?.price ? writtenAmount(item.price) : '',
    deposit: item?.deposit ? writtenAmount(item.deposit) : '',
    loanMaxDays: item?.loanMaxDays ?? 14,
    loanNeedsApproval: item?.loanNeedsApproval ?? true,
  })
  const [checked, setChecked] = createSignal(false)
  let form!: HTMLFormElement
  const currency = (item?.price ?? item?.deposit)?.currency ?? 'EUR'
  const amountOf = (text: string): Money | undefined => {
    const minor = minorOf(text)
    return minor === undefined ? undefined : { amountMinor: minor, currency: currency as 'EUR' }
  }
  const wrongAmount = (text: string) => (checked() && text !== '' && !amountOf(text) ? t('notMoney') : undefined)
  const at = (field: (typeof fields)[number]) => refusalTextIf(props.refusals.at(field))
  const besides = (): JSX.Element => {
    const [refusal] = props.refusals.besides(...fields)
    return refusal ? refusalText(refusal) : props.failed ? desk('notDone') : undefined
  }

  function save(event: SubmitEvent): void {
    event.preventDefault()
    setChecked(true)
    const isWrong = (text: string, on: boolean) => on && text !== '' && !amountOf(text)
    if (isWrong(own.price, own.forSale) || isWrong(own.deposit, own.forLoan)) return void focusError(form)
    props.onSave({
      ...own,
      title: own.title.trim(),
      categoryId: own.categoryId ?? '',
      locationId: own.locationId ?? '',
      price: own.forSale ? amountOf(own.price) : undefined,
      deposit: own.forLoan ? amountOf(own.deposit) : undefined,
    })
  }

  return (
    <form ref={form} class="item-form" onSubmit={save}>
      <TextField
        label={t('name')}
        required
        maxlength={200}
        value={own.title}
        onValue={(title) => setOwn({ title })}
        error={at('title')}
      />
      <TextArea
        label={t('about')}
        optional
        maxlength={5000}
        value={own.description}
        onValue={(description) => setOwn({ description })}
        error={at('description')}
      />
      <div class="item-form-pair">
        <Select
          label={t('category')}
          required
          placeholder={t('choose')}
          value={own.categoryId}
          onValue={(categoryId) => setOwn({ categoryId })}
          options={(choices.data?.categories ?? []).map(({ id, name }) => ({ value: id, text: name }))}
          error={at('categoryId')}
        />
        <Show when={!item}>
          <Select
            label={t('home')}
            required
            placeholder={t('choose')}
            value={own.locationId}
            onValue={(locationId) => setOwn({ locationId })}
            options={(choices.data?.locations ?? []).map(({ id, name }) => ({ value: id, text: name }))}
            error={at('locationId')}
          />
        </Show>
      </div>
      <Show when={!item}>
        <Select
          label={t('tracking')}
          value={own.tracking}
          onValue={(tracking) => setOwn({ tracking })}
          options={[
            { value: 'BULK', text: t('BULK') },
            { value: 'UNITS', text: t('UNITS') },
          ]}
        />
      </Show>
      <Checkbox checked={own.forLoan} onChecked={(forLoan) => setOwn({ forLoan })}>
        {t('lent')}
      </Checkbox>
      <Show when={own.forLoan}>
        <div class="item-form-pair">
          <NumberField
            label={t('maxDays')}
            min={1}
            max={365}
            value={own.loanMaxDays}
            onValue={(loanMaxDays) => setOwn({ loanMaxDays })}
            error={at('loanMaxDays')}
          />
          <TextField
            label={t('deposit')}
            optional
            inputmode="decimal"
            maxlength={20}
            value={own.deposit}
            onValue={(deposit) => setOwn({ deposit })}
            error={wrongAmount(own.deposit) ?? at('deposit')}
            end={<span class="qq">{currency}</span>}
          />
        </div>
        <Checkbox checked={own.loanNeedsApproval} onChecked={(needs) => setOwn({ loanNeedsApproval: needs })}>
          {t('approval')}
        </Checkbox>
      </Show>
      {/* Only the house sells. */}
      <Show when={frame.isStaff() && !item?.owner}>
        <Checkbox checked={own.forSale} onChecked={(forSale) => setOwn({ forSale })}>
          {t('sold')}
        </Checkbox>
        <Show when={own.forSale}>
          <TextField
            label={t('price')}
            required
            inputmode="decimal"
            maxlength={20}
            value={own.price}
            onValue={(price) => setOwn({ price })}
            error={wrongAmount(own.price) ?? at('price')}
            end={<span class="qq">{currency}</span>}
          />
        </Show>
      </Show>
      <p class="item-form-wrong" role="alert">
        {besides()}
      </p>
      <div>
        <Button type="submit" kind="main" busy={props.busy} doing={item ? t('saving') : t('creating')}>
          {item ? t('save') : t('create')}
        </Button>
      </div>
    </form>
  )
}
