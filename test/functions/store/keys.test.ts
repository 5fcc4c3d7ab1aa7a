import { describe, expect, it } from 'vitest';
import {
  CURRENT,
  checkPosition,
  checkSort,
  checksAfter,
  currentKey,
  DERIVED,
  ENTRY_PLACES,
  entryOfTruthKey,
  HEAD,
  isCheck,
  isRevision,
  listKey,
  listPosition,
  listRange,
  listSpreads,
  PAGE,
  PAGE_PLACES,
  partSort,
  partsFrom,
  REVISIONS,
  ratedPlace,
  requestKey,
  revisionKey,
  revisionsBefore,
  STATUS,
  truthPartition,
  VERDICT,
  VOCABULARY_VERSION,
  vocabularyKey,
} from '../../../functions/store/keys.ts';
import { fc } from '../../support/fast-check.ts';
import { DAY, sampleClaim } from '../../support/sample-entries.ts';

const LONGEST = '𝔎'.repeat(200);
describe('keys of truth', () => {
  it('have a partition for each entry and a sort key for each revision', () => {
    expect(revisionKey({ type: 'Claim', key: 'truce/1#%' }, 12)).toEqual({
      pk: 'truth#Claim#truce/1%23%25',
      sk: 'revision#00000012',
    });
    expect(REVISIONS).toEqual({ from: 'revision#', to: 'revision#~' });
  });

  it('have the revisions before one of them, none before the first', () => {
    expect(revisionsBefore(12)).toEqual({ from: 'revision#', to: 'revision#00000011' });
    expect(revisionsBefore(1)).toEqual({ from: 'revision#', to: 'revision#00000000' });
    expect(revisionsBefore(2 ** 53)).toEqual({ from: 'revision#', to: 'revision#99999999' });
  });

  it('have requests beside the revisions', () => {
    expect(requestKey({ type: 'Claim', key: 'truce/1' }, 'abc')).toEqual({
      pk: 'truth#Claim#truce/1',
      sk: 'request#abc',
    });
    expect(['revision#00000012', 'request#abc', '0#current', ''].map(isRevision)).toEqual([true, false, false, false]);
  });

  it('tell which entry was written', () => {
    expect(entryOfTruthKey('truth#EditorCheck#a%23b')).toEqual({ type: 'EditorCheck', key: 'a#b' });
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (key) => {
        expect(entryOfTruthKey(truthPartition({ type: 'Source', key }))).toEqual({ type: 'Source', key });
      }),
    );
  });

  it.each([
    'derived#Claim#truce/1',
    'truth#Claim',
    'truth#Verdict#x',
    'truth#toString#x',
    'truth#Claim#a#b',
    'Claim#a',
    '',
  ])('name no entry where they are something else: %j', (partition) => {
    expect(entryOfTruthKey(partition)).toBeNull();
  });
});

describe('keys of pages', () => {
  it('lie in one partition, the claim before its verdict and its verdict before its checks', () => {
    const { pk, sk: current } = currentKey({ type: 'Claim', key: 'truce/1' });
    const sorts = [current, partSort(VERDICT, 0), partSort(VERDICT, 11), checkSort(0), checkSort(9), checkSort(10)];

    expect(pk).toBe('derived#Claim#truce/1');
    expect(sorts).toEqual([
      '0#current',
      '1#verdict#000',
      '1#verdict#011',
      '2#check#000000',
      '2#check#000009',
      '2#check#000010',
    ]);
    expect(sorts.toSorted()).toEqual(sorts);
    expect(sorts.map(isCheck)).toEqual([false, false, false, true, true, true]);
  });

  it('have all that is derived for a page in one range, without the entry and where it has been put', () => {
    const derived = [VERDICT, STATUS, PAGE_PLACES].map((prefix) => partSort(prefix, 0));
    const others = [CURRENT, partSort(ENTRY_PLACES, 0)];
    const isDerived = (sort: string): boolean => DERIVED.from <= sort && (DERIVED.to === null || sort <= DERIVED.to);

    expect([...derived, checkSort(999_999)].map(isDerived)).toEqual([true, true, true, true]);
    expect(others.map(isDerived)).toEqual([false, false]);
  });

  it('are read by ranges', () => {
    expect(PAGE).toEqual({ from: '0#current', to: '2#check#~' });
    expect(HEAD).toEqual({ from: '0#current', to: '2#check#' });
    expect(DERIVED).toEqual({ from: '1#', to: '3#places#~' });
    expect(partsFrom(VERDICT, 2)).toEqual({ from: '1#verdict#002', to: '1#verdict#~' });
    expect(checksAfter(checkPosition(checkSort(20)))).toEqual({ from: '2#check#000020\u0000', to: '2#check#~' });
  });
});

