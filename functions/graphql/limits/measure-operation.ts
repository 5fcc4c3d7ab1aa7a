import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { type Fragments, fieldsOf, fragmentsOf } from './fields-of.ts';

/** What an operation is made of, whatever its variables say: each list is as long as what it measures. */
export type Measures = {
  /** The fields on one way to those that lie deepest. How deep introspection may be, GraphQL itself says. */
  readonly depth: readonly ASTNode[];
  /** The fields that the operation begins with, of each name one. */
  readonly rootFields: readonly ASTNode[];
  /** In all of the document. */
  readonly aliases: readonly ASTNode[];
  readonly directives: readonly ASTNode[];
};

const known = new WeakMap<OperationDefinitionNode, Measures>();

/** Of a document that is valid. It is measured once: Apollo Server keeps documents that are asked again and again. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Measures {
  const measures = known.get(operation) ?? measure(document, operation);
  known.set(operation, measures);
  return measures;
}

function measure(document: DocumentNode, { selectionSet }: OperationDefinitionNode): Measures {
  const fragments = fragmentsOf(document);
  const aliases: ASTNode[] = [];
  const directives: ASTNode[] = [];
  visit(document, {
    Field: (node) => {
      if (node.alias !== undefined) aliases.push(node);
    },
    Directive: (node) => {
      directives.push(node);
    },
  });
  const rootFields = fieldsOf([selectionSet], { fragments, isIncluded: () => true, applies: () => true });
  return {
    depth: deepestIn(selectionSet, fragments, new Map()),
    rootFields: [...rootFields.values()].flatMap(([field]) => field ?? []),
    aliases,
    directives,
  };
}

type Path = readonly FieldNode[];

/** @param memory - by name, what was found in a fragment before: it may be named any number of times */
function deepestIn({ selections }: SelectionSetNode, fragments: Fragments, memory: Map<string, Path>): Path {
  return selections
    .map((selection) => deepestFrom(selection, fragments, memory))
    .reduce((one, other) => (other.length > one.length ? other : one), []);
}

function deepestFrom(selection: SelectionNode, fragments: Fragments, memory: Map<string, Path>): Path {
  switch (selection.kind) {
    case Kind.INLINE_FRAGMENT:
      return deepestIn(selection.selectionSet, fragments, memory);
    case Kind.FRAGMENT_SPREAD: {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      const path = memory.get(name) ?? (fragment && deepestIn(fragment.selectionSet, fragments, memory)) ?? [];
      memory.set(name, path);
      return path;
    }
    case Kind.FIELD: {
      const { selectionSet, name } = selection;
      const isIntrospection = name.value.startsWith('__');
      const further = selectionSet === undefined || isIntrospection ? [] : deepestIn(selectionSet, fragments, memory);
      return [selection, ...further];
    }
  }
}
