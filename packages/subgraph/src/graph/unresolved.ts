import { type GraphQLSchema, isObjectType } from 'graphql'

/**
 * The fields of a schema that nothing answers, one sentence each: root fields and fields with arguments without a
 * resolver, and subscriptions that follow nothing. graphql-js takes such a field from a property of its parent, finds
 * none, and says null without an error. The compiler knows the other fields that need one (`needed-resolvers.ts`).
 */
export function unresolvedFields(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  const types = Object.values(schema.getTypeMap()).filter(isObjectType)
  return types.flatMap((type) => {
    // Those of federation bring their own.
    const fields = Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'))
    return fields.flatMap(({ name, args, resolve, subscribe }) => {
      const needsOne = roots.includes(type) || args.length > 0
      const has = type === schema.getSubscriptionType() ? subscribe : resolve
      return needsOne && !has ? [`${type.name}.${name}`] : []
    })
  })
}
