import { describe, expect, it } from 'vitest';
import { createContext, type GraphqlContext } from '../../../functions/graphql/context.ts';
import { identityOf, viewClaim, viewCommitment } from '../../../functions/graphql/views.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aClaim, aCommitment } from '../../support/entries.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { aClaimPage, aStatus, derived } from '../../support/pages.ts';

const MOMENT = '1970-01-01T00:00:00.001Z';
const claimPage = aClaimPage(aClaim('c1'));
const commitmentPage = { commitment: aCommitment('bridge'), status: derived(aStatus()) };
const [claim, commitment] = [
  { type: 'Claim', key: 'c1' },
  { type: 'Commitment', key: 'bridge' },
] as const;

function context(): GraphqlContext {
  const derivations = cannedDerivations({
    entries: [claimPage.claim],
    claimPages: [claimPage],
    commitmentPages: [commitmentPage],
  });
  return createContext({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    now: 0,
    requestId: 'r',
  });
}

describe('viewClaim', () => {
  it('gives the page as it is derived where the record as it stands is asked for', async () => {
    const request = context();
    expect(await viewClaim(claim, {}, request)).toEqual({ page: claimPage, reader: request.readerIn() });
    expect(await viewClaim(claim, { recordedBy: null, without: [''] }, request)).toEqual({
      page: claimPage,
      reader: request.readerIn(),
    });
  });

  it('gives a page of which nothing is derived in any other view', async () => {
    const bare = { ...claimPage, verdict: null, checks: EMPTY_SLICE };
    expect((await viewClaim(claim, { recordedBy: MOMENT }, context())).page).toEqual(bare);
    expect((await viewClaim(claim, { without: ['c2'] }, context())).page).toEqual(bare);
  });

  it('notes where the claim was not on the record then, and is taken as it stands', async () => {
    const asAsked = async (view: Parameters<typeof viewClaim>[1]): Promise<boolean> => {
      const request = context();
      await viewClaim(claim, view, request);
      return request.freshness.noted().asAsked;
    };
    expect(
      await Promise.all([{}, { without: ['c2'] }, { recordedBy: MOMENT }, { without: ['c1'] }].map(asAsked)),
    ).toEqual([true, true, false, false]);
  });

  it('has a draft on the record in every view of it', async () => {
    const request = context();
    const draft = aClaim('draft/1');
    request.loaders.knowDraft(draft);
    const { page, reader } = await viewClaim({ type: 'Claim', key: 'draft/1' }, { without: ['c1'] }, request);
    expect(page).toEqual({ ...aClaimPage(draft), head: null, verdict: null });
    expect(await reader.derivations.entries([{ type: 'Claim', key: 'draft/1' }])).toEqual([draft]);
  });

  it('refuses more claims to do without than it takes', async () => {
    const without = Array.from({ length: 101 }, (_, number) => `c${number}`);
    expect(await rejectedProblemOf(viewClaim(claim, { without }, context()))).toEqual({
      message: expect.stringMatching(/^Argument "without" is \["c0",.*…; it may name at most 100 claims\.$/),
      extensions: { code: 'BAD_USER_INPUT', argument: 'without' },
    });
  });
});

describe('viewCommitment', () => {
  it('gives the page as it is derived, or without a status in any other view', async () => {
    const request = context();
    expect(await viewCommitment(commitment, {}, request)).toEqual({ page: commitmentPage, reader: request.readerIn() });
    expect((await viewCommitment(commitment, { recordedBy: MOMENT }, request)).page).toEqual({
      ...commitmentPage,
      status: null,
    });
    expect(request.freshness.noted().asAsked).toBe(false);
  });
});

describe('identityOf', () => {
  it('tells views apart, and says nothing of the record as it stands', () => {
    expect([identityOf({}), identityOf({ recordedBy: null, without: null })]).toEqual([[], []]);
    expect(identityOf({ recordedBy: MOMENT, without: ['a'] })).toEqual([{ recordedBy: 1, without: ['a'] }]);
  });
});
