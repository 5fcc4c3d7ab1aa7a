import { describe, expect, it } from 'vitest';
import type { Entry, EntryOf, EntryRef, EntryType } from '../../../../functions/domain/record.ts';
import type { Verdict } from '../../../../functions/domain/verdict.ts';
import type { Publication } from '../../../../functions/operations/kept-ports.ts';
import { toStored } from '../../../../functions/operations/ledger/formats.ts';
import type { ClaimPage, Ledger } from '../../../../functions/operations/ports.ts';
import { readClaimReview } from '../../../../functions/operations/reviews/read-claim-review.ts';
import { cannedKept } from '../../../support/canned-kept.ts';
import { aClaim, aConcept, aSource } from '../../../support/entries.ts';
import { createMemoryLedger } from '../../../support/memory-ledger.ts';
import { latest } from '../../../support/numbers.ts';
import { aClaimPage, aVerdict } from '../../../support/pages.ts';
import { aPublication } from '../../../support/published.ts';
import { REVIEWS } from '../../../support/reviews.ts';
import { sealed } from '../../../support/revisions.ts';

const claim = aClaim('pool', {
  appearances: ['leaflet', 'article', 'leaflet'].map((source) => ({ source, quotation: null, locator: null })),
});
const verdict = aVerdict({ rating: 'REFUTED' });
const entries: readonly Entry[] = [
  aConcept('mayor', { agentKind: 'PERSON' }),
  aConcept('press', { agentKind: 'ORGANIZATION' }),
  aSource('article'),
  aSource('leaflet', { publisher: 'mayor' }),
];
const rightHints = { article: 'press', leaflet: 'mayor' };

/** Recorded, corrected, revised, corrected: on the first four days of 2030. */
async function corrected(): Promise<Ledger> {
  const ledger = createMemoryLedger();
  const first = sealed(claim);
  const second = sealed(claim, first, { kind: 'CORRECTED', corrections: [2] });
  const third = sealed(claim, second);
  const fourth = sealed(claim, third, { kind: 'CORRECTED', corrections: [2, 4], redacted: [2] });
  for (const revision of [first, second, third, fourth]) await ledger.append(claim, toStored(revision));
  return ledger;
}

type Given = {
  readonly page?: Partial<ClaimPage>;
  readonly published?: readonly Publication<Verdict>[];
  readonly ledger?: Ledger;
  readonly on?: readonly Entry[];
};

/** The review of the claim, and what was looked for, read and asked of the ledger for it. */
async function read({ page = {}, published = [], ledger = createMemoryLedger(), on = entries }: Given) {
  const found: string[] = [];
  const asked: string[] = [];
  const kept = cannedKept({ verdicts: { pool: published } });
  const find = async <T extends EntryType>({ type, key }: EntryRef<T>): Promise<EntryOf<T> | null> => {
    found.push(`${type} ${key}`);
    const isIt = (entry: Entry): entry is EntryOf<T> => entry.type === type && entry.key === key;
    return on.find(isIt) ?? null;
  };
  const counting: Ledger = {
    ...ledger,
    read: async (...query) => {
      asked.push('read');
      return ledger.read(...query);
    },
    back: async (...query) => {
      asked.push('back');
      return ledger.back(...query);
    },
  };
  const whole = aClaimPage(claim, { publishers: rightHints, ...page });
  const review = await readClaimReview({ find, kept, ledger: counting }, { page: whole, verdict }, REVIEWS);
  return { review, found, kept: kept.calls, asked };
}

