import { describe, expect, it } from 'vitest';
import { parseClaimDraft } from '../../../functions/graphql/claim-draft.ts';
import { createContext, type GraphqlContext } from '../../../functions/graphql/context.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aClaim, aConcept } from '../../support/entries.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';

function context(): GraphqlContext {
  const derivations = cannedDerivations({ entries: [aConcept('mayor')] });
  return createContext({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    now: 0,
    requestId: 'r',
  });
}

const DRAFT = {
  text: 'Claim c1.',
  language: 'en',
  claimant: 'mayor',
  claimDate: { at: '1970-01-01T02:00:00+02:00' },
} as const;

describe('parseClaimDraft', () => {
  it('makes a claim of it, which the request then knows', async () => {
    const request = context();
    const claim = await parseClaimDraft(DRAFT, 'claim', request);
    const at = { edtf: null, timeZone: null, at: '1970-01-01T02:00:00+02:00', span: aClaim('').claimDate.span };
    expect(claim).toEqual(aClaim(claim.key, { text: 'Claim c1.', claimDate: at }));
    expect([request.loaders.draft(claim.key), await request.loaders.find(claim)]).toEqual([claim, claim]);
  });

  it('takes a time that may hold anything but moments as it is', async () => {
    const time = { edtf: '1970-01-01', timeZone: 'UTC', extent: 'THROUGHOUT' } as const;
    const claim = await parseClaimDraft({ ...DRAFT, statement: { occurrence: { time } } }, 'claim', context());
    expect(claim.statement).toMatchObject({ type: 'Occurrence', time });
  });

  it('tells the path of each problem within the argument, and of one with all of it', async () => {
    const agents = Array.from({ length: 100 }, (_, number) => `a${number}`);
    const whole = parseClaimDraft({ ...DRAFT, statement: { occurrence: { agents } } }, 'against.draft', context());
    expect(await rejectedProblemOf(whole)).toEqual({
      message:
        'Argument "against.draft" cannot be on the record. against.draft: This names more than 100 entries of the record.',
      extensions: {
        code: 'BAD_USER_INPUT',
        argument: 'against.draft',
        problems: [{ path: 'against.draft', message: 'This names more than 100 entries of the record.' }],
      },
    });
    const part = parseClaimDraft({ ...DRAFT, claimDate: {}, statement: null }, 'claim', context());
    expect((await rejectedProblemOf(part)).extensions?.['problems']).toEqual([
      { path: 'claim.claimDate', message: 'A claimDate must have edtf with timeZone, or at.' },
    ]);
  });
});
