import { describe, expect, it } from 'vitest';
import type { Case } from '../../../functions/domain/case.ts';
import { compareClaims } from '../../../functions/domain/compare-claims.ts';
import { effectOf } from '../../../functions/domain/effect.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import { days, occurrence, quantity, saying, vocabularyOf } from '../../support/build.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';

const vocabulary = vocabularyOf(townWith().flatMap((entry) => (entry.type === 'Concept' ? [entry] : [])));
const told = (key: string, count: number): Claim =>
  saying(key, occurrence({ event: 'flood', time: days('2030-01-11'), counts: [quantity(count, 'holes')] }));

function caseOf(claim: Claim, others: readonly Claim[], unders: readonly Claim[] = []): Case {
  const checks = others.flatMap((against) => compareClaims(vocabulary, { claim, against }, unders));
  const accounts = unders.map((under) => [{ under, claims: [under] }]);
  return { claim, checks, accounts, limit: null, vocabulary };
}

describe('effectOf', () => {
  it('tells under each reading what becomes of a claim as a whole and of what it states', () => {
    expect(effectOf(caseOf(BOAST, []))).toBe('[[[],["STANDS","STANDS","STANDS"]]]');
    expect(effectOf(caseOf(BOAST, [HOLE], [ACCOUNT]))).toBe('[[["account"],["FALLS","FALLS","FALLS"]]]');
  });

  it('is the same while nothing else becomes of it, whatever bears on it', () => {
    const before = effectOf(caseOf(BOAST, [HOLE], [ACCOUNT]));

    expect(effectOf(caseOf(BOAST, [HOLE, { ...HOLE, key: 'again' }], [ACCOUNT]))).toBe(before);
  });

  it('tells the dimensions of a claim apart', () => {
    const [one, other] = [told('one', 5), told('other', 9)];
    const effect = effectOf(caseOf(one, [other]));

    expect(effect).toContain('STANDS');
    expect(effect).toContain('FALLS');
  });
});