describe('readClaimReview', () => {
  it('finds who made the claim, and where it appears, each once, along with who published that', async () => {
    const { review, found, asked } = await read({});
    expect(review?.itemReviewed).toMatchObject({
      author: { '@type': 'Person', name: 'mayor' },
      appearance: [
        { name: 'leaflet', publisher: { '@type': 'Person', name: 'mayor' } },
        { name: 'article', publisher: { '@type': 'Organization', name: 'press' } },
      ],
    });
    expect(found).toEqual(['Concept mayor', 'Source leaflet', 'Concept mayor', 'Source article', 'Concept press']);
    expect(asked).toEqual([]);
  });

  it('trusts no hint that the source proves wrong', async () => {
    const { review, found } = await read({ page: { publishers: { article: 'mayor' } } });
    expect(review?.itemReviewed).toMatchObject({
      appearance: [{ publisher: { name: 'mayor' } }, { name: 'article', publisher: { name: 'press' } }],
    });
    expect(found.filter((name) => name === 'Concept press')).toHaveLength(1);
  });

  it('leaves out what is not on the record', async () => {
    const { review } = await read({ on: [] });
    expect(review?.itemReviewed).toEqual({
      '@type': 'Claim',
      text: 'Claim pool.',
      inLanguage: 'en',
      datePublished: '1970-01-01T00:00:00Z',
    });
  });

  it('is dated by the verdict that was published', async () => {
    const { review, kept } = await read({ published: [aPublication(verdict)] });
    expect(review).toMatchObject({
      datePublished: '2030-02-01T00:00:00.000Z',
      dateModified: '2030-02-01T00:00:00.000Z',
    });
    expect(kept).toEqual([['verdicts', 'pool', latest(1)]]);
  });

  it('is not older than its rating', async () => {
    const first = aPublication(aVerdict(), { publishedAt: '2030-01-01T00:00:00.000Z' });
    const second = aPublication(verdict, { version: 2, before: first.value });
    const { review, kept } = await read({ published: [second, first] });
    expect(review).toMatchObject({ datePublished: '2030-02-01T00:00:00.000Z' });
    expect(kept).toHaveLength(1);
  });

  it('is as old as its rating, however often that was explained anew, as far as is looked', async () => {
    const explained = (count: number): readonly Publication<Verdict>[] =>
      Array.from({ length: count }, (_, index) => {
        const version = count - index;
        const before = version === 1 ? null : verdict;
        return aPublication(verdict, { version, before, publishedAt: `2030-01-${String(version).padStart(2, '0')}` });
      });
    const few = await read({ published: explained(12) });
    expect(few.review).toMatchObject({ datePublished: '2030-01-01', dateModified: '2030-01-12' });
    expect(few.kept).toEqual([
      ['verdicts', 'pool', latest(1)],
      ['verdicts', 'pool', latest(9, 11)],
      ['verdicts', 'pool', latest(40, 2)],
    ]);
    const many = await read({ published: explained(51) });
    expect(many.review).toMatchObject({ dateModified: '2030-01-51' });
    expect(many.review).not.toHaveProperty('datePublished');
  });

  it('has no date that is of another verdict', async () => {
    const other = await read({ published: [aPublication(aVerdict())] });
    expect(other.review).not.toHaveProperty('datePublished');
    expect(other.review).not.toHaveProperty('dateModified');
    const explained = await read({ published: [aPublication({ ...verdict, explanation: 'Otherwise.' })] });
    expect(explained.review).toMatchObject({ datePublished: '2030-02-01T00:00:00.000Z' });
    expect(explained.review).not.toHaveProperty('dateModified');
  });

  it('tells of corrections, those whose reason is shown to nobody left out, and of later revisions', async () => {
    const published = [aPublication(verdict, { publishedAt: '2030-01-01T00:00:00.000Z' })];
    const { review, asked } = await read({
      ledger: await corrected(),
      page: { head: { number: 4, hash: 'hash' } },
      published,
    });
    expect(review).toMatchObject({
      dateModified: '2030-01-04T00:00:00.000Z',
      correction: [{ text: 'because', datePublished: '2030-01-04T00:00:00.000Z' }],
    });
    expect(asked).toEqual(['back', 'back', 'read']);
  });

  it('asks for no corrections of a claim that was revised alone', async () => {
    const ledger = createMemoryLedger();
    const first = sealed(claim);
    for (const revision of [first, sealed(claim, first)]) await ledger.append(claim, toStored(revision));
    const published = [aPublication(verdict, { publishedAt: '2030-01-01T00:00:00.000Z' })];
    const { review, asked } = await read({ ledger, page: { head: { number: 2, hash: 'hash' } }, published });
    expect(review).toMatchObject({ dateModified: '2030-01-02T00:00:00.000Z' });
    expect(review).not.toHaveProperty('correction');
    expect(asked).toEqual(['back']);
  });

  it('is dated by the verdict where that is later than the last revision', async () => {
    const published = [aPublication(verdict)];
    const { review } = await read({
      ledger: await corrected(),
      page: { head: { number: 3, hash: 'hash' } },
      published,
    });
    expect(review).toMatchObject({ dateModified: '2030-02-01T00:00:00.000Z' });
    expect(review).not.toHaveProperty('correction.0.datePublished', '2030-01-04T00:00:00.000Z');
  });

  it('says nothing of a history that is not there, or not known', async () => {
    const missing = await read({ page: { head: { number: 2, hash: 'hash' } } });
    const unknown = await read({ page: { head: null } });
    expect([missing.review, unknown.review].map((review) => review?.correction)).toEqual([undefined, undefined]);
    expect([missing.asked, unknown.asked]).toEqual([['back'], []]);
  });

  it('looks for nothing where no review is published', async () => {
    const retracted = { claim: { ...claim, retracted: true as const } };
    expect(await read({ page: retracted })).toEqual({ review: null, found: [], kept: [], asked: [] });
  });
});
