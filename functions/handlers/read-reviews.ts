import type { Rating } from '../domain/verdict.ts';
import { KEY_PLACE, type ReviewConfig } from '../operations/reviews/review-config.ts';
import { readEnvironment } from './environment.ts';
import { REVIEWS_VARIABLE } from './environment-names.ts';

/** All ratings. */
const RATINGS: Readonly<Record<Rating, true>> = {
  NOT_ENOUGH_EVIDENCE: true,
  SUPPORTED: true,
  CONFLICTING_EVIDENCE: true,
  REFUTED: true,
  UNCHECKABLE: true,
};

/**
 * How verdicts are published as reviews, as the environment says; null: they are not.
 *
 * @throws Error naming the variable where it says something else. What exactly is wrong was told before it was deployed.
 */
export function readReviews(): ReviewConfig | null {
  const text = readEnvironment(REVIEWS_VARIABLE);
  const config = text === undefined ? null : parseJson(text);
  if (config === null || isReviewConfig(config)) return config;
  throw new Error(`The environment variable ${REVIEWS_VARIABLE} does not say how reviews are published.`);
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value ?? undefined;
  } catch {
    return undefined;
  }
}

function isReviewConfig(value: unknown): value is ReviewConfig {
  const { publisher, claimUrl, license, scale, ratings } = fieldsOf(value);
  const { name, url, logo } = fieldsOf(publisher);
  const { worst, best } = fieldsOf(scale);
  const named = fieldsOf(ratings);
  return (
    isText(name) &&
    [url, claimUrl].every(isUrl) &&
    String(claimUrl).includes(KEY_PLACE) &&
    [logo, license].every((link) => link === null || isUrl(link)) &&
    [worst, best].every(Number.isFinite) &&
    Object.keys(RATINGS).every((rating) => named[rating] === null || isRatingName(fieldsOf(named[rating])))
  );
}

function isRatingName({ name, value }: Readonly<Record<string, unknown>>): boolean {
  return isText(name) && (value === null || Number.isFinite(value));
}

function isUrl(value: unknown): boolean {
  return isText(value) && URL.canParse(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The fields that a value has, if it has any. */
function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
