import { createMemo, Show } from 'solid-js'
import { TextField } from '../../../design/field/text-field.tsx'
import { OptionCards } from '../../../design/option-cards/option-cards.tsx'
import type { Refusals } from '../../../graph/refusals.ts'
import { refusalTextIf } from '../../../language/refusals.ts'
import { useWords } from '../../../language/words.ts'
import type { CheckoutAddressFragment } from './checkout.generated.ts'
import { checkoutWords } from './words.ts'

/** An address as an order takes it. */
export type AddressInput = {
  readonly name: string
  readonly street: string
  readonly extra?: string
  readonly postalCode?: string
  readonly city: string
  readonly country: string
}

/** `pickUp`, the id of an address of the account, or `other`. */
export type Choice = string

/** An address of the account in the form of an order. */
export function addressInput({
  recipient,
  lines,
  postalCode,
  city,
  countryCode,
}: CheckoutAddressFragment): AddressInput {
  const [street = '', ...more] = lines
  return {
    name: recipient,
    street,
    ...(more.length > 0 ? { extra: more.join(', ') } : {}),
    ...(postalCode ? { postalCode } : {}),
    city,
    country: countryCode,
  }
}

/** How the things come to the buyer: picked up, or sent to an address of the account or another one. */
export function Delivery(props: {
  readonly addresses: readonly CheckoutAddressFragment[]
  /** Names of the places where the things are. */
  readonly places: readonly string[]
  readonly choice: Choice
  readonly onChoice: (choice: Choice) => void
  readonly other: AddressInput
  readonly onOther: (address: AddressInput) => void
  readonly refusals: Refusals
}) {
  const t = useWords(checkoutWords)
  const options = createMemo(() => [
    { value: 'pickUp', title: t('pickUp'), text: t('pickUpAt', props.places.join(', ')) },
    ...props.addresses.map((address) => ({
      value: address.id,
      title: address.label ?? address.recipient,
      text: [...address.lines, [address.postalCode, address.city].filter(Boolean).join(' ')].join(', '),
    })),
    { value: 'other', title: t('other') },
  ])
  return (
    <>
      <OptionCards label={t('how')} labelHidden options={options()} value={props.choice} onValue={props.onChoice} />
      <Show when={props.choice === 'other'}>
        <OtherAddress {...props} />
      </Show>
    </>
  )
}

function OtherAddress(props: {
  readonly other: AddressInput
  readonly onOther: (address: AddressInput) => void
  readonly refusals: Refusals
}) {
  const t = useWords(checkoutWords)
  const error = (field: keyof AddressInput) =>
    refusalTextIf(props.refusals.all.find(({ path }) => path?.includes('shippingAddress') && path.includes(field)))
  const field = (name: keyof AddressInput, autocomplete: string, more: object = {}) => (
    <TextField
      label={t(name as 'name')}
      name={name}
      autocomplete={autocomplete as 'name'}
      value={props.other[name] ?? ''}
      onValue={(value) => props.onOther({ ...props.other, [name]: value })}
      error={error(name)}
      required
      maxlength={200}
      {...more}
    />
  )
  return (
    <div class="checkout-address">
      {field('name', 'shipping name')}
      {field('street', 'shipping address-line1')}
      {field('extra', 'shipping address-line2', { required: false, optional: true })}
      <div class="checkout-town">
        {field('postalCode', 'shipping postal-code', { required: false, maxlength: 20 })}
        {field('city', 'shipping address-level2')}
      </div>
      {field('country', 'shipping country', {
        maxlength: 2,
        minlength: 2,
        pattern: '[A-Za-z]{2}',
        help: t('countryHelp'),
      })}
    </div>
  )
}
