import { isDeepStrictEqual } from 'node:util';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { EntryRef } from '../domain/record.ts';
import type { Aside, Trigger } from '../operations/kept-ports.ts';
import { PARTITION_KEY, SORT_KEY } from '../store/attributes.ts';
import { triggerOf } from '../store/triggers.ts';
import { LEAST_MS, MARGIN_MS, type Timed, withinTime } from './within-time.ts';

/** What a batch of the table's stream is given to. */
export type ProjectorHandler = (event: DynamoDBStreamEvent, context: Timed) => Promise<DynamoDBBatchResponse>;

export type ProjectorHandlerParts = {
  readonly project: (refs: readonly EntryRef[]) => Promise<unknown>;
  readonly runTask: (id: string) => Promise<unknown>;
  readonly putAside: Aside['putAside'];
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
};

/** How often what a batch could not do at once is tried by itself, and after what waits. */
const WAITS_MS: readonly number[] = [0, 200, 1000];

/** How much time there is for deriving, in milliseconds. */
type TimeLeft = () => number;

/** What was read of the stream: of a record nothing counts but what was written. */
type Received = { readonly what: Trigger; readonly sequenceNumber: string };

/**
 * Derives what follows from the entries that a batch names, all at once. Where that fails, one by one, so that one entry
 * holds up no other: what fails again and again is put aside, and reported only where that fails too. Half of the time
 * that Lambda gives is kept for that: what takes longer than what is left is put aside as well, and what there is no time
 * to begin with is reported, to come again. What is neither revision nor task is passed over: the stream is filtered to
 * these, and this is the second line against deriving from what was derived.
 */
export function createProjectorHandler(parts: ProjectorHandlerParts): ProjectorHandler {
  const { project, runTask, putAside, log, now, wait } = parts;
  const derive = async (what: Trigger): Promise<unknown> =>
    'task' in what ? runTask(what.task) : project([what.entry]);
  /** Null: it was derived. */
  const tryAlone = async (what: Trigger, timeLeft: TimeLeft): Promise<string | null> => {
    let failure = '';
    for (const milliseconds of WAITS_MS) {
      await wait(milliseconds);
      try {
        await withinTime(timeLeft(), async () => derive(what));
        return null;
      } catch (error) {
        failure = String(error);
      }
      if (timeLeft() < LEAST_MS) break;
    }
    return failure;
  };
  /** Whether it is out of the way, one way or the other. */
  const settle = async (what: Trigger, timeLeft: TimeLeft): Promise<boolean> => {
    if (timeLeft() < LEAST_MS) return false;
    const failure = await tryAlone(what, timeLeft);
    if (failure === null) return true;
    log({ level: 'ERROR', message: 'This could not be derived and is put aside.', ...what, error: failure });
    try {
      await putAside(what, failure, now());
      return true;
    } catch (error) {
      log({ level: 'ERROR', message: 'This could not be put aside.', ...what, error: String(error) });
      return false;
    }
  };
  return async ({ Records: records }, context) => {
    const timeLeft: TimeLeft = () => context.getRemainingTimeInMillis() - MARGIN_MS;
    const received = records.flatMap(receive);
    const entries = unique(received).flatMap((what) => ('entry' in what ? [what] : []));
    const alone: Trigger[] = unique(received).filter((what) => 'task' in what);
    try {
      if (entries.length > 0) await withinTime(timeLeft() / 2, async () => project(entries.map(({ entry }) => entry)));
    } catch (error) {
      log({ level: 'ERROR', message: 'A batch failed; its entries are derived one by one.', error: String(error) });
      alone.unshift(...entries);
    }
    const failed: Trigger[] = [];
    for (const what of alone) if (!(await settle(what, timeLeft))) failed.push(what);
    return {
      batchItemFailures: received
        .filter(({ what }) => failed.some((other) => isDeepStrictEqual(what, other)))
        .map(({ sequenceNumber }) => ({ itemIdentifier: sequenceNumber })),
    };
  };
}

function receive({ dynamodb, eventName }: DynamoDBRecord): readonly Received[] {
  const keys = dynamodb?.Keys;
  const what = triggerOf({ pk: keys?.[PARTITION_KEY]?.S ?? '', sk: keys?.[SORT_KEY]?.S ?? '' });
  return what === null || eventName === 'REMOVE' ? [] : [{ what, sequenceNumber: dynamodb?.SequenceNumber ?? '' }];
}

/** Each once, in the order of the stream. */
function unique(received: readonly Received[]): Trigger[] {
  const all = received.map(({ what }) => what);
  return all.filter((what, index) => all.findIndex((other) => isDeepStrictEqual(what, other)) === index);
}
