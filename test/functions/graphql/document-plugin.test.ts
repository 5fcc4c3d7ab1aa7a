import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { documentPlugin } from '../../../functions/graphql/document-plugin.ts';

/** A server that keeps documents of 100 characters in all, of 60 at most; which of the queries it parses. */
async function parsedAmong(queries: readonly string[]) {
  const parsed: (string | undefined)[] = [];
  const counting: ApolloServerPlugin = {
    requestDidStart: async () => ({
      parsingDidStart: async ({ source }) => {
        parsed.push(source);
      },
    }),
  };
  const server = new ApolloServer({
    schema: buildSchema('type Query { a: Int, b: Int }'),
    documentStore: null,
    plugins: [documentPlugin(100, 60), counting],
  });
  const answers = [];
  for (const query of queries) {
    const { body } = await server.executeOperation({ query });
    answers.push(body.kind === 'single' ? body.singleResult : null);
  }
  await server.stop();
  return { parsed, answers };
}

const found = (...names: readonly string[]) => ({
  data: Object.fromEntries(names.map((name) => [name, null])),
  errors: undefined,
});

describe('documentPlugin', () => {
  it('has a query parsed once', async () => {
    expect(await parsedAmong(['{ a }', '{ b }', '{ a }', '{ a }'])).toEqual({
      parsed: ['{ a }', '{ b }'],
      answers: [found('a'), found('b'), found('a'), found('a')],
    });
  });

  it.each([
    ['is not valid', '{ c }', 'Cannot query field "c" on type "Query". Did you mean "a" or "b"?'],
    ['does not parse', '{ a', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('keeps nothing that %s', async (_, query, message) => {
    const { parsed, answers } = await parsedAmong([query, query]);
    expect(parsed).toEqual([query, query]);
    expect(answers).toMatchObject([{ errors: [{ message }] }, { errors: [{ message }] }]);
  });

  it('keeps nothing that is too long, comments and all', async () => {
    const [fits, long] = [`{ a }${'#\n'.repeat(27)} `, `{ b }${'#\n'.repeat(28)}`];
    expect((await parsedAmong([fits, fits, long, long])).parsed).toEqual([fits, long, long]);
  });

  it('forgets what was asked longest ago when there is more than it keeps', async () => {
    const padded = (name: string): string => `{ ${name} }`.padEnd(50);
    const [one, two, three] = [padded('a'), padded('b'), padded('a b')];
    expect((await parsedAmong([one, two, one, three, one, two])).parsed).toEqual([one, two, three, two]);
  });
});
