/**
 * A plugin of graphql-codegen: writes the parts of the schema that the server builds it from, so that no SDL is read or
 * parsed when a Lambda starts, and no syntax tree is walked. All that introspection shows is kept, and of the directives
 * that the server itself heeds their arguments, as extensions by the directive's name.
 */
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getDirectiveValues,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
} from 'graphql';

/** What graphql-codegen calls; functions/graphql/schema-parts.ts reads what this writes. */
export function plugin(sorted: GraphQLSchema): string {
  const schema = inOrder(sorted);
  const types = Object.values(schema.getTypeMap());
  const ours = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  const parts = JSON.stringify({
    types: ours.map((type) => typePart(type, directives)),
    directives: directives.map(directivePart),
  });
  return `import { parseSchemaParts, type SchemaParts } from './schema-parts.ts';

/** All that the schema is made of. */
export const schemaParts: SchemaParts = parseSchemaParts(
  ${JSON.stringify(parts)},
);
`;
}

/** With fields and values in the order of the files, and not that of the alphabet. */
function inOrder(schema: GraphQLSchema): GraphQLSchema {
  const definitions = [...Object.values(schema.getTypeMap()), ...schema.getDirectives()].flatMap((element) => [
    ...(element.astNode ? [element.astNode] : []),
    ...('extensionASTNodes' in element ? element.extensionASTNodes : []),
  ]);
  return buildASTSchema({ kind: Kind.DOCUMENT, definitions });
}

type Directives = readonly GraphQLDirective[];

function typePart(type: GraphQLNamedType, directives: Directives): object {
  const named = { name: type.name, ...elementPart(type) };
  if (isScalarType(type)) return { kind: 'SCALAR', ...named, specifiedByURL: type.specifiedByURL ?? undefined };
  if (isUnionType(type)) return { kind: 'UNION', ...named, types: type.getTypes().map(nameOf) };
  if (isEnumType(type)) return { kind: 'ENUM', ...named, values: byName(type.getValues(), elementPart) };
  const fields = Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields());
  const fieldParts = byName(fields, (field) => fieldPart(field, directives));
  if (isInputObjectType(type)) {
    return { kind: 'INPUT_OBJECT', ...named, fields: fieldParts, isOneOf: type.isOneOf || undefined };
  }
  const interfaces = type.getInterfaces().map(nameOf);
  return {
    kind: isObjectType(type) ? 'OBJECT' : 'INTERFACE',
    ...named,
    interfaces: interfaces.length === 0 ? undefined : interfaces,
    fields: fieldParts,
  };
}

function directivePart(directive: GraphQLDirective): object {
  const { name, description, isRepeatable, locations, args } = directive;
  return {
    name,
    ...elementPart({ description }),
    isRepeatable: isRepeatable || undefined,
    locations,
    ...argsPart(args, []),
  };
}

function fieldPart(
  field: GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField,
  directives: Directives,
): object {
  const own = 'args' in field ? argsPart(field.args, directives) : { defaultValue: field.defaultValue };
  return { type: String(field.type), ...elementPart(field), ...extensionsPart(field, directives), ...own };
}

function argsPart(args: readonly GraphQLArgument[], directives: Directives): object {
  return args.length === 0 ? {} : { args: byName(args, (argument) => fieldPart(argument, directives)) };
}

/** What may have a description. */
type Element = {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
};

function elementPart({ description, deprecationReason }: Element): object {
  return { description: description ?? undefined, deprecationReason: deprecationReason ?? undefined };
}

type Marked = {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
};

function extensionsPart({ astNode }: Marked, directives: Directives): object {
  const { directives: nodes = [] } = astNode ?? {};
  const found = directives.flatMap((directive) => {
    const values = getDirectiveValues(directive, { directives: nodes });
    return values === undefined ? [] : [[directive.name, values] as const];
  });
  return found.length === 0 ? {} : { extensions: Object.fromEntries(found) };
}

function byName<T extends { readonly name: string }>(elements: readonly T[], part: (element: T) => object): object {
  return Object.fromEntries(elements.map((element) => [element.name, part(element)]));
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
