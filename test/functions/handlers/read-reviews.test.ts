import { afterEach, describe, expect, it, vi } from 'vitest';
import { readReviews } from '../../../functions/handlers/read-reviews.ts';
import { REVIEWS } from '../../support/reviews.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const ratings = { ...REVIEWS.ratings };

describe('readReviews', () => {
  it('reads how reviews are published', () => {
    vi.stubEnv('REVIEWS', JSON.stringify(REVIEWS));
    expect(readReviews()).toEqual(REVIEWS);
  });

  it('reads that none are', () => {
    vi.stubEnv('REVIEWS', '');
    expect(readReviews()).toBe(null);
  });

  it.each([
    ['{'],
    ['null'],
    ['3'],
    [JSON.stringify({ ...REVIEWS, publisher: { ...REVIEWS.publisher, name: ' ' } })],
    [JSON.stringify({ ...REVIEWS, publisher: { ...REVIEWS.publisher, url: 'paper' } })],
    [JSON.stringify({ ...REVIEWS, publisher: { name: 'The Paper', url: 'https://paper.example/' } })],
    [JSON.stringify({ ...REVIEWS, publisher: null })],
    [JSON.stringify({ ...REVIEWS, claimUrl: 'https://paper.example/' })],
    [JSON.stringify({ ...REVIEWS, license: 'CC-BY' })],
    [JSON.stringify({ ...REVIEWS, scale: { worst: 1 } })],
    [JSON.stringify({ ...REVIEWS, ratings: { ...ratings, REFUTED: undefined } })],
    [JSON.stringify({ ...REVIEWS, ratings: { ...ratings, REFUTED: { name: 'False' } } })],
  ])('reads nothing else: %s', (text) => {
    vi.stubEnv('REVIEWS', text);
    expect(() => readReviews()).toThrow('The environment variable REVIEWS does not say how reviews are published.');
  });
});
