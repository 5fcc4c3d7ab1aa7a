import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { aClaim } from '../../../support/entries.ts';
import { aClaimPage } from '../../../support/pages.ts';

describe('Appearance', () => {
  it('names its source without reading it', async () => {
    const claim = aClaim('c1', { appearances: [{ source: 'paper', quotation: '"No."', locator: 'p. 3' }] });
    const query = '{ claim(by: { key: "c1" }) { appearances { quotation locator source { id key } } } }';
    const { answer, calls } = await ask(query, { claimPages: [aClaimPage(claim)] });
    expect(answer).toEqual({
      data: {
        claim: {
          appearances: [{ quotation: '"No."', locator: 'p. 3', source: { id: 'U291cmNlOnBhcGVy', key: 'paper' } }],
        },
      },
    });
    expect(calls.map(([name]) => name)).toEqual(['claimPage']);
  });
});
