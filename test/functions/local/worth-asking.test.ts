import { describe, expect, it } from 'vitest';
import { starterKeysOf, worthAsking } from '../../../functions/local/worth-asking.ts';
import { aClaim, aCommitment, aConcept } from '../../support/entries.ts';
import { BOAST, HOLE } from '../../support/town.ts';

describe('worthAsking', () => {
  it('is about a claim of compliance, or any', () => {
    expect([worthAsking([HOLE, BOAST]), worthAsking([HOLE]), worthAsking([])]).toEqual([BOAST, HOLE, undefined]);
  });
});

describe('starterKeysOf', () => {
  it.each([
    [
      'the commitment that the claim speaks of',
      [aCommitment('other'), HOLE, BOAST],
      { claim: 'boast', commitment: 'pledge' },
    ],
    [
      'any where it speaks of none',
      [aConcept('mayor'), aCommitment('other'), HOLE],
      { claim: 'hole', commitment: 'other' },
    ],
    ['nothing without a commitment', [aClaim('c1')], undefined],
    ['nothing without a claim', [aCommitment('other')], undefined],
  ])('names %s', (_, entries, expected) => {
    expect(starterKeysOf(entries)).toEqual(expected);
  });
});
