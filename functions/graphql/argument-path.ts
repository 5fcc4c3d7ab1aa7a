import {
  type ASTNode,
  BREAK,
  coerceInputValue,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  isInputType,
  isValueNode,
  Kind,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** The operation in which an error arose. */
export type ErrorSetting = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
};

/**
 * The path of the argument whose value GraphQL itself refused, such as `asOf` or `claimDate.start`; null: the error is of
 * another kind. The value may be written in the document, be a variable's or be a variable's default.
 */
export function argumentPath(error: GraphQLError, setting: ErrorSetting): string | null {
  const node = error.nodes?.[0];
  const documentIsWrong = error.extensions['code'] === 'GRAPHQL_VALIDATION_FAILED';
  if (node === undefined) {
    return null;
  }
  if (node.kind === Kind.VARIABLE_DEFINITION) {
    return documentIsWrong ? null : join([usePath(node, setting), refusedPart(error, node, setting)]);
  }
  // A document that uses its variables wrongly is no matter of values.
  if (node.kind === Kind.VARIABLE ? documentIsWrong : !isValueNode(node) && node.kind !== Kind.OBJECT_FIELD) {
    return null;
  }
  const { path, definition } = placeOf(setting.document, (other) => other === node);
  return join([definition === null ? null : usePath(definition, setting), path]);
}

type Place = { readonly path: string | null; readonly definition: VariableDefinitionNode | null };

/** Where the first such node stands: within which argument, or as the default of which variable. */
function placeOf(document: DocumentNode, matches: (node: ASTNode) => boolean): Place {
  let place: Place = { path: null, definition: null };
  visit(document, {
    enter: (node, ...[, parent, , ancestors]) => {
      if (!matches(node)) {
        return undefined;
      }
      const around = [...ancestors, parent ?? [], node].flatMap((each) => ('kind' in each ? [each] : []));
      const names = around.flatMap((each) =>
        each.kind === Kind.ARGUMENT || each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
      );
      place = {
        path: join(names),
        definition: around.find((each) => each.kind === Kind.VARIABLE_DEFINITION) ?? null,
      };
      return BREAK;
    },
  });
  return place;
}

/** The argument that a variable is given to. */
function usePath({ variable }: VariableDefinitionNode, { document }: ErrorSetting): string {
  const isUse = (node: ASTNode): boolean =>
    node.kind === Kind.VARIABLE && node !== variable && node.name.value === variable.name.value;
  return placeOf(document, isUse).path ?? `$${variable.name.value}`;
}

/** Which part of a variable's value the error is about: found by coercing the value again. */
function refusedPart(error: GraphQLError, definition: VariableDefinitionNode, setting: ErrorSetting): string | null {
  const type = typeFromAST(setting.schema, definition.type);
  let part: string | null = null;
  if (isInputType(type)) {
    coerceInputValue(setting.variables[definition.variable.name.value], type, (path, _value, { message }) => {
      part ??= error.message.endsWith(message) ? join(path) : null;
    });
  }
  return part;
}

function join(names: readonly (string | number | null)[]): string | null {
  return names.filter((name) => name !== null && name !== '').join('.') || null;
}
