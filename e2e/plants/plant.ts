/** A violation that is written past every rule of the product, and how it is taken away again. */
export type Plant = {
  readonly what: string
  readonly database: string
  /** The sentence that must be found broken. */
  readonly sentence: string
  readonly plant: string
  readonly mend: string
}

/** In the transaction in which it runs, triggers and references do not look. */
export const past = (statements: string) => `set local session_replication_role = replica; ${statements}`

/** The first of a table's rows, named in a table of its own until it is put back. */
const kept = (table: string, condition: string) =>
  `create table kept as select * from ${table} where ${condition} order by 1 limit 1`

export const deleted = (table: string, condition: string, key = 'id') => ({
  plant: past(`${kept(table, condition)}; delete from ${table} where ${key} in (select ${key} from kept)`),
  mend: past(`insert into ${table} overriding system value select * from kept; drop table kept`),
})

export const changed = (table: string, condition: string, set: string, key = 'id') => ({
  plant: past(`${kept(table, condition)}; update ${table} set ${set} where ${key} in (select ${key} from kept)`),
  mend: past(
    `delete from ${table} where ${key} in (select ${key} from kept);
     insert into ${table} overriding system value select * from kept; drop table kept`,
  ),
})

/** A constraint would refuse the row: it is away meanwhile. */
export const unguarded = (
  table: string,
  constraint: string,
  definition: string,
  violation: { readonly plant: string; readonly mend: string },
) => ({
  plant: `alter table ${table} drop constraint ${constraint}; ${violation.plant}`,
  mend: `${violation.mend}; alter table ${table} add constraint ${constraint} ${definition}`,
})
