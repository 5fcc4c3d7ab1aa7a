import { describe, expect, it } from 'vitest';
import { ALWAYS, searchesOnto } from '../../../functions/domain/indexing.ts';
import { searchAmong } from '../../../functions/operations/search-among.ts';
import { days, occurrence, saying, vocabularyWith } from '../../support/build.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE } from '../../support/town.ts';

const vocabulary = vocabularyWith({ mayor: {}, works: { broader: ['mayor'] }, digging: { kind: 'ACTION' } });
const later = saying('later', occurrence({ agents: ['works'], action: 'digging', time: days('2030-02-11') }));

describe('searchAmong', () => {
  const search = searchAmong(vocabulary, [ACCOUNT, BOAST, HOLE, DENIAL, later]);

  it('finds what the record would', () => {
    const found = searchesOnto(vocabulary, DENIAL, []).map((each) => search(each).map(({ key }) => key));
    expect(found).toEqual([[], ['hole']]);
  });

  it('finds each claim once, and none where nothing lies', () => {
    const account = { of: 'ACCOUNT' as const, commitment: 'pledge' };
    expect(search({ indexes: [account, account], range: ALWAYS })).toEqual([ACCOUNT]);
    expect(search({ indexes: [{ ...account, commitment: 'another' }], range: ALWAYS })).toEqual([]);
    expect(search({ indexes: [], range: ALWAYS })).toEqual([]);
  });
});
