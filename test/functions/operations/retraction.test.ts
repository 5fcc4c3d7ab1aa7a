import { describe, expect, it } from 'vitest';
import type { EditorCheck, Entry, EntryRef } from '../../../functions/domain/record.ts';
import { retractEntry } from '../../../functions/operations/ledger/retract-entry.ts';
import { reviseEntry } from '../../../functions/operations/ledger/revise-entry.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { project } from '../../../functions/operations/project.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { claimPageIn, viewOf } from '../../../functions/operations/viewed.ts';
import { startOf } from '../../support/build.ts';
import { claimPageOf, commitmentPageOf } from '../../support/derived.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';
import { asked, contentOf, writerTo, writtenBy } from '../../support/writer.ts';

const [LOADED, BEFORE, RETRACTED, AFTER] = ['2030-01-30', '2030-01-31', '2030-02-01', '2030-02-02'].map(startOf) as [
  number,
  number,
  number,
  number,
];

async function storeWith(...entries: readonly Entry[]): Promise<Store> {
  return seededStore(townWith(ACCOUNT, BOAST, ...entries), LOADED);
}

async function retract(store: Store, { type, key }: EntryRef): Promise<void> {
  const retracting = { ref: { type, key }, after: 1, reason: 'It was wrong.', asked: asked() };
  writtenBy(await retractEntry(writerTo(store, { now: RETRACTED }), retracting));
  await project({ ...store, now: AFTER }, [{ type, key }]);
}

async function ratingOf({ derivations }: Store, key: string): Promise<string | undefined> {
  return (await claimPageOf({ derivations }, key)).verdict?.value.rating;
}

async function ratingBy(store: Store, recordedBy: number): Promise<string> {
  const derivations = viewOf(store.derivations, store.truth, { recordedBy, without: [], draft: null });
  const page = await claimPageIn(derivations, await claimPageOf(store, 'boast'));
  return (await readVerdict({ derivations, now: AFTER }, page, null)).rating;
}

/** Of which the account gives the terms. */
const COMMITMENT = 'pledge';
const check: EditorCheck = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'boast',
  against: 'hole',
  under: null,
  relation: 'UNDETERMINED',
  rationale: 'Nobody saw it.',
};

describe('a retraction', () => {
  it('takes a claim out of every other verdict and status from then on, not before', async () => {
    const store = await storeWith(HOLE);
    expect([await ratingOf(store, 'boast'), await ratingOf(store, 'hole')]).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
    expect((await commitmentPageOf(store, COMMITMENT)).status?.value.value).toBe('BROKEN');

    await retract(store, HOLE);

    expect(await ratingOf(store, 'boast')).toBe('NOT_ENOUGH_EVIDENCE');
    expect((await commitmentPageOf(store, COMMITMENT)).status?.value.value).not.toBe('BROKEN');
    expect([await ratingBy(store, BEFORE), await ratingBy(store, AFTER)]).toEqual(['REFUTED', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('leaves the claim its page, which says so, and rates it as before', async () => {
    const store = await storeWith(HOLE);
    const before = await claimPageOf(store, 'boast');

    await retract(store, BOAST);

    const after = await claimPageOf(store, 'boast');
    expect(after.claim).toEqual({ ...BOAST, retracted: true });
    const words = [before, after].map(({ verdict }) => verdict?.value.explanation);
    expect(words[1]).toBe(words[0]);
    expect(after.checks.items.map(({ item }) => item.relation)).toEqual(['CONTRADICTS']);
  });

  it('takes the claim out of the lists of ratings, and out of no other', async () => {
    const store = await storeWith(HOLE);
    const { claimant } = BOAST;
    const keys = async (rating: 'REFUTED' | null): Promise<readonly string[]> => {
      const list = { filter: { by: 'CLAIMANT', key: claimant }, rating, range: null } as const;
      const { items } = await store.derivations.claimKeys(list, { first: 10, after: null });
      return items.map(({ item }) => item);
    };
    expect([await keys('REFUTED'), await store.derivations.tallies([claimant])]).toEqual([
      ['boast'],
      [{ NOT_ENOUGH_EVIDENCE: 1, REFUTED: 1 }],
    ]);

    await retract(store, BOAST);

    expect([await keys('REFUTED'), await store.derivations.tallies([claimant])]).toEqual([
      [],
      [{ NOT_ENOUGH_EVIDENCE: 1 }],
    ]);
    expect(await keys(null)).toContain('boast');
  });

  it('takes an account out of all readings', async () => {
    const store = await storeWith(HOLE);

    await retract(store, ACCOUNT);

    expect((await claimPageOf(store, 'boast')).verdict?.value.readings).toMatchObject([{ accounts: [] }]);
    expect(await ratingOf(store, 'boast')).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('withdraws what an editor made', async () => {
    const store = await storeWith(HOLE, check);
    expect(await ratingOf(store, 'boast')).toBe('NOT_ENOUGH_EVIDENCE');

    await retract(store, check);

    expect(await ratingOf(store, 'boast')).toBe('REFUTED');
    expect([await ratingBy(store, BEFORE), await ratingBy(store, AFTER)]).toEqual(['NOT_ENOUGH_EVIDENCE', 'REFUTED']);
  });

  it('ends when the claim is revised', async () => {
    const store = await storeWith(HOLE);
    await retract(store, HOLE);
    const revising = {
      ref: { type: 'Claim', key: 'hole' },
      kind: 'REVISED',
      after: 2,
      reason: 'It was right.',
    } as const;
    await reviseEntry(writerTo(store, { now: AFTER }), { ...revising, content: contentOf(HOLE), asked: asked() });
    await project({ ...store, now: AFTER }, [revising.ref]);

    expect(await ratingOf(store, 'boast')).toBe('REFUTED');
    expect((await claimPageOf(store, 'hole')).claim).toEqual(HOLE);
  });
});
