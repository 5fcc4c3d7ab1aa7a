import { createContext } from '../../functions/graphql/context.ts';
import { createServer } from '../../functions/graphql/server.ts';
import { type Canned, cannedDerivations, cannedTruth } from './canned-derivations.ts';

/** What came of a query: the answer as JSON, what was logged, and which derivations were called. */
export type Asked = {
  readonly answer: unknown;
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  readonly calls: readonly (readonly unknown[])[];
};

/** Puts a query to the server over data at hand. */
export async function ask(query: string, canned: Canned, variables: Record<string, unknown> = {}): Promise<Asked> {
  const logged: Readonly<Record<string, unknown>>[] = [];
  const derivations = cannedDerivations(canned);
  const server = createServer((entry) => logged.push(entry));
  const contextValue = createContext({ derivations, truth: cannedTruth(canned), now: 0, requestId: 'request-1' });
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  await server.stop();
  const result: unknown = body.kind === 'single' ? body.singleResult : null;
  return { answer: JSON.parse(JSON.stringify(result)), logged, calls: derivations.calls };
}
