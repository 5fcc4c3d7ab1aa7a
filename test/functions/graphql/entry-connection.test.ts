import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../functions/graphql/cursor.ts';
import { ask } from '../../support/ask.ts';
import { aConcept, anEvent, aSource } from '../../support/entries.ts';

const entryKeys = { items: [{ position: 'p2', item: 'a' }], hasPrevious: true, hasNext: true };
const entries = [aConcept('a'), anEvent('a'), aSource('a')];
const URL_A = 'https://example.org/a';

describe('entryConnection', () => {
  it.each([
    ['events(first: 1, after: $after)', ['events'], { of: 'Event' }],
    ['sources(first: 1, after: $after)', ['sources', null], { of: 'Source' }],
    [`sources(first: 1, after: $after, url: "${URL_A}#part")`, ['sources', URL_A], { of: 'Source', url: URL_A }],
    ['concepts(first: 1, after: $after)', ['concepts', null], { of: 'Concept', kind: null }],
    ['concepts(first: 1, after: $after, kind: PLACE)', ['concepts', 'PLACE'], { of: 'Concept', kind: 'PLACE' }],
  ])('lists what %s asks for, in parts', async (field, list, catalogue) => {
    const query = `query ($after: String) {
      all: ${field} { edges { cursor node { key head { number } } } pageInfo { hasNextPage hasPreviousPage } }
    }`;
    const { answer, calls } = await ask(query, { entryKeys, entries }, { after: encodeCursor(list, 'p1') });
    expect(answer).toEqual({
      data: {
        all: {
          edges: [{ cursor: encodeCursor(list, 'p2'), node: { key: 'a', head: null } }],
          pageInfo: { hasNextPage: true, hasPreviousPage: true },
        },
      },
    });
    expect(calls[0]).toEqual(['entryKeys', catalogue, { first: 1, after: 'p1', before: null }]);
  });

  it('lists the concepts below another, and reads what they say in one batch', async () => {
    const query = `{ concept(by: { key: "a" }) { narrower { edges { node { key prefLabel kind } } } } }`;
    const { answer, calls } = await ask(query, { entryKeys, entries });
    expect(answer).toEqual({
      data: { concept: { narrower: { edges: [{ node: { key: 'a', prefLabel: 'a', kind: 'AGENT' } }] } } },
    });
    expect(calls.slice(1)).toEqual([
      ['entryKeys', { of: 'Concept', narrowerThan: 'a' }, { first: 20, after: null, before: null }],
    ]);
  });

  it.each(['events', 'sources', 'concepts'])('refuses for %s a cursor of another list', async (field) => {
    const query = `query ($after: String) { ${field}(after: $after) { edges { cursor } } }`;
    const { answer } = await ask(query, {}, { after: encodeCursor(['claims'], 'p1') });
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'after' } }] });
  });

  it('refuses an address that is none', async () => {
    const { answer } = await ask('{ sources(url: "example.org") { edges { cursor } } }', {});
    expect(answer).toMatchObject({
      errors: [
        {
          message:
            'Argument "url": Expected value of type "URL", found "example.org"; A URL is absolute and has the scheme http or https, such as https://example.org/page.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'url' },
        },
      ],
    });
  });
});
