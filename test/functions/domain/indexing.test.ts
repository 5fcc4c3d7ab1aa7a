import { describe, expect, it } from 'vitest';
import { type Index, type IndexEntry, type Slot, TOP, type TopicIndex } from '../../../functions/domain/indexes.ts';
import { ALWAYS, entriesOf, indexEntries, searchesFrom, searchesOnto } from '../../../functions/domain/indexing.ts';
import type { EditorCheck, Entry, Statement } from '../../../functions/domain/record.ts';
import { END_OF_TIME } from '../../../functions/domain/span.ts';
import { definite } from '../../../functions/domain/times.ts';
import {
  compliance,
  days,
  endOf,
  figure,
  occurrence,
  saying,
  startOf,
  terms,
  timeOf,
  vocabularyWith,
} from '../../support/build.ts';
import { aConcept } from '../../support/entries.ts';

/** The clerk perhaps acts for the council, digging is work, and a ban ends digging; a bailiff acts for council and court. */
const vocabulary = vocabularyWith({
  council: {},
  court: {},
  clerk: { maybeBroader: ['council'] },
  bailiff: { broader: ['council', 'court'] },
  work: { kind: 'ACTION' },
  digging: { kind: 'ACTION', broader: ['work'] },
  ban: { kind: 'ACTION', ends: ['digging'] },
});

const WINDOW = days('2029-05-01', '2029-05-10');
const RANGE = { from: startOf('2029-05-01'), to: endOf('2029-05-10') };

const exactly = (concept: string): Slot => ({ side: 'exactly', concept });
const under = (concept: string): Slot => ({ side: 'under', concept });
const topics = (of: TopicIndex['of'], actions: readonly Slot[], agents: readonly Slot[]): readonly Index[] =>
  actions.flatMap((action) => agents.map((agent) => ({ of, action, agent })));
const at = (range: IndexEntry['range'], indexes: readonly Index[]): readonly IndexEntry[] =>
  indexes.map((index) => ({ index, range }));

const DIGGING = [exactly('digging'), under('digging'), under('work'), under(TOP)];
const CLERK = [exactly('clerk'), under('clerk'), under('council'), under(TOP)];
const BELOW_COUNCIL = [under('council'), exactly(TOP), exactly('court')];
const BELOW_DIGGING = [under('digging'), exactly(TOP), exactly('work')];
const HAPPENING = { agents: ['council'], action: 'digging', time: WINDOW };
const UNSAID = [exactly(TOP), under(TOP)];
const extreme: Statement = {
  type: 'Extreme',
  event: 'flood',
  superlative: 'FIRST',
  unit: null,
  agents: ['clerk'],
  action: 'digging',
  targets: [],
  places: [],
  since: WINDOW,
};

describe('entriesOf', () => {
  const check: EditorCheck = {
    type: 'EditorCheck',
    key: 'check',
    claim: 'boast',
    against: 'deed',
    under: 'account',
    relation: 'CONTRADICTS',
    rationale: 'So it was.',
  };
  const always = (index: Index): IndexEntry => ({ index, range: ALWAYS });
  const checked = always({ of: 'CHECKED', claim: 'boast' });
  const against = (claim: string): IndexEntry => always({ of: 'AGAINST', claim });

  it.for<[string, Entry, readonly IndexEntry[]]>([
    [
      'a claim: what its statement says',
      saying('claim', compliance()),
      [always({ of: 'COMPLIANCE', commitment: 'pledge' })],
    ],
    ['an editor’s check: by every claim that it names', check, [checked, against('deed'), against('account')]],
    ['an editor’s check under no account', { ...check, under: null }, [checked, against('deed')]],
    ['an editor’s check under the account that it is against', { ...check, under: 'deed' }, [checked, against('deed')]],
    ['nothing else', aConcept('council'), []],
  ])('holds %s', ([, entry, expected]) => {
    expect(entriesOf(vocabulary, entry)).toEqual(expected);
  });
});

