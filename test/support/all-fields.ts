import {
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

const NAMES: readonly string[] = ['id', 'key'];

/** A selection of all that a type of the schema tells, but for entries, of which it takes the names alone. */
export function allFields(schema: GraphQLSchema, typeName: string, within: readonly string[] = []): string {
  const type = schema.getType(typeName);
  if (within.includes(typeName)) throw new Error(`${typeName} lies within itself.`);
  if (isUnionType(type)) {
    const members = type
      .getTypes()
      .map(({ name }) => `... on ${name} ${allFields(schema, name, [...within, typeName])}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ name }) => !isEntry(type) || NAMES.includes(name));
  const selected = fields
    .filter(({ args }) => !args.some(isRequiredArgument))
    .map((field) => `${field.name} ${allFields(schema, getNamedType(field.type).name, [...within, typeName])}`);
  return `{ __typename ${selected.join(' ')} }`;
}

function isEntry(type: GraphQLNamedType): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node');
}
