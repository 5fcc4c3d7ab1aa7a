import { describe, expect, it } from 'vitest';
import { claimReview, type Reviewed, ratingName } from '../../../../functions/operations/reviews/claim-review.ts';
import type { ReviewConfig } from '../../../../functions/operations/reviews/review-config.ts';
import { dated } from '../../../support/build.ts';
import { aClaim, aConcept, aSource } from '../../../support/entries.ts';
import { aCheck, aVerdict } from '../../../support/pages.ts';
import { REVIEWS } from '../../../support/reviews.ts';

const against = (key: string) => ({ key, text: `Claim ${key}.`, claimant: 'council' });

const reviewed: Reviewed = {
  claim: aClaim('pool/1', { text: 'The pool is <open>.', language: 'de', claimDate: dated('2030-01-01') }),
  verdict: aVerdict({
    rating: 'REFUTED',
    explanation: 'Refuted by what the council says.',
    decidedBy: [
      aCheck('k1', { against: against('pool/2') }),
      aCheck('k2', { against: against('pool/3') }),
      aCheck('k3', { against: against('pool/2') }),
    ],
  }),
  claimant: aConcept('mayor', { agentKind: 'PERSON' }),
  appeared: [
    { source: aSource('b', { datePublished: '2030-01-03' }), publisher: null },
    { source: aSource('a', { datePublished: '2030-01-02' }), publisher: null },
  ],
  dates: { published: '2030-01-04T00:00:00.000Z', modified: '2030-01-05T00:00:00.000Z' },
  corrections: [{ reason: 'It was another pool.', at: '2030-01-05T00:00:00.000Z' }],
};

describe('claimReview', () => {
  it('says who reviews which claim, how it is rated and why, and where the claim appears', () => {
    const late = { '@type': 'CreativeWork', name: 'b', datePublished: '2030-01-03' };
    const early = { '@type': 'CreativeWork', name: 'a', datePublished: '2030-01-02' };
    expect(claimReview(reviewed, { name: 'False', value: 1 }, REVIEWS)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://paper.example/claims/pool/1#verdict',
      inLanguage: 'en',
      author: {
        '@type': 'Organization',
        name: 'The Paper',
        url: 'https://paper.example/',
        logo: 'https://paper.example/logo.png',
      },
      datePublished: '2030-01-04T00:00:00.000Z',
      dateModified: '2030-01-05T00:00:00.000Z',
      claimReviewed: 'The pool is <open>.',
      itemReviewed: {
        '@type': 'Claim',
        text: 'The pool is <open>.',
        inLanguage: 'de',
        author: { '@type': 'Person', name: 'mayor' },
        datePublished: '2030-01-01',
        appearance: [late, early],
        firstAppearance: early,
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'False',
        ratingValue: 1,
        bestRating: 4,
        worstRating: 1,
        ratingExplanation: 'Refuted by what the council says.',
      },
      isBasedOn: ['https://paper.example/claims/pool/2#verdict', 'https://paper.example/claims/pool/3#verdict'],
      correction: [
        { '@type': 'CorrectionComment', text: 'It was another pool.', datePublished: '2030-01-05T00:00:00.000Z' },
      ],
      sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('leaves out what is not known, and the scale where the rating has no number', () => {
    const nothing: Reviewed = {
      claim: aClaim('pool/1', { claimDate: { ...dated('2030-01-01'), edtf: '2030-01-01?' } }),
      verdict: aVerdict(),
      claimant: null,
      appeared: [],
      dates: { published: null, modified: null },
      corrections: [],
    };
    const config = { ...REVIEWS, publisher: { ...REVIEWS.publisher, logo: null }, license: null };
    expect(claimReview(nothing, { name: 'Unproven', value: null }, config)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://paper.example/claims/pool/1#verdict',
      inLanguage: 'en',
      author: { '@type': 'Organization', name: 'The Paper', url: 'https://paper.example/' },
      claimReviewed: 'Claim pool/1.',
      itemReviewed: { '@type': 'Claim', text: 'Claim pool/1.', inLanguage: 'en' },
      reviewRating: { '@type': 'Rating', alternateName: 'Unproven', ratingExplanation: 'Nothing on record.' },
    });
  });

  it('gives the moment at which the claim was made, and no claimant whose name was redacted', () => {
    const claimant = aConcept('mayor', { prefLabel: { en: '[redacted]' } });
    const unnamed = { ...reviewed, claim: aClaim('pool/1'), claimant, appeared: [] };
    expect(claimReview(unnamed, { name: 'False', value: 1 }, REVIEWS).itemReviewed).toEqual({
      '@type': 'Claim',
      text: 'Claim pool/1.',
      inLanguage: 'en',
      datePublished: '1970-01-01T00:00:00Z',
    });
  });
});

type Given = Pick<Reviewed, 'claim' | 'verdict'> & Pick<ReviewConfig, 'ratings'>;

describe('ratingName', () => {
  const refuted = aVerdict({ rating: 'REFUTED' });

  it('is what the deployment calls the rating', () => {
    expect(ratingName(aClaim('c1'), refuted, REVIEWS)).toEqual({ name: 'False', value: 1 });
  });

  it.each<[string, Partial<Given>]>([
    ['of a claim that was retracted', { claim: aClaim('c1', { retracted: true }) }],
    ['where the work met a bound', { verdict: aVerdict({ rating: 'REFUTED', limit: 'TOO_MANY_CLAIMS' }) }],
    ['where none of what is rated so is published', { ratings: { ...REVIEWS.ratings, REFUTED: null } }],
  ])('is none %s', (_, { claim = aClaim('c1'), verdict = refuted, ratings = REVIEWS.ratings }) => {
    expect(ratingName(claim, verdict, { ...REVIEWS, ratings })).toBe(null);
  });
});
