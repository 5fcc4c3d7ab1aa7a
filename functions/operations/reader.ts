import type { Derived } from './derive-verdict.ts';
import type { Derivations } from './ports.ts';

/** What a reading operation needs: what is derived, and the moment of the request in epoch milliseconds. */
export type Reader = {
  readonly derivations: Derivations;
  readonly now: number;
  /** What was derived on the spot, kept for whoever asks for the same again; absent: nothing is. */
  readonly onTheSpot?: Map<string, Promise<Derived>>;
};