describe('indexEntries', () => {
  it.for<[string, Statement | null, readonly IndexEntry[]]>([
    [
      'an occurrence: by action and agent, and by event',
      occurrence({ event: 'flood', agents: ['clerk'], action: 'digging', time: WINDOW }),
      [...at(RANGE, topics('OCCURRENCE', DIGGING, CLERK)), ...at(ALWAYS, [{ of: 'EVENT', event: 'flood' }])],
    ],
    [
      'a denial that says neither who nor what nor when',
      occurrence({ denial: true }),
      at(ALWAYS, topics('DENIAL', UNSAID, UNSAID)),
    ],
    [
      'terms to refrain: as an account, and for what may break them in their window',
      terms({ party: 'clerk', window: WINDOW }),
      [...at(ALWAYS, [{ of: 'ACCOUNT', commitment: 'pledge' }]), ...at(RANGE, topics('TERMS', DIGGING, CLERK))],
    ],
    [
      'terms to act: also for what is late, and for what should have ended',
      terms({ party: 'clerk', mode: 'DO', action: 'ban', window: WINDOW }),
      [
        ...at(ALWAYS, [{ of: 'ACCOUNT', commitment: 'pledge' }]),
        ...at({ ...RANGE, to: END_OF_TIME }, topics('TERMS', [exactly('ban'), under('ban'), under(TOP)], CLERK)),
        ...at({ from: RANGE.to, to: END_OF_TIME }, topics('ENDING', DIGGING, UNSAID)),
      ],
    ],
    ['a compliance claim: by its commitment', compliance(), at(ALWAYS, [{ of: 'COMPLIANCE', commitment: 'pledge' }])],
    [
      'a figure: by subject and property',
      figure(),
      at(ALWAYS, [{ of: 'FIGURE', subject: 'town', property: 'residents' }]),
    ],
    [
      'an extreme: for rivals since its time, and by event',
      extreme,
      [
        ...at({ from: RANGE.from, to: END_OF_TIME }, topics('EXTREME', DIGGING, CLERK)),
        ...at(ALWAYS, [{ of: 'EVENT', event: 'flood' }]),
      ],
    ],
    ['no judgement', { type: 'Judgement', kind: 'MOTIVE' }, []],
    ['no claim without a statement', null, []],
  ])('holds %s', ([, statement, expected]) => {
    expect(indexEntries(vocabulary, saying('claim', statement))).toEqual(expected);
  });

  it.for<[string, Statement]>([
    ['terms to refrain', terms({ action: 'ban', window: WINDOW })],
    ['what has no deadline', terms({ mode: 'DO', action: 'ban' })],
    ['what has an open one', terms({ mode: 'DO', action: 'ban', window: timeOf(definite(0, END_OF_TIME)) })],
    ['what ends nothing', terms({ mode: 'DO', action: 'digging', window: WINDOW })],
  ])('looks for nothing that should have ended in %s', ([, statement]) => {
    const found = indexEntries(vocabulary, saying('claim', statement));
    expect(found.filter(({ index }) => index.of === 'ENDING')).toEqual([]);
  });

  it('holds each entry once, whatever several agents have above them', () => {
    const [search] = at(ALWAYS, topics('OCCURRENCE', UNSAID, [exactly('bailiff'), under('court')]));
    const found = indexEntries(vocabulary, saying('claim', occurrence({ agents: ['clerk', 'bailiff'] })));
    expect(found).toContainEqual(search);
    expect(new Set(found.map((entry) => JSON.stringify(entry))).size).toBe(found.length);
  });
});

