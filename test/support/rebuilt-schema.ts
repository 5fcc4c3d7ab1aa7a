import type { GraphQLSchema } from 'graphql';
import { buildSchema } from '../../functions/graphql/build-schema.ts';
import { parseSchemaParts } from '../../functions/graphql/schema-parts.ts';
import { plugin } from '../../schema/codegen/schema-parts.ts';

/** A schema as the server has it: what is built of what the plugin writes of it. */
export function rebuilt(schema: GraphQLSchema): GraphQLSchema {
  const [, json = ''] = /parseSchemaParts\(\n {2}(".*"),\n\);/.exec(plugin(schema)) ?? [];
  return buildSchema(parseSchemaParts(String(JSON.parse(json))));
}
