import type { ReviewConfig } from '../../functions/operations/reviews/review-config.ts';

/** Publishes a review of every claim, whatever it is rated. */
export const REVIEWS: ReviewConfig = {
  publisher: { name: 'The Paper', url: 'https://paper.example/', logo: 'https://paper.example/logo.png' },
  claimUrl: 'https://paper.example/claims/{key}#verdict',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  scale: { worst: 1, best: 4 },
  ratings: {
    REFUTED: { name: 'False', value: 1 },
    CONFLICTING_EVIDENCE: { name: 'Disputed', value: 2 },
    SUPPORTED: { name: 'True', value: 4 },
    NOT_ENOUGH_EVIDENCE: { name: 'Unproven', value: null },
    UNCHECKABLE: { name: 'Opinion', value: null },
  },
};
