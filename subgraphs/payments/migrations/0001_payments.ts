import { type Kysely, sql } from 'kysely'

/**
 * Payments and refunds, every word of a provider, and the money ledger in
 * double entry. Ids are TypeIDs, kept as text in byte order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create domain typeid as text collate "C";

    create table payment_intent (
      id typeid primary key,
      -- One payment for an order, ever: a declined card is tried again on the same one, so that two
      -- captures for one order cannot even be written down.
      order_id typeid not null unique,
      customer_id typeid not null,
      amount_minor bigint not null check (amount_minor > 0),
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      status text not null check (status in ('REQUIRES_PAYMENT_METHOD', 'REQUIRES_CONFIRMATION', 'REQUIRES_ACTION',
        'PROCESSING', 'REQUIRES_CAPTURE', 'CANCELED', 'SUCCEEDED')),
      provider text collate "C",
      provider_ref text collate "C",
      provider_version integer not null,
      client_secret text,
      pay_url text,
      failure_code text,
      failure_message text,
      cancel_requested_at timestamptz,
      refund_pending_minor bigint not null check (refund_pending_minor >= 0),
      refunded_minor bigint not null check (refunded_minor >= 0),
      version integer not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      -- When the provider was last asked about it, or made to be asked.
      checked_at timestamptz not null,
      succeeded_at timestamptz,
      unique (provider, provider_ref),
      check ((provider is null) = (provider_ref is null)),
      check (refund_pending_minor + refunded_minor <= amount_minor),
      check ((status = 'SUCCEEDED') = (succeeded_at is not null)),
      check (status = 'SUCCEEDED' or refund_pending_minor + refunded_minor = 0)
    );
    create index payment_intent_status on payment_intent (status, id desc);
    create index payment_intent_customer on payment_intent (customer_id, id desc);
    create index payment_intent_open on payment_intent (checked_at) where status not in ('SUCCEEDED', 'CANCELED');

    create table refund (
      id typeid primary key,
      intent_id typeid not null references payment_intent,
      amount_minor bigint not null check (amount_minor > 0),
      currency text not null,
      reason text not null,
      status text not null check (status in ('PENDING', 'SUCCEEDED', 'FAILED')),
      actor text not null,
      -- The key of the saga that asked; null for a refund by hand, whose key the platform keeps.
      request_key text collate "C" unique,
      provider_ref text collate "C",
      failure_code text,
      failure_message text,
      created_at timestamptz not null,
      checked_at timestamptz not null,
      settled_at timestamptz,
      check ((status = 'PENDING') = (settled_at is null))
    );
    create index refund_intent on refund (intent_id, id desc);
    create index refund_open on refund (checked_at) where status = 'PENDING';

    -- Every webhook that was truly the provider's, as it came, and what followed from it.
    create table provider_event (
      provider text collate "C" not null,
      id text collate "C" not null,
      type text not null,
      body text not null,
      outcome text not null,
      received_at timestamptz not null,
      primary key (provider, id)
    );
    create index provider_event_received on provider_event using brin (received_at);

    create table money_account (
      code text collate "C" not null,
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      kind text not null check (kind in ('ASSET', 'INCOME')),
      primary key (code, currency)
    );

    create table money_transaction (
      id typeid primary key,
      kind text not null check (kind in ('CAPTURE', 'REFUND')),
      intent_id typeid not null references payment_intent,
      refund_id typeid references refund,
      booked_at timestamptz not null,
      check ((kind = 'REFUND') = (refund_id is not null))
    );
    create unique index money_transaction_capture on money_transaction (intent_id) where kind = 'CAPTURE';
    create unique index money_transaction_refund on money_transaction (refund_id) where kind = 'REFUND';

    create table money_entry (
      transaction_id typeid not null references money_transaction,
      account_code text collate "C" not null,
      currency text not null,
      -- Debits are positive, credits negative.
      amount_minor bigint not null check (amount_minor <> 0),
      primary key (transaction_id, account_code, currency),
      foreign key (account_code, currency) references money_account
    );
    create index money_entry_account on money_entry (account_code, currency);

    create function money_must_balance() returns trigger language plpgsql as $$
    declare
      moved text := to_jsonb(new) ->> tg_argv[0];
    begin
      if not exists (select from money_entry where transaction_id = moved)
        or exists (select from money_entry where transaction_id = moved group by currency having sum(amount_minor) <> 0)
      then
        raise exception 'money transaction % does not sum to zero', moved using errcode = 'check_violation';
      end if;
      return null;
    end $$;
    create constraint trigger money_transaction_balances after insert on money_transaction
      deferrable initially deferred for each row execute function money_must_balance('id');
    create constraint trigger money_entry_balances after insert on money_entry
      deferrable initially deferred for each row execute function money_must_balance('transaction_id');

    create function money_is_final() returns trigger language plpgsql as $$
    begin
      raise exception 'the money ledger is only added to' using errcode = 'check_violation';
    end $$;
    create trigger money_transaction_final before update or delete or truncate on money_transaction
      for each statement execute function money_is_final();
    create trigger money_entry_final before update or delete or truncate on money_entry
      for each statement execute function money_is_final();
  `.execute(db)
}
