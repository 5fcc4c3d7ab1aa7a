import { describe, expect, it } from 'vitest';
import { feedPart } from '../../../functions/store/projector-keys.ts';
import { countedBy, tallyKeys } from '../../../functions/store/tally-keys.ts';
import { listKey } from '../../support/list-key.ts';
import { sampleClaim } from '../../support/sample-entries.ts';

describe('keys of tallies', () => {
  it('lie on the page of the claimant, one for each part of the feed', () => {
    expect(tallyKeys('a#b')).toEqual(
      Array.from({ length: 8 }, (_, part) => ({ pk: 'derived#Concept#a%23b', sk: `1#tally#00${part}` })),
    );
  });

  it('count the claims of one rating where the feed tells of them', () => {
    const claim = sampleClaim('c#d');

    expect(countedBy(listKey({ by: 'CLAIMANT', key: 'a#b' }, 'REFUTED', claim))).toEqual({
      tally: tallyKeys('a#b')[feedPart(claim)],
      rating: 'REFUTED',
    });
    expect(countedBy(listKey({ by: 'CLAIMANT', key: 'a#b' }, null, claim))).toBeNull();
  });
});