describe('keys of catalogues', () => {
  it('have the vocabulary by kind', () => {
    expect(vocabularyKey('PLACE', 'a#b')).toEqual({ pk: 'derived#vocabulary', sk: 'PLACE#a%23b' });
    expect(VOCABULARY_VERSION).toEqual({ pk: 'derived#vocabulary-version', sk: 'version' });
  });
});

describe('keys of lists', () => {
  it('have claims by the end of their date, the latest first, by length of time and shard', () => {
    expect(listKey({ by: 'ALL' }, null, sampleClaim('a#b', 0))).toEqual({
      pk: 'derived#claims#ALL#*#short#1',
      sk: '08639999913600000#a%23b',
    });
    expect(listKey({ by: 'CONCEPT', key: '*' }, 'REFUTED', sampleClaim('a', 0, 32 * DAY))).toEqual({
      pk: 'derived#claims#CONCEPT#*#REFUTED#long#0',
      sk: '08639997235200000#a',
    });
    expect(listSpreads({ by: 'ALL' }, 'REFUTED')).toHaveLength(8);
    expect(listSpreads({ by: 'CLAIMANT', key: 'a#b' }, null)).toEqual([
      { partition: 'derived#claims#CLAIMANT#a%23b#*#short#0', reach: 'short' },
      { partition: 'derived#claims#CLAIMANT#a%23b#*#long#0', reach: 'long' },
    ]);
  });

  it('tell which claim stands among the claims of one rating of a claimant, and of no other list', () => {
    const claim = sampleClaim('c#d');
    const mayor = { by: 'CLAIMANT', key: 'a#b' } as const;

    expect(ratedPlace(listKey(mayor, 'REFUTED', claim))).toEqual({ claimant: 'a#b', rating: 'REFUTED', claim: 'c#d' });
    const others = [
      listKey(mayor, null, claim),
      listKey({ by: 'ALL' }, 'REFUTED', claim),
      listKey({ by: 'CONCEPT', key: 'a#b' }, 'REFUTED', claim),
      listKey({ by: 'CLAIMANT', key: '' }, null, claim),
      vocabularyKey('AGENT', 'REFUTED'),
      currentKey(claim),
    ];
    expect(others.map(ratedPlace)).toEqual(others.map(() => null));
  });

  it('are read from the latest to the earliest, or after a position', () => {
    const position = listPosition(sampleClaim('a', 0));

    expect(listRange({ partition: '', reach: 'short' }, null, null)).toEqual({
      from: '00000000000000000',
      to: '17280000000000000~',
    });
    expect(listRange({ partition: '', reach: 'short' }, { from: 0, to: 2 * DAY }, null)).toEqual({
      from: '08639997148800000',
      to: '08640000000000000~',
    });
    expect(listRange({ partition: '', reach: 'long' }, { from: 0, to: 2 * DAY }, position)).toEqual({
      from: '08639999913600000#a\u0000',
      to: '08640000000000000~',
    });
  });
});

describe('keys of the longest keys', () => {
  it('have no more bytes than DynamoDB allows', () => {
    const keys = [
      revisionKey({ type: 'EditorCheck', key: LONGEST }, 1),
      listKey({ by: 'COMMITMENT', key: LONGEST }, 'CONFLICTING_EVIDENCE', sampleClaim(LONGEST)),
      vocabularyKey('PROPERTY', '#'.repeat(200)),
    ];

    expect(Math.max(...keys.map(({ pk }) => Buffer.byteLength(pk)))).toBeLessThanOrEqual(2048);
    expect(Math.max(...keys.map(({ sk }) => Buffer.byteLength(sk)))).toBeLessThanOrEqual(1024);
  });
});
