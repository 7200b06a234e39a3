import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { fragmentsOf } from './client-names.ts'
import { clientPaths, type Path } from './client-paths.ts'
import { completer } from './completion.ts'
import { choicesOf } from './conditions.ts'
import { errorsOf, explainedBy, type Failure } from './failures.ts'
import { introspect, introspects } from './introspection.ts'
import type { JsonObject } from './own.ts'
import type { Variables } from './fetch.ts'
import { anomaly, compileProjector, type Projector } from './projector.ts'
import { type AskedOperation, type Providers, rootOf } from './providers.ts'

/** Makes the response of all that was fetched and of what went wrong. Variables have the client's names. */
export type Respond = (data: JsonObject, variables: Variables, failures: readonly Failure[]) => ExecutionResult

/** Responds by a generated projector as long as all is well, value by value where it is not. */
export function responder(asked: AskedOperation, providersOf: () => Providers, reserved: ReadonlySet<string>): Respond {
  const { document, definition, schema, fragments, nameOf } = asked
  const root = rootOf(definition, schema)
  const shape = [{ selections: definition.selectionSet, on: root }]
  const introspecting = introspects(definition.selectionSet, fragments)
  const projectorFor = projectorsOf(asked)
  const completerFor = choicesOf(definition, fragments, (conditions) =>
    completer(shape, root, { schema, fragments, nameOf, conditions }),
  )
  let providers: Providers | undefined
  const places = {
    providers: () => (providers ??= providersOf()),
    clientPath: clientPaths(definition.selectionSet, fragments, nameOf),
    reserved,
  }

  return (data, variables, failures) => {
    if (failures.length === 0 && !introspecting) {
      const projected = project(projectorFor(variables), data)
      if (projected) return { data: projected }
    }
    const chosen = completerFor(variables)
    if (!chosen) throw new Error('The variables of @include and @skip have to be true or false.')
    const completed = chosen.complete(data, introspecting ? introspect(document, definition, schema, variables) : {})
    const asksFor = (planned: Path) => chosen.asksFor(planned, data)
    const errors = errorsOf(failures, completed.missing, { ...places, asksFor })
    const isExplained = explainedBy(errors)
    for (const { error, nullAt } of completed.refusals) if (!isExplained(nullAt)) errors.push(error)
    return errors.length > 0 ? { errors, data: completed.data } : { data: completed.data }
  }
}

/** The projectors of an operation by the choices of its conditions, each made when it is first needed. */
export function projectors(
  document: DocumentNode,
  definition: OperationDefinitionNode,
  schema: GraphQLSchema,
): (variables: Variables) => Projector | undefined {
  const fragments = fragmentsOf(document)
  const nameOf = ({ alias, name }: { alias?: { value: string } | undefined; name: { value: string } }) =>
    (alias ?? name).value
  return projectorsOf({ document, definition, schema, fragments, nameOf })
}

function projectorsOf({ definition, schema, fragments, nameOf }: AskedOperation) {
  if (introspects(definition.selectionSet, fragments)) return () => undefined
  const root = rootOf(definition, schema)
  const shape = [{ selections: definition.selectionSet, on: root }]
  return choicesOf(definition, fragments, (conditions) =>
    compileProjector(shape, root, { schema, fragments, nameOf, conditions }),
  )
}

function project(projector: Projector | undefined, data: JsonObject): JsonObject | undefined {
  try {
    return projector?.(data)
  } catch (error) {
    if (error === anomaly) return undefined
    throw error
  }
}
