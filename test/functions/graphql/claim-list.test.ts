import { describe, expect, it } from 'vitest';
import { type ClaimArguments, parseClaimList } from '../../../functions/graphql/claim-list.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';

const parse = async (asked: Omit<ClaimArguments, 'orderBy'>) =>
  parseClaimList({ orderBy: 'CLAIM_DATE_DESC', ...asked });
const order = 'LATEST_FIRST';

describe('parseClaimList', () => {
  it('takes every claim where nothing is asked', async () => {
    expect(await parse({})).toEqual({ filter: { by: 'ALL' }, rating: null, range: null, order });
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
    expect(await parse(filters)).toEqual({ filter, rating: null, range: null, order });
  });

  it('takes a rating, a date and an order', async () => {
    const claimDate = { start: '1970-01-01T00:00:00.001Z', end: '1970-01-01T00:00:00.002Z' };
    expect(await parseClaimList({ rating: 'REFUTED', claimDate, orderBy: 'CLAIM_DATE_ASC' })).toEqual({
      filter: { by: 'ALL' },
      rating: 'REFUTED',
      range: { from: 1, to: 2 },
      order: 'EARLIEST_FIRST',
    });
  });

  it('knows that a key which no entry can have finds nothing', async () => {
    expect(await parse({ claimant: '' })).toBeNull();
  });

  it('refuses two filters, naming both, and says what goes together', async () => {
    expect(await rejectedProblemOf(parse({ claimant: 'mayor', concept: 'flood' }))).toEqual({
      message:
        'Argument "concept" is "flood"; of claimant, commitment, concept, source and url give at most one, not claimant and concept; rating, claimDate and orderBy go with any.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'concept' },
    });
  });

  it('refuses a filter that is not Unicode', async () => {
    expect((await rejectedProblemOf(parse({ commitment: '\udc00' }))).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      argument: 'commitment',
    });
  });
});
