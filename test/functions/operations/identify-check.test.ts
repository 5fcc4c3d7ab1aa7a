import { describe, expect, it } from 'vitest';
import type { PairCheck } from '../../../functions/domain/compare-claims.ts';
import { EDITORS_CHECK } from '../../../functions/domain/editors-check.ts';
import { breach } from '../../../functions/domain/rules/breach.ts';
import { identifyCheck } from '../../../functions/operations/identify-check.ts';
import { ACCOUNT, BOAST, HOLE } from '../../support/town.ts';

const CHECK: PairCheck = {
  claim: BOAST,
  against: HOLE,
  under: ACCOUNT,
  rule: breach,
  relation: 'CONTRADICTS',
  comparisons: [
    { dimension: 'TIME', role: 'SCOPE', result: 'MATCH', claimed: 'then', found: 'then', note: null, unit: null },
  ],
};

describe('identifyCheck', () => {
  it('names both claims, the account and the rule, and keeps what was compared', () => {
    expect(identifyCheck(CHECK)).toEqual({
      id: expect.stringMatching(/^[\w-]+$/),
      claim: 'boast',
      against: { key: 'hole', text: 'Claim hole.', claimant: 'press' },
      under: { key: 'account', text: 'Claim account.', claimant: 'mayor' },
      rule: { name: 'breach', version: 1 },
      relation: 'CONTRADICTS',
      rationale: null,
      comparisons: CHECK.comparisons,
    });
  });

  it('names no rule where an editor made the check, but the reason', () => {
    const made: PairCheck = {
      ...CHECK,
      under: null,
      rule: EDITORS_CHECK,
      comparisons: [],
      rationale: 'One and the same.',
    };
    expect(identifyCheck(made)).toEqual({
      id: expect.stringMatching(/^[\w-]+$/),
      claim: 'boast',
      against: { key: 'hole', text: 'Claim hole.', claimant: 'press' },
      under: null,
      rule: null,
      relation: 'CONTRADICTS',
      rationale: 'One and the same.',
      comparisons: [],
    });
  });

  it('gives the same id to the same check', () => {
    expect(identifyCheck({ ...structuredClone({ ...CHECK, rule: null }), rule: breach })).toEqual(identifyCheck(CHECK));
  });

  it.each<readonly [string, Partial<PairCheck>]>([
    ['the claim', { claim: { ...BOAST, text: 'Otherwise.' } }],
    ['the other claim', { against: { ...HOLE, rank: 'PREFERRED' } }],
    ['the account', { under: { ...ACCOUNT, language: 'uk' } }],
    ['whether there is an account', { under: null }],
    ["the rule's version", { rule: { ...breach, version: 2 } }],
    ["the rule's name", { rule: { ...breach, name: 'other' } }],
    ['the relation', { relation: 'UNDETERMINED' }],
    ['a comparison', { comparisons: [] }],
    ["the editor's reason", { rationale: 'Why.' }],
  ])('gives another id when %s changes', (_, parts) => {
    expect(identifyCheck({ ...CHECK, ...parts }).id).not.toBe(identifyCheck(CHECK).id);
  });

  it('writes an id that says what it names', () => {
    expect(Buffer.from(identifyCheck(CHECK).id, 'base64url').toString()).toMatch(/^Check:[\w-]{27}$/);
  });
});
