import { describe, expect, it } from 'vitest';
import { createPublications } from '../../../functions/graphql/publications.ts';
import { cannedKept } from '../../support/canned-kept.ts';
import { aStatus, aVerdict } from '../../support/pages.ts';
import { aPublication } from '../../support/published.ts';

const versions = [9, 8, 7, 6, 5, 4, 3, 2, 1].map((version) => aPublication(aVerdict(), { version }));

describe('createPublications', () => {
  it('reads together the versions of one claim that follow one another, and nothing between', async () => {
    const kept = cannedKept({ verdicts: { a: versions, b: [aPublication(aVerdict())] } });
    const { verdict } = createPublications(kept);
    const asked: readonly (readonly [string, number])[] = [
      ['a', 3],
      ['b', 1],
      ['a', 9],
      ['a', 2],
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ];
    const found = await Promise.all(asked.map(async ([key, version]) => verdict(key, version)));
    expect(found.map((publication) => publication?.version ?? null)).toEqual([3, 1, 9, 2, 3, null, null]);
    expect(kept.calls).toEqual([
      ['verdicts', 'a', { from: 2, to: 3, backwards: true, limit: 2 }],
      ['verdicts', 'a', { from: 9, to: 9, backwards: true, limit: 1 }],
      ['verdicts', 'b', { from: 1, to: 2, backwards: true, limit: 2 }],
      ['verdicts', 'c', { from: 1, to: 1, backwards: true, limit: 1 }],
    ]);
  });

  it('reads statuses as it does verdicts', async () => {
    const publication = aPublication(aStatus(), { version: 4 });
    const { status } = createPublications(cannedKept({ statuses: { pledge: [publication] } }));
    expect([await status('pledge', 4), await status('pledge', 3)]).toEqual([publication, null]);
  });
});
