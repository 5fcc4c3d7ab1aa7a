import { describe, expect, it } from 'vitest';
import {
  CHECK,
  CHECKS,
  CURRENT,
  currentKey,
  DERIVED,
  ENTRY_PLACES,
  entryOfTruthKey,
  isCheck,
  isRevision,
  PAGE,
  PAGE_PLACES,
  partSort,
  partsFrom,
  REVISIONS,
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
import { listKey } from '../../support/list-key.ts';
import { sampleClaim } from '../../support/sample-entries.ts';

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
    const sorts = [current, partSort(VERDICT, 0), partSort(VERDICT, 11), `${CHECK}0`, `${CHECK}1`];

    expect(pk).toBe('derived#Claim#truce/1');
    expect(sorts).toEqual(['0#current', '1#verdict#000', '1#verdict#011', '2#check#0', '2#check#1']);
    expect(sorts.toSorted()).toEqual(sorts);
    expect(sorts.map(isCheck)).toEqual([false, false, false, true, true]);
  });

  it('have all that is derived for a page in one range, without the entry and where it has been put', () => {
    const derived = [VERDICT, STATUS, PAGE_PLACES].map((prefix) => partSort(prefix, 0));
    const others = [CURRENT, partSort(ENTRY_PLACES, 0)];
    const isDerived = (sort: string): boolean => DERIVED.from <= sort && (DERIVED.to === null || sort <= DERIVED.to);

    expect([...derived, `${CHECK}zzz`].map(isDerived)).toEqual([true, true, true, true]);
    expect(others.map(isDerived)).toEqual([false, false]);
  });

  it('are read by ranges', () => {
    expect(PAGE).toEqual({ from: '0#current', to: '2#check#~' });
    expect(CHECKS).toEqual({ from: '2#check#', to: '2#check#~' });
    expect(DERIVED).toEqual({ from: '1#', to: '3#places#~' });
    expect(partsFrom(VERDICT, 2)).toEqual({ from: '1#verdict#002', to: '1#verdict#~' });
  });
});

describe('keys of catalogues', () => {
  it('have the vocabulary by kind', () => {
    expect(vocabularyKey('PLACE', 'a#b')).toEqual({ pk: 'derived#vocabulary', sk: 'PLACE#a%23b' });
    expect(VOCABULARY_VERSION).toEqual({ pk: 'derived#vocabulary-version', sk: 'version' });
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
