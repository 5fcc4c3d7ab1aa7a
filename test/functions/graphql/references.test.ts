import { describe, expect, it } from 'vitest';
import { claims, concepts, maybeConcept } from '../../../functions/graphql/references.ts';

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
});
