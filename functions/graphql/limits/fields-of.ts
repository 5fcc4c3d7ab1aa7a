import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The fragments of a document, by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

export function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(
    definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** Which parts of selections count. */
export type Choice = {
  readonly fragments: Fragments;
  /** Whether a selection is to be answered, as its directives have it. */
  readonly isIncluded: (selection: SelectionNode) => boolean;
  /** Whether what is asked of a type is asked here; undefined: of whatever is here. */
  readonly applies: (type: NamedTypeNode | undefined) => boolean;
};

/**
 * The fields that are asked for, by the names under which they are answered: those of one name are answered once.
 *
 * https://spec.graphql.org/September2025/#CollectFields()
 */
export function fieldsOf(
  selectionSets: readonly SelectionSetNode[],
  choice: Choice,
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!choice.isIncluded(selection)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = (selection.alias ?? selection.name).value;
        const nodes = found.get(name);
        if (nodes === undefined) found.set(name, [selection]);
        else nodes.push(selection);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : unseen(selection.name.value);
      if (fragment !== undefined && choice.applies(fragment.typeCondition)) collect(fragment.selectionSet);
    }
  };
  const unseen = (name: string): FragmentDefinitionNode | undefined => {
    if (seen.has(name)) return undefined;
    seen.add(name);
    return choice.fragments.get(name);
  };
  selectionSets.forEach(collect);
  return found;
}
