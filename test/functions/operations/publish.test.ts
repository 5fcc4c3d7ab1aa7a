import { describe, expect, it } from 'vitest';
import type { Cause, Publication } from '../../../functions/operations/kept-ports.ts';
import { publish } from '../../../functions/operations/publish.ts';

const NOW = Date.UTC(2030, 0, 1);
const cause: Cause = { type: 'Claim', key: 'a', number: 1 };
const at = { causes: [cause], now: NOW };
const nothing = async (): Promise<readonly Publication<string>[]> => [];
const derived = { value: 'new', ruleSet: 7 };

describe('publish', () => {
  it('publishes what is new', async () => {
    expect(await publish({ before: null, published: nothing }, derived, at)).toEqual({
      version: 1,
      publication: {
        version: 1,
        value: 'new',
        ruleSet: 7,
        publishedAt: '2030-01-01T00:00:00.000Z',
        causes: [cause],
        before: null,
      },
    });
  });

  it('publishes what is another than before, and not what is the same', async () => {
    const before = { value: 'old', version: 4 };

    expect(await publish({ before, published: nothing }, derived, at)).toMatchObject({
      version: 5,
      publication: { version: 5, value: 'new', before: 'old' },
    });
    expect(await publish({ before: { value: 'new', version: 4 }, published: nothing }, derived, at)).toEqual({
      version: 4,
      publication: null,
    });
  });

  it('goes by what was published where nothing is derived any more', async () => {
    const last: Publication<string> = {
      version: 9,
      value: 'new',
      ruleSet: 6,
      publishedAt: '2029-01-01T00:00:00.000Z',
      causes: [],
      before: null,
    };

    expect(await publish({ before: null, published: async () => [last] }, derived, at)).toEqual({
      version: 9,
      publication: null,
    });
    expect(
      await publish({ before: null, published: async () => [{ ...last, value: 'old' }] }, derived, at),
    ).toMatchObject({ version: 10, publication: { before: 'old' } });
  });

  it('names so many causes', async () => {
    const causes = Array.from({ length: 30 }, (): Cause => null);
    const { publication } = await publish({ before: null, published: nothing }, derived, { causes, now: NOW });

    expect(publication?.causes).toHaveLength(25);
  });
});
