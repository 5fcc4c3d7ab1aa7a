import { describe, expect, it } from 'vitest';
import { schemaOrgProblems } from './schema-org.ts';

const review = { '@context': 'https://schema.org', '@type': 'ClaimReview', claimReviewed: 'The earth is flat.' };
const rating = { '@type': 'Rating', alternateName: 'False' };

describe('schemaOrgProblems', () => {
  it('finds what is no property, no type, and no value of a property, each in its place', async () => {
    const problems = await schemaOrgProblems([
      { ...review, reviewRating: rating },
      { ...review, claimReviewd: 'The earth is flat.' },
      { ...review, itemReviewed: { '@type': 'Claim', appearence: [] } },
      { ...review, itemReviewed: { '@type': 'Claims' } },
      { ...review, itemReviewed: { '@type': 'Claim', appearance: [{ '@type': 'CreativeWork', worstRating: 1 }] } },
      { ...review, reviewRating: { ...rating, ratingValue: true } },
      { ...review, author: { '@type': 'Claim', text: 'The earth is flat.' } },
      { ...review, author: { name: 'nobody' } },
      { ...review, url: 3 },
      { ...review, '@context': 'https://example.org' },
      null,
    ]);
    expect(problems.map(({ length }) => length > 0)).toEqual([false, ...Array.from({ length: 10 }, () => true)]);
    expect(problems[1]).toEqual([expect.stringContaining('\'"claimReviewd"\' does not exist in type')]);
    expect(problems[4]).toEqual([expect.stringContaining('\'"worstRating"\' does not exist in type')]);
  });
});
