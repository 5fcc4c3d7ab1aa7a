import { describe, expect, it } from 'vitest';
import { type Index, TOP } from '../../../functions/domain/indexes.ts';
import { findQueries } from '../../../functions/store/find-claims.ts';
import { DAY } from '../../support/sample-entries.ts';

const EVENT: Index = { of: 'EVENT', event: 'strike' };
const TOPIC: Index = {
  of: 'TERMS',
  action: { side: 'exactly', concept: 'strike' },
  agent: { side: 'under', concept: TOP },
};

describe('findQueries', () => {
  it('asks each partition of each index once', () => {
    const range = { from: 31 * DAY, to: 40 * DAY };
    const short = { from: '08640000000000000', to: '08640003456000000' };
    const long = { from: '00000000000000000', to: '08640003456000000' };
    const topic = 'derived#index#TERMS#exactly#strike#under#';

    expect(findQueries({ indexes: [TOPIC, EVENT, { ...TOPIC }], range, limit: 9 })).toEqual([
      { partition: `${topic}#short#0`, reach: 'short', range: short, limit: 9 },
      { partition: `${topic}#long#0`, reach: 'long', range: long, limit: 9 },
      { partition: `${topic}#short#1`, reach: 'short', range: short, limit: 9 },
      { partition: `${topic}#long#1`, reach: 'long', range: long, limit: 9 },
      { partition: 'derived#index#EVENT#strike', reach: 'all', range: null, limit: 9 },
    ]);
  });
});
