import type { Rating } from '../../domain/verdict.ts';

/** How a deployment publishes its verdicts as reviews (schema.org: ClaimReview). */
export type ReviewConfig = {
  /** Whose reviews they are; both addresses are URLs. */
  readonly publisher: { readonly name: string; readonly url: string; readonly logo: string | null };
  /** The address of a claim's page, in which {@link KEY_PLACE} stands for the claim's key. */
  readonly claimUrl: string;
  /** Under which licence the reviews may be used: a URL; null: that is not said. */
  readonly license: string | null;
  /** The numbers between which a rating lies. */
  readonly scale: { readonly worst: number; readonly best: number };
  /** What each rating is called, and its number; null: no review of claims that are rated so is published. */
  readonly ratings: Readonly<Record<Rating, RatingName | null>>;
};

/** The nearer to the best a number is, the truer is the claim; null: the rating says nothing of that. */
export type RatingName = { readonly name: string; readonly value: number | null };

/** Stands for the claim's key in the address of its page. */
export const KEY_PLACE = '{key}';

/** The address of a claim's page; the slashes of its key stay slashes. */
export function pageUrl({ claimUrl }: Pick<ReviewConfig, 'claimUrl'>, key: string): string {
  return claimUrl.replace(KEY_PLACE, () => key.split('/').map(encodeURIComponent).join('/'));
}
