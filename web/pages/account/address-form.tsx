import { useNavigate, useParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, Show } from 'solid-js'
import { useFrame } from '../../app/frame-data.ts'
import { Problem } from '../../app/problem.tsx'
import { Button, ButtonLink } from '../../design/button/button.tsx'
import { Empty } from '../../design/empty/empty.tsx'
import { TextField } from '../../design/field/text-field.tsx'
import { Form } from '../../design/form/form.tsx'
import { Select } from '../../design/select/select.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useQuery } from '../../graph/use-query.ts'
import { refusalTextIf } from '../../language/refusals.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage, Loaded } from './account-page.tsx'
import { addressWords } from './address-words.ts'
import {
  AccountAddressAddDocument,
  AccountAddressesDocument,
  type AccountAddressFragment,
  AccountAddressUpdateDocument,
} from './addresses.generated.ts'
import { countries } from './countries.ts'
import { accountWords } from './words.ts'

const back = '/account/addresses'

/** A new address, or another one as it is now. */
export default function AddressForm() {
  const t = useWords(addressWords)
  const tAccount = useWords(accountWords)
  const params = useParams<{ id: string }>()
  const isNew = () => params.id === 'new'
  const query = useQuery(AccountAddressesDocument, () => (isNew() ? undefined : {}))
  return (
    <AccountPage title={isNew() ? t('newTitle') : t('editTitle')} back={{ href: back, text: tAccount('addresses') }}>
      <Show when={!isNew()} fallback={<Fields />}>
        <Loaded query={query} part={({ me }) => me?.addresses}>
          {(addresses) => (
            <Show
              keyed
              when={addresses().find(({ id }) => id === params.id)}
              fallback={
                <Empty framed title={t('gone')} action={<ButtonLink href={back}>{tAccount('addresses')}</ButtonLink>} />
              }
            >
              {(address) => <Fields address={address} />}
            </Show>
          )}
        </Loaded>
      </Show>
    </AccountPage>
  )
}

const required = ['recipient', 'street', 'city'] as const

function Fields(props: { readonly address?: AccountAddressFragment | undefined }) {
  const t = useWords(addressWords)
  const frame = useFrame()
  const navigate = useNavigate()
  const add = useMutation(AccountAddressAddDocument)
  const update = useMutation(AccountAddressUpdateDocument)
  const mutation = () => (props.address ? update : add)
  const { address } = props
  const [street = '', ...further] = address?.lines ?? []
  const [text, setText] = createSignal({
    label: address?.label ?? '',
    recipient: address?.recipient ?? frame.me()?.displayName ?? '',
    street,
    more: further.join(', '),
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    region: address?.region ?? '',
    phone: address?.phone ?? '',
  })
  const [country, setCountry] = createSignal(address?.countryCode ?? countryOfDevice())
  const [tried, setTried] = createSignal(false)
  const countryList = createMemo(countries)
  // A page that is opened at this address learns the name a moment later.
  createEffect(() => {
    const name = frame.me()?.displayName
    if (!address && name) setText((before) => (before.recipient ? before : { ...before, recipient: name }))
  })
  type Name = keyof ReturnType<typeof text>
  const refusedAs: Partial<Record<Name, string>> = { street: 'lines', more: 'lines' }
  const errorOf = (name: Name) => {
    const isMissing = tried() && required.includes(name as never) && text()[name].trim() === ''
    return isMissing ? t('missing') : refusalTextIf(mutation().refusals.at(refusedAs[name] ?? name))
  }
  const countryError = () =>
    tried() && !country() ? t('missing') : refusalTextIf(mutation().refusals.at('countryCode'))
  const field = (
    name: Name,
    autocomplete: string,
    options: { optional?: boolean; help?: string; most?: number } = {},
  ) => (
    <TextField
      label={t(name)}
      name={name}
      autocomplete={autocomplete as never}
      maxlength={options.most ?? 120}
      optional={options.optional}
      help={options.help}
      value={text()[name]}
      onValue={(value) => setText((before) => ({ ...before, [name]: value }))}
      error={errorOf(name)}
    />
  )

  async function submit(): Promise<void> {
    setTried(true)
    mutation().forget()
    if (required.some((name) => errorOf(name)) || countryError()) return
    const { label, recipient, street: first, more, postalCode, city, region, phone } = text()
    const input = {
      label: label.trim() || null,
      recipient: recipient.trim(),
      lines: [first, more].map((line) => line.trim()).filter(Boolean),
      postalCode: postalCode.trim() || null,
      city: city.trim(),
      region: region.trim() || null,
      countryCode: country() ?? '',
      phone: phone.trim() || null,
    }
    const outcome = address ? await update.run({ input: { id: address.id, ...input } }) : await add.run({ input })
    if (!('done' in outcome)) return
    showToast({ text: t(address ? 'changed' : 'added') })
    navigate(back)
  }

  return (
    <Form class="account-form" onSubmit={submit}>
      <Problem
        refusals={mutation().refusals.besides(
          'label',
          'recipient',
          'lines',
          'postalCode',
          'city',
          'region',
          'countryCode',
          'phone',
        )}
        failure={mutation().failure}
      />
      {field('recipient', 'name')}
      {field('street', 'address-line1')}
      {field('more', 'address-line2', { optional: true })}
      <div class="account-two">
        {field('postalCode', 'postal-code', { most: 20 })}
        {field('city', 'address-level2')}
      </div>
      {field('region', 'address-level1', { optional: true })}
      <Select
        label={t('country')}
        name="country"
        autocomplete="country"
        placeholder={t('chooseCountry')}
        options={countryList()}
        value={country()}
        onValue={setCountry}
        error={countryError()}
      />
      {field('phone', 'tel', { optional: true, help: t('phoneHelp'), most: 40 })}
      {field('label', 'off', { optional: true, help: t('labelHelp') })}
      <div class="account-actions">
        <Button type="submit" kind="main" busy={mutation().busy} doing={t('working')}>
          {t('save')}
        </Button>
        <ButtonLink href={back}>{t('cancel')}</ButtonLink>
      </div>
    </Form>
  )
}

/** `AT` of `de-AT`: a guess that is seen and can be changed. */
function countryOfDevice(): string | undefined {
  return new Intl.Locale(navigator.language).region
}
