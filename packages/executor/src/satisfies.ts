import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql'

/** Whether an object of the type named so is matched by a fragment on the condition. */
export function satisfies(schema: GraphQLSchema, typename: unknown, condition: string): boolean {
  if (typename === condition) return true
  if (typeof typename !== 'string') return false
  const type = schema.getType(typename)
  const wanted = schema.getType(condition)
  if (!type || !wanted || !isAbstractType(wanted)) return false
  return (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type)
}
