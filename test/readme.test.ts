import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../functions/graphql/error-codes.ts';
import { limits } from '../functions/graphql/limits/limits.ts';
import { createAuthenticate } from '../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../functions/handlers/create-graphql-handler.ts';
import { LONGEST_BODY } from '../functions/handlers/http-request-handler.ts';
import { LONGEST_ANSWER } from '../functions/handlers/within-limits.ts';
import { EXAMPLE_REVIEWS } from '../functions/local/example-reviews.ts';
import { createIssuer } from '../functions/local/issuer.ts';
import { MOST_COMPARISONS_IN_STEP } from '../functions/operations/bounds.ts';
import { MOST_IN_STEP } from '../functions/operations/projector.ts';
import { exampleReader, NOW } from './support/example.ts';
import { httpEvent, lambdaContext } from './support/http-event.ts';

let readme: string;
beforeAll(async () => {
  readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
});

/** The nth block of code in a language. */
function block(language: string, nth: number): string {
  return readme.split(`\`\`\`${language}\n`)[nth]?.split('```')[0] ?? '';
}

type Answer = { readonly data?: unknown; readonly errors?: unknown };

/** Of an answer what the README shows: what it cost is in there, too. */
function parseAnswer(text: string): Answer {
  const { data, errors }: Answer = JSON.parse(text);
  return { data, errors };
}

/** Puts queries to the example as an editor does, with the token that `npm start` prints. */
async function openExample(): Promise<(query: string) => Promise<string>> {
  const { derivations, kept, ledger, truth } = await exampleReader(NOW);
  const { config, fetchKeys, tokenFor } = createIssuer('http://localhost:4000', Date.now());
  const authenticate = createAuthenticate(config, fetchKeys);
  const handler = createGraphqlHandler({ derivations, kept, ledger, truth, authenticate });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokenFor('editor')}` };
  return async (query) => {
    const body = JSON.stringify({ query, variables: { key: 'energy-truce/10' } });
    const answer = await handler(httpEvent({ method: 'POST', headers, body }), lambdaContext);
    return answer.body ?? '';
  };
}

describe('README.md', () => {
  it.each([
    ['query', 1],
    ['mutation', 2],
    ['feed', 3],
  ])('shows the answer that its %s gets', async (_, nth) => {
    const ask = await openExample();
    expect(parseAnswer(await ask(block('graphql', nth)))).toEqual(parseAnswer(block('json', nth)));
  });

  it('has a cookbook, whose recipes get the answers that it shows', async () => {
    const [, cookbook = ''] = /^## Cookbook$(.*?)^## /ms.exec(readme) ?? [];
    const recipes = [...cookbook.matchAll(/```graphql\n(.*?)```\n\n```json\n(.*?)```/gs)];
    expect(recipes.length).toBeGreaterThanOrEqual(12);
    const ask = await openExample();
    const answers = await Promise.all(recipes.map(async ([, query = '']) => parseAnswer(await ask(query))));
    expect(answers).toEqual(recipes.map(([, , answer = '']) => parseAnswer(answer)));
  });

  it('shows the review that lies where it says', async () => {
    const [, shown = ''] = /^## Publish reviews$.*?```json\n(.*?)```/ms.exec(readme) ?? [];
    const handler = createGraphqlHandler({ ...(await exampleReader(NOW)), now: () => NOW, reviews: EXAMPLE_REVIEWS });
    const { body = '' } = await handler({ ...httpEvent({}), rawPath: '/claims/energy-truce/10.jsonld' }, lambdaContext);
    expect(JSON.parse(body)).toEqual(JSON.parse(shown));
  });

  it('lists every code that an error may have, with the statuses of the answer', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| (\d+) \| (\d+) \| \S/gm)];
    const listed = rows.map(([, code, json, graphql]) => [code, { json: Number(json), graphql: Number(graphql) }]);
    expect(listed).toEqual(Object.entries(errorCodes));
  });

  it('says for how long answers may be kept', async () => {
    const rows = [...readme.matchAll(/^\| `(\{ .* \})` \| `([^`]+)` \|$/gm)];
    const { derivations, kept, ledger, truth } = await exampleReader(NOW);
    const handler = createGraphqlHandler({ derivations, kept, ledger, truth, log: () => {}, now: () => NOW });
    const found = await Promise.all(
      rows.map(async ([, query = '']) => {
        const { headers = {} } = await handler(
          httpEvent({
            headers: { 'apollo-require-preflight': 'true' },
            query: new URLSearchParams({ query }).toString(),
          }),
          lambdaContext,
        );
        return headers['cache-control'];
      }),
    );
    expect(found).toEqual(rows.map(([, , said]) => said));
    expect(new Set(found).size).toBe(4);
  });

  it('lists the figure of every limit, with its code', () => {
    const rows = [...readme.matchAll(/^\| ([a-z, ]+) \| ([\d,]+) \| `([A-Z_]+)` \|$/gm)];
    const listed = rows.map(([, what, most = '', code]) => ({ what, most: Number(most.replaceAll(',', '')), code }));
    const ofBytes = [
      { what: 'bytes in its body', most: LONGEST_BODY, code: 'BODY_TOO_LARGE' },
      { what: 'bytes in its answer', most: LONGEST_ANSWER, code: 'RESPONSE_TOO_LARGE' },
    ];
    expect(listed).toEqual([...ofBytes.slice(0, 1), ...Object.values(limits), ...ofBytes.slice(1)]);
  });

  it('says what its query costs', async () => {
    const [, points = ''] = /The first query of this page costs ([\d,]+) points\./.exec(readme) ?? [];
    const ask = await openExample();
    expect(JSON.parse(await ask(block('graphql', 1)))).toMatchObject({
      extensions: { cost: { requested: Number(points.replaceAll(',', '')), limit: limits.cost.most } },
    });
  });

  it('says how much the projector does in a step', () => {
    const [, pages = '', comparisons = ''] =
      /One derives at most ([\d,]+) pages, .*?after ([\d,]+) comparisons/s.exec(readme) ?? [];
    const said = [pages, comparisons].map((figure) => Number(figure.replaceAll(',', '')));
    expect(said).toEqual([MOST_IN_STEP, MOST_COMPARISONS_IN_STEP]);
  });

  it('links to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
  });
});
