import { describe, expect, it } from 'vitest';
import { MOST_SOURCES, sourcesAt } from '../../../functions/operations/sources-at.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';

describe('sourcesAt', () => {
  it('has the sources at an address', async () => {
    const derivations = cannedDerivations({ entryKeys: { items: [{ position: 'p', item: 'paper' }], more: false } });

    expect(await sourcesAt(derivations, 'https://example.org/')).toEqual(['paper']);
    expect(derivations.calls).toEqual([
      ['entryKeys', { of: 'Source', url: 'https://example.org/' }, { first: MOST_SOURCES, after: null }],
    ]);
  });

  it('has none where there are too many to look for claims in each', async () => {
    const derivations = cannedDerivations({ entryKeys: { items: [], more: true } });

    expect(await sourcesAt(derivations, 'https://example.org/')).toBeNull();
  });
});
