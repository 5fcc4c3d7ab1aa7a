import { describe, expect, it } from 'vitest';
import { type Reviews, reviewsProblems } from '../../infra/reviews.ts';

const sound: Reviews = {
  publisher: { name: 'The Paper', url: 'https://paper.example/', logo: 'https://paper.example/logo.png' },
  claimUrl: 'https://paper.example/claims/{key}',
  license: null,
  scale: { worst: 1, best: 5 },
  ratings: {
    REFUTED: { name: 'False', value: 1 },
    CONFLICTING_EVIDENCE: { name: 'Disputed', value: null },
    SUPPORTED: { name: 'True', value: 5 },
    NOT_ENOUGH_EVIDENCE: { name: 'Unproven', value: 3 },
    UNCHECKABLE: null,
  },
};
const { ratings } = sound;
const NONE: Reviews['ratings'] = {
  REFUTED: null,
  CONFLICTING_EVIDENCE: null,
  SUPPORTED: null,
  NOT_ENOUGH_EVIDENCE: null,
  UNCHECKABLE: null,
};

describe('reviewsProblems', () => {
  it('finds nothing wrong with what is sound, nor where none are published', () => {
    expect(reviewsProblems(sound)).toEqual([]);
    expect(reviewsProblems({ ...sound, publisher: { ...sound.publisher, logo: null } })).toEqual([]);
    expect(reviewsProblems(null)).toEqual([]);
  });

  it('names every field that cannot be meant', () => {
    const wrong: Reviews = {
      publisher: { name: ' ', url: 'paper.example', logo: 'http://paper.example/logo.png' },
      claimUrl: '/claims/',
      license: 'CC-BY-4.0',
      scale: { worst: 0, best: 5 },
      ratings: {
        ...ratings,
        REFUTED: { name: '', value: -1 },
        UNCHECKABLE: { name: 'Opinion', value: Number.NaN },
      },
    };
    expect(reviewsProblems(wrong)).toEqual([
      'reviews.publisher.name: it is empty.',
      'reviews.publisher.url: "paper.example" is not a URL over https.',
      'reviews.publisher.logo: "http://paper.example/logo.png" is not a URL over https.',
      'reviews.claimUrl: "/claims/" is not a URL over https.',
      'reviews.license: "CC-BY-4.0" is not a URL over https.',
      'reviews.claimUrl: "/claims/" must hold {key} once, where a claim\'s key stands.',
      'reviews.scale.worst: 0 is not a number from 1 on.',
      'reviews.ratings.REFUTED.name: it is empty.',
      'reviews.ratings.REFUTED.value: -1 is not between 0 and 5.',
      'reviews.ratings.UNCHECKABLE.value: NaN is not between 0 and 5.',
    ]);
  });

  it('asks for a scale that rises, and for one place of the key', () => {
    const claimUrl = 'https://paper.example/{key}/{key}';
    expect(reviewsProblems({ ...sound, claimUrl, scale: { worst: 5, best: 5 }, ratings: NONE })).toEqual([
      `reviews.claimUrl: "${claimUrl}" must hold {key} once, where a claim's key stands.`,
      'reviews.scale.best: 5 is not above 5, the worst.',
      'reviews.ratings: none is published; let reviews be null.',
    ]);
  });

  it('asks that what is truer has the higher number', () => {
    const upside = { ...ratings, CONFLICTING_EVIDENCE: { name: 'Disputed', value: 1 }, SUPPORTED: ratings.REFUTED };
    expect(reviewsProblems({ ...sound, ratings: upside })).toEqual([
      'reviews.ratings.CONFLICTING_EVIDENCE.value: 1 is not above 1, that of REFUTED.',
      'reviews.ratings.SUPPORTED.value: 1 is not above 1, that of CONFLICTING_EVIDENCE.',
    ]);
    const lower = { ...ratings, REFUTED: ratings.SUPPORTED, SUPPORTED: ratings.REFUTED };
    expect(reviewsProblems({ ...sound, ratings: lower })).toEqual([
      'reviews.ratings.SUPPORTED.value: 1 is not above 5, that of REFUTED.',
    ]);
  });
});
