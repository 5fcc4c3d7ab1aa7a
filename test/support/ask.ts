import { createContext } from '../../functions/graphql/context.ts';
import { createServer } from '../../functions/graphql/server.ts';
import type { Caller } from '../../functions/operations/caller.ts';
import type { Kept } from '../../functions/operations/kept-ports.ts';
import type { Store } from '../../functions/operations/ports.ts';
import type { ReviewConfig } from '../../functions/operations/reviews/review-config.ts';
import { type Canned, cannedDerivations, cannedTruth } from './canned-derivations.ts';
import { type CannedKept, cannedKept } from './canned-kept.ts';
import { createMemoryLedger } from './memory-ledger.ts';

/** What came of a query: the answer as JSON, without what it says of its cost; what was logged; which derivations were called. */
export type Asked = {
  readonly answer: unknown;
  readonly logged: readonly Readonly<Record<string, unknown>>[];
  readonly calls: readonly (readonly unknown[])[];
};

/** What a query is put to: a record, read at a moment (epoch milliseconds), by somebody if a caller is given. */
export type AskedStore = Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'> & {
  readonly now: number;
  readonly caller?: Caller;
  readonly reviews?: ReviewConfig;
};

/** Data at hand; what was kept may be given such that its calls can be looked at. */
export type CannedRecord = Canned & { readonly kept?: CannedKept; readonly counted?: Kept };

/** Puts a query to the server over data at hand. */
export async function ask(
  query: string,
  { kept = {}, counted = cannedKept(kept), ...canned }: CannedRecord,
  variables: Record<string, unknown> = {},
): Promise<Asked> {
  const derivations = cannedDerivations(canned);
  const { answer, logged } = await put(query, variables, {
    derivations,
    kept: counted,
    ledger: createMemoryLedger(),
    truth: cannedTruth(canned),
    now: 0,
  });
  return { answer, logged, calls: derivations.calls };
}

/** Puts a query to the server over a record; whatever it logs is a failure. */
export async function askStore(
  query: string,
  store: AskedStore,
  variables: Record<string, unknown> = {},
): Promise<unknown> {
  const { answer, logged } = await put(query, variables, store);
  if (logged.length > 0) throw new Error(`Unexpected: ${JSON.stringify(logged)}`);
  return answer;
}

async function put(
  query: string,
  variables: Record<string, unknown>,
  store: AskedStore,
): Promise<Omit<Asked, 'calls'>> {
  const logged: Readonly<Record<string, unknown>>[] = [];
  const server = createServer((entry) => logged.push(entry));
  const contextValue = createContext({ ...store, requestId: 'request-1' });
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  await server.stop();
  const { extensions: _cost, ...result } = body.kind === 'single' ? body.singleResult : {};
  return { answer: JSON.parse(JSON.stringify(result)), logged };
}
