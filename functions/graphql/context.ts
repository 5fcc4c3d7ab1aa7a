import type { Derivations } from '../operations/ports.ts';
import type { Reader } from '../operations/reader.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver of one request is given. */
export type GraphqlContext = {
  readonly reader: Reader;
  readonly loaders: Loaders;
  /** Names the request in logs and in errors. */
  readonly requestId: string;
};

/** The context of one request; `now`, the moment of it, in epoch milliseconds. */
export function createContext({
  derivations,
  now,
  requestId,
}: {
  readonly derivations: Derivations;
  readonly now: number;
  readonly requestId: string;
}): GraphqlContext {
  return { reader: { derivations, now }, loaders: createLoaders(derivations), requestId };
}
