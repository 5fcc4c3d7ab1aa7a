import { FEED_PARTS } from '../../functions/operations/kept-ports.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { memoryDerivations } from './memory-derivations.ts';
import type { MemoryDerived } from './memory-derived.ts';
import { memoryAside, memoryKept } from './memory-kept.ts';
import { createMemoryLedger } from './memory-ledger.ts';
import { memoryProjection } from './memory-projection.ts';

/** A store for tests, in memory; it fulfils the contract that the table does. */
export function createMemoryStore(): Store {
  const derived: MemoryDerived = {
    contents: new Map(),
    pages: new Map(),
    statuses: new Map(),
    turns: { content: new Map(), page: new Map() },
    vocabulary: { version: 0 },
    told: new Map(),
    feed: Array.from({ length: FEED_PARTS }, () => []),
    published: new Map(),
    quoting: new Map(),
    tasks: new Map(),
    asides: new Map(),
  };
  return openStore({
    ledger: createMemoryLedger(),
    derivations: memoryDerivations(derived),
    projection: memoryProjection(derived),
    kept: memoryKept(derived),
    aside: memoryAside(derived),
  });
}
