import { describe, expect, it } from 'vitest';
import { shownOfStatus, shownOfVerdict } from '../../../functions/operations/shown.ts';
import { aStatus, aVerdict } from '../../support/pages.ts';

const account = (key: string) => ({ key, text: '', claimant: '' });
const reading = { claimantsOwn: false, standing: 'UNOPPOSED', explanation: '', decidedBy: [] } as const;

describe('shownOfVerdict', () => {
  it('tells apart what stands or is rated otherwise, overall or under an account', () => {
    const verdicts = [
      aVerdict(),
      aVerdict({ standing: 'CORROBORATED' }),
      aVerdict({ rating: 'SUPPORTED' }),
      aVerdict({ readings: [{ ...reading, accounts: [account('a')], rating: 'SUPPORTED' }] }),
      aVerdict({ readings: [{ ...reading, accounts: [account('b')], rating: 'SUPPORTED' }] }),
      aVerdict({ readings: [{ ...reading, accounts: [account('b')], rating: 'REFUTED' }] }),
    ];
    expect(new Set(verdicts.map(shownOfVerdict)).size).toBe(verdicts.length);
  });

  it('does not look at words, or at what decided', () => {
    expect(shownOfVerdict(aVerdict({ explanation: 'So it is.', decidingCount: 3 }))).toBe(shownOfVerdict(aVerdict()));
  });
});

describe('shownOfStatus', () => {
  it('tells apart what has another value, overall or under an account', () => {
    const one = { accounts: [account('a')], value: 'KEPT', explanation: '', decidedBy: [] } as const;
    const statuses = [
      aStatus(),
      aStatus({ value: 'KEPT' }),
      aStatus({ readings: [one] }),
      aStatus({ readings: [{ ...one, value: 'BROKEN' }] }),
      aStatus({ readings: [{ ...one, accounts: [account('b')] }] }),
    ];
    expect(new Set(statuses.map(shownOfStatus)).size).toBe(statuses.length);
    expect(shownOfStatus(aStatus({ explanation: 'So it is.', validUntil: 3 }))).toBe(shownOfStatus(aStatus()));
  });
});
