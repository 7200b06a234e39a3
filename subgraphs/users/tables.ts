import type { KnownFile } from '@stoa/subgraph/known-files'
import type { Db } from '@stoa/subgraph/work'
import type { Id } from '@stoa/values/ids'
import type { Generated } from 'kysely'
import type { PersonStatus, Role } from './domain/person.ts'

/** The tables of `migrations/`, as Kysely sees them. */
export type Tables = {
  person: PersonTable
  address: AddressTable
  known_file: KnownFile
  session: SessionTable
  refresh_token: RefreshTokenTable
  mail_token: MailTokenTable
  attempt: AttemptTable
}

export type UsersDb = Db<Tables>

type PersonTable = {
  id: Id
  email: string
  /** `emailKey` of the address; decides who it is at login. */
  email_key: string
  display_name: string
  locale: string
  time_zone: string
  roles: Role[]
  status: PersonStatus
  verified_at: Date | null
  /** argon2id in PHC form. */
  password_hash: string
  /** A file. */
  picture_id: Generated<Id | null>
  version: number
  created_at: Date
}

type AddressTable = {
  id: Id
  person_id: Id
  label: string | null
  recipient: string
  lines: string[]
  postal_code: string | null
  city: string
  region: string | null
  country_code: string
  phone: string | null
  is_default: boolean
  created_at: Date
}

type SessionTable = {
  id: Id
  person_id: Id
  created_at: Date
  last_used_at: Date
  expires_at: Date
  revoked_at: Date | null
  revoked_reason: RevokeReason | null
  user_agent: string | null
}

export type RevokeReason = 'LOGOUT' | 'PASSWORD' | 'DEACTIVATED' | 'REUSE'

type RefreshTokenTable = {
  /** `hashSecret` of the token. */
  hash: string
  session_id: Id
  issued_at: Date
  used_at: Date | null
  successor_hash: string | null
  successor_salt: string | null
}

type MailTokenTable = { hash: string; person_id: Id; purpose: MailPurpose; expires_at: Date }

export type MailPurpose = 'VERIFY' | 'RESET'

type AttemptTable = { key: string; count: number; window_ends_at: Date }
