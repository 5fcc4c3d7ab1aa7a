import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createContext } from '../../../../functions/graphql/context.ts';
import { costIn } from '../../../../functions/graphql/limits/limits-plugin.ts';
import { createServer } from '../../../../functions/graphql/server.ts';
import { cannedDerivations, cannedTruth } from '../../../support/canned-derivations.ts';
import { cannedKept } from '../../../support/canned-kept.ts';
import { createMemoryLedger } from '../../../support/memory-ledger.ts';

const LIMIT = 25_000;

/** The answer, but for where in the document an error is, and what was read for it. */
async function ask(query: string, variables: Record<string, unknown> = {}) {
  const server = createServer((entry) => {
    throw new Error(`That is nothing to be logged: ${JSON.stringify(entry)}`);
  });
  const derivations = cannedDerivations();
  const contextValue = createContext({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    now: 0,
    requestId: 'request-1',
  });
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  await server.stop();
  const { errors = [], data, extensions } = body.kind === 'single' ? body.singleResult : {};
  return {
    errors: errors.map(({ message, extensions: said, locations = [] }) => ({
      message,
      ...said,
      at: locations[0]?.column,
    })),
    data: JSON.parse(JSON.stringify(data ?? null)),
    cost: extensions?.['cost'],
    calls: derivations.calls.length,
  };
}

