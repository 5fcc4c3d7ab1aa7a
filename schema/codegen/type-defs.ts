/**
 * A plugin of graphql-codegen: writes the schema as the syntax tree that the server builds it from, so that no SDL is
 * read or parsed when a Lambda starts. Descriptions and directives are kept; positions in the files are not.
 */
import type { GraphQLSchema } from 'graphql';

/** What graphql-codegen calls. */
export function plugin(schema: GraphQLSchema): string {
  const definitions = [...Object.values(schema.getTypeMap()), ...schema.getDirectives()].flatMap((element) => [
    ...(element.astNode ? [element.astNode] : []),
    ...('extensionASTNodes' in element ? element.extensionASTNodes : []),
  ]);
  const document = JSON.stringify({ kind: 'Document', definitions }, withoutNeedless);
  return `import type { DocumentNode } from 'graphql';

/** The schema's syntax tree. */
export const typeDefs: DocumentNode = JSON.parse(
  ${JSON.stringify(document)},
);
`;
}

/** What the server does not need to build the schema: positions, how a text was quoted, lists that are empty. */
function withoutNeedless(name: string, value: unknown): unknown {
  const empty = Array.isArray(value) && value.length === 0;
  return name === 'loc' || name === 'block' || (empty && OPTIONAL_LISTS.has(name)) ? undefined : value;
}

const OPTIONAL_LISTS: ReadonlySet<string> = new Set(['arguments', 'directives', 'interfaces']);
