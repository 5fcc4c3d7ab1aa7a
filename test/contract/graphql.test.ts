import { createContext } from '../../functions/graphql/context.ts';
import { createServer } from '../../functions/graphql/server.ts';
import { exampleReader, NOW } from '../support/example.ts';
import { contractQuery, parseClaimAnswer, parseCommitmentAnswer } from './answers.ts';
import { contractSuite } from './contract-suite.ts';

const server = createServer((entry) => {
  throw new Error(`Unexpected: ${JSON.stringify(entry)}`);
});
const reading = exampleReader(NOW);

contractSuite('GraphQL execution', {
  claim: async (key, asOf) => parseClaimAnswer(await execute('headline', { key, asOf })),
  commitment: async (key, asOf) => parseCommitmentAnswer(await execute('commitment', { key, asOf })),
});

async function execute(name: 'headline' | 'commitment', variables: Record<string, unknown>): Promise<unknown> {
  const store = await reading;
  const { body } = await server.executeOperation(
    { query: await contractQuery(name), variables },
    { contextValue: createContext({ ...store, requestId: 'test' }) },
  );
  return body.kind === 'single' ? body.singleResult : null;
}
