import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { isTold, pinsOf } from './pins.ts';

/** For how long the answer to a query may be kept, as far as its document tells. */
export type QueryKeeping = {
  /** In seconds: the least that a field of it allows. */
  readonly maxAge: number;
  /** The values by which it always is the same, if they are given and the moments among them past; null: it is not. */
  readonly pins: readonly ValueNode[] | null;
  /** The names, in the answer, of what is null while it is not on the record, and may be there one day. */
  readonly mayCome: ReadonlySet<string>;
};

/** In seconds, where the schema does not say. */
const MAX_AGE = 30;
const HINT = 'cacheControl';
const TYPENAME = '__typename';

type Selected = {
  readonly parent: GraphQLCompositeType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
};

const known = new WeakMap<OperationDefinitionNode, QueryKeeping>();

/** Looks at each field of a query once, however often it is asked. A field counts, whether it is skipped or not. */
export function queryKeeping(
  schema: GraphQLSchema,
  document: DocumentNode,
  query: OperationDefinitionNode,
): QueryKeeping {
  const keeping = known.get(query) ?? lookAt(fieldsOf(schema, document, query));
  known.set(query, keeping);
  return keeping;
}

function fieldsOf(schema: GraphQLSchema, document: DocumentNode, query: OperationDefinitionNode): readonly Selected[] {
  const fields: Selected[] = [];
  const types = new TypeInfo(schema);
  const take = (node: FieldNode): void => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (parent && field && field.name !== TYPENAME) fields.push({ parent, field, node });
  };
  visit(alone(document, query), visitWithTypeInfo(types, { Field: take }));
  return fields;
}

/** What the document has for this operation and for no other. */
function alone(document: DocumentNode, { name }: OperationDefinitionNode): DocumentNode {
  const isOnly = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1;
  return isOnly ? document : (separateOperations(document)[name?.value ?? ''] ?? document);
}

function lookAt(fields: readonly Selected[]): QueryKeeping {
  const maxAges = fields.flatMap(({ field }) => {
    const hint: unknown = field.extensions[HINT];
    return isHint(hint) ? [hint.maxAge] : [];
  });
  const pins = fields.map(({ parent, field, node }) => pinsOf(parent, field, node));
  const given = pins.filter((values) => values !== null);
  const absent = fields.filter(({ parent, field }) => isTold(parent) && !isNonNullType(field.type));
  return {
    maxAge: Math.min(MAX_AGE, ...maxAges),
    pins: given.length < pins.length ? null : given.flat(),
    mayCome: new Set(absent.map(({ node: { alias, name } }) => (alias ?? name).value)),
  };
}

/** What the schema says by a directive, is in the field's extensions: see schema-parts.ts. */
function isHint(hint: unknown): hint is { readonly maxAge: number } {
  return typeof hint === 'object' && hint !== null && 'maxAge' in hint && typeof hint.maxAge === 'number';
}
