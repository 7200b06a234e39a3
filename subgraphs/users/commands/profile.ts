import { refuseFiles } from '@stoa/subgraph/known-files'
import type { Id } from '@stoa/values/ids'
import { invalidInput, isRefusal, notFound, type Refusal } from '@stoa/values/refusal'
import { addressesMax, type PostalAddress, readAddress } from '../domain/address.ts'
import { readProfile } from '../domain/person.ts'
import type { AddressModel } from '../mappers.ts'
import { addresses } from '../queries.ts'
import type { UsersWork } from '../context.ts'
import { lockPerson, savePerson } from './people.ts'

export type PersonOutcome = Promise<{ readonly personId: Id } | Refusal>
export type AddressOutcome = Promise<{ readonly addressId: Id } | Refusal>

type Optional<Fields> = { readonly [Key in keyof Fields]?: Fields[Key] | null | undefined }

/** Changes what the viewer says about themselves. */
export async function updatePerson(
  work: UsersWork,
  input: Optional<{ displayName: string; locale: string; timeZone: string; pictureId: Id }>,
): PersonOutcome {
  const person = await lockViewer(work)
  if (isRefusal(person)) return person
  const current = { displayName: person.display_name, locale: person.locale, timeZone: person.time_zone }
  const profile = readProfile(current, input)
  if (isRefusal(profile)) return profile
  const { displayName, locale, timeZone } = profile
  const pictureId = input.pictureId === undefined ? person.picture_id : input.pictureId
  const refused = await refuseFiles(work, pictureId === null ? [] : [pictureId], {
    kept: person.picture_id === null ? [] : [person.picture_id],
    picturesOnly: true,
    path: ['input', 'pictureId'],
  })
  if (refused) return refused
  const changes = { display_name: displayName, locale, time_zone: timeZone, picture_id: pictureId }
  await savePerson(work, person, changes)
  work.emit('users.person.updated.v1', { personId: person.id })
  return { personId: person.id }
}

/** A file is deleted: it is nobody's picture any more. */
export async function forgetPicture(work: UsersWork, { fileId }: { readonly fileId: Id }): Promise<void> {
  const people = await work.db
    .selectFrom('person')
    .select('id')
    .where('picture_id', '=', fileId)
    .orderBy('id')
    .execute()
  for (const { id } of people) {
    const person = await lockPerson(work, id)
    if (person?.picture_id !== fileId) continue
    await savePerson(work, person, { picture_id: null })
    work.emit('users.person.updated.v1', { personId: id })
  }
}

export type NewAddress = Optional<PostalAddress> &
  Pick<PostalAddress, 'recipient' | 'lines' | 'city' | 'countryCode'> & {
    readonly isDefault?: boolean | null | undefined
  }

/** Adds an address of the viewer; the first one is the default. */
export async function addAddress(work: UsersWork, input: NewAddress): AddressOutcome {
  // The person is locked, so that two new addresses do not both become the default.
  const person = await lockViewer(work)
  if (isRefusal(person)) return person
  const known = await addresses(work.db).where('person_id', '=', person.id).execute()
  if (known.length >= addressesMax) return invalidInput(`There are ${addressesMax} addresses already.`, ['input'])
  const { label = null, postalCode = null, region = null, phone = null } = input
  const address = readAddress({ ...input, label, postalCode, region, phone })
  if (isRefusal(address)) return address
  const isDefault = known.length === 0 || input.isDefault === true
  if (isDefault) await clearDefault(work, person.id)
  const id = work.ids.next('adr')
  await work.db
    .insertInto('address')
    .values({ id, person_id: person.id, ...columnsOf(address), is_default: isDefault, created_at: work.now })
    .execute()
  return { addressId: id }
}

/** Changes an address of the viewer. A default stops being one only when another becomes it. */
export async function updateAddress(
  work: UsersWork,
  input: Optional<PostalAddress> & { readonly id: Id; readonly isDefault?: boolean | null | undefined },
): AddressOutcome {
  const person = await lockViewer(work)
  if (isRefusal(person)) return person
  const current = await addressOf(work, person.id, input.id)
  if (!current) return notFound(input.id)
  const address = readAddress({
    label: input.label === undefined ? current.label : input.label,
    recipient: input.recipient ?? current.recipient,
    lines: input.lines ?? current.lines,
    postalCode: input.postalCode === undefined ? current.postalCode : input.postalCode,
    city: input.city ?? current.city,
    region: input.region === undefined ? current.region : input.region,
    countryCode: input.countryCode ?? current.countryCode,
    phone: input.phone === undefined ? current.phone : input.phone,
  })
  if (isRefusal(address)) return address
  const isDefault = current.isDefault || input.isDefault === true
  if (isDefault && !current.isDefault) await clearDefault(work, person.id)
  const changes = { ...columnsOf(address), is_default: isDefault }
  await work.db.updateTable('address').set(changes).where('id', '=', input.id).execute()
  return { addressId: current.id }
}

/** Removes an address of the viewer; where it was the default, the oldest of the others becomes it. */
export async function removeAddress(work: UsersWork, input: { readonly id: Id }): AddressOutcome {
  const person = await lockViewer(work)
  if (isRefusal(person)) return person
  const current = await addressOf(work, person.id, input.id)
  if (!current) return notFound(input.id)
  await work.db.deleteFrom('address').where('id', '=', input.id).execute()
  if (current.isDefault) {
    const [next] = await addresses(work.db).where('person_id', '=', person.id).limit(1).execute()
    if (next) await work.db.updateTable('address').set({ is_default: true }).where('id', '=', next.id).execute()
  }
  return { addressId: input.id }
}

/** The viewer's own row. Somebody without an account gets what somebody without a row gets. */
async function lockViewer(work: UsersWork) {
  const id = work.viewer.kind === 'person' ? work.viewer.id : ''
  return (await lockPerson(work, id)) ?? notFound(id, [])
}

function addressOf(work: UsersWork, personId: Id, id: Id): Promise<AddressModel | undefined> {
  return addresses(work.db).where('person_id', '=', personId).where('id', '=', id).executeTakeFirst()
}

async function clearDefault(work: UsersWork, personId: Id): Promise<void> {
  await work.db
    .updateTable('address')
    .set({ is_default: false })
    .where('person_id', '=', personId)
    .where('is_default', '=', true)
    .execute()
}

function columnsOf(address: PostalAddress) {
  const { label, recipient, lines, postalCode, city, region, countryCode, phone } = address
  return {
    label,
    recipient,
    lines: [...lines],
    postal_code: postalCode,
    city,
    region,
    country_code: countryCode,
    phone,
  }
}