describe('searchesOnto', () => {
  it.for<[string, Statement | null, ReturnType<typeof searchesOnto>]>([
    [
      'an occurrence among denials, and claims of its event',
      occurrence({ ...HAPPENING, event: 'flood' }),
      [
        { indexes: [{ of: 'EVENT', event: 'flood' }], range: ALWAYS },
        { indexes: topics('DENIAL', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
      ],
    ],
    [
      'a denial among occurrences',
      occurrence({ ...HAPPENING, denial: true }),
      [
        { indexes: [], range: ALWAYS },
        { indexes: topics('OCCURRENCE', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
      ],
    ],
    [
      'a denial of one event, that says no more, among claims of that event alone',
      occurrence({ denial: true, event: 'flood' }),
      [{ indexes: [{ of: 'EVENT', event: 'flood' }], range: ALWAYS }],
    ],
    [
      'what says neither who nor what among everything',
      occurrence(),
      [
        { indexes: [], range: ALWAYS },
        { indexes: topics('DENIAL', [under(TOP)], [under(TOP)]), range: ALWAYS },
      ],
    ],
    ['terms among accounts', terms(), [{ indexes: [{ of: 'ACCOUNT', commitment: 'pledge' }], range: ALWAYS }]],
    [
      'a figure among its like',
      figure(),
      [{ indexes: [{ of: 'FIGURE', subject: 'town', property: 'residents' }], range: ALWAYS }],
    ],
    [
      'an extreme among occurrences since its time',
      { ...extreme, agents: ['council'] },
      [{ indexes: topics('OCCURRENCE', BELOW_DIGGING, BELOW_COUNCIL), range: { from: RANGE.from, to: END_OF_TIME } }],
    ],
    ['a judgement nowhere', { type: 'Judgement', kind: 'MOTIVE' }, []],
    ['nothing nowhere', null, []],
  ])('looks for what bears on %s', ([, statement, expected]) => {
    expect(searchesOnto(vocabulary, saying('claim', statement), [])).toEqual(expected);
  });

  it('looks for what bears on a compliance claim under each account', () => {
    const accounts = [
      terms({ party: 'council', window: WINDOW }),
      terms({ party: 'council', mode: 'DO', action: 'ban', window: WINDOW }),
    ];
    const ban = [under('ban'), exactly(TOP)];
    const later = { from: RANGE.from, to: END_OF_TIME };
    expect(searchesOnto(vocabulary, saying('claim', compliance()), accounts)).toEqual([
      { indexes: [{ of: 'COMPLIANCE', commitment: 'pledge' }], range: ALWAYS },
      { indexes: topics('OCCURRENCE', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
      { indexes: topics('DENIAL', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
      { indexes: topics('OCCURRENCE', ban, BELOW_COUNCIL), range: later },
      { indexes: topics('DENIAL', ban, BELOW_COUNCIL), range: later },
      { indexes: topics('OCCURRENCE', BELOW_DIGGING, [under(TOP)]), range: { from: RANGE.to, to: END_OF_TIME } },
    ]);
  });
});

describe('searchesFrom', () => {
  it.for<[string, Statement, ReturnType<typeof searchesFrom>]>([
    [
      'an occurrence: denials, terms, what should have ended, and extremes',
      occurrence(HAPPENING),
      [
        { indexes: [], range: ALWAYS },
        { indexes: topics('DENIAL', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
        { indexes: topics('TERMS', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
        { indexes: topics('ENDING', BELOW_DIGGING, [under(TOP)]), range: RANGE },
        { indexes: topics('EXTREME', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
      ],
    ],
    [
      'a denial: occurrences and terms',
      occurrence({ ...HAPPENING, denial: true }),
      [
        { indexes: [], range: ALWAYS },
        { indexes: topics('OCCURRENCE', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
        { indexes: topics('TERMS', BELOW_DIGGING, BELOW_COUNCIL), range: RANGE },
      ],
    ],
    ['an extreme: nothing', extreme, []],
    ['terms: other accounts', terms(), [{ indexes: [{ of: 'ACCOUNT', commitment: 'pledge' }], range: ALWAYS }]],
    ['compliance: its like', compliance(), [{ indexes: [{ of: 'COMPLIANCE', commitment: 'pledge' }], range: ALWAYS }]],
  ])('looks for what is borne on by %s', ([, statement, expected]) => {
    expect(searchesFrom(vocabulary, saying('claim', statement))).toEqual(expected);
  });
});
