import { describe, expect, it } from 'vitest';
import { type Index, TOP, type TopicIndex } from '../../../functions/domain/indexes.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import {
  indexKey,
  indexPartitions,
  indexRanges,
  isInTopic,
  isTopic,
  topicRange,
} from '../../../functions/store/index-keys.ts';
import { DAY } from '../../support/sample-entries.ts';

const LONGEST = '𝔎'.repeat(200);
const ALWAYS = { from: BEGINNING_OF_TIME, to: END_OF_TIME };
const STRIKES: TopicIndex = {
  of: 'OCCURRENCE',
  action: { side: 'under', concept: 'strike' },
  agent: { side: 'exactly', concept: 'a#b' },
};
const DENIALS: TopicIndex = { ...STRIKES, of: 'DENIAL' };
const PLEDGES: TopicIndex = { ...STRIKES, of: 'TERMS' };
const ALL_DEEDS: TopicIndex = {
  ...STRIKES,
  action: { side: 'under', concept: TOP },
  agent: { side: 'under', concept: TOP },
};

describe('keys of topics', () => {
  it('have together what is said of one, by what it is, by its length, start and end', () => {
    const partition = 'derived#index#topic#under#strike#exactly#a%23b';

    expect([STRIKES, DENIALS, PLEDGES].map(indexPartitions)).toEqual([[partition], [partition], [partition]]);
    expect(indexKey('truce/1', { index: STRIKES, range: { from: 0, to: DAY } })).toEqual({
      pk: partition,
      sk: '5#occurrence#short#08640000000000000#08640000086400000#truce/1',
    });
    expect(indexKey('truce/2', { index: PLEDGES, range: ALWAYS })).toEqual({
      pk: partition,
      sk: '4#terms#long#00000000000000000#17280000000000000#truce/2',
    });
  });

  it('spread the one in which everything lies', () => {
    const partition = 'derived#index#topic#under##under#';

    expect(indexPartitions(ALL_DEEDS)).toEqual([
      `${partition}#0`,
      `${partition}#1`,
      `${partition}#2`,
      `${partition}#3`,
    ]);
    expect(indexKey('truce/1', { index: ALL_DEEDS, range: ALWAYS })).toEqual({
      pk: `${partition}#2`,
      sk: '5#occurrence#long#00000000000000000#17280000000000000#truce/1',
    });
    expect(indexPartitions({ ...ALL_DEEDS, agent: STRIKES.agent })).toHaveLength(1);
  });

  it('are searched by start: short times from 31 days before, long ones from the beginning', () => {
    expect(indexRanges(STRIKES, { from: 31 * DAY, to: 40 * DAY })).toEqual([
      { from: '5#occurrence#short#08640000000000000', to: '5#occurrence#short#08640003456000000' },
      { from: '5#occurrence#long#00000000000000000', to: '5#occurrence#long#08640003456000000' },
    ]);
  });

  it('are searched all at once where no time is asked', () => {
    expect(indexRanges(DENIALS, ALWAYS)).toEqual([{ from: '1#denial#', to: '1#denial#~' }]);
    expect(topicRange([PLEDGES, DENIALS])).toEqual({ from: '1#denial#', to: '4#terms#~' });
  });

  it('tell what is said', () => {
    const { sk } = indexKey('truce/1', { index: STRIKES, range: ALWAYS });

    expect(isInTopic(STRIKES, sk)).toBe(true);
    expect(isInTopic(DENIALS, sk)).toBe(false);
  });
});

describe('keys of other indexes', () => {
  it.each<[Index, string]>([
    [{ of: 'EVENT', event: 'a#b' }, 'derived#index#EVENT#a%23b'],
    [{ of: 'ACCOUNT', commitment: 'truce' }, 'derived#index#ACCOUNT#truce'],
    [{ of: 'COMPLIANCE', commitment: 'truce' }, 'derived#index#COMPLIANCE#truce'],
    [{ of: 'CHECKED', claim: 'boast' }, 'derived#index#CHECKED#boast'],
    [{ property: 'share', subject: 'land', of: 'FIGURE' }, 'derived#index#FIGURE#land#share'],
  ])('have one partition, and ask no time: %j', (index, partition) => {
    expect(isTopic(index)).toBe(false);
    expect(indexPartitions(index)).toEqual([partition]);
    expect(indexKey('a#b', { index, range: { from: 0, to: 1 } })).toEqual({ pk: partition, sk: 'a%23b' });
    expect(indexRanges(index, { from: 0, to: 1 })).toEqual([null]);
  });
});

describe('keys of the longest keys', () => {
  it('have no more bytes than DynamoDB allows', () => {
    const named = { side: 'exactly' as const, concept: LONGEST };
    const keys = [
      indexKey(LONGEST, { index: { of: 'OCCURRENCE', action: named, agent: named }, range: ALWAYS }),
      indexKey(LONGEST, { index: { of: 'FIGURE', subject: LONGEST, property: LONGEST }, range: ALWAYS }),
    ];

    expect(Math.max(...keys.map(({ pk }) => Buffer.byteLength(pk)))).toBeLessThanOrEqual(2048);
    expect(Math.max(...keys.map(({ sk }) => Buffer.byteLength(sk)))).toBeLessThanOrEqual(1024);
  });
});
