import type { EventType } from '@stoa/contracts/event-types'
import type { EventPayloads } from '@stoa/contracts/event-payloads'
import { type InsertType, type Kysely, sql } from 'kysely'
import type { JointReaction } from './definition.ts'

/** The row that a state becomes; columns may be SQL expressions. */
type Row<Tables, Table extends keyof Tables> = {
  readonly [Column in keyof Tables[Table]]?: InsertType<Tables[Table][Column]> | ReturnType<typeof sql<any>>
} & { readonly version: number }

/**
 * The reaction of a read model that keeps one row per aggregate: an upsert that
 * ignores a state not newer than its own, whatever the order in which states
 * arrive, and however many at once. The table has a column `version`; `key`
 * names its primary key.
 */
export function keepNewest<Tables, Type extends EventType, Table extends keyof Tables & string>(
  table: Table,
  key: keyof Tables[Table] & string,
  rowOf: (state: EventPayloads[Type]) => Row<Tables, Table>,
): JointReaction<Tables, Type> {
  return {
    together: async (given) => {
      const [first] = given
      if (!first) return
      const rows = given.map(({ event }) => rowOf(event.data as EventPayloads[Type]))
      const columns = Object.keys(rows[0] as object).filter((column) => column !== key)
      const newer = columns.map((column) => [column, sql.ref(`excluded.${column}`)])
      // The columns are those of `rowOf`, which the types have checked; the builder cannot follow a table by name.
      const db = first.work.db as unknown as Kysely<Record<string, Record<string, unknown>>>
      await db
        .insertInto(table)
        .values(rows as Record<string, unknown>[])
        .onConflict((conflict) =>
          conflict
            .column(key)
            .doUpdateSet(Object.fromEntries(newer))
            .whereRef(`${table}.version`, '<', 'excluded.version' as never),
        )
        .execute()
    },
  }
}
