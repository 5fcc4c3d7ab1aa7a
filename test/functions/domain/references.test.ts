import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../functions/domain/references.ts';
import { parseEntry } from '../../../functions/operations/record-format/parse-entry.ts';
import { rawRecord } from '../../support/raw-entries.ts';

/** Path, what it may be, and key, of every reference of the entry with that key. */
const references = (key: string): readonly string[] => {
  const parsed = parseEntry(rawRecord.find((raw) => 'key' in raw && raw.key === key));
  return 'entry' in parsed
    ? referencesOf(parsed.entry).map(({ path, types, kinds, key: named }) => {
        return `${path} ${types.join('|')}${kinds === null ? '' : ` ${kinds.join('|')}`} ${named}`;
      })
    : [];
};

describe('referencesOf', () => {
  it('gives path, types, kinds and key', () => {
    const parsed = parseEntry({ type: 'Commitment', key: 'word', prefLabel: { en: 'word' }, party: 'baker' });
    expect('entry' in parsed && referencesOf(parsed.entry)).toEqual([
      { path: '/party', types: ['Concept'], kinds: ['AGENT'], key: 'baker' },
    ]);
  });

  it.each([
    ['apprentice', ['/broader/0 Concept AGENT baker', '/maybeBroader/0 Concept AGENT guild']],
    ['closing', ['/ends/0 Concept ACTION baking']],
    ['gazette', ['/publisher Concept AGENT guild']],
    ['daily-bread', ['/party Concept AGENT baker']],
    ['great-bake', []],
    [
      'terms',
      [
        '/claimant Concept AGENT guild',
        '/appearances/0/source Source gazette',
        '/appearances/1/source Source gazette',
        '/statement/commitment Commitment daily-bread',
        '/statement/party Concept AGENT baker',
        '/statement/action Concept ACTION baking',
        '/statement/targets/0 Concept TARGET bread',
        '/statement/places/0 Concept PLACE bakery',
        '/statement/quantity/unit Concept UNIT loaves',
      ],
    ],
    [
      'occurrence',
      [
        '/claimant Concept AGENT guild',
        '/statement/event Event great-bake',
        '/statement/agents/0 Concept AGENT baker',
        '/statement/agents/1 Concept AGENT apprentice',
        '/statement/action Concept ACTION baking',
        '/statement/targets/0 Concept TARGET bread',
        '/statement/places/0 Concept PLACE bakery',
        '/statement/counts/0/unit Concept UNIT loaves',
      ],
    ],
    ['bare-occurrence', ['/claimant Concept AGENT guild']],
    [
      'compliance',
      [
        '/claimant Concept AGENT guild',
        '/statement/party Concept AGENT baker',
        '/statement/commitment Commitment daily-bread',
      ],
    ],
    [
      'figure',
      [
        '/claimant Concept AGENT guild',
        '/statement/subject Concept|Event great-bake',
        '/statement/property Concept PROPERTY price',
        '/statement/quantity/unit Concept UNIT loaves',
      ],
    ],
    [
      'extreme',
      [
        '/claimant Concept AGENT guild',
        '/statement/event Event great-bake',
        '/statement/unit Concept UNIT loaves',
        '/statement/agents/0 Concept AGENT baker',
        '/statement/action Concept ACTION baking',
        '/statement/targets/0 Concept TARGET bread',
        '/statement/places/0 Concept PLACE bakery',
      ],
    ],
    ['judgement', ['/claimant Concept AGENT guild']],
    ['no-statement', ['/claimant Concept AGENT guild']],
    ['check', ['/claim Claim compliance', '/against Claim judgement', '/under Claim terms']],
    ['bare-check', ['/claim Claim compliance', '/against Claim figure']],
  ])('finds what %s names', (key, expected) => {
    expect(references(key)).toEqual(expected);
  });

  it('finds the unit of terms only where there is a quantity', () => {
    const statement = { type: 'Terms', commitment: 'c', party: 'p', mode: 'DO', action: 'a' };
    const parsed = parseEntry({
      type: 'Claim',
      key: 'k',
      text: 't',
      language: 'en',
      claimant: 'x',
      claimDate: { at: '1901-05-01T12:00:00Z' },
      statement,
    });
    expect('entry' in parsed && referencesOf(parsed.entry).map(({ path }) => path)).toEqual([
      '/claimant',
      '/statement/commitment',
      '/statement/party',
      '/statement/action',
    ]);
  });

  it('finds what can be read of an entry that is wrong, each where it stands', () => {
    const statement = {
      type: 'Occurrence',
      agents: ['baker', 5, 'baker'],
      action: null,
      targets: 'bread',
      counts: [{ value: -1, unit: 'loaves' }, null, { unit: {} }],
      time: 'yesterday',
    };
    expect(
      referencesOf({ type: 'Claim', claimant: 'guild', appearances: [{}, { source: 'gazette' }], statement }).map(
        ({ path, key }) => `${path} ${key}`,
      ),
    ).toEqual([
      '/claimant guild',
      '/appearances/1/source gazette',
      '/statement/agents/0 baker',
      '/statement/agents/2 baker',
      '/statement/counts/0/unit loaves',
    ]);
  });

  it('does not know what a concept without a kind may lie below', () => {
    expect(referencesOf({ type: 'Concept', kind: 'PERSON', broader: ['baker'], ends: ['baking'] })).toEqual([
      { path: '/broader/0', types: ['Concept'], kinds: null, key: 'baker' },
      { path: '/ends/0', types: ['Concept'], kinds: ['ACTION'], key: 'baking' },
    ]);
  });

  it.each([
    null,
    'text',
    5,
    [],
    {},
    { type: 'Fact', claimant: 'guild' },
    { type: 'Source', claimant: 'guild' },
    { type: 'Claim', statement: 'text' },
    { type: 'Claim', statement: { type: 'Fact', party: 'baker' } },
    { type: 'Claim', statement: { type: 'Terms', agents: ['baker'] } },
  ])('finds nothing in %j', (value) => {
    expect(referencesOf(value)).toEqual([]);
  });
});
