import { type Kysely, sql } from 'kysely'

/** One connection of a pool for as long as it is wanted: temporary tables and settings are its own. */
export async function hold(
  db: Kysely<any>,
): Promise<{ readonly db: Kysely<any>; readonly release: () => Promise<void> }> {
  const held = Promise.withResolvers<Kysely<any>>()
  const released = Promise.withResolvers<void>()
  const through = db.connection().execute(async (connection) => {
    held.resolve(connection)
    await released.promise
    // Whoever gets it next finds it as new.
    await sql`discard all`.execute(connection)
  })
  through.catch(held.reject)
  return {
    db: await held.promise,
    release: async () => {
      released.resolve()
      await through
    },
  }
}
