import { describe, expect, it } from 'vitest';
import type { Result } from '../../../functions/domain/check.ts';
import { compareParty } from '../../../functions/domain/party.ts';
import { compliance, terms } from '../../support/build.ts';
import { TOWN } from '../../support/findings.ts';

describe('compareParty', () => {
  it.for<[party: string, result: Result]>([
    ['council', 'MATCH'],
    ['mayor', 'MATCH'],
    ['clerk', 'UNKNOWN'],
    ['county', 'UNKNOWN'],
    ['guild', 'MISMATCH'],
    ['nobody', 'MISMATCH'],
  ])('asks whether %s acts for the one that undertook it', ([party, result]) => {
    expect(compareParty(TOWN, terms({ party: 'council' }), compliance({ party }))).toEqual({
      dimension: 'PARTY',
      role: 'SCOPE',
      result,
      claimed: 'council',
      found: party,
      note: null,
      unit: null,
    });
  });
});
