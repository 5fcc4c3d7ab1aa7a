import { describe, expect, it } from 'vitest';
import type { Cause, Publication, Quote } from '../../../functions/operations/kept-ports.ts';
import { type Former, publish } from '../../../functions/operations/publish.ts';

type Value = { readonly explanation: string; readonly rating: string };

const NOW = Date.UTC(2030, 0, 1);
const cause: Cause = { type: 'Claim', key: 'a', number: 1 };
const at = { causes: [cause], now: NOW };
const nothing: Former<Value>['published'] = async () => [];
const [hole, mayor, press]: readonly Quote[] = [
  { type: 'Claim', key: 'hole', number: 1 },
  { type: 'Concept', key: 'mayor', number: 2 },
  { type: 'Concept', key: 'press', number: 1 },
];
const derived = {
  value: said('new'),
  ruleSet: 7,
  quotes: quotesOf(hole, mayor),
  wordless: () => said('[redacted]'),
  headline: ({ rating }: Pick<Value, 'rating'>) => ({ rating }),
};

function said(explanation: string): Value {
  return { explanation, rating: explanation.toUpperCase() };
}

function quotesOf(...quotes: readonly (Quote | undefined)[]): readonly Quote[] {
  return quotes.filter((quote) => quote !== undefined);
}

function last(value: Value, quotes?: readonly Quote[]): Publication<Value> {
  const publication = {
    version: 9,
    value,
    ruleSet: 6,
    publishedAt: '2029-01-01T00:00:00.000Z',
    causes: [],
    before: null,
  };
  return quotes === undefined ? publication : { ...publication, quotes };
}

describe('publish', () => {
  it('publishes what is new', async () => {
    expect(await publish({ before: null, published: nothing }, derived, at)).toEqual({
      version: 1,
      publishing: {
        publication: {
          version: 1,
          value: said('new'),
          ruleSet: 7,
          publishedAt: '2030-01-01T00:00:00.000Z',
          causes: [cause],
          before: null,
          quotes: [hole, mayor],
        },
        quoting: [
          { type: 'Claim', key: 'hole' },
          { type: 'Concept', key: 'mayor' },
        ],
      },
      dropped: [],
    });
  });

  it('publishes what is another than before, and not what is the same', async () => {
    const before = { value: said('old'), version: 4 };

    expect(await publish({ before, published: nothing }, derived, at)).toMatchObject({
      version: 5,
      publishing: { publication: { version: 5, value: said('new'), before: { rating: 'OLD' } } },
    });
    expect(await publish({ before: { value: said('new'), version: 4 }, published: nothing }, derived, at)).toEqual({
      version: 4,
      publishing: null,
      dropped: [],
    });
  });

  it('goes by what was published where nothing is derived any more', async () => {
    const same = { before: null, published: async () => [last(said('new'))] };

    expect(await publish(same, derived, at)).toEqual({ version: 9, publishing: null, dropped: [] });
    expect(await publish({ before: null, published: async () => [last(said('old'))] }, derived, at)).toMatchObject({
      version: 10,
      publishing: { publication: { before: { rating: 'OLD' } } },
    });
  });

  it('knows what has lost its words again', async () => {
    const published = async () => [last(said('[redacted]'))];
    const other = { ...derived, wordless: () => ({ explanation: '[redacted]', rating: 'REFUTED' }) };

    expect(await publish({ before: null, published }, derived, at)).toMatchObject({ version: 9, publishing: null });
    expect(await publish({ before: null, published }, other, at)).toMatchObject({ version: 10 });
  });

  it('tells what is quoted now and was not before, and what was and is not', async () => {
    const moved = mayor && { ...mayor, number: 1 };
    const published = async () => [last(said('old'), quotesOf(moved, press))];
    const before = { value: said('old'), version: 9 };

    expect(await publish({ before, published }, derived, at)).toMatchObject({
      publishing: { quoting: [{ type: 'Claim', key: 'hole' }] },
      dropped: [moved, press],
    });
    expect(await publish({ before, published: async () => [last(said('old'))] }, derived, at)).toMatchObject({
      publishing: { quoting: [{ key: 'hole' }, { key: 'mayor' }] },
      dropped: [],
    });
  });

  it('names so many causes', async () => {
    const causes = Array.from({ length: 30 }, (): Cause => null);
    const { publishing } = await publish({ before: null, published: nothing }, derived, { causes, now: NOW });

    expect(publishing?.publication.causes).toHaveLength(25);
  });
});
