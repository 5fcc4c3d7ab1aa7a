import { describe, expect, it } from 'vitest';
import { parseClaimList } from '../../../functions/graphql/claim-list.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';

describe('parseClaimList', () => {
  it('takes every claim where nothing is asked', async () => {
    expect(await parseClaimList({})).toEqual({ filter: { by: 'ALL' }, rating: null, range: null });
  });

  it.each([
    [{ claimant: 'mayor' }, { by: 'CLAIMANT', key: 'mayor' }],
    [
      { commitment: 'bridge', claimant: null },
      { by: 'COMMITMENT', key: 'bridge' },
    ],
    [{ concept: 'flood' }, { by: 'CONCEPT', key: 'flood' }],
    [{ source: 'gazette' }, { by: 'SOURCE', key: 'gazette' }],
  ])('filters by %j', async (filters, filter) => {
    expect(await parseClaimList(filters)).toEqual({ filter, rating: null, range: null });
  });

  it('takes a rating and a date', async () => {
    const claimDate = { start: '1970-01-01T00:00:00.001Z', end: '1970-01-01T00:00:00.002Z' };
    expect(await parseClaimList({ rating: 'REFUTED', claimDate })).toEqual({
      filter: { by: 'ALL' },
      rating: 'REFUTED',
      range: { from: 1, to: 2 },
    });
  });

  it('knows that a key which no entry can have finds nothing', async () => {
    expect(await parseClaimList({ claimant: '' })).toBeNull();
  });

  it('refuses two filters, naming both', async () => {
    expect(await rejectedProblemOf(parseClaimList({ claimant: 'mayor', concept: 'flood' }))).toEqual({
      message:
        'Argument "concept" is "flood"; of claimant, commitment, concept, source and url give at most one, not claimant and concept.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'concept' },
    });
  });

  it('refuses a filter that is not Unicode', async () => {
    expect((await rejectedProblemOf(parseClaimList({ commitment: '\udc00' }))).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'commitment',
    });
  });
});
