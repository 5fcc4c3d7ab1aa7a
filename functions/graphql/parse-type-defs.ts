import { type DocumentNode, Kind, type NamedTypeNode, type TypeNode } from 'graphql';

/** The syntax tree of a schema, as schema/codegen/type-defs.ts writes it: with names, types and descriptions as texts. */
export function parseTypeDefs(json: string): DocumentNode {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The plugin wrote it from a tree.
  return JSON.parse(json, toNode) as DocumentNode;
}

function toNode(field: string, value: unknown): unknown {
  if (typeof value === 'string') {
    switch (field) {
      case 'name':
        return { kind: Kind.NAME, value };
      case 'description':
        return { kind: Kind.STRING, value };
      case 'type':
        return typeNode(value);
      default:
        return value;
    }
  }
  return (field === 'interfaces' || field === 'types') && Array.isArray(value) ? value.map(namedType) : value;
}

/** A type as SDL has it, such as `[String!]!`. */
function typeNode(text: string): TypeNode {
  if (text.endsWith('!')) {
    const type = typeNode(text.slice(0, -1));
    return type.kind === Kind.NON_NULL_TYPE ? type : { kind: Kind.NON_NULL_TYPE, type };
  }
  return text.startsWith('[') ? { kind: Kind.LIST_TYPE, type: typeNode(text.slice(1, -1)) } : namedType(text);
}

function namedType(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } };
}
