import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  getNullableType,
  isInterfaceType,
  isObjectType,
  type ValueNode,
} from 'graphql';

/** The arguments that, given together, make a field tell what was, or what was written once and for all. */
const PINNING: readonly (readonly string[])[] = [['asOf', 'recordedBy'], ['number']];
/** What of an entry never changes; and by what it is looked up, so that it is found whenever it was found before. */
const NAMES: readonly string[] = ['id', 'key'];
const LOOKUPS: readonly string[] = ['by', 'id'];
const NODE = 'Node';
const QUERY = 'Query';

/**
 * The values by which a field always answers the same, if all of them are given and the moments among them are past: none
 * where it does so anyway. Null: what it answers may change.
 *
 * The record and its entries are told as they stand, but for the names of entries, for views of the record as it stood,
 * and for revisions by number. What has no id of its own follows from what it is reached through: it is as lasting.
 */
export function pinsOf(
  parent: GraphQLCompositeType,
  field: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
): readonly ValueNode[] | null {
  if (!isTold(parent)) return [];
  for (const names of PINNING) {
    const values = given.filter(({ name }) => names.includes(name.value)).map(({ value }) => value);
    if (values.length === names.length) return values;
  }
  const lasts = parent.name === QUERY ? isLookup(field) : NAMES.includes(field.name);
  return lasts ? [] : null;
}

/** Whether this is the record or an entry of it, so that null stands for what is not there, and may be one day. */
export function isTold(type: GraphQLCompositeType): boolean {
  return type.name === QUERY || isNode(type);
}

function isLookup({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return isNode(getNullableType(type)) && args.every(({ name }) => LOOKUPS.includes(name));
}

function isNode(type: unknown): boolean {
  return (
    (isObjectType(type) || isInterfaceType(type)) &&
    (type.name === NODE || type.getInterfaces().some(({ name }) => name === NODE))
  );
}
