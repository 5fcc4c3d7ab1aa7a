/** How an environment publishes its verdicts as reviews, schema.org's ClaimReview. */
export type Reviews = {
  /** Whose reviews are they? Both addresses are URLs; there need be no logo. */
  readonly publisher: { readonly name: string; readonly url: string; readonly logo: string | null };
  /** Where does a claim's page lie? `{key}` stands for the claim's key. */
  readonly claimUrl: string;
  /** Under which licence may the reviews be used? A URL; null: that is not said. */
  readonly license: string | null;
  /** Between which numbers does a rating lie? */
  readonly scale: { readonly worst: number; readonly best: number };
  /** What is each rating called, and which number does it have, if any? Null: no review of what is rated so is published. */
  readonly ratings: {
    readonly REFUTED: RatingName | null;
    readonly CONFLICTING_EVIDENCE: RatingName | null;
    readonly SUPPORTED: RatingName | null;
    readonly NOT_ENOUGH_EVIDENCE: RatingName | null;
    readonly UNCHECKABLE: RatingName | null;
  };
};
export type RatingName = { readonly name: string; readonly value: number | null };

/** What stands for a claim's key. */
const KEY_PLACE = '{key}';
/** Google takes no scale that begins lower. */
const LEAST_WORST = 1;
/** Whoever reads a rating takes a claim for the truer, the higher the number is. */
const RISING = ['REFUTED', 'CONFLICTING_EVIDENCE', 'SUPPORTED'] as const;

/** What is wrong with it, a sentence a problem, each beginning with the name of the field. */
export function reviewsProblems(reviews: Reviews | null): readonly string[] {
  if (reviews === null) return [];
  return [...publisherProblems(reviews), ...scaleProblems(reviews), ...ratingsProblems(reviews)];
}

function publisherProblems({ publisher, claimUrl, license }: Reviews): readonly string[] {
  const { name, ...links } = publisher;
  const urls = Object.entries({ 'publisher.url': links.url, 'publisher.logo': links.logo, claimUrl, license });
  const places = claimUrl.split(KEY_PLACE).length - 1;
  return [
    ...(name.trim() === '' ? ['reviews.publisher.name: it is empty.'] : []),
    ...urls
      .filter(([, url]) => url !== null && !isUrl(url))
      .map(([field, url]) => `reviews.${field}: "${url}" is not a URL over https.`),
    ...(places === 1
      ? []
      : [`reviews.claimUrl: "${claimUrl}" must hold ${KEY_PLACE} once, where a claim's key stands.`]),
  ];
}

function scaleProblems({ scale: { worst, best } }: Reviews): readonly string[] {
  if (!(worst >= LEAST_WORST)) return [`reviews.scale.worst: ${worst} is not a number from ${LEAST_WORST} on.`];
  return best > worst ? [] : [`reviews.scale.best: ${best} is not above ${worst}, the worst.`];
}

function ratingsProblems({ ratings, scale: { worst, best } }: Reviews): readonly string[] {
  const named = Object.entries(ratings).flatMap(([rating, given]) => (given === null ? [] : [{ rating, ...given }]));
  const values = RISING.flatMap((rating) => {
    const value = ratings[rating]?.value ?? null;
    return value === null ? [] : [{ rating, value }];
  });
  return [
    ...(named.length === 0 ? ['reviews.ratings: none is published; let reviews be null.'] : []),
    ...named
      .filter(({ name }) => name.trim() === '')
      .map(({ rating }) => `reviews.ratings.${rating}.name: it is empty.`),
    ...named
      .filter(({ value }) => value !== null && !(value >= worst && value <= best))
      .map(({ rating, value }) => `reviews.ratings.${rating}.value: ${value} is not between ${worst} and ${best}.`),
    ...values.flatMap(({ rating, value }, index) => {
      const before = values[index - 1];
      return before === undefined || before.value < value
        ? []
        : [`reviews.ratings.${rating}.value: ${value} is not above ${before.value}, that of ${before.rating}.`];
    }),
  ];
}

function isUrl(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}
