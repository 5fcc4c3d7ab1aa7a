import { describe, expect, it } from 'vitest';
import { listsOf } from '../../../functions/operations/lists-of.ts';
import { occurrence, saying, terms } from '../../support/build.ts';
import { aConcept } from '../../support/entries.ts';

describe('listsOf', () => {
  it('lists a claim by who said it, the commitment, the concepts that it names and where it appears, each once', () => {
    const appearances = [1, 2].map((page) => ({ source: 'gazette', quotation: null, locator: `page ${page}` }));
    const claim = saying('a', terms({ party: 'mayor', action: 'digging', targets: ['road'] }), { appearances });

    expect(listsOf(claim)).toEqual([
      { by: 'ALL' },
      { by: 'CLAIMANT', key: claim.claimant },
      { by: 'COMMITMENT', key: 'pledge' },
      { by: 'CONCEPT', key: 'mayor' },
      { by: 'CONCEPT', key: 'digging' },
      { by: 'CONCEPT', key: 'road' },
      { by: 'SOURCE', key: 'gazette' },
    ]);
    expect(listsOf(saying('b', occurrence()))).toEqual([{ by: 'ALL' }, { by: 'CLAIMANT', key: 'mayor' }]);
  });

  it('lists nothing else', () => {
    expect(listsOf(aConcept('road'))).toEqual([]);
  });
});
