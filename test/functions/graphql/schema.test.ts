import { readdir } from 'node:fs/promises';
import {
  getIntrospectionQuery,
  getNamedType,
  graphqlSync,
  isAbstractType,
  isLeafType,
  isObjectType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { resolvers } from '../../../functions/graphql/resolvers/index.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';

const RESOLVERS = new URL('../../../functions/graphql/resolvers/', import.meta.url);
const schema = createSchema();

describe('createSchema', () => {
  it('is valid, although nobody checks it when the server starts', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it.each(['Query', 'Mutation'])('has a resolver for every field of %s, each at its coordinate', async (name) => {
    const files = await readdir(new URL(`${name}/`, RESOLVERS));
    const root = schema.getType(name);
    const fields = isObjectType(root) ? Object.values(root.getFields()) : [];
    expect(fields).not.toEqual([]);
    expect(fields.filter(({ resolve }) => resolve === undefined)).toEqual([]);
    expect(files.toSorted()).toEqual(fields.map((field) => `${field.name}.ts`).toSorted());
  });

  it('has a resolver file for types of the schema alone, all of them in use', async () => {
    const files = (await readdir(RESOLVERS)).filter((name) => /^[A-Z].*\.ts$/.test(name));
    const names = files.map((name) => name.slice(0, -3));
    expect(
      Object.keys(resolvers)
        .filter((name) => name !== 'Query' && name !== 'Mutation')
        .toSorted(),
    ).toEqual(names.toSorted());
    expect(names.filter((name) => schema.getType(name) === undefined)).toEqual([]);
  });

  it('attaches every resolver to a field that there is', () => {
    const strays = Object.entries(resolvers).flatMap(([name, fields]) => {
      const type = schema.getType(name);
      return isObjectType(type) ? Object.keys(fields).filter((field) => !type.getFields()[field]?.resolve) : [];
    });
    expect(strays).toEqual([]);
  });

  it('keeps its descriptions for introspection', () => {
    const { data } = graphqlSync({ schema, source: getIntrospectionQuery({ oneOf: true }) });
    const described = JSON.stringify(data);
    expect(described).toContain('Everything on the record is a claim');
    expect(described).toContain('"name":"ClaimBy","description":"Names a claim, by exactly one of its names."');
    expect(described).toContain('"isOneOf":true');
  });

  it.each(Object.keys(schema.getTypeMap()).filter((name) => isAbstractType(schema.getType(name))))(
    'lets one query ask a %s every field of all that it can be',
    (name) => {
      const type = schema.getType(name);
      const members = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      const fragments = members.map((member) => {
        const fields = Object.values(member.getFields());
        const asked = fields.map(
          (field) => `${field.name} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'}`,
        );
        return `... on ${member.name} { ${asked.join(' ')} }`;
      });
      const document = parse(`fragment all on ${name} { ${fragments.join(' ')} }`);
      expect(members).not.toEqual([]);
      expect(validate(schema, document, [OverlappingFieldsCanBeMergedRule])).toEqual([]);
    },
  );
});
