import {
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  type InputValueDefinitionNode,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
} from 'graphql'
import { type Constraint, readConstraint } from './constraint.ts'

type Constrained = Pick<GraphQLArgument | GraphQLInputField, 'extensions'>

/** What an argument or input field of a constrained schema may be. */
export function constraintOf(place: Constrained): Constraint | undefined {
  return place.extensions.constraint as Constraint | undefined
}

/**
 * Puts what the SDL says by `@constraint` onto the arguments and input fields
 * of a schema that was made from it, where checks find it. The gateway's
 * schema has no directives any more: they stand in the supergraph's text.
 * Throws where a constraint says what nobody knows.
 */
export function constrainSchema(schema: GraphQLSchema, { definitions }: DocumentNode): void {
  for (const definition of definitions) {
    if (!('fields' in definition) || !definition.fields) continue
    const type = schema.getType(definition.name.value)
    for (const node of definition.fields) {
      const place = `${definition.name.value}.${node.name.value}`
      if (node.kind === Kind.INPUT_VALUE_DEFINITION) {
        if (isInputObjectType(type)) keep(type.getFields()[node.name.value], node, place)
      } else if (isObjectType(type) || isInterfaceType(type)) {
        const field = type.getFields()[node.name.value]
        for (const one of node.arguments ?? []) {
          keep(
            field?.args.find(({ name }) => name === one.name.value),
            one,
            `${place}(${one.name.value}:)`,
          )
        }
      }
    }
  }
}

function keep(place: Constrained | undefined, { directives }: InputValueDefinitionNode, name: string): void {
  try {
    const constraint = readConstraint(directives)
    if (place && constraint) place.extensions = { ...place.extensions, constraint }
  } catch (error) {
    throw new Error(`@constraint of ${name}: ${(error as Error).message}`, { cause: error })
  }
}
