import { describe, expect, it } from 'vitest';
import { conceptForm } from '../../../functions/graphql/concept-form.ts';

describe('conceptForm', () => {
  it('has labels by language, and the rest as it is', () => {
    const prefLabel = [{ language: 'en', text: 'dog' }];
    expect(conceptForm({ kind: 'AGENT', prefLabel, broader: ['animal'] }).content).toEqual({
      kind: 'AGENT',
      prefLabel: { en: 'dog' },
      altLabel: {},
      description: {},
      broader: ['animal'],
    });
  });
});
