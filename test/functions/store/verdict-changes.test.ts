import { describe, expect, it } from 'vitest';
import { changeItems, changeList } from '../../../functions/store/verdict-changes.ts';

const CHANGE = {
  type: 'Claim',
  key: 'a',
  id: 'Verdict/2/a',
  at: '1970-01-01T00:00:00.000Z',
  tells: 'VERDICT',
  version: 2,
  before: 'SUPPORTED',
  after: 'REFUTED',
  causes: [],
} as const;

describe('changeItems', () => {
  it('has a changed rating among all, and among those to its rating', () => {
    const rest = { sk: '08640000000000000#a#99999997', body: JSON.stringify(CHANGE) };

    expect(changeItems(CHANGE)).toEqual([
      { pk: 'kept#changes#*#0', ...rest },
      { pk: 'kept#changes#REFUTED#0', ...rest },
    ]);
  });

  it('has nothing of a verdict whose rating stays, or of what is no verdict', () => {
    const { before: _before, after: _after, causes: _causes, version: _version, ...told } = CHANGE;

    expect(changeItems({ ...CHANGE, before: 'REFUTED' })).toEqual([]);
    expect(changeItems({ ...told, tells: 'REVISION', number: 1, kind: 'RECORDED', hash: 'hash' })).toEqual([]);
  });
});

describe('changeList', () => {
  it('is spread over four partitions', () => {
    const range = { from: '\u0000', to: null };
    const spread = (among: string) =>
      [0, 1, 2, 3].map((shard) => ({ partition: `kept#changes#${among}#${shard}`, range }));

    expect(changeList(null).spread).toEqual(spread('*'));
    expect(changeList('REFUTED').spread).toEqual(spread('REFUTED'));
  });
});
