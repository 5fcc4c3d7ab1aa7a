import type {
  ClaimLeaf,
  ClaimReview,
  CorrectionCommentLeaf,
  OrganizationLeaf,
  RatingLeaf,
  WithContext,
} from 'schema-dts';
import type { Claim, Concept } from '../../domain/record.ts';
import type { Verdict } from '../../domain/verdict.ts';
import { isoDate } from './iso-date.ts';
import { pageUrl, type RatingName, type ReviewConfig } from './review-config.ts';
import { type Appeared, agentOf, firstOf, worksOf } from './works.ts';

/** What a review says. */
export type Reviewed = {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Null: it is not known. */
  readonly claimant: Concept | null;
  /** What the claim appears in, each work once. */
  readonly appeared: readonly Appeared[];
  readonly dates: ReviewDates;
  /** Why the claim was corrected, and when (ISO 8601). */
  readonly corrections: readonly { readonly reason: string; readonly at: string }[];
};

/**
 * Since when the claim is published as rated so, and when the review came to say what it says (ISO 8601); null: that is not
 * known. A rating before this one was another review: nobody refuted a claim on the day on which it was recorded.
 */
export type ReviewDates = { readonly published: string | null; readonly modified: string | null };

/** The language of explanations. */
const LANGUAGE = 'en';

/**
 * How a verdict is called in a review. Null: no review of it is published, for the claim was retracted, the work on the
 * verdict met a bound, which says nothing of the claim, or this deployment publishes none of claims that are rated so.
 */
export function ratingName(claim: Claim, { rating, limit }: Verdict, config: ReviewConfig): RatingName | null {
  return claim.retracted === true || limit !== null ? null : config.ratings[rating];
}

/**
 * A verdict as schema.org's ClaimReview, with what Google asks of one:
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck. What is not known is left out.
 */
export function claimReview(
  { claim, verdict, dates, corrections, ...reviewed }: Reviewed,
  name: RatingName,
  config: ReviewConfig,
): WithContext<ClaimReview> {
  const { published, modified } = dates;
  const evidence = [...new Set(verdict.decidedBy.map(({ against }) => against.key))];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: pageUrl(config, claim.key),
    inLanguage: LANGUAGE,
    author: publisherOf(config),
    ...(published === null ? {} : { datePublished: published }),
    ...(modified === null ? {} : { dateModified: modified }),
    claimReviewed: claim.text,
    itemReviewed: itemOf({ claim, ...reviewed }),
    reviewRating: ratingOf(verdict, name, config),
    ...(evidence.length === 0 ? {} : { isBasedOn: evidence.map((key) => pageUrl(config, key)) }),
    ...(corrections.length === 0 ? {} : { correction: corrections.map(correctionOf) }),
    ...(config.license === null ? {} : { sdLicense: config.license }),
  };
}

function publisherOf({ publisher: { name, url, logo } }: ReviewConfig): OrganizationLeaf {
  return { '@type': 'Organization', name, url, ...(logo === null ? {} : { logo }) };
}

function itemOf({ claim, claimant, appeared }: Pick<Reviewed, 'claim' | 'claimant' | 'appeared'>): ClaimLeaf {
  const { text, language, claimDate } = claim;
  const author = claimant === null ? null : agentOf(claimant);
  const datePublished = isoDate(claimDate.at ?? claimDate.edtf);
  const works = worksOf(appeared);
  const first = firstOf(works);
  return {
    '@type': 'Claim',
    text,
    inLanguage: language,
    ...(author === null ? {} : { author }),
    ...(datePublished === null ? {} : { datePublished }),
    ...(works.length === 0 ? {} : { appearance: works }),
    ...(first === null ? {} : { firstAppearance: first }),
  };
}

/** A rating that has no number has no scale either. */
function ratingOf({ explanation }: Verdict, { name, value }: RatingName, { scale }: ReviewConfig): RatingLeaf {
  return {
    '@type': 'Rating',
    alternateName: name,
    ...(value === null ? {} : { ratingValue: value, bestRating: scale.best, worstRating: scale.worst }),
    ratingExplanation: explanation,
  };
}

function correctionOf({ reason, at }: Reviewed['corrections'][number]): CorrectionCommentLeaf {
  return { '@type': 'CorrectionComment', text: reason, datePublished: at };
}
