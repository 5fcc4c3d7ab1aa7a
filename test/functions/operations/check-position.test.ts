import { describe, expect, it } from 'vitest';
import type { PairCheck } from '../../../functions/domain/compare-claims.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import { fulfilment } from '../../../functions/domain/rules/fulfilment.ts';
import { checkPosition } from '../../../functions/operations/check-position.ts';
import { comparePositions } from '../../../functions/operations/slices.ts';
import { dated, saying } from '../../support/build.ts';
import { aCheck } from '../../support/checks.ts';

const madeOn = (key: string, day: string): Claim => saying(key, null, { claimDate: dated(day) });
const CLAIM = madeOn('claim', '2030-01-31');
const check = (parts: Partial<PairCheck> = {}): PairCheck => aCheck(CLAIM, madeOn('b', '2030-01-02'), parts);

describe('checkPosition', () => {
  it('sorts by relation, by account, the earliest first, then the latest claim first', () => {
    const inOrder = [
      check(),
      check({ under: madeOn('late key', '2030-01-01'), against: madeOn('b', '2030-01-03') }),
      check({ under: madeOn('late key', '2030-01-01') }),
      check({ under: madeOn('early key', '2030-01-02'), against: madeOn('b', '2030-01-04') }),
      check({ relation: 'SUPPORTS' }),
      check({ relation: 'SUPPORTS', against: madeOn('a', '2030-01-01') }),
      check({ relation: 'SUPPORTS', against: madeOn('b', '2030-01-01') }),
      check({ relation: 'QUALIFIES' }),
      check({ relation: 'UNDETERMINED' }),
      check({ relation: null }),
    ].map(checkPosition);
    expect(inOrder.toSorted(comparePositions)).toEqual(inOrder);
  });

  it('tells every check of a claim from the others, and rests on no version', () => {
    const all = [
      check(),
      check({ rule: fulfilment }),
      check({ editorsCheck: 'one' }),
      check({ editorsCheck: 'other' }),
      check({ under: madeOn('one', '2030-01-01') }),
      check({ under: madeOn('other', '2030-01-01') }),
      check({ against: madeOn('a#b', '2030-01-02') }),
    ].map(checkPosition);
    expect(new Set(all).size).toBe(all.length);
    const { rule } = check();
    expect(checkPosition(check({ rule: { ...rule, version: rule.version + 1 } }))).toBe(all[0]);
  });

  it('fits a sort key, with what lies before it', () => {
    const longest = madeOn('𝔎'.repeat(200), '2030-01-01');
    const parts = { relation: null, under: longest, against: longest, editorsCheck: longest.key };
    expect(Buffer.byteLength(checkPosition(check(parts)))).toBeLessThan(1000 - '2#check#'.length);
  });
});
