import { Ajv2020 } from 'ajv/dist/2020.js';

/**
 * The properties that Google requires and recommends, and what it says of their values:
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck. What it recommends counts as required
 * here, but for what a record may not know: where a claim appears, and when it was made.
 */
const text = { type: 'string', pattern: '\\S' };
const url = { type: 'string', pattern: '^https?://[^\\s/]+' };
const date = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d.*)?)?)?$' };
const work = {
  type: 'object',
  properties: { '@type': { const: 'CreativeWork' }, url, datePublished: date },
  required: ['@type'],
};
const schema = {
  type: 'object',
  properties: {
    '@context': { const: 'https://schema.org' },
    '@type': { const: 'ClaimReview' },
    url,
    claimReviewed: text,
    datePublished: date,
    author: {
      type: 'object',
      properties: { '@type': { enum: ['Organization', 'Person'] }, name: text, url },
      required: ['@type', 'name', 'url'],
    },
    itemReviewed: {
      type: 'object',
      properties: {
        '@type': { const: 'Claim' },
        author: {
          type: 'object',
          properties: {
            '@type': { enum: ['Organization', 'Person'] },
            name: text,
            sameAs: { type: 'array', items: url },
          },
          required: ['@type', 'name'],
        },
        datePublished: date,
        appearance: { type: 'array', items: work, minItems: 1 },
        firstAppearance: work,
      },
      required: ['@type', 'author'],
    },
    reviewRating: {
      type: 'object',
      properties: {
        '@type': { const: 'Rating' },
        alternateName: text,
        worstRating: { type: 'number', minimum: 1 },
        bestRating: { type: 'number', exclusiveMinimum: { $data: '1/worstRating' } },
        ratingValue: { type: 'number', minimum: { $data: '1/worstRating' }, maximum: { $data: '1/bestRating' } },
      },
      required: ['@type', 'alternateName'],
      dependentRequired: { ratingValue: ['bestRating', 'worstRating'] },
    },
  },
  required: ['@context', '@type', 'url', 'claimReviewed', 'author', 'itemReviewed', 'reviewRating'],
};

const validate = new Ajv2020({ $data: true, allErrors: true }).compile(schema);

/** What Google would have against a ClaimReview: where, and why. */
export function googleProblems(review: unknown): readonly string[] {
  if (validate(review)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}
