import { describe, expect, it } from 'vitest';
import { parseComparing } from '../../../functions/graphql/claim-choice.ts';
import { createContext, type GraphqlContext } from '../../../functions/graphql/context.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aConcept } from '../../support/entries.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { ACCOUNT, BOAST, HOLE } from '../../support/town.ts';

function context(): GraphqlContext {
  const derivations = cannedDerivations({ entries: [aConcept('mayor'), ACCOUNT, BOAST, HOLE] });
  return createContext({
    derivations,
    kept: cannedKept(),
    ledger: createMemoryLedger(),
    truth: cannedTruth(),
    now: 0,
    requestId: 'r',
  });
}

const DRAFT = { text: 'Well.', language: 'en', claimant: 'mayor', claimDate: { at: '1970-01-01T00:00:00Z' } } as const;

describe('parseComparing', () => {
  it('takes claims by key, by id, and such as are not on the record', async () => {
    const choices = { claim: { key: 'boast' }, against: { id: 'Q2xhaW06aG9sZQ' }, under: 'account' };
    expect(await parseComparing(choices, context())).toEqual({ claim: BOAST, against: HOLE, under: ACCOUNT });
    expect(await parseComparing({ claim: { key: 'boast' }, against: { draft: DRAFT } }, context())).toMatchObject({
      claim: BOAST,
      against: { text: 'Well.' },
      under: null,
    });
  });

  it.each([
    [{ claim: { key: 'nothing' }, against: { key: 'hole' } }],
    [{ claim: { key: 'boast' }, against: { key: '' } }],
    [{ claim: { key: 'boast' }, against: { key: 'hole' }, under: 'nothing' }],
    [{ claim: { key: 'boast' }, against: { key: 'hole' }, under: '' }],
  ])('is null where a claim is not there: %j', async (choices) => {
    expect(await parseComparing(choices, context())).toBeNull();
  });

  it('refuses an account that is none', async () => {
    const choices = { claim: { key: 'boast' }, against: { key: 'hole' }, under: 'hole' };
    expect(await rejectedProblemOf(parseComparing(choices, context()))).toEqual({
      message: 'Argument "under" is "hole"; it must be the key of a claim with Terms.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'under' },
    });
  });
});
