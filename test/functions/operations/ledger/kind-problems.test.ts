import { describe, expect, it } from 'vitest';
import { kindProblems } from '../../../../functions/operations/ledger/kind-problems.ts';
import { aClaim, aConcept } from '../../../support/entries.ts';

describe('kindProblems', () => {
  it('has none where a concept keeps its kind, or is to have none that there is', () => {
    expect(kindProblems(aConcept('a'), { kind: 'AGENT' })).toEqual([]);
    for (const content of [{}, { kind: 'FISH' }, { kind: null }])
      expect(kindProblems(aConcept('a'), content)).toEqual([]);
    expect(kindProblems(aClaim('a'), { kind: 'PLACE' })).toEqual([]);
  });

  it('has one where it is to have another', () => {
    expect(kindProblems(aConcept('a'), { kind: 'PLACE' })).toEqual([
      { path: '/kind', message: 'The kind of a concept never changes: this one is of kind AGENT.' },
    ]);
  });
});
