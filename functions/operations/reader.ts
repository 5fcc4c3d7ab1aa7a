import type { Status } from '../domain/verdict.ts';
import type { Derived } from './derive-verdict.ts';
import type { Counted, Effort } from './effort.ts';
import type { Derivations } from './ports.ts';

/** What a reading operation needs: what is derived, and the moment of the request in epoch milliseconds. */
export type Reader = {
  readonly derivations: Derivations;
  readonly now: number;
  /** Takes note of a moment (epoch milliseconds) from which on something that was read may be another; absent: nobody does. */
  readonly holdsUntil?: (moment: number) => void;
  /** What comparisons are made within; absent: they may take what they take. */
  readonly effort?: Effort;
  /** How the calls of the table are counted that some work makes; absent: nobody counts them. */
  readonly counted?: Counted;
  /** What was derived on the spot, kept for whoever asks for the same again; absent: nothing is. */
  readonly onTheSpot?: Map<string, Promise<Derived>>;
};

/** The status as it stands, of which it is noted how long it will. */
export function holding({ holdsUntil }: Pick<Reader, 'holdsUntil'>, status: Status): Status {
  if (status.validUntil !== null) holdsUntil?.(status.validUntil);
  return status;
}
