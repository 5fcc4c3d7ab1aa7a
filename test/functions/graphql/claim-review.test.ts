import { describe, expect, it } from 'vitest';
import { redactEntry } from '../../../functions/operations/ledger/redact-entry.ts';
import { retractEntry } from '../../../functions/operations/ledger/retract-entry.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { projectFully } from '../../../functions/operations/project-fully.ts';
import { askStore } from '../../support/ask.ts';
import { REVIEWS } from '../../support/reviews.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, HOLE, townWith } from '../../support/town.ts';
import { asked, writerTo } from '../../support/writer.ts';

const BOAST_OF = '{ claim(by: { key: "boast" }) { claimReview } }';
const NOW = Date.UTC(2030, 1, 1);

async function town(text: string = BOAST.text): Promise<Store> {
  return seededStore(townWith(ACCOUNT, { ...BOAST, text }, HOLE), NOW);
}

/** What the review of the boast says; null: there is none. */
async function reviewIn(store: Store): Promise<unknown> {
  const answer = await askStore(BOAST_OF, { ...store, now: NOW, reviews: REVIEWS });
  const { claimReview } = (answer as { data: { claim: { claimReview: string | null } } }).data.claim;
  return claimReview === null ? null : JSON.parse(claimReview);
}

describe('claimReviewText', () => {
  it('is the review of the verdict, as a text', async () => {
    expect(await reviewIn(await town())).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://paper.example/claims/boast#verdict',
      inLanguage: 'en',
      author: expect.objectContaining({ name: 'The Paper' }),
      datePublished: '2030-02-01T00:00:00.000Z',
      dateModified: '2030-02-01T00:00:00.000Z',
      claimReviewed: 'Claim boast.',
      itemReviewed: {
        '@type': 'Claim',
        text: 'Claim boast.',
        inLanguage: 'en',
        author: 'mayor',
        datePublished: '2030-01-25',
      },
      reviewRating: {
        '@type': 'Rating',
        alternateName: 'False',
        ratingValue: 1,
        bestRating: 4,
        worstRating: 1,
        ratingExplanation:
          'Under the terms that mayor, who makes this claim, gave (10 to 20 January 2030): refuted by what press says: “Claim hole”.',
      },
      isBasedOn: ['https://paper.example/claims/hole#verdict'],
      sdLicense: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('closes no element of HTML, and says what was said all the same', async () => {
    const text = 'They kept it.</script><!-- <b>';
    const store = await town(text);
    const answer = await askStore(BOAST_OF, { ...store, now: NOW, reviews: REVIEWS });
    expect(JSON.stringify(answer)).not.toContain('<');
    expect(await reviewIn(store)).toMatchObject({ claimReviewed: text });
  });

  it.each([
    ['retracted', retractEntry],
    [
      'redacted',
      async (writer: Parameters<typeof redactEntry>[0], following: Parameters<typeof retractEntry>[1]) =>
        redactEntry(writer, { ...following, revisions: null }),
    ],
  ])('is gone once the claim is %s', async (_, take) => {
    const store = await town();
    const ref = { type: 'Claim', key: 'boast' } as const;
    await take(writerTo(store, { now: NOW + 1 }), { ref, after: 1, reason: 'It was not said.', asked: asked() });
    await projectFully({ ...store, now: NOW + 1 }, [ref]);
    expect(await reviewIn(store)).toBe(null);
  });

  it('is none of a draft', async () => {
    const draft =
      '{ text: "It was kept.", claimant: "mayor", claimDate: { edtf: "2030-01-25", timeZone: "UTC" }, statement: { compliance: { party: "mayor", status: KEPT, commitment: "pledge" } } }';
    const answer = await askStore(`{ tryOut(claim: ${draft}) { claimReview verdict { rating } } }`, {
      ...(await town()),
      now: NOW,
      reviews: REVIEWS,
    });
    expect(answer).toEqual({ data: { tryOut: { claimReview: null, verdict: { rating: 'REFUTED' } } } });
  });
});
