import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { aConcept } from '../../../support/entries.ts';

describe('Concept', () => {
  it('has what the record says of it', async () => {
    const flood = aConcept('flood', {
      kind: 'ACTION',
      prefLabel: { en: 'flood', uk: 'повінь' },
      altLabel: { en: ['inundation', 'high water'] },
      description: { uk: 'багато води' },
      broader: ['disaster'],
      maybeBroader: ['crime'],
      ends: ['drought'],
      sameAs: ['https://www.wikidata.org/entity/Q8068'],
    });
    const query = `{ concept(by: { key: "flood" }) {
      id key kind prefLabel de: prefLabel(language: "de") uk: prefLabel(language: "uk-UA")
      altLabel none: altLabel(language: "uk") description
      broader { key } maybeBroader { key } ends { key } sameAs
    } }`;
    expect((await ask(query, { entries: [flood] })).answer).toEqual({
      data: {
        concept: {
          id: 'Q29uY2VwdDpmbG9vZA',
          key: 'flood',
          kind: 'ACTION',
          prefLabel: 'flood',
          de: 'flood',
          uk: 'повінь',
          altLabel: ['inundation', 'high water'],
          none: [],
          description: 'багато води',
          broader: [{ key: 'disaster' }],
          maybeBroader: [{ key: 'crime' }],
          ends: [{ key: 'drought' }],
          sameAs: ['https://www.wikidata.org/entity/Q8068'],
        },
      },
    });
  });

  it('has no description where nobody has written one', async () => {
    const { answer } = await ask('{ concept(by: { key: "mayor" }) { description } }', { entries: [aConcept('mayor')] });
    expect(answer).toEqual({ data: { concept: { description: null } } });
  });
});
