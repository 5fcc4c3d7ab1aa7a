import type { Caller } from '../operations/caller.ts';
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
  /** Who asks; null: nobody who says who they are. */
  readonly caller: Caller | null;
};

/** The context of one request; `now`, the moment of it, in epoch milliseconds. Without a caller it is anybody's. */
export function createContext({
  derivations,
  truth,
  now,
  requestId,
  caller = null,
}: Pick<Store, 'derivations' | 'truth'> & {
  readonly now: number;
  readonly requestId: string;
  readonly caller?: Caller | null;
}): GraphqlContext {
  const readerIn = createReaders({ derivations, truth, now });
  return { reader: readerIn(AS_IT_STANDS), readerIn, loaders: createLoaders(derivations), truth, requestId, caller };
}

const AS_IT_STANDS: View = { recordedBy: null, without: [], draft: null };
