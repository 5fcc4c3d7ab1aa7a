import { describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../functions/domain/record.ts';
import { createProjectorHandler, type ProjectorHandler } from '../../../functions/handlers/create-projector-handler.ts';
import { LEAST_MS, MARGIN_MS, type Timed } from '../../../functions/handlers/within-time.ts';
import { streamEvent } from '../../support/stream-event.ts';

const CLAIM: EntryRef = { type: 'Claim', key: 'truce/1' };
const CONCEPT: EntryRef = { type: 'Concept', key: 'a#b' };
const BATCH = streamEvent(['truth#Claim#truce/1', 'truth#Concept#a%23b', 'truth#Claim#truce/1']);
const TWO_MINUTES: Timed = { getRemainingTimeInMillis: () => 120_000 };

/** Time that runs out: so much is left, one time after the other that it is asked, beside what is kept for the end. */
const timed = (...left: readonly number[]): Timed => {
  const times = [...left];
  return { getRemainingTimeInMillis: () => MARGIN_MS + (times.shift() ?? 0) };
};

describe('createProjectorHandler', () => {
  it('derives from all entries of the batch at once, each once', async () => {
    const { handler, calls } = projectorWithout({});

    expect(await handler(BATCH, TWO_MINUTES)).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([['project', CLAIM, CONCEPT]]);
  });

  it('does what was left for later, each by itself', async () => {
    const { handler, calls } = projectorWithout({});
    const { Records } = streamEvent(['task#one', 'task#two'], 'task');

    expect(await handler({ Records: [...Records, ...BATCH.Records] }, TWO_MINUTES)).toEqual({ batchItemFailures: [] });
    expect(calls.filter(([name]) => name !== 'wait')).toEqual([
      ['project', CLAIM, CONCEPT],
      ['runTask', 'one'],
      ['runTask', 'two'],
    ]);
  });

  it('passes over items that are neither, what was removed, and records without keys', async () => {
    const { handler, calls } = projectorWithout({});
    const removed = streamEvent(['task#one'], 'task').Records.map((record) => ({
      ...record,
      eventName: 'REMOVE' as const,
    }));

    const Records = [
      ...streamEvent(['derived#Claim#truce/1', 'kept#Claim#truce/1', 'truth#Other#x']).Records,
      ...streamEvent(['truth#Claim#truce/1'], 'request#00').Records,
      ...removed,
      {},
    ];

    expect(await handler({ Records }, TWO_MINUTES)).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([]);
  });

  it('derives one by one where the batch fails, and puts aside what fails three times more', async () => {
    const { handler, calls, lines } = projectorWithout({ failing: [CLAIM.key] });

    expect(await handler(BATCH, TWO_MINUTES)).toEqual({ batchItemFailures: [] });
    expect(calls).toEqual([
      ['project', CLAIM, CONCEPT],
      ['wait', 0],
      ['project', CLAIM],
      ['wait', 200],
      ['project', CLAIM],
      ['wait', 1000],
      ['project', CLAIM],
      ['putAside', { entry: CLAIM }, 'Error: truce/1', 7],
      ['wait', 0],
      ['project', CONCEPT],
    ]);
    expect(lines).toEqual([
      { level: 'ERROR', message: 'A batch failed; its entries are derived one by one.', error: 'Error: truce/1' },
      {
        level: 'ERROR',
        message: 'This could not be derived and is put aside.',
        entry: CLAIM,
        error: 'Error: truce/1',
      },
    ]);
  });

  it('reports every record of what can neither be derived nor put aside', async () => {
    const { handler, lines } = projectorWithout({ failing: [CLAIM.key, 'one'], nothingAside: true });
    const { Records } = streamEvent(['task#one'], 'task');

    expect(await handler(BATCH, TWO_MINUTES)).toEqual({
      batchItemFailures: [{ itemIdentifier: '100' }, { itemIdentifier: '102' }],
    });
    expect(lines.at(-1)).toEqual({
      level: 'ERROR',
      message: 'This could not be put aside.',
      entry: CLAIM,
      error: 'Error: full',
    });
    expect(await handler({ Records }, TWO_MINUTES)).toEqual({ batchItemFailures: [{ itemIdentifier: '100' }] });
  });

  it('derives one by one where the batch takes more than half of the time', async () => {
    const { handler, calls, lines } = projectorWithout({ endless: 1 });

    expect(await handler(BATCH, timed(20, LEAST_MS, LEAST_MS, LEAST_MS, LEAST_MS))).toEqual({ batchItemFailures: [] });
    expect(calls.filter(([name]) => name !== 'wait')).toEqual([
      ['project', CLAIM, CONCEPT],
      ['project', CLAIM],
      ['project', CONCEPT],
    ]);
    expect(lines).toMatchObject([{ error: 'OutOfTimeError: This took more than 10 ms and was given up.' }]);
  });

  it('puts aside what takes longer than there is time, and reports what it could not begin with', async () => {
    const { handler, calls } = projectorWithout({ endless: 2 });

    expect(await handler(BATCH, timed(20, LEAST_MS, 10, 0, LEAST_MS - 1))).toEqual({
      batchItemFailures: [{ itemIdentifier: '101' }],
    });
    expect(calls.filter(([name]) => name !== 'wait')).toEqual([
      ['project', CLAIM, CONCEPT],
      ['project', CLAIM],
      ['putAside', { entry: CLAIM }, 'OutOfTimeError: This took more than 10 ms and was given up.', 7],
    ]);
  });

  it('puts nothing aside where all goes well in the end', async () => {
    const { handler, calls } = projectorWithout({ failing: [CLAIM.key], failures: 3 });

    expect(await handler(BATCH, TWO_MINUTES)).toEqual({ batchItemFailures: [] });
    expect(calls.filter(([name]) => name === 'putAside')).toEqual([]);
  });
});

type Trouble = {
  /** Keys and ids that cannot be derived. */
  readonly failing?: readonly string[];
  /** How often it fails; absent: each time. */
  readonly failures?: number;
  readonly nothingAside?: boolean;
  /** How many times, the first, it does not come to an end. */
  readonly endless?: number;
};

/** A handler that has trouble, and what was done. */
function projectorWithout({
  failing = [],
  failures = Number.POSITIVE_INFINITY,
  nothingAside = false,
  endless = 0,
}: Trouble): {
  readonly handler: ProjectorHandler;
  readonly calls: (readonly unknown[])[];
  readonly lines: unknown[];
} {
  const calls: (readonly unknown[])[] = [];
  const lines: unknown[] = [];
  let failed = 0;
  const work = (names: readonly string[]): void => {
    const broken = names.find((name) => failing.includes(name));
    if (broken === undefined || failed >= failures) return;
    failed += 1;
    throw new Error(broken);
  };
  const handler = createProjectorHandler({
    project: async (refs) => {
      calls.push(['project', ...refs]);
      if (calls.filter(([name]) => name === 'project').length <= endless) await new Promise(() => {});
      work(refs.map(({ key }) => key));
    },
    runTask: async (id) => {
      calls.push(['runTask', id]);
      work([id]);
    },
    putAside: async (...aside) => {
      if (nothingAside) throw new Error('full');
      calls.push(['putAside', ...aside]);
    },
    wait: async (milliseconds) => {
      calls.push(['wait', milliseconds]);
    },
    now: () => 7,
    log: (line) => lines.push(line),
  });
  return { handler, calls, lines };
}
