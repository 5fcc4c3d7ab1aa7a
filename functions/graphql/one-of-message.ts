import { type GraphQLSchema, isInputObjectType } from 'graphql';

/**
 * What an error says of an input of which exactly one field may be given, in words that name its fields; null: the error
 * is of another kind. GraphQL calls a field a key, and so may be misunderstood where one of them has that name.
 */
export function oneOfMessage(message: string, schema: GraphQLSchema): string | null {
  const [, name = ''] = /\bOneOf (?:Input Object )?(?:type )?"(\w+)"/.exec(message) ?? [];
  const type = schema.getType(name);
  return isInputObjectType(type) ? `exactly one of ${Object.keys(type.getFields()).join(', ')} must be given.` : null;
}
