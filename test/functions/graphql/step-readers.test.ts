import { beforeEach, describe, expect, it } from 'vitest';
import { createStepReaders, type StepReaders } from '../../../functions/graphql/step-readers.ts';
import { LATEST_PUBLISHED } from '../../../functions/operations/kept-ports.ts';
import type { Window } from '../../../functions/operations/list-ports.ts';
import type { Ledger } from '../../../functions/operations/ports.ts';
import { type CannedDerivations, cannedDerivations } from '../../support/canned-derivations.ts';
import { type CountedKept, cannedKept } from '../../support/canned-kept.ts';
import { aClaim, aConcept } from '../../support/entries.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { recordAll, writerTo } from '../../support/writer.ts';

const A = { type: 'Claim', key: 'a' } as const;
const MAYOR = { type: 'Concept', key: 'mayor' } as const;
const WINDOW: Window = { first: 2, after: null };
const LATEST = { before: null, limit: 1, isEnough: () => true };
const LIST = { filter: { by: 'ALL' }, rating: null, range: null } as const;
const SEARCH = { indexes: [], range: { from: 0, to: 1 }, limit: 1 };

let derivations: CannedDerivations;
let kept: CountedKept;
let ledger: Ledger;
let calls: unknown[];
let readers: StepReaders;

beforeEach(async () => {
  derivations = cannedDerivations();
  kept = cannedKept();
  const store = createMemoryStore();
  ({ ledger } = store);
  await recordAll(writerTo(store), [aConcept('mayor'), aClaim('a')]);
  calls = [];
  const counted: Ledger = {
    ...ledger,
    read: async (...asked) => {
      calls.push(['read', ...asked]);
      return ledger.read(...asked);
    },
    readAll: async (asked) => {
      calls.push(['readAll', asked]);
      return ledger.readAll(asked);
    },
    back: async (ref, back) => {
      calls.push(['back', ref.key, back.limit]);
      return ledger.back(ref, back);
    },
  };
  readers = createStepReaders({ derivations, kept, ledger: counted });
});

describe('createStepReaders', () => {
  const readAll = async (): Promise<readonly unknown[]> =>
    Promise.all([
      readers.derivations.checks('a', WINDOW),
      readers.derivations.claimKeys(LIST, WINDOW),
      readers.derivations.entryKeys({ of: 'Commitment' }, WINDOW),
      readers.derivations.find(SEARCH),
      readers.kept.verdicts('a', LATEST_PUBLISHED),
      readers.kept.statuses('a', LATEST_PUBLISHED),
    ]);

  it('reads nothing twice until it has forgotten', async () => {
    const first = await readAll();
    expect(await readAll()).toEqual(first);
    expect(derivations.calls).toEqual([
      ['checks', 'a', WINDOW],
      ['claimKeys', LIST, WINDOW],
      ['entryKeys', { of: 'Commitment' }, WINDOW],
      ['find', SEARCH],
    ]);
    expect(kept.calls).toEqual([
      ['verdicts', 'a', LATEST_PUBLISHED],
      ['statuses', 'a', LATEST_PUBLISHED],
    ]);

    readers.forget();
    await readAll();
    expect([derivations.calls.length, kept.calls.length]).toEqual([8, 4]);
  });

  it('reads revisions by number in one batch, each for whom it is', async () => {
    const asked = [
      { ref: A, numbers: [1, 2] },
      { ref: MAYOR, numbers: [1] },
    ];
    const read = await Promise.all(asked.map(async ({ ref, numbers }) => readers.ledger.read(ref, numbers)));
    expect(read).toEqual(await Promise.all(asked.map(async ({ ref, numbers }) => ledger.read(ref, numbers))));
    expect(read.map(({ revisions }) => revisions.length)).toEqual([1, 1]);
    expect(calls).toEqual([['readAll', asked]]);
  });

  it('reads a request of an entry by itself', async () => {
    expect(await readers.ledger.read(A, [1], 'request')).toEqual(await ledger.read(A, [1], 'request'));
    expect(calls).toEqual([['read', A, [1], 'request']]);
  });

  it('reads histories at the same time, and again when they are asked for again', async () => {
    const both = async () => Promise.all([readers.ledger.back(A, LATEST), readers.ledger.back(MAYOR, LATEST)]);
    const expected = await Promise.all([ledger.back(A, LATEST), ledger.back(MAYOR, LATEST)]);
    expect([await both(), await both()]).toEqual([expected, expected]);
    expect(calls).toEqual([
      ['back', 'a', 1],
      ['back', 'mayor', 1],
      ['back', 'a', 1],
      ['back', 'mayor', 1],
    ]);
  });
});
