import { describe, expect, it } from 'vitest';
import { createReaders } from '../../../functions/graphql/readers.ts';
import type { View } from '../../../functions/operations/viewed.ts';
import { cannedDerivations, cannedTruth } from '../../support/canned-derivations.ts';
import { HOLE } from '../../support/town.ts';

const AS_IT_STANDS: View = { recordedBy: null, without: [], draft: null };

describe('createReaders', () => {
  it('has one reader for a view, however its claims are named, and another for another', () => {
    const holdsUntil = (): void => {};
    const { readerIn } = createReaders({ derivations: cannedDerivations(), truth: cannedTruth(), now: 7, holdsUntil });
    const views: readonly View[] = [
      AS_IT_STANDS,
      { ...AS_IT_STANDS, recordedBy: 1 },
      { ...AS_IT_STANDS, without: ['a', 'b'] },
      { ...AS_IT_STANDS, draft: HOLE },
    ];
    expect(new Set(views.map((view) => readerIn(view))).size).toBe(views.length);
    expect([readerIn({ ...AS_IT_STANDS }), readerIn()]).toEqual([readerIn(AS_IT_STANDS), readerIn(AS_IT_STANDS)]);
    expect(readerIn()).toBe(readerIn(AS_IT_STANDS));
    expect(readerIn({ ...AS_IT_STANDS, without: ['b', 'a', 'b'] })).toBe(
      readerIn({ ...AS_IT_STANDS, without: ['a', 'b'] }),
    );
    expect(readerIn(AS_IT_STANDS)).toMatchObject({ now: 7, holdsUntil, onTheSpot: new Map() });
  });

  it('reads nothing of a view twice', async () => {
    const derivations = cannedDerivations({ entries: [HOLE] });
    const { readerIn } = createReaders({ derivations, truth: cannedTruth(), now: 0 });
    const read = () => readerIn(AS_IT_STANDS).derivations.entries([{ type: 'Claim', key: 'hole' }]);
    expect([await read(), await read()]).toEqual([[HOLE], [HOLE]]);
    expect(derivations.calls).toHaveLength(1);
  });

  it('reads everything again once it has forgotten', async () => {
    const derivations = cannedDerivations({ entries: [HOLE] });
    const { readerIn, forget } = createReaders({ derivations, truth: cannedTruth(), now: 0 });
    const read = () => readerIn().derivations.entries([{ type: 'Claim', key: 'hole' }]);
    await read();
    forget();
    expect(await read()).toEqual([HOLE]);
    expect(derivations.calls).toHaveLength(2);
  });
});
