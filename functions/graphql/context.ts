import type { Store } from '../operations/ports.ts';
import type { Reader } from '../operations/reader.ts';
import type { View } from '../operations/viewed.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { createReaders } from './readers.ts';

/** What every resolver of one request is given. */
export type GraphqlContext = {
  /** Reads the record as it stands. */
  readonly reader: Reader;
  /** Reads it in a view; the same view is read once. */
  readonly readerIn: (view: View) => Reader;
  readonly loaders: Loaders;
  readonly truth: Store['truth'];
  /** Names the request in logs and in errors. */
  readonly requestId: string;
};

/** The context of one request; `now`, the moment of it, in epoch milliseconds. */
export function createContext({
  derivations,
  truth,
  now,
  requestId,
}: Pick<Store, 'derivations' | 'truth'> & {
  readonly now: number;
  readonly requestId: string;
}): GraphqlContext {
  const readerIn = createReaders({ derivations, truth, now });
  return { reader: readerIn(AS_IT_STANDS), readerIn, loaders: createLoaders(derivations), truth, requestId };
}

const AS_IT_STANDS: View = { recordedBy: null, without: [], draft: null };
