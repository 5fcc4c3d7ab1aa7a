import { beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../functions/operations/ports.ts';
import { readStatus } from '../../../functions/operations/read-status.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { claimPageIn, commitmentPageIn, type View, viewOf } from '../../../functions/operations/viewed.ts';
import { saying, startOf } from '../../support/build.ts';
import { claimPageOf, commitmentPageOf, write } from '../../support/derived.ts';
import { aCommitment } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const FIRST = startOf('2030-01-31');
const AS_IT_STANDS: View = { recordedBy: null, without: [], draft: null };
let store: Store;

beforeAll(async () => {
  store = await seededStore(townWith(ACCOUNT, BOAST), FIRST);
  // The builder records what is written later on 1 February.
  await write(store, [HOLE, aCommitment('pledge', { party: 'works' })], FIRST);
});

async function ratingIn(view: Partial<View>): Promise<string> {
  const derivations = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, ...view });
  const page = await claimPageIn(derivations, await claimPageOf(store, 'boast'));
  return (await readVerdict({ derivations, now: FIRST }, page, null)).rating;
}

async function statusIn(view: Partial<View>): Promise<string> {
  const derivations = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, ...view });
  const page = await commitmentPageIn(derivations, await commitmentPageOf(store, 'pledge'));
  return (await readStatus({ derivations, now: FIRST }, page, null)).value;
}

describe('viewOf', () => {
  it('is the record as it stands, where nothing else is asked', async () => {
    expect([await ratingIn({}), await statusIn({})]).toEqual(['REFUTED', 'BROKEN']);
  });

  it('is the record as it stood', async () => {
    const view = { recordedBy: FIRST };
    expect([await ratingIn(view), await statusIn(view)]).toEqual(['NOT_ENOUGH_EVIDENCE', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('is the record without claims', async () => {
    const view = { without: ['hole', 'nothing'] };
    expect([await ratingIn(view), await statusIn(view)]).toEqual(['NOT_ENOUGH_EVIDENCE', 'NOT_ENOUGH_EVIDENCE']);
  });

  it('is the record with a draft, which then contradicts others too', async () => {
    const view = { draft: { ...DENIAL, key: 'draft/denial' } };
    expect([await ratingIn(view), await statusIn(view)]).toEqual(['CONFLICTING_EVIDENCE', 'CONFLICTING_EVIDENCE']);
  });

  it('is all of that at once', async () => {
    expect(await ratingIn({ recordedBy: FIRST, without: ['account'], draft: { ...HOLE, key: 'draft/hole' } })).toBe(
      'NOT_ENOUGH_EVIDENCE',
    );
    expect(await ratingIn({ recordedBy: FIRST, draft: { ...HOLE, key: 'draft/hole' } })).toBe('REFUTED');
  });
});

describe('claimPageIn', () => {
  it('has the claim as it was, and nothing derived', async () => {
    await write(store, [{ ...HOLE, text: 'A hole.' }], FIRST);
    const page = await claimPageOf(store, 'hole');
    const then = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, recordedBy: startOf('2030-02-01') });
    expect(await claimPageIn(store.derivations, page)).toEqual({
      ...page,
      verdict: null,
      checks: EMPTY_SLICE,
    });
    expect((await claimPageIn(then, page)).claim.text).toBe('A hole.');
  });

  it('takes a claim that was not there yet as it is', async () => {
    const page = await claimPageOf(store, 'hole');
    const before = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, recordedBy: FIRST });
    expect((await claimPageIn(before, page)).claim).toEqual(page.claim);
  });

  it('takes a claim without which the record is asked for as it is', async () => {
    const page = await claimPageOf(store, 'boast');
    const view = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, without: ['boast'] });
    expect((await claimPageIn(view, page)).claim).toEqual(saying('boast', BOAST.statement, BOAST));
  });
});

describe('commitmentPageIn', () => {
  it('has the commitment as it was, and no status', async () => {
    const page = await commitmentPageOf(store, 'pledge');
    const then = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, recordedBy: FIRST });
    const before = viewOf(store.derivations, store.truth, { ...AS_IT_STANDS, recordedBy: FIRST - 1 });
    expect(await commitmentPageIn(then, page)).toEqual({ commitment: aCommitment('pledge'), status: null });
    expect(await commitmentPageIn(before, page)).toEqual({
      commitment: aCommitment('pledge', { party: 'works' }),
      status: null,
    });
  });
});
