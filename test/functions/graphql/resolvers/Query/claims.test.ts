import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../../functions/graphql/cursor.ts';
import { ask } from '../../../../support/ask.ts';
import { aClaim } from '../../../../support/entries.ts';

const ALL = { filter: { by: 'ALL' }, rating: null, range: null, order: 'LATEST_FIRST' };

describe('Query.claims', () => {
  it('lists claims in parts, and reads their entries in one batch', async () => {
    const claimKeys = {
      items: [
        { position: 'p2', item: 'b' },
        { position: 'p1', item: 'a' },
      ],
      hasPrevious: false,
      hasNext: true,
    };
    const query =
      '{ claims { edges { cursor node { key text } } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const { answer, calls } = await ask(query, { claimKeys, entries: [aClaim('a'), aClaim('b')] });
    const endCursor = encodeCursor(['claims', ALL], 'p1');
    expect(answer).toEqual({
      data: {
        claims: {
          edges: [
            { cursor: encodeCursor(['claims', ALL], 'p2'), node: { key: 'b', text: 'Claim b.' } },
            { cursor: endCursor, node: { key: 'a', text: 'Claim a.' } },
          ],
          pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor },
        },
      },
    });
    expect(calls.map(([name]) => name)).toEqual(['claimKeys', 'entries']);
  });

  it('passes on what is asked for', async () => {
    const list = {
      filter: { by: 'CLAIMANT', key: 'mayor' },
      rating: 'REFUTED',
      range: { from: 0, to: 86_400_000 },
      order: 'EARLIEST_FIRST',
    };
    const before = encodeCursor(['claims', list], 'p7');
    const query = `query ($before: String) {
      claims(
        claimant: "mayor", rating: REFUTED, claimDate: { edtf: "1970-01-01", timeZone: "UTC" }, orderBy: CLAIM_DATE_ASC,
        last: 5, before: $before
      ) { edges { node { key } } }
    }`;
    const { answer, calls } = await ask(query, {}, { before });
    expect(answer).toEqual({ data: { claims: { edges: [] } } });
    expect(calls).toEqual([['claimKeys', list, { last: 5, after: null, before: 'p7' }]]);
  });

  it('asks for nothing where there can be nothing', async () => {
    const { answer, calls } = await ask('{ claims(concept: "") { edges { cursor } pageInfo { hasNextPage } } }', {});
    expect(answer).toEqual({ data: { claims: { edges: [], pageInfo: { hasNextPage: false } } } });
    expect(calls).toEqual([]);
  });

  it('has what appears in the sources at an address, however that is spelt', async () => {
    const [url, asked] = ['https://example.org/a', 'https://EXAMPLE.org:443/a#part'];
    const list = { filter: { by: 'URL', url }, rating: 'REFUTED', range: null, order: 'LATEST_FIRST' };
    const after = encodeCursor(['claims', list], 'p7');
    const entryKeys = {
      items: [
        { position: 'p1', item: 'paper' },
        { position: 'p2', item: 'radio' },
      ],
      hasPrevious: false,
      hasNext: false,
    };
    const query = `query ($after: String) {
      claims(url: "${asked}", rating: REFUTED, first: 5, after: $after) { pageInfo { hasNextPage } }
    }`;
    const { answer, calls } = await ask(query, { entryKeys }, { after });
    expect(answer).toEqual({ data: { claims: { pageInfo: { hasNextPage: false } } } });
    expect(calls).toEqual([
      ['entryKeys', { of: 'Source', url }, { first: 10 }],
      [
        'claimKeys',
        { filter: { by: 'SOURCES', keys: ['paper', 'radio'] }, rating: 'REFUTED', range: null, order: 'LATEST_FIRST' },
        { first: 5, after: 'p7', before: null },
      ],
    ]);
  });

  it('has nothing where no source is, and refuses where there are too many', async () => {
    const query = '{ claims(url: "https://example.org/a") { pageInfo { hasNextPage } } }';
    const nothing = await ask(query, {});
    expect(nothing.answer).toEqual({ data: { claims: { pageInfo: { hasNextPage: false } } } });
    expect(nothing.calls.map(([name]) => name)).toEqual(['entryKeys']);
    expect((await ask(query, { entryKeys: { items: [], hasPrevious: false, hasNext: true } })).answer).toMatchObject({
      errors: [
        {
          message:
            'Argument "url" is "https://example.org/a"; more than 10 sources are there: list these by Query.sources, and ask for the claims of each.',
          extensions: { code: 'BAD_USER_INPUT', argument: 'url' },
        },
      ],
    });
  });

  it.each([
    ['first', '(first: -1)'],
    ['first', '(first: 1.5)'],
    ['last', '(last: -1)'],
    ['last', '(first: 1, last: 1)'],
    ['after', '(after: "x")'],
    ['before', '(last: 1, before: "x")'],
    ['before', '(before: "x")'],
    ['orderBy', '(orderBy: KEY)'],
    ['orderBy', '(orderBy: null)'],
    ['concept', '(claimant: "a", concept: "b")'],
    ['url', '(source: "a", url: "https://example.org")'],
    ['url', '(url: "example.org")'],
    ['url', '(url: "mailto:a@example.org")'],
    ['rating', '(rating: LIES)'],
    ['claimDate', '(claimDate: {})'],
    ['claimDate.start', '(claimDate: { start: "2026-02-30T00:00:00Z" })'],
    ['claimDate.edtf', '(claimDate: { edtf: "2026-02-30", timeZone: "UTC" })'],
  ])('refuses a wrong %s: %s', async (argument, args) => {
    expect((await ask(`{ claims${args} { edges { cursor } } }`, {})).answer).toMatchObject({
      errors: [
        {
          message: expect.stringContaining(`Argument "${argument}"`),
          extensions: { code: 'BAD_USER_INPUT', argument },
        },
      ],
    });
  });

  it.each(['first', 'last'])('refuses a page that is too large: %s', async (argument) => {
    expect((await ask(`{ claims(${argument}: 101) { edges { cursor } } }`, {})).answer).toMatchObject({
      errors: [{ extensions: { code: 'PAGE_SIZE_EXCEEDED', argument } }],
    });
  });
});
