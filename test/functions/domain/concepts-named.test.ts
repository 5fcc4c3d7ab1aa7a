import { describe, expect, it } from 'vitest';
import { conceptsNamed } from '../../../functions/domain/concepts-named.ts';
import { figure, occurrence, quantity, saying, terms } from '../../support/build.ts';

describe('conceptsNamed', () => {
  it('has every concept of the statement once, and nothing that is no concept', () => {
    const statement = occurrence({
      event: 'flood',
      agents: ['mayor', 'council'],
      action: 'digging',
      targets: ['road'],
      places: ['town'],
      counts: [quantity(3, 'holes'), quantity(4, 'holes')],
    });
    const appearances = [{ source: 'gazette', quotation: null, locator: null }];
    expect(conceptsNamed(saying('key', statement, { appearances }))).toEqual([
      'mayor',
      'council',
      'digging',
      'road',
      'town',
      'holes',
    ]);
  });

  it('has the subject of a figure, and no commitment', () => {
    expect(conceptsNamed(saying('key', figure()))).toEqual(['town', 'residents', 'people']);
    expect(conceptsNamed(saying('key', terms()))).toEqual(['mayor', 'digging']);
  });

  it('has none where there is no statement, not even the claimant', () => {
    expect(conceptsNamed(saying('key', null))).toEqual([]);
  });
});
