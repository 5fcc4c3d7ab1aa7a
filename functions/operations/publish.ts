import type { EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { type Cause, MOST_CAUSES, type Publication, type Publishing, type Quote, quoteName } from './kept-ports.ts';
import { isWordless, type WordsOf } from './wordless.ts';

/** What of it was derived last, if it is there, and how to find what was published last. */
export type Former<T> = {
  readonly before: { readonly value: T; readonly version: number } | null;
  readonly published: () => Promise<readonly Publication<T>[]>;
};

/** What was derived now. */
export type Fresh<T> = {
  readonly value: T;
  readonly ruleSet: number;
  /** Whose words it says. */
  readonly quotes: readonly Quote[];
} & WordsOf<T>;

export type Published<T> = {
  readonly version: number;
  /** Null: it is the same as before. */
  readonly publishing: Publishing<T> | null;
  /** Of what the last one quotes that which the next does not, or as other revisions: perhaps it was redacted. */
  readonly dropped: readonly Quote[];
};

/** What to keep and tell of a value, if it is another than before, and its version. */
export async function publish<T extends { readonly explanation: string }>(
  { before, published }: Former<T>,
  { value, ruleSet, quotes, wordless, headline }: Fresh<T>,
  { causes, now }: { readonly causes: readonly Cause[]; readonly now: number },
): Promise<Published<T>> {
  const isSame = (last: T): boolean =>
    JSON.stringify(last) === JSON.stringify(isWordless(last) ? wordless(value) : value);
  if (before !== null && isSame(before.value)) return { version: before.version, publishing: null, dropped: [] };
  const [kept = null] = await published();
  const last = before ?? kept;
  if (last !== null && isSame(last.value)) return { version: last.version, publishing: null, dropped: [] };
  const version = (last?.version ?? 0) + 1;
  const publication = {
    version,
    value,
    ruleSet,
    publishedAt: new Date(now).toISOString(),
    causes: causes.slice(0, MOST_CAUSES),
    before: last === null ? null : headline(last.value),
    quotes,
  };
  const quotedBefore = kept?.quotes ?? [];
  return {
    version,
    publishing: { publication, quoting: refsBeyond(quotes, quotedBefore) },
    dropped: quotedBefore.filter((quote) => !quotes.map(quoteName).includes(quoteName(quote))),
  };
}

/** The entries that are quoted and were not before. */
function refsBeyond(quotes: readonly Quote[], before: readonly Quote[]): readonly EntryRef[] {
  const known = new Set(before.map(refName));
  const fresh = quotes.filter((quote) => !known.has(refName(quote)));
  return [...new Map(fresh.map(({ type, key }) => [refName({ type, key }), { type, key }])).values()];
}
