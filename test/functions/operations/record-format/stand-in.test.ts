import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../../functions/domain/references.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { standIn } from '../../../../functions/operations/record-format/stand-in.ts';

/** The keys that the stand-in for a broken entry names. */
const named = (value: unknown) => {
  const parsed = parseEntry(value);
  const entry = 'problems' in parsed ? standIn(value, parsed.problems) : null;
  return entry === null ? null : referencesOf(entry).map(({ key }) => key);
};

describe('standIn', () => {
  it('names what the broken entry names', () => {
    const statement = {
      type: 'Occurrence',
      agents: ['baker'],
      time: { edtf: '2019-02-29', timeZone: 'UTC' },
      mood: 'good',
    };
    expect(named({ type: 'Claim', key: 'a', claimant: 'guild', rank: 'HIGH', mood: 'good', statement })).toEqual([
      'guild',
      'baker',
    ]);
    expect(named({ type: 'Concept', key: 'a', kind: 'AGENT', broader: ['guild'], sameAs: ['x'] })).toEqual(['guild']);
    expect(named({ type: 'Claim', key: 'a', claimant: 'guild', statement: 'text' })).toEqual(['guild']);
  });

  it.each([null, 'text', 5, {}, { type: 'Fact' }, { type: 'Claim', key: 'a' }, { type: 'Claim', claimant: 'guild' }])(
    'is null for %j, of which too much is missing',
    (value) => {
      expect(named(value)).toBeNull();
    },
  );
});
