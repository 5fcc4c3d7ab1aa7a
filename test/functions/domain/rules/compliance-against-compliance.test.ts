import { describe, expect, it } from 'vitest';
import type { Result } from '../../../../functions/domain/check.ts';
import { complianceAgainstCompliance } from '../../../../functions/domain/rules/compliance-against-compliance.ts';
import { compliance, occurrence, saying } from '../../../support/build.ts';
import { find, relationOf, told, words } from '../../../support/findings.ts';

const KEPT = saying('kept', compliance());

describe('compliance-against-compliance', () => {
  it('shows opposite statements as a contradiction', () => {
    const broken = saying('broken', compliance({ status: 'BROKEN' }));
    expect(find(complianceAgainstCompliance, [KEPT, broken])).toEqual({
      comparisons: [
        {
          dimension: 'PARTY',
          role: 'SCOPE',
          result: 'MATCH',
          claimed: 'mayor',
          found: 'mayor',
          note: null,
          unit: null,
        },
        {
          dimension: 'STATUS',
          role: 'CONTENT',
          result: 'MISMATCH',
          claimed: 'kept',
          found: 'broken',
          note: words('OPPOSITE'),
          unit: null,
        },
      ],
      relation: 'CONTRADICTS',
    });
  });

  it('settles nothing', () => {
    expect(complianceAgainstCompliance.settles).toBe(false);
  });

  it('shows the same statement as support', () => {
    const finding = find(complianceAgainstCompliance, [KEPT, saying('again', compliance())]);
    expect(told(finding)).toEqual({ PARTY: 'MATCH', STATUS: 'MATCH', relation: 'SUPPORTS' });
  });

  it.for<[claimed: string, found: string, result: Result]>([
    ['council', 'mayor', 'MATCH'],
    ['council', 'county', 'UNKNOWN'],
    ['council', 'clerk', 'UNKNOWN'],
    ['council', 'guild', 'MISMATCH'],
  ])('compares PARTY: %s with %s', ([claimed, found, result]) => {
    const pair = [
      saying('kept', compliance({ party: claimed })),
      saying('broken', compliance({ party: found, status: 'BROKEN' })),
    ] as const;
    const relation = relationOf(result, 'CONTRADICTS');
    expect(told(find(complianceAgainstCompliance, pair))).toEqual({ PARTY: result, STATUS: 'MISMATCH', relation });
  });

  it('knows neither another commitment nor other statements', () => {
    const other = saying('other', compliance({ commitment: 'oath' }));
    const deed = saying('deed', occurrence());
    expect(find(complianceAgainstCompliance, [KEPT, other])).toBeNull();
    expect(find(complianceAgainstCompliance, [KEPT, deed])).toBeNull();
    expect(find(complianceAgainstCompliance, [deed, KEPT])).toBeNull();
  });
});
