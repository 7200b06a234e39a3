import { sagaColumns, sagaIndex } from '@stoa/saga/postgres'
import { type Kysely, sql } from 'kysely'

/**
 * Carts, orders and what orders keeps of others. The amounts of an order have
 * their final columns; ids are TypeIDs, kept as text in byte order.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create domain typeid as text collate "C";
    create sequence order_number start 1001;

    -- One row: what holds for the whole shop.
    create table shop_setting (
      one boolean primary key default true check (one),
      tax_name text not null,
      tax_basis_points integer not null check (tax_basis_points between 0 and 10000),
      tax_included boolean not null
    );
    insert into shop_setting (tax_name, tax_basis_points, tax_included) values ('VAT', 1900, true);

    -- A person's or a guest's; a guest's goes to the person at login.
    create table cart (
      id typeid primary key,
      owner_id typeid not null,
      status text not null check (status in ('ACTIVE', 'CHECKED_OUT', 'ARCHIVED')),
      -- Lines of a guest's cart that found no room at log-in, until the next change.
      left_out integer not null default 0,
      created_at timestamptz not null,
      updated_at timestamptz not null
    );
    create unique index cart_active on cart (owner_id) where status = 'ACTIVE';

    create table cart_line (
      id typeid primary key,
      cart_id typeid not null references cart,
      item_id typeid not null,
      quantity integer not null check (quantity between 1 and 999),
      price_minor bigint not null,
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      added_at timestamptz not null,
      unique (cart_id, item_id)
    );

    create table orders (
      id typeid primary key,
      number text collate "C" not null unique,
      version integer not null,
      customer_id typeid not null,
      cart_id typeid not null unique references cart,
      status text not null check (status in ('PENDING', 'AWAITING_PAYMENT', 'PAID', 'COMPLETED',
        'REJECTED', 'EXPIRED', 'CANCELED', 'REFUNDED')),
      currency text not null check (currency ~ '^[A-Z]{3}$'),
      subtotal_minor bigint not null check (subtotal_minor >= 0),
      tax_minor bigint not null check (tax_minor >= 0),
      tax_included boolean not null,
      shipping_minor bigint not null check (shipping_minor >= 0),
      total_minor bigint not null,
      ship_name text,
      ship_street text,
      ship_extra text,
      ship_postal_code text,
      ship_city text,
      ship_country text check (ship_country ~ '^[A-Z]{2}$'),
      rejection jsonb,
      canceled_by text check (canceled_by in ('CUSTOMER', 'STAFF', 'PAYMENT')),
      reason text,
      placed_at timestamptz not null,
      paid_at timestamptz,
      fulfilled_at timestamptz,
      closed_at timestamptz,
      refunded_at timestamptz,
      ${sql.raw(sagaColumns)},
      check (total_minor = subtotal_minor + shipping_minor + case when tax_included then 0 else tax_minor end),
      check ((ship_name is null) = (ship_country is null)),
      check ((status = 'REJECTED') = (rejection is not null)),
      check (status not in ('COMPLETED', 'REFUNDED') or fulfilled_at is not null)
    );
    create index orders_customer on orders (customer_id, id desc);
    create index orders_status on orders (status, id desc);
    ${sql.raw(sagaIndex('orders'))};

    create table order_line (
      id typeid primary key,
      order_id typeid not null references orders,
      item_id typeid not null,
      title text not null,
      picture text not null,
      quantity integer not null check (quantity > 0),
      unit_price_minor bigint not null check (unit_price_minor >= 0),
      total_minor bigint not null,
      check (total_minor = unit_price_minor * quantity)
    );
    create index order_line_order on order_line (order_id, id);

    create table order_tax_line (
      order_id typeid not null references orders,
      position integer not null,
      name text not null,
      basis_points integer not null,
      included boolean not null,
      taxable_minor bigint not null,
      tax_minor bigint not null,
      primary key (order_id, position)
    );

    -- Kept by events alone.
    create table item_snapshot (
      item_id typeid primary key,
      version integer not null,
      title text not null,
      picture text not null,
      for_sale boolean not null,
      price_minor bigint,
      currency text,
      sellable integer not null
    );
    create table customer_snapshot (
      person_id typeid primary key,
      version integer not null,
      name text not null
    );
  `.execute(db)
}