describe('limitsPlugin', () => {
  it('says what an operation costs', async () => {
    expect(await ask('{ claim(by: { key: "c1" }) { key } }')).toEqual({
      errors: [],
      data: { claim: null },
      cost: { requested: 52, limit: LIMIT },
      calls: 1,
    });
  });

  it('says what it costs with its variables', async () => {
    const query = 'query ($first: Int!) { claims(first: $first) { edges { node { key } } } }';
    const costs = [1, 10].map(async (first) => (await ask(query, { first })).cost);
    expect(await Promise.all(costs)).toEqual([
      { requested: 204, limit: LIMIT },
      { requested: 222, limit: LIMIT },
    ]);
  });

  it.each([
    ['that cannot be parsed', '{'],
    ['that is not valid', '{ nothing }'],
    ['of which no operation can be told', 'query A { __typename } query B { __typename }'],
    ['whose variables cannot be read', 'query ($first: Int!) { claims(first: $first) { edges { cursor } } }'],
  ])('says nothing of the cost of a document %s', async (_, query) => {
    expect(await ask(query)).toMatchObject({ errors: [{}], cost: undefined, calls: 0 });
  });

  it.each<[string, string, object]>([
    [
      'has too many tokens',
      `{ ${'__typename '.repeat(5_000)} }`,
      { code: 'TOKENS_EXCEEDED', limit: 5_000, message: 'The document has more than 5000 tokens.', at: 54_992 },
    ],
    [
      'has too many selections',
      `{ ...F0 } ${Array.from({ length: 12 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ... { ...F${n + 1} } }`).join(' ')} fragment F12 on Query { __typename }`,
      {
        code: 'SELECTIONS_EXCEEDED',
        limit: 5_000,
        message: 'The document has more than 5000 selections, with those of its fragments.',
      },
    ],
    [
      'is too deep',
      `{ concept(by: { key: "a" }) { ${'broader { '.repeat(14)} key ${'}'.repeat(14)} } }`,
      {
        code: 'DEPTH_EXCEEDED',
        found: 16,
        limit: 15,
        message: 'The document has 16 fields within one another; at most 15 are allowed.',
        at: 172,
      },
    ],
    [
      'begins with too many fields',
      `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: __typename`).join(' ')} }`,
      {
        code: 'ROOT_FIELDS_EXCEEDED',
        found: 21,
        limit: 20,
        message: 'The document has 21 fields that it begins with; at most 20 are allowed.',
        at: 313,
      },
    ],
    [
      'has too many aliases',
      `{ claims { ${Array.from({ length: 51 }, (_, n) => `a${n}: __typename`).join(' ')} } }`,
      {
        code: 'ALIASES_EXCEEDED',
        found: 51,
        limit: 50,
        message: 'The document has 51 aliases; at most 50 are allowed.',
        at: 802,
      },
    ],
    [
      'has too many directives',
      `{ claims { __typename ${'... @skip(if: true) { __typename } '.repeat(51)} } }`,
      {
        code: 'DIRECTIVES_EXCEEDED',
        found: 51,
        limit: 50,
        message: 'The document has 51 directives; at most 50 are allowed.',
        at: 1777,
      },
    ],
    [
      'asks for a page that is too large',
      '{ claims(first: 101) { edges { cursor } } }',
      {
        code: 'PAGE_SIZE_EXCEEDED',
        found: 101,
        limit: 100,
        message: 'Argument "first" is 101; it must be a whole number from 0 to 100.',
        argument: 'first',
        coordinate: 'Query.claims(first:)',
        at: 3,
      },
    ],
    [
      'asks too often for what takes long',
      '{ claims(first: 3) { edges { node { impact { limited } } } } }',
      {
        code: 'USES_EXCEEDED',
        found: 3,
        limit: 1,
        message: 'Claim.impact is asked for 3 times; in one operation it may be asked for once.',
        coordinate: 'Claim.impact',
        at: 37,
      },
    ],
    [
      'asks too often for what an argument makes take long',
      '{ claims(first: 21) { edges { node { verdict(asOf: "2026-01-01T00:00:00Z") { rating } } } } }',
      {
        code: 'USES_EXCEEDED',
        found: 21,
        limit: 20,
        message: 'Claim.verdict(asOf:) is asked for 21 times; in one operation it may be asked for 20 times.',
        coordinate: 'Claim.verdict(asOf:)',
        at: 38,
      },
    ],
    [
      'costs too much',
      '{ claims(first: 100) { edges { node { checks(first: 100) { edges { node { relation } } } } } } }',
      {
        code: 'COST_EXCEEDED',
        found: 25_502,
        limit: 25_000,
        message:
          'The operation costs 25502 points, most of them for claims.edges.node.checks.edges.node; at most 25000 are allowed: ask for smaller pages, or for less at once.',
        path: 'claims.edges.node.checks.edges.node',
        at: 68,
      },
    ],
    [
      'costs too much in many places',
      `{ ${Array.from({ length: 8 }, (_, n) => `a${n}: tryOut(claim: { text: "a", claimant: "b", claimDate: { at: "2026-01-01T00:00:00Z" } }) { key }`).join(' ')}
         ${Array.from({ length: 5 }, (_, n) => `b${n}: concept(by: { key: "a" }) { inconsistencies { limited } }`).join(' ')} }`,
      {
        code: 'COST_EXCEEDED',
        found: 27_281,
        limit: 25_000,
        message:
          'The operation costs 27281 points; at most 25000 are allowed: ask for smaller pages, or for less at once.',
      },
    ],
  ])('refuses what %s, and reads nothing', async (_, query, expected) => {
    const { errors, data, calls } = await ask(query);
    expect([errors, data, calls]).toEqual([[{ at: undefined, ...expected }], null, 0]);
  });

  it('tells the cost of what it refuses for it', async () => {
    const { cost } = await ask(
      '{ claims(first: 100) { edges { node { checks(first: 100) { edges { cursor node { id } } } } } } }',
    );
    expect(cost).toEqual({ requested: 35_502, limit: LIMIT });
  });

  it('lets tools ask for all of the schema', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    const { errors, cost } = await ask(query);
    expect([errors, cost]).toEqual([[], { requested: 2_000, limit: LIMIT }]);
  });

  it.each(['{ __schema { types { name } } }', '{ claims(first: 100) { edges { node { key verdict { rating } } } } }'])(
    'lets pass what asks for no more than it may: %s',
    async (query) => {
      expect((await ask(query)).errors).toEqual([]);
    },
  );
});

describe('costIn', () => {
  it.each([
    [{ extensions: { cost: { requested: 3, limit: 5 } } }, 3],
    [{ extensions: { cost: 3 } }, null],
    [{ extensions: {} }, null],
    [{}, null],
  ])('of %j is %s', (answer, cost) => {
    expect(costIn(answer)).toBe(cost);
  });
});
