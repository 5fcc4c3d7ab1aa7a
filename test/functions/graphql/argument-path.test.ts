import { buildSchema, execute, type GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { argumentPath } from '../../../functions/graphql/argument-path.ts';

const schema = buildSchema(`
  enum Rating { GOOD BAD }
  input Time { start: Int, end: Int }
  input By @oneOf { id: ID, key: String }
  type Query { claims(first: Int! = 20, rating: Rating, time: Time, by: By, keys: [String!]): Query, name: String }
`);

type Variables = Readonly<Record<string, unknown>>;

/** The paths that are named for the errors of an operation, of validating it or else of executing it. */
async function pathsOf(query: string, variables: Variables = {}): Promise<readonly (string | null)[]> {
  const document = parse(query);
  const setting = { schema, document, variables };
  const invalid = validate(schema, document);
  for (const error of invalid) {
    error.extensions['code'] = 'GRAPHQL_VALIDATION_FAILED';
  }
  const executed = async (): Promise<readonly GraphQLError[]> => {
    const rootValue = { claims: () => ({}) };
    return (await execute({ schema, document, variableValues: variables, rootValue })).errors ?? [];
  };
  return (invalid.length > 0 ? invalid : await executed()).map((error) => argumentPath(error, setting));
}

describe('argumentPath', () => {
  it.each([
    ['{ claims(first: "many") { name } }', 'first'],
    ['{ claims(first: null) { name } }', 'first'],
    ['{ claims(first: 99999999999) { name } }', 'first'],
    ['{ claims(rating: UGLY) { name } }', 'rating'],
    ['{ a: claims { claims(time: { start: 1, end: "x" }) { name } } }', 'time.end'],
    ['{ claims(time: { middle: 1 }) { name } }', 'time.middle'],
    ['{ claims(by: {}) { name } }', 'by'],
    ['{ claims(by: { id: 1, key: "a" }) { name } }', 'by'],
    ['{ claims(keys: ["a", 1]) { name } }', 'keys'],
  ])('finds a literal that is wrong: %s', async (query, path) => {
    expect(await pathsOf(query)).toEqual([path]);
  });

  it.each([
    ['query ($n: Int!) { claims(first: $n) { name } }', { n: 'many' }, 'first'],
    ['query ($n: Int!) { claims(first: $n) { name } }', {}, 'first'],
    ['query ($n: Int) { claims(first: $n) { name } }', { n: null }, 'first'],
    ['query ($key: String!) { claims { claims(by: { key: $key }) { name } } }', {}, 'by.key'],
    ['query ($t: Time) { claims(time: $t) { name } }', { t: { start: 1, end: 'x' } }, 'time.end'],
    ['query ($by: By!) { claims(by: $by) { name } }', { by: { id: 'a', key: 'b' } }, 'by'],
    ['query ($keys: [String!]) { claims(keys: $keys) { name } }', { keys: ['a', 1] }, 'keys.1'],
    [
      'query ($r: Rating) { claims { ...f } } fragment f on Query { claims(rating: $r) { name } }',
      { r: 'x' },
      'rating',
    ],
  ])('finds a variable that is wrong: %s with %j', async (query, variables, path) => {
    expect(await pathsOf(query, variables)).toEqual([path]);
  });

  it('finds each of several', async () => {
    const query = 'query ($t: Time) { claims(time: $t) { name } }';
    expect(await pathsOf(query, { t: { start: true, end: 'x' } })).toEqual(['time.start', 'time.end']);
  });

  it('finds the default of a variable', async () => {
    expect(await pathsOf('query ($n: Int! = "many") { claims(first: $n) { name } }')).toEqual(['first']);
    expect(await pathsOf('query ($t: Time = { end: "x" }) { claims(time: $t) { name } }')).toEqual(['time.end']);
  });

  it('names a variable that is nowhere used by its own name', async () => {
    const document = parse('query ($n: Int!) { name }');
    const [error] = (await execute({ schema, document })).errors ?? [];
    expect(error && argumentPath(error, { schema, document, variables: {} })).toBe('$n');
  });

  it.each([
    ['an unknown field', '{ nothing }'],
    ['an unknown argument', '{ claims(last: 1) { name } }'],
    ['a variable that is not defined', '{ claims(first: $n) { name } }'],
    ['a variable that is not used', 'query ($n: Int) { name }'],
    ['a variable of the wrong type', 'query ($n: String!) { claims(first: $n) { name } }'],
  ])('leaves a wrong document alone: %s', async (_, query) => {
    expect(await pathsOf(query)).toEqual([null]);
  });

  it('leaves alone what a resolver throws', async () => {
    const document = parse('{ name }');
    const rootValue = {
      name: () => {
        throw new Error('no');
      },
    };
    const [error] = (await execute({ schema, document, rootValue })).errors ?? [];
    expect(error && argumentPath(error, { schema, document, variables: {} })).toBeNull();
  });
});
