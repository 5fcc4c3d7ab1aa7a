import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../functions/domain/in-order.ts';
import { breach } from '../../../functions/domain/rules/breach.ts';
import { fulfilment } from '../../../functions/domain/rules/fulfilment.ts';
import { dated, saying, terms } from '../../support/build.ts';
import { aCheck } from '../../support/checks.ts';
import { fc } from '../../support/fast-check.ts';

const [one, other] = [saying('one', null), saying('other', null)];
const early = saying('zero', null, { claimDate: dated('2029-01-01') });
const [first, second] = [saying('first', terms()), saying('second', terms())];

/** One is before the next by one part alone: the date, the other claim's key, the claim's, the account's, the rule's, the reason. */
const ORDERED = [
  aCheck(other, early, { under: second }),
  aCheck(one, one),
  aCheck(one, other),
  aCheck(other, other),
  aCheck(other, other, { under: first }),
  aCheck(other, other, { under: second }),
  aCheck(other, other, { under: second, rule: fulfilment }),
  aCheck(other, other, { under: second, rule: fulfilment, rationale: 'Seen.' }),
];

describe('inOrder', () => {
  it('orders checks by what they are, however they were found', () => {
    expect([breach.name, fulfilment.name].toSorted()).toEqual([breach.name, fulfilment.name]);
    fc.assert(
      fc.property(fc.shuffledSubarray(ORDERED, { minLength: ORDERED.length }), (shuffled) => {
        expect(inOrder(shuffled)).toEqual(ORDERED);
      }),
    );
  });

  it('leaves what is the same as it is', () => {
    const same = [aCheck(one, other), aCheck(one, other)];
    expect(inOrder(same)).toEqual(same);
  });
});
