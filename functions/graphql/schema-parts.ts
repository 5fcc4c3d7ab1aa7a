import type {
  GraphQLArgumentConfig,
  GraphQLDirectiveConfig,
  GraphQLEnumTypeConfig,
  GraphQLFieldConfig,
  GraphQLInputObjectTypeConfig,
  GraphQLInterfaceTypeConfig,
  GraphQLObjectTypeConfig,
  GraphQLScalarTypeConfig,
  GraphQLUnionTypeConfig,
} from 'graphql';

/**
 * What a schema is made of: the configurations that graphql-js takes, but for types, which are texts as SDL has them, such
 * as `[String!]!`. Of directives on fields and arguments there are the values that they are given, as extensions.
 */
export type SchemaParts = { readonly types: readonly TypePart[]; readonly directives: readonly DirectivePart[] };

type Named<Part> = Readonly<Record<string, Part>>;
type Without<Config, Fields extends keyof Config> = Readonly<Omit<Config, Fields>>;

/** An argument of a field or a directive, or a field of an input. */
export type InputPart = Without<GraphQLArgumentConfig, 'type'> & { readonly type: string };
export type InputParts = Named<InputPart>;
export type FieldPart = Without<GraphQLFieldConfig<unknown, unknown>, 'type' | 'args'> & {
  readonly type: string;
  readonly args?: InputParts;
};
export type FieldParts = Named<FieldPart>;
type FieldsPart = { readonly interfaces?: readonly string[]; readonly fields: FieldParts };
export type TypePart =
  | ({ readonly kind: 'SCALAR' } & GraphQLScalarTypeConfig<unknown, unknown>)
  | ({ readonly kind: 'OBJECT' } & FieldsPart & Without<GraphQLObjectTypeConfig<unknown, unknown>, keyof FieldsPart>)
  | ({ readonly kind: 'INTERFACE' } & FieldsPart &
      Without<GraphQLInterfaceTypeConfig<unknown, unknown>, keyof FieldsPart>)
  | ({ readonly kind: 'UNION'; readonly types: readonly string[] } & Without<
      GraphQLUnionTypeConfig<unknown, unknown>,
      'types'
    >)
  | ({ readonly kind: 'ENUM' } & GraphQLEnumTypeConfig)
  | ({ readonly kind: 'INPUT_OBJECT'; readonly fields: InputParts } & Without<GraphQLInputObjectTypeConfig, 'fields'>);
export type DirectivePart = Without<GraphQLDirectiveConfig, 'args'> & { readonly args?: InputParts };

/** Reads what schema/codegen/schema-parts.ts wrote. */
export function parseSchemaParts(json: string): SchemaParts {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The plugin wrote it from a schema.
  return JSON.parse(json) as SchemaParts;
}
