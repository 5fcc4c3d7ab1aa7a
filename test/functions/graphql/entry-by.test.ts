import { describe, expect, it } from 'vitest';
import { createContext } from '../../../functions/graphql/context.ts';
import { entryBy } from '../../../functions/graphql/entry-by.ts';
import { entryId } from '../../../functions/graphql/entry-id.ts';
import { type Canned, cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aClaim, aCommitment, aConcept } from '../../support/entries.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';
import { createMemoryLedger } from '../../support/memory-ledger.ts';
import { aClaimPage } from '../../support/pages.ts';

const record: Canned = {
  claimPages: [aClaimPage(aClaim('a'))],
  commitmentPages: [{ commitment: aCommitment('a'), status: null }],
  entries: [aConcept('a')],
};

function setUp() {
  const derivations = cannedDerivations(record);
  return {
    derivations,
    context: createContext({
      derivations,
      kept: cannedKept(),
      ledger: createMemoryLedger(),
      truth: cannedTruth(),
      now: 0,
      requestId: 'r',
    }),
  };
}

describe('entryBy', () => {
  it.each(['Claim', 'Commitment', 'Concept'] as const)('finds a %s by id and by key', async (type) => {
    const { context } = setUp();
    const ref = { type, key: 'a' };
    expect([await entryBy(type, { key: 'a' }, context), await entryBy(type, { id: entryId(ref) }, context)]).toEqual([
      ref,
      ref,
    ]);
  });

  it('reads a claim and a commitment with their pages, and nothing twice', async () => {
    const { derivations, context } = setUp();
    await entryBy('Claim', { key: 'a' }, context);
    await entryBy('Claim', { id: entryId({ type: 'Claim', key: 'a' }) }, context);
    await entryBy('Commitment', { key: 'a' }, context);
    await entryBy('Concept', { key: 'a' }, context);
    expect(derivations.calls.map(([name]) => name)).toEqual(['claimPage', 'commitmentPage', 'entries']);
  });

  it.each(['Claim', 'Commitment', 'Event', 'Source'] as const)('gives null for an unknown %s', async (type) => {
    const { context } = setUp();
    expect([
      await entryBy(type, { key: 'b' }, context),
      await entryBy(type, { id: entryId({ type, key: 'b' }) }, context),
    ]).toEqual([null, null]);
  });

  it('does not look for a key that no entry can have', async () => {
    const { derivations, context } = setUp();
    expect(await entryBy('Claim', { key: 'a'.repeat(201) }, context)).toBeNull();
    expect(derivations.calls).toEqual([]);
  });

  it('refuses the id of another type', async () => {
    const { context } = setUp();
    const id = entryId({ type: 'Concept', key: 'a' });
    expect(await rejectedProblemOf(entryBy('Claim', { id }, context))).toEqual({
      message: `Argument "by.id" is "${id}"; it must be the id of a Claim, and is that of a Concept.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'by.id' },
    });
  });

  it('refuses an id that is none', async () => {
    const { context } = setUp();
    expect((await rejectedProblemOf(entryBy('Claim', { id: 'a' }, context))).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'by.id',
    });
  });
});
