import {
  assertInputType,
  assertInterfaceType,
  assertNullableType,
  assertObjectType,
  assertOutputType,
  GraphQLDirective,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLInputFieldConfig,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  specifiedDirectives,
  specifiedScalarTypes,
} from 'graphql';
import type { FieldPart, InputParts, SchemaParts, TypePart } from './schema-parts.ts';

/** Finds a type by what SDL calls it, such as `[String!]!`. */
type TypeOf = (text: string) => GraphQLType;

/** Builds the schema that parts were made of. It is not checked: what the parts were made of was. */
export function buildSchema({ types, directives }: SchemaParts): GraphQLSchema {
  const known = new Map<string, GraphQLType>(specifiedScalarTypes.map((type) => [type.name, type]));
  const typeOf: TypeOf = (text) => {
    const type = known.get(text) ?? wrapped(text, typeOf);
    known.set(text, type);
    return type;
  };
  const built = types.map((part) => buildType(part, typeOf));
  for (const type of built) known.set(type.name, type);
  return new GraphQLSchema({
    query: assertObjectType(typeOf('Query')),
    mutation: known.has('Mutation') ? assertObjectType(typeOf('Mutation')) : null,
    types: built,
    directives: [
      ...directives.map(({ args = {}, ...rest }) => new GraphQLDirective({ ...rest, args: inputs(args, typeOf) })),
      ...specifiedDirectives,
    ],
    assumeValid: true,
  });
}

function wrapped(text: string, typeOf: TypeOf): GraphQLType {
  if (text.endsWith('!')) return new GraphQLNonNull(assertNullableType(typeOf(text.slice(0, -1))));
  if (text.startsWith('[')) return new GraphQLList(typeOf(text.slice(1, -1)));
  throw new Error(`The schema has no type ${text}.`);
}

/** What a type is made of is looked for when the schema is put together: then there is all of it. */
function buildType(part: TypePart, typeOf: TypeOf): GraphQLNamedType {
  switch (part.kind) {
    case 'SCALAR':
      return new GraphQLScalarType(part);
    case 'OBJECT':
      return new GraphQLObjectType({ ...part, ...fieldsOf(part, typeOf) });
    case 'INTERFACE':
      return new GraphQLInterfaceType({ ...part, ...fieldsOf(part, typeOf) });
    case 'UNION':
      return new GraphQLUnionType({ ...part, types: () => part.types.map((name) => assertObjectType(typeOf(name))) });
    case 'ENUM':
      return new GraphQLEnumType(part);
    case 'INPUT_OBJECT':
      return new GraphQLInputObjectType({ ...part, fields: () => inputs(part.fields, typeOf) });
  }
}

type Fields = {
  readonly interfaces: () => readonly GraphQLInterfaceType[];
  readonly fields: () => Record<string, GraphQLFieldConfig<unknown, unknown>>;
};

function fieldsOf(part: TypePart & { readonly kind: 'OBJECT' | 'INTERFACE' }, typeOf: TypeOf): Fields {
  const { interfaces = [], fields } = part;
  return {
    interfaces: () => interfaces.map((name) => assertInterfaceType(typeOf(name))),
    fields: () =>
      mapped(fields, ({ args = {}, type, ...rest }: FieldPart) => ({
        ...rest,
        type: assertOutputType(typeOf(type)),
        args: inputs(args, typeOf),
      })),
  };
}

function inputs(parts: InputParts, typeOf: TypeOf): Record<string, GraphQLInputFieldConfig> {
  return mapped(parts, ({ type, ...rest }) => ({ ...rest, type: assertInputType(typeOf(type)) }));
}

function mapped<Part, Config>(
  parts: Readonly<Record<string, Part>>,
  configure: (part: Part) => Config,
): Record<string, Config> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, configure(part)]));
}
