import { readFile } from 'node:fs/promises';
import type { ClaimReview, WithContext } from 'schema-dts';
import { beforeAll, describe, expect, it } from 'vitest';
import { createLoaders } from '../../functions/graphql/loaders.ts';
import { exampleNames, recordFile } from '../../functions/local/record-file.ts';
import { readVerdict } from '../../functions/operations/read-verdict.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { readClaimReview } from '../../functions/operations/reviews/read-claim-review.ts';
import { googleProblems } from '../support/google-fact-check.ts';
import { REVIEWS } from '../support/reviews.ts';
import { schemaOrgProblems } from '../support/schema-org.ts';
import { seededStore } from '../support/seed.ts';

type Named = { readonly key: string; readonly review: WithContext<ClaimReview> };

let reviews: readonly Named[];

beforeAll(async () => {
  reviews = (await Promise.all(exampleNames().map(reviewsOf))).flat();
});

/** The reviews of all claims of an example record. */
async function reviewsOf(name: string): Promise<readonly Named[]> {
  const entries = readRecord(await readFile(recordFile(name), 'utf8'), name);
  const { derivations, kept, ledger } = await seededStore(entries);
  const { find, claimPage } = createLoaders(derivations);
  const claims = entries.filter(({ type }) => type === 'Claim');
  const read = claims.map(async ({ key }): Promise<readonly Named[]> => {
    const page = await claimPage(key);
    if (page === null) throw new Error(`There is no page of ${key}.`);
    const verdict = await readVerdict({ derivations, now: 0 }, page, null);
    const review = await readClaimReview({ find, kept, ledger }, { page, verdict }, REVIEWS);
    return review === null ? [] : [{ key, review }];
  });
  return (await Promise.all(read)).flat();
}

describe('the review of each claim of the example records', () => {
  it('is valid by schema.org’s definitions', async () => {
    const problems = await schemaOrgProblems(reviews.map(({ review }) => review));
    const wrong = reviews.map(({ key }, index) => ({ key, problems: problems[index] }));
    expect(wrong.filter((each) => each.problems?.length !== 0)).toEqual([]);
    expect(reviews.length).toBeGreaterThan(50);
  });

  it('has what Google asks of one', () => {
    const wrong = reviews.map(({ key, review }) => ({ key, problems: googleProblems(review) }));
    expect(wrong.filter(({ problems }) => problems.length > 0)).toEqual([]);
  });
});
