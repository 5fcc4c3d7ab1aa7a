import { afterAll, beforeAll } from 'vitest';
import { startLocalServer } from '../../functions/local/server.ts';
import { contractQuery, parseClaimAnswer, parseCommitmentAnswer } from './answers.ts';
import { contractSuite } from './contract-suite.ts';

let server: Awaited<ReturnType<typeof startLocalServer>>;

beforeAll(async () => {
  server = await startLocalServer({ port: 0 });
});

afterAll(async () => {
  await server.close();
});

contractSuite('HTTP', {
  claim: async (key, asOf) => parseClaimAnswer(await post('headline', { key, asOf })),
  commitment: async (key, asOf) => parseCommitmentAnswer(await post('commitment', { key, asOf })),
});

async function post(name: 'headline' | 'commitment', variables: Record<string, unknown>): Promise<unknown> {
  const response = await fetch(new URL('/graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: await contractQuery(name), variables }),
  });
  return response.json();
}
