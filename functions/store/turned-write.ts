import type { FeedEntry } from '../operations/kept-ports.ts';
import { ORDER } from './attributes.ts';
import { doAndTell, feedActions, type Writer } from './feed.ts';
import { type Difference, type Item, isSame, keyOf } from './items.ts';
import type { Placement } from './places.ts';
import { inPortions } from './portions.ts';
import { countingActions, partedByCounting } from './tallies.ts';
import { type Action, fits, MOST_ACTIONS, MOST_BYTES, sizeOf, transact } from './transaction.ts';
import { inTurn } from './turns.ts';

/** What is to be written by whose turn it is. */
export type TurnedWrite = {
  readonly turn: number;
  /** The item that guards the turn, as it was read and as it is to be. */
  readonly before: Item | undefined;
  readonly guard: Item;
  /** What else changes that the turn is about. */
  readonly page: Difference;
  readonly placement: Placement;
  /** What is done along with the guard or not at all, and told in the feed. */
  readonly along: readonly Action[];
  readonly fed: readonly FeedEntry[];
};

/**
 * Writes what differs, all at once where one transaction takes it. Otherwise in steps, the guard last: what is broken
 * off in between is found by the next turn to differ still. With whatever is written the turn is over: of several who
 * share it one goes on, as if it were the next that they had taken, and what the others have read is no longer so.
 * False: somebody else has written, or taken a later turn.
 */
export async function writeInTurn(writer: Writer, write: TurnedWrite): Promise<boolean> {
  const { turn, guard, page, placement, fed } = write;
  const { counted, others } = partedByCounting(placement.placed);
  const along = [...write.along, ...(await countingActions(writer, counted))];
  const rest = [...actionsOf(others), ...actionsOf(page)];
  const settled = actionsOf(placement.settle(false));
  if ([...rest, ...settled, ...along, ...fed].length === 0 && isSame(guard, write.before)) return true;

  const told = feedActions(fed, 1);
  const lastIn = (now: number): readonly Action[] => [
    { put: { ...guard, [ORDER]: now + 1 }, when: inTurn(now) },
    ...along,
  ];
  const whole = [...lastIn(turn), ...rest, ...settled];
  if (fits([...whole, ...told])) return doAndTell(writer, whole, fed);

  const actions = [...placement.unsettled.map((put) => ({ put })), ...rest];
  const steps = inPortions(actions, sizeOf, { most: MOST_ACTIONS - 1, size: MOST_BYTES });
  for (const [index, step] of steps.entries()) {
    const next: Action = { count: keyOf(guard), attribute: ORDER, from: turn + index };
    const failed = await transact(writer, [next, ...step]);
    if (failed.length > 0) return false;
  }
  const last = lastIn(turn + steps.length);
  const settling = [...last, ...actionsOf(placement.settle(true))];
  // What stays unsettled is read as such: it is only more work to change.
  return doAndTell(writer, fits([...settling, ...told]) ? settling : last, fed);
}

function actionsOf({ puts, removes }: Difference): readonly Action[] {
  return [...puts.map((put) => ({ put })), ...removes.map((remove) => ({ remove }))];
}
