import {
  type GraphQLNamedType,
  GraphQLScalarType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { buildSchema } from './build-schema.ts';
import { resolvers } from './resolvers/index.ts';
import { schemaParts } from './schema-parts.generated.ts';

/** The schema with its resolvers. It was checked when its parts were generated, and is not checked again. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchema(schemaParts);
  for (const [name, resolver] of Object.entries(resolvers)) {
    attach(schema.getType(name), resolver);
  }
  return schema;
}

/** What fits where is the business of the generated types, by which the resolvers are declared. */
function attach(type: GraphQLNamedType | undefined, resolver: object): void {
  if (isScalarType(type) && resolver instanceof GraphQLScalarType) {
    const { serialize, parseValue, parseLiteral } = resolver;
    Object.assign(type, { serialize, parseValue, parseLiteral });
    return;
  }
  const fields = isObjectType(type) ? type.getFields() : {};
  for (const [name, resolve] of Object.entries<unknown>({ ...resolver })) {
    if (isAbstractType(type) && name === RESOLVE_TYPE) {
      Object.assign(type, { resolveType: resolve });
    } else {
      Object.assign(fields[name] ?? {}, { resolve });
    }
  }
}

const RESOLVE_TYPE = '__resolveType';
