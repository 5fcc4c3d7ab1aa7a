import { describe, expect, it } from 'vitest';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { MOST_SOURCES, sourcesAt } from '../../../functions/operations/sources-at.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';

describe('sourcesAt', () => {
  it('has the sources at an address', async () => {
    const derivations = cannedDerivations({ entryKeys: { ...EMPTY_SLICE, items: [{ position: 'p', item: 'paper' }] } });

    expect(await sourcesAt(derivations, 'https://example.org/')).toEqual(['paper']);
    expect(derivations.calls).toEqual([
      ['entryKeys', { of: 'Source', url: 'https://example.org/' }, { first: MOST_SOURCES }],
    ]);
  });

  it('has none where there are too many to look for claims in each', async () => {
    const derivations = cannedDerivations({ entryKeys: { ...EMPTY_SLICE, hasNext: true } });

    expect(await sourcesAt(derivations, 'https://example.org/')).toBeNull();
  });
});
