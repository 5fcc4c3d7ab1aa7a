/**
 * A plugin of graphql-codegen: writes the schema as the syntax tree that the server builds it from, so that no SDL is
 * read or parsed when a Lambda starts. Descriptions and directives are kept; positions in the files are not. Names, types
 * and descriptions are written as texts: as nodes they would make most of what is read at every start.
 */
import { type ASTNode, type GraphQLSchema, Kind, print } from 'graphql';

/** What graphql-codegen calls; functions/graphql/parse-type-defs.ts reads what this writes. */
export function plugin(schema: GraphQLSchema): string {
  const definitions = [...Object.values(schema.getTypeMap()), ...schema.getDirectives()].flatMap((element) => [
    ...(element.astNode ? [element.astNode] : []),
    ...('extensionASTNodes' in element ? element.extensionASTNodes : []),
  ]);
  const document = JSON.stringify({ kind: Kind.DOCUMENT, definitions }, compact);
  return `import type { DocumentNode } from 'graphql';
import { parseTypeDefs } from './parse-type-defs.ts';

/** The schema's syntax tree. */
export const typeDefs: DocumentNode = parseTypeDefs(
  ${JSON.stringify(document)},
);
`;
}

/** Without what the server does not need to build the schema: positions, how a text was quoted, lists that are empty. */
function compact(field: string, value: unknown): unknown {
  const empty = Array.isArray(value) && value.length === 0;
  if (field === 'loc' || field === 'block' || (empty && OPTIONAL_LISTS.has(field))) return undefined;
  if (LISTS_OF_NAMES.has(field) && Array.isArray(value)) return value.map(textOf);
  return isNode(value) && TEXTS.has(value.kind) && FIELDS_OF_TEXTS.has(field) ? textOf(value) : value;
}

const OPTIONAL_LISTS: ReadonlySet<string> = new Set(['arguments', 'directives', 'interfaces']);
const LISTS_OF_NAMES: ReadonlySet<string> = new Set(['interfaces', 'types']);
const FIELDS_OF_TEXTS: ReadonlySet<string> = new Set(['name', 'type', 'description']);
const TEXTS: ReadonlySet<string> = new Set([
  Kind.NAME,
  Kind.STRING,
  Kind.NAMED_TYPE,
  Kind.LIST_TYPE,
  Kind.NON_NULL_TYPE,
]);

function textOf(node: ASTNode): string {
  return node.kind === Kind.STRING ? node.value : print(node);
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
