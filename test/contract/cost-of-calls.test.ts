import { type GraphQLField, getNamedType, isAbstractType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../functions/graphql/schema.ts';
import { openSpending, type Spending } from '../support/spending.ts';

let spending: Spending;

beforeAll(async () => {
  spending = await openSpending();
});

afterAll(async () => {
  await spending.close();
});

/** Each call of the table costs at least so many points. */
const POINTS_PER_CALL = 25;

/** What is given where something has to be, by argument. */
const GIVEN: Readonly<Record<string, string>> = {
  'claim(by:)': '{ key: "energy-truce/10" }',
  'commitment(by:)': '{ key: "energy-truce" }',
  'concept(by:)': '{ key: "trump" }',
  'source(by:)': '{ key: "star-2024-10-06" }',
  'event(by:)': '{ key: "strike-3-feb" }',
  'editorCheck(by:)': '{ key: "militia-under-orders" }',
  'node(id:)': '"Q2xhaW06ZW5lcmd5LXRydWNlLzEw"',
  'compare(claim:)': '{ key: "energy-truce/10" }',
  'compare(against:)': '{ key: "energy-truce/6" }',
  'tryOut(claim:)': `{ text: "a", claimant: "russia", claimDate: { edtf: "2026-02-04", timeZone: "Europe/Kyiv" },
    statement: { compliance: { party: "russia", status: KEPT, commitment: "energy-truce" } } }`,
};
/** What may be given, and makes a field dear. */
const DEAR: Readonly<Record<string, string>> = {
  asOf: '"2026-02-02T23:59:59Z"',
  recordedBy: '"2026-03-02T23:59:59Z"',
  without: '["energy-truce/6"]',
  claimDate: '{ edtf: "2026-02-03", timeZone: "Europe/Kyiv" }',
  url: '"https://example.org/"',
};

type Field = GraphQLField<unknown, unknown>;
type Way = (within: string) => string;
type Asked = { readonly coordinate: string; readonly query: string };

/** The field with what it needs, in a small part if it has parts, and then with each of what makes it dear as well. */
function formsOf({ name, args }: Field): readonly [plain: string, ...dear: string[]] {
  const needed = args.flatMap((argument) => {
    if (argument.name === 'first') return ['first: 2'];
    return isRequiredArgument(argument) ? [`${argument.name}: ${GIVEN[`${name}(${argument.name}:)`]}`] : [];
  });
  const dear = args.flatMap((argument) => (DEAR[argument.name] ? [`${argument.name}: ${DEAR[argument.name]}`] : []));
  const withArguments = (given: readonly string[]): string =>
    given.length === 0 ? name : `${name}(${given.join(', ')})`;
  return [withArguments(needed), ...dear.map((each) => withArguments([...needed, each]))];
}

/** A query for every field that can be read, by the shortest way there is to it. */
function everyField(): readonly Asked[] {
  const schema = createSchema();
  const ways = new Map<string, Way>([['Query', (within) => `{ ${within} }`]]);
  const asked: Asked[] = [];
  for (const [typeName, way] of ways) {
    const type = schema.getType(typeName);
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      const inner = getNamedType(field.type);
      const [plain, ...dear] = formsOf(field);
      for (const form of [plain, ...dear]) {
        asked.push({
          coordinate: `${typeName}.${form}`,
          query: way(isLeafType(inner) ? form : `${form} { __typename }`),
        });
      }
      const members = isAbstractType(inner) ? schema.getPossibleTypes(inner) : isObjectType(inner) ? [inner] : [];
      for (const { name } of members) {
        if (!ways.has(name)) ways.set(name, (within) => way(`${plain} { ... on ${name} { ${within} } }`));
      }
    }
  }
  return asked;
}

describe('the cost of a field', () => {
  it.each(everyField().map((each) => [each.coordinate, each] as const))(
    'is what it asks of the table at least: %s',
    async (_, { query }) => {
      const { points, calls, errors } = await spending.spend(query);
      expect(errors).toEqual([]);
      expect(points).toBeGreaterThanOrEqual(calls * POINTS_PER_CALL);
    },
  );
});
