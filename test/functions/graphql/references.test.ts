import { describe, expect, it } from 'vitest';
import { claims, concepts, maybeConcept, placedChange } from '../../../functions/graphql/references.ts';
import { aClaim, aCommitment } from '../../support/entries.ts';
import { aStatus, aVerdict } from '../../support/pages.ts';

describe('references', () => {
  it('names concepts by their keys', () => {
    expect([concepts(['a', 'b']), maybeConcept('c'), maybeConcept(null)]).toEqual([
      [
        { type: 'Concept', key: 'a' },
        { type: 'Concept', key: 'b' },
      ],
      { type: 'Concept', key: 'c' },
      null,
    ]);
  });

  it('keeps what is said of claims that others name', () => {
    const ref = { key: 'a', text: 'It rained.', claimant: 'mayor' };
    expect(claims([ref])).toEqual([{ type: 'Claim', ...ref }]);
  });

  it('says of a claim nothing that it is not told', () => {
    expect(claims([{ key: 'a' }, { key: 'b', text: 'It rained.' }])).toEqual([
      { type: 'Claim', key: 'a' },
      { type: 'Claim', key: 'b', text: 'It rained.' },
    ]);
  });

  it('places changes by type and key', () => {
    const verdicts = { before: aVerdict(), after: aVerdict() };
    const statuses = { before: aStatus(), after: aStatus() };
    const claim = { type: 'Claim', claim: aClaim('a'), ...verdicts } as const;
    const commitment = { type: 'Commitment', commitment: aCommitment('b'), ...statuses } as const;
    expect([placedChange(claim), placedChange(commitment)]).toEqual([
      { position: 'Claim a', item: claim },
      { position: 'Commitment b', item: commitment },
    ]);
  });
});
