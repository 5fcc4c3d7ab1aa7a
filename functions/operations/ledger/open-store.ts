import type { Store } from '../ports.ts';
import { openTruth } from './truth.ts';

/** A store whose ledger can be read as truth. */
export function openStore(store: Omit<Store, 'truth'>): Store {
  return { ...store, truth: openTruth(store.ledger) };
}
