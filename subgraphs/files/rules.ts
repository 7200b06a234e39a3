import { hasScope, personId } from '@stoa/auth/viewer'
import type { SubgraphContext } from './context.ts'
import { sees } from './domain/sight.ts'
import type { FileRow } from './tables.ts'

// The functions that `@rule(name:)` in schema/files.graphql names.

/** Who uploaded it. */
export function fileOwner(file: FileRow, { viewer }: Pick<SubgraphContext, 'viewer'>): boolean {
  return personId(viewer) === file.owner_id
}

/** Who uploaded it, and once it is ready who may see what it belongs to. */
export async function fileVisible(file: FileRow, context: SubgraphContext): Promise<boolean> {
  const { viewer, loaders } = context
  if (fileOwner(file, context)) return true
  if (file.status !== 'READY') return false
  const eyes = { personId: personId(viewer), may: (scope: string) => hasScope(viewer, scope) }
  return sees(await loaders.subjects.load(file.id), eyes)
}
