import type { ClaimReview, WithContext } from 'schema-dts';
import type { Claim, EntryOf, EntryRef, EntryType } from '../../domain/record.ts';
import type { Verdict } from '../../domain/verdict.ts';
import type { Kept, Publication } from '../kept-ports.ts';
import { readNumbered } from '../ledger/read-revisions.ts';
import type { ClaimPage, Ledger } from '../ports.ts';
import { claimReview, type ReviewDates, type Reviewed, ratingName } from './claim-review.ts';
import type { ReviewConfig } from './review-config.ts';
import type { Appeared } from './works.ts';

/** What it takes to read a review: what is on the record, found in one batch with whatever else is looked for, and kept. */
export type ReviewReader = {
  /** Null: it is not on the record. */
  readonly find: <T extends EntryType>(ref: EntryRef<T>) => Promise<EntryOf<T> | null>;
  readonly kept: Pick<Kept, 'verdicts'>;
  readonly ledger: Ledger;
};

/** How many publications are looked at, one part after the other, for when the claim came to be rated so. */
const LOOKS_BACK: readonly number[] = [1, 9, 40];
/** How many corrections a review tells of, the latest. */
const MOST_CORRECTIONS = 20;

/**
 * The review of a claim, as its verdict has it; null: none is published ({@link ratingName}). Beside what the claim names
 * it asks for what was published of it, more often where its explanation was changed of late, and for its history where
 * there is more of that than a beginning.
 */
export async function readClaimReview(
  reader: ReviewReader,
  { page, verdict }: { readonly page: ClaimPage; readonly verdict: Verdict },
  config: ReviewConfig,
): Promise<WithContext<ClaimReview> | null> {
  const { claim, publishers } = page;
  const name = ratingName(claim, verdict, config);
  if (name === null) return null;
  const sources = [...new Set(claim.appearances.map(({ source }) => source))];
  const [claimant, appeared, publications, history] = await Promise.all([
    reader.find({ type: 'Concept', key: claim.claimant }),
    Promise.all(sources.map(async (source) => readAppeared(reader, source, publishers[source] ?? null))),
    readPublications(reader, claim),
    readHistory(reader, page),
  ]);
  const { corrections, revised } = history;
  const dates = datesOf(verdict, publications, revised);
  return claimReview({ claim, verdict, claimant, appeared: appeared.flat(), dates, corrections }, name, config);
}

/** Whoever published it is looked for along with it, where the page has a hint of who that is. */
async function readAppeared({ find }: ReviewReader, key: string, hint: string | null): Promise<readonly Appeared[]> {
  const [source, hinted] = await Promise.all([
    find({ type: 'Source', key }),
    hint === null ? null : find({ type: 'Concept', key: hint }),
  ]);
  if (source === null) return [];
  const isRight = hinted?.key === source.publisher;
  return [{ source, publisher: isRight ? hinted : await find({ type: 'Concept', key: source.publisher }) }];
}

type Publications = {
  readonly latest: Publication<Verdict> | null;
  /** The one with which the claim came to be rated as by the latest; null: none, or it lies further back than is looked. */
  readonly rated: Publication<Verdict> | null;
};

/** Mostly the latest is the one; the explanation of a rating changes when more comes to bear on the claim. */
async function readPublications({ kept }: ReviewReader, { key }: Claim): Promise<Publications> {
  const seen: Publication<Verdict>[] = [];
  let rated: Publications['rated'] = null;
  for (const limit of LOOKS_BACK) {
    const earliest = seen.at(-1);
    const to = earliest === undefined ? null : earliest.version - 1;
    const part = await kept.verdicts(key, { from: null, to, backwards: true, limit });
    seen.push(...part);
    rated = part.find(({ value, before: former }) => former?.rating !== value.rating) ?? null;
    if (rated !== null || part.length < limit) break;
  }
  return { latest: seen[0] ?? null, rated };
}

/** The dates of a review, as far as what it says is published. */
function datesOf(verdict: Verdict, { latest, rated }: Publications, revised: string | null): ReviewDates {
  if (latest === null || latest.value.rating !== verdict.rating) return { published: null, modified: null };
  const isShown = latest.value.explanation === verdict.explanation;
  return { published: rated?.publishedAt ?? null, modified: isShown ? laterOf(latest.publishedAt, revised) : null };
}

type History = Pick<Reviewed, 'corrections'> & {
  /** When the claim was last revised (ISO 8601); null: never, or that is not known. */
  readonly revised: string | null;
};

const NO_HISTORY: History = { revised: null, corrections: [] };

async function readHistory({ ledger }: ReviewReader, { claim, head }: ClaimPage): Promise<History> {
  if (head === null || head.number === 1) return NO_HISTORY;
  const ref: EntryRef = { type: 'Claim', key: claim.key };
  const [revision] = await readNumbered(ledger, ref, [head.number]);
  if (revision === undefined) return NO_HISTORY;
  const { recordedAt: revised, corrections } = revision.header;
  const corrected =
    corrections.length === 0 ? [] : await readNumbered(ledger, ref, corrections.slice(-MOST_CORRECTIONS));
  return {
    revised,
    corrections: corrected.flatMap(({ header, said }) => {
      const reason = said?.reason ?? null;
      return reason === null ? [] : [{ reason, at: header.recordedAt }];
    }),
  };
}

/** Of two moments in ISO 8601, UTC; null: none. */
function laterOf(one: string, other: string | null): string {
  return other !== null && one < other ? other : one;
}
