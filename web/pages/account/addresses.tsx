import { For, Show } from 'solid-js'
import { Problem } from '../../app/problem.tsx'
import { Badge } from '../../design/badge/badge.tsx'
import { Button, ButtonLink } from '../../design/button/button.tsx'
import { Empty } from '../../design/empty/empty.tsx'
import { List, Row } from '../../design/list/list.tsx'
import { showToast } from '../../design/toast/toast-store.ts'
import { useMutation } from '../../graph/use-mutation.ts'
import { useQuery } from '../../graph/use-query.ts'
import { useWords } from '../../language/words.ts'
import { AccountPage, Loaded } from './account-page.tsx'
import { addressWords } from './address-words.ts'
import {
  AccountAddressAddDocument,
  type AccountAddressFragment,
  AccountAddressesDocument,
  AccountAddressRemoveDocument,
  AccountAddressUpdateDocument,
} from './addresses.generated.ts'
import { countryName } from './countries.ts'
import { accountWords } from './words.ts'

/** Where things are sent. */
export default function Addresses() {
  const t = useWords(accountWords)
  const tAddress = useWords(addressWords)
  const query = useQuery(AccountAddressesDocument, () => ({}))
  const add = () => <ButtonLink href="/account/addresses/new">{tAddress('add')}</ButtonLink>
  return (
    <AccountPage title={t('addresses')}>
      <Loaded query={query} part={({ me }) => me?.addresses}>
        {(addresses) => (
          <Show
            when={addresses().length > 0}
            fallback={<Empty framed title={tAddress('none')} text={tAddress('noneText')} action={add()} />}
          >
            <List label={t('addresses')}>
              <For each={addresses()}>{(address) => <One address={address} />}</For>
            </List>
            <div class="account-actions">{add()}</div>
          </Show>
        )}
      </Loaded>
    </AccountPage>
  )
}

function One(props: { readonly address: AccountAddressFragment }) {
  const t = useWords(addressWords)
  const update = useMutation(AccountAddressUpdateDocument)
  const remove = useMutation(AccountAddressRemoveDocument)
  const add = useMutation(AccountAddressAddDocument)
  const name = () => props.address.label || props.address.recipient

  async function takeAway(): Promise<void> {
    const { id, ...rest } = withoutType(props.address)
    const gone = name()
    if (!('done' in (await remove.run({ input: { id } })))) return
    showToast({ text: t('removed', { name: gone }), undo: () => void add.run({ input: rest }) })
  }

  return (
    <Row
      name={name()}
      badge={<Show when={props.address.isDefault}>{<Badge tone="go">{t('isDefault')}</Badge>}</Show>}
      facts={lineOf(props.address)}
      actions={
        <>
          <Show when={!props.address.isDefault}>
            <Button
              size="small"
              kind="bare"
              busy={update.busy}
              doing={t('working')}
              aria-label={t('makeDefaultOf', { name: name() })}
              onClick={() => void update.run({ input: { id: props.address.id, isDefault: true } })}
            >
              {t('makeDefault')}
            </Button>
          </Show>
          <ButtonLink
            size="small"
            href={`/account/addresses/${props.address.id}`}
            aria-label={t('editOf', { name: name() })}
          >
            {t('edit')}
          </ButtonLink>
          <Button
            size="small"
            busy={remove.busy}
            doing={t('working')}
            aria-label={t('removeOf', { name: name() })}
            onClick={() => void takeAway()}
          >
            {t('remove')}
          </Button>
        </>
      }
    >
      <Problem refusals={[...update.refusals.all, ...remove.refusals.all]} failure={update.failure ?? remove.failure} />
    </Row>
  )
}

/** All of it in one line; the name first, where the address is called otherwise. */
function lineOf({ label, recipient, lines, postalCode, city, region, countryCode }: AccountAddressFragment): string {
  const place = [postalCode, city].filter(Boolean).join(' ')
  return [label ? recipient : undefined, ...lines, place, region, countryName(countryCode)].filter(Boolean).join(', ')
}

function withoutType({
  id,
  label,
  recipient,
  lines,
  postalCode,
  city,
  region,
  countryCode,
  phone,
  isDefault,
}: AccountAddressFragment) {
  return { id, label, recipient, lines, postalCode, city, region, countryCode, phone, isDefault }
}
