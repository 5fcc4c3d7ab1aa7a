import { describe, expect, it } from 'vitest';
import { googleProblems } from './google-fact-check.ts';

const review = {
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://paper.example/flat',
  claimReviewed: 'The earth is flat.',
  author: { '@type': 'Organization', name: 'The Paper', url: 'https://paper.example/' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Somebody' } },
  reviewRating: { '@type': 'Rating', alternateName: 'False', ratingValue: 1, bestRating: 5, worstRating: 1 },
};

describe('googleProblems', () => {
  it('has nothing against a review with all that is asked for', () => {
    expect(googleProblems(review)).toEqual([]);
  });

  it.each([
    [{ url: undefined }, ": must have required property 'url'"],
    [{ author: { '@type': 'Organization', name: 'The Paper' } }, "/author: must have required property 'url'"],
    [{ itemReviewed: { '@type': 'Claim', author: 'Somebody' } }, '/itemReviewed/author: must be object'],
    [{ reviewRating: { ...review.reviewRating, ratingValue: 6 } }, '/reviewRating/ratingValue: must be <= 5'],
    [{ reviewRating: { ...review.reviewRating, worstRating: 0 } }, '/reviewRating/worstRating: must be >= 1'],
    [{ reviewRating: { ...review.reviewRating, alternateName: ' ' } }, expect.stringContaining('alternateName')],
  ])('has something against %j', (part, problem) => {
    expect(googleProblems(JSON.parse(JSON.stringify({ ...review, ...part })))).toEqual([problem]);
  });
});
