import { describe, expect, it } from 'vitest';
import { LONGEST_REASON, reasonProblems } from '../../../../functions/operations/ledger/reason-problems.ts';

describe('reasonProblems', () => {
  it('takes any words', () => {
    expect(reasonProblems('The source was misquoted.')).toEqual([]);
    expect(reasonProblems('🕊'.repeat(LONGEST_REASON))).toEqual([]);
  });

  it('refuses none, too many, and what is no text', () => {
    expect([' \n', '🕊'.repeat(LONGEST_REASON + 1), '\udc00'].map(reasonProblems)).toEqual([
      [{ path: '/reason', message: 'History needs a reason.' }],
      [{ path: '/reason', message: 'A reason has at most 2000 characters.' }],
      [{ path: '/reason', message: 'This text is not well-formed Unicode.' }],
    ]);
  });
});
