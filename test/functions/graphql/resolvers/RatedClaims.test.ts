import { describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../../functions/graphql/cursor.ts';
import { ask, askStore } from '../../../support/ask.ts';
import { startOf } from '../../../support/build.ts';
import { aConcept } from '../../../support/entries.ts';
import { seededStore } from '../../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../../support/town.ts';

const NOW = startOf('2030-02-01');
const RECORD = `{ concept(by: { key: "works" }) { claimsByRating { rating count claims { edges { node { key } } } } } }`;

describe('RatedClaims', () => {
  it('has each rating once, how many claims there are, and which', async () => {
    const town = townWith({ ...ACCOUNT, claimant: 'works' }, { ...BOAST, claimant: 'works' }, HOLE, {
      ...DENIAL,
      claimant: 'press',
    });
    const rated = (rating: string, ...keys: readonly string[]) => ({
      rating,
      count: keys.length,
      claims: { edges: keys.map((key) => ({ node: { key } })) },
    });

    expect(await askStore(RECORD, { ...(await seededStore(town, NOW)), now: NOW })).toEqual({
      data: {
        concept: {
          claimsByRating: [
            rated('NOT_ENOUGH_EVIDENCE', 'account'),
            rated('SUPPORTED'),
            rated('CONFLICTING_EVIDENCE', 'boast'),
            rated('REFUTED'),
            rated('UNCHECKABLE'),
          ],
        },
      },
    });
  });

  it('is none of what says nothing', async () => {
    const entries = [aConcept('works', { kind: 'PLACE' })];
    const { answer, calls } = await ask(RECORD, { entries });
    expect(answer).toEqual({ data: { concept: { claimsByRating: [] } } });
    expect(calls.map(([name]) => name)).toEqual(['entries']);
  });

  it('counts the claims of several claimants in one batch, and reads no list that nobody asks for', async () => {
    const query = `{
      one: concept(by: { key: "works" }) { claimsByRating { count } }
      other: concept(by: { key: "mayor" }) { claimsByRating { rating count } }
    }`;
    const entries = [aConcept('works'), aConcept('mayor')];
    const { answer, calls } = await ask(query, { entries, tallies: { mayor: { REFUTED: 7 } } });
    expect(answer).toMatchObject({
      data: { one: { claimsByRating: [0, 0, 0, 0, 0].map((count) => ({ count })) } },
    });
    expect(answer).toMatchObject({
      data: { other: { claimsByRating: expect.arrayContaining([{ rating: 'REFUTED', count: 7 }]) } },
    });
    expect(calls.slice(1)).toEqual([['tallies', ['works', 'mayor']]]);
  });

  it('lists claims in parts, whose cursors are those of Query.claims', async () => {
    const list = { filter: { by: 'CLAIMANT', key: 'works' }, rating: 'SUPPORTED', range: null, order: 'LATEST_FIRST' };
    const after = encodeCursor(['claims', list], 'p7');
    const query = `query ($after: String) { concept(by: { key: "works" }) {
      claimsByRating(rating: SUPPORTED) { rating claims(first: 3, after: $after) { pageInfo { hasNextPage } } }
    } }`;
    const { answer, calls } = await ask(query, { entries: [aConcept('works')] }, { after });
    const rated = { rating: 'SUPPORTED', claims: { pageInfo: { hasNextPage: false } } };
    expect(answer).toEqual({ data: { concept: { claimsByRating: [rated] } } });
    expect(calls.slice(1)).toEqual([['claimKeys', list, { first: 3, after: 'p7', before: null }]]);
  });
});
