import type { ReviewConfig } from '../operations/reviews/review-config.ts';

/** How a newsroom that there is not would publish reviews; its addresses are kept free for examples (RFC 2606). */
export const EXAMPLE_REVIEWS: ReviewConfig = {
  publisher: { name: 'Example Newsroom', url: 'https://example.org/', logo: null },
  claimUrl: 'https://example.org/claims/{key}',
  license: null,
  scale: { worst: 1, best: 5 },
  ratings: {
    REFUTED: { name: 'Refuted', value: 1 },
    CONFLICTING_EVIDENCE: { name: 'Conflicting evidence', value: 3 },
    SUPPORTED: { name: 'Supported', value: 5 },
    NOT_ENOUGH_EVIDENCE: null,
    UNCHECKABLE: null,
  },
};
