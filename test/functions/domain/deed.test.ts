import { describe, expect, it } from 'vitest';
import type { Comparison, Result } from '../../../functions/domain/check.ts';
import { type Counted, compareCount, compareDeeds, type Deed, deedOfTerms } from '../../../functions/domain/deed.ts';
import { compareAny, compareEvery } from '../../../functions/domain/lists.ts';
import type { Note } from '../../../functions/domain/notes.ts';
import type { Quantity } from '../../../functions/domain/record.ts';
import { content, scope } from '../../../functions/domain/rule.ts';
import { occurrence, quantity, terms, vocabularyWith } from '../../support/build.ts';

const town = vocabularyWith({
  council: {},
  mayor: { broader: ['council'] },
  works: {},
  pump: { broader: ['works'] },
  depot: { maybeBroader: ['works'] },
  bridge: {},
  'north bank': {},
  'south bank': {},
  km: { kind: 'UNIT', sameAs: ['http://www.wikidata.org/entity/Q828224'] },
  metres: { kind: 'UNIT', sameAs: ['http://www.wikidata.org/entity/Q11573'] },
});

const TOTAL: Note = { kind: 'TOTAL', about: '30 crates' };

describe('deedOfTerms', () => {
  it('is what the party undertook', () => {
    const account = terms({ targets: ['works'], places: ['north bank'] });
    expect(deedOfTerms(account)).toEqual({
      agents: ['mayor'],
      action: 'digging',
      targets: ['works'],
      places: ['north bank'],
    });
  });
});

describe('compareDeeds', () => {
  const deed = (parts: Partial<Deed>): Deed => occurrence(parts);
  const results = (claimed: Partial<Deed>, found: Partial<Deed>, by = compareAny): readonly string[] =>
    compareDeeds(town, { claimed: deed(claimed), found: deed(found), by }, scope).map(
      ({ dimension, result, note }) => `${dimension} ${result}${note === null ? '' : `: ${note}`}`,
    );

  it('compares every dimension that the claimed deed states, and says both sides', () => {
    const claimed = deed({ agents: ['council'], action: 'digging', targets: ['works', 'bridge'] });
    const found = deed({ agents: ['mayor'], action: 'digging', targets: ['pump'], places: ['north bank'] });
    const expected: readonly Comparison[] = [
      {
        dimension: 'AGENT',
        role: 'CONTENT',
        result: 'MATCH',
        claimed: 'council',
        found: 'mayor',
        note: null,
        unit: null,
      },
      {
        dimension: 'ACTION',
        role: 'CONTENT',
        result: 'MATCH',
        claimed: 'digging',
        found: 'digging',
        note: null,
        unit: null,
      },
      {
        dimension: 'TARGET',
        role: 'CONTENT',
        result: 'MATCH',
        claimed: 'works and bridge',
        found: 'pump',
        note: null,
        unit: null,
      },
    ];
    expect(compareDeeds(town, { claimed, found, by: compareAny }, content)).toEqual(expected);
  });

  it('compares nothing where nothing is claimed', () => {
    expect(results({}, { agents: ['mayor'], action: 'digging' })).toEqual([]);
  });

  it.each<[claimed: Partial<Deed>, found: Partial<Deed>, expected: string[]]>([
    [{ agents: ['mayor'] }, {}, ['AGENT UNKNOWN: not said']],
    [{ action: 'digging' }, {}, ['ACTION UNKNOWN: not said']],
    [{ action: 'digging' }, { action: 'dancing' }, ['ACTION MISMATCH']],
    [
      { targets: ['works'] },
      { targets: ['depot'] },
      ['TARGET UNKNOWN: whether the one counts as the other is not known'],
    ],
    [{ places: ['north bank'] }, { places: ['south bank'] }, ['PLACE MISMATCH']],
    [{ targets: ['works'] }, { targets: ['pump', 'bridge'] }, ['TARGET MATCH']],
    [
      { targets: ['works'], places: ['north bank'] },
      { targets: ['pump', 'bridge'], places: ['north bank', 'south bank'] },
      [
        'TARGET UNKNOWN: several are named, and which was where is not said',
        'PLACE UNKNOWN: several are named, and which was where is not said',
      ],
    ],
    [
      { targets: ['works'], places: ['north bank'] },
      { targets: ['pump', 'bridge'], places: ['north bank'] },
      ['TARGET MATCH', 'PLACE MATCH'],
    ],
    [
      { agents: ['mayor'], targets: ['works'], places: ['north bank'] },
      { agents: ['mayor'], targets: ['pump', 'bridge'], places: ['north bank', 'south bank'] },
      [
        'AGENT MATCH',
        'TARGET UNKNOWN: several are named, and which was where is not said',
        'PLACE UNKNOWN: several are named, and which was where is not said',
      ],
    ],
  ])('sets %j and %j against each other', (claimed, found, expected) => {
    expect(results(claimed, found)).toEqual(expected);
  });

  it('asks for every member where that is how lists compare', () => {
    const claimed = { targets: ['works', 'bridge'] };
    expect(results(claimed, { targets: ['pump'] }, compareEvery)[0]).toMatch('TARGET UNKNOWN');
    expect(results(claimed, { targets: ['pump', 'bridge'] }, compareEvery)).toEqual(['TARGET MATCH']);
  });
});

