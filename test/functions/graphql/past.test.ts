import { describe, expect, it } from 'vitest';
import { checkOf, statusOf, verdictOf } from '../../../functions/graphql/past.ts';
import { aCheck, aStatus, aVerdict } from '../../support/pages.ts';

const ref = { key: 'c3', text: 'As it was.', claimant: 'mayor' };
const reading = { claimantsOwn: false, standing: 'UNOPPOSED', rating: 'SUPPORTED', explanation: '' } as const;
const verdict = aVerdict({
  decidedBy: [aCheck('k1'), aCheck('k2', { under: ref })],
  readings: [{ ...reading, accounts: [ref], decidedBy: ['k1'] }],
});
const status = aStatus({ readings: [{ accounts: [ref], value: 'KEPT', explanation: '', decidedBy: [ref] }] });

describe('what is told of the record as it stood', () => {
  it('names claims and says nothing of them, and knows of when it is told', () => {
    const past = { ...aCheck('k1'), against: { key: 'c2' }, recordedBy: 7 };
    expect(checkOf(aCheck('k1'), 7)).toEqual(past);
    expect(verdictOf(verdict, 7)).toEqual({
      ...verdict,
      decidedBy: [past, { ...past, id: 'k2', under: { key: 'c3' } }],
      readings: [{ ...reading, accounts: [{ key: 'c3' }], decidedBy: ['k1'] }],
    });
    expect(statusOf(status, 7)).toEqual({
      ...status,
      readings: [{ accounts: [{ key: 'c3' }], value: 'KEPT', explanation: '', decidedBy: [{ key: 'c3' }] }],
    });
  });

  it('is as it is where the record is as it stands', () => {
    expect([checkOf(aCheck('k1'), null), verdictOf(verdict, null), statusOf(status, null)]).toEqual([
      aCheck('k1'),
      verdict,
      status,
    ]);
  });
});
