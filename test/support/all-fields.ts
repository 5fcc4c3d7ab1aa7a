import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What of an entry within something else is asked for: what it is named by, or all that it says by itself. */
export type OfEntries = 'NAMES' | 'WORDS';

const NAMES: readonly string[] = ['id', 'key'];

/** A selection of all that a type of the schema tells, but for entries, of which it takes so much. */
export function allFields(schema: GraphQLSchema, typeName: string, ofEntries: OfEntries = 'NAMES'): string {
  const select = (name: string, within: readonly string[]): string => {
    const type = schema.getType(name);
    if (within.includes(name)) throw new Error(`${name} lies within itself.`);
    if (isAbstractType(type) && !(isEntry(type) && ofEntries === 'NAMES')) {
      const members = schema.getPossibleTypes(type);
      return `{ __typename ${members.map((each) => `... on ${each.name} ${select(each.name, [...within, name])}`).join(' ')} }`;
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return '';
    const isAsked = isEntry(type) ? ENTRY_FIELDS[ofEntries] : () => true;
    const fields = Object.values(type.getFields())
      .filter(({ args }) => !args.some(isRequiredArgument))
      .map((field) => ({ name: field.name, type: getNamedType(field.type) }))
      .filter(isAsked);
    return `{ __typename ${fields.map((field) => `${field.name} ${select(field.type.name, [...within, name])}`).join(' ')} }`;
  };
  return select(typeName, []);
}

type Field = { readonly name: string; readonly type: GraphQLNamedType };

const ENTRY_FIELDS: Readonly<Record<OfEntries, (field: Field) => boolean>> = {
  NAMES: ({ name }) => NAMES.includes(name),
  WORDS: ({ type }) => isLeafType(type),
};

function isEntry(type: GraphQLNamedType): boolean {
  return (
    type.name === 'Node' ||
    ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'))
  );
}