describe('compareCount', () => {
  const of = (value: number, parts: Partial<Quantity> = {}): Quantity => quantity(value, 'crates', parts);
  const least: Partial<Quantity> = { bound: 'AT_LEAST' };

  it('says both sides, and in which unit they were compared', () => {
    expect(compareCount(town, quantity(2, 'km'), { counts: [of(5), quantity(1500, 'metres')] })).toEqual({
      claimed: '2 km',
      found: '1,500 metres',
      result: 'MISMATCH',
      note: null,
      unit: 'km',
    });
  });

  it.each<[claimed: Quantity, counted: Counted, expected: [Result, found: string | null, note: Note | null]]>([
    [of(30), { counts: [of(30)] }, ['MATCH', '30 crates', null]],
    [of(30), { counts: [of(31)] }, ['MISMATCH', '31 crates', null]],
    [of(30), { counts: [of(31, { bound: 'ABOUT' })] }, ['UNKNOWN', 'about 31 crates', { kind: 'VAGUE' }]],
    [of(30), { counts: [] }, ['UNKNOWN', null, { kind: 'OTHER_UNIT', about: 'crates' }]],
    [of(30), { counts: [quantity(31, 'km')] }, ['UNKNOWN', null, { kind: 'OTHER_UNIT', about: 'crates' }]],
    [of(30, least), { counts: [of(10, least), of(40, least)] }, ['MATCH', 'at least 40 crates', null]],
    [of(30), { counts: [of(10, least), of(20, { bound: 'AT_MOST' })] }, ['MISMATCH', 'at most 20 crates', null]],
    [of(30), { counts: [of(15, { sides: 2 })] }, ['MATCH', '15 crates for each of 2 sides', TOTAL]],
    [of(31), { counts: [of(15, { sides: 2 })] }, ['MISMATCH', '15 crates for each of 2 sides', TOTAL]],
    [of(15, { sides: 2 }), { counts: [of(30)] }, ['UNKNOWN', '30 crates', { kind: 'EACH_SIDE' }]],
    [
      of(15, { sides: 2 }),
      { counts: [of(15, { sides: 2, bound: 'ABOUT' })] },
      ['UNKNOWN', 'about 15 crates for each of 2 sides', { kind: 'VAGUE' }],
    ],
    [of(30), { counts: [of(20)], mode: 'DO' }, ['UNKNOWN', '20 crates', { kind: 'SUM' }]],
    [of(30), { counts: [of(40)], mode: 'DO' }, ['MISMATCH', '40 crates', null]],
    [of(30, least), { counts: [of(40)], mode: 'DO' }, ['MATCH', '40 crates', null]],
    [of(30, least), { counts: [of(40)], partly: true }, ['UNKNOWN', '40 crates', { kind: 'PART_OF_THE_COUNT' }]],
    [of(30, least), { counts: [of(20)], partly: true }, ['MISMATCH', '20 crates', null]],
    [of(30), { counts: [of(40)], partly: true }, ['UNKNOWN', '40 crates', { kind: 'PART_OF_THE_COUNT' }]],
    [of(30, { bound: 'AT_MOST' }), { counts: [of(20)], partly: true }, ['MATCH', '20 crates', null]],
  ])('compares %j and %j: %j', (claimed, counted, expected) => {
    const { result, found, note } = compareCount(town, claimed, counted);
    expect([result, found, note]).toEqual(expected);
  });
});
