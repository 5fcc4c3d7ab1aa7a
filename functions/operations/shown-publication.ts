import type { ClaimRef } from '../domain/check.ts';
import type { Entry, EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { referencesOf } from '../domain/references.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import type { Publication, Quote } from './kept-ports.ts';
import { isGone, isWordless, STATUS_WORDS, VERDICT_WORDS, type WordsOf } from './wordless.ts';

/** A publication, and what it is of: a claim, or a commitment. */
export type Published<T> = { readonly ref: EntryRef<'Claim' | 'Commitment'>; readonly publication: Publication<T> };

/** What may be shown of what was published, and whether that is less than was published. */
export type Shown<T> = { readonly value: T; readonly redacted: boolean };

/** What tells whether words that were published may still be shown. Whoever gives it reads nothing twice. */
export type Redactions = {
  /** What an entry says now; null: it is not on the record. */
  readonly find: (ref: EntryRef) => Promise<Entry | null>;
  /** The numbers of the revisions of it that were redacted, by its latest revision. */
  readonly redacted: (ref: EntryRef) => Promise<readonly number[]>;
};

/**
 * A verdict as it was published, without its words if what it quotes was redacted since. It costs a look at the latest
 * revision of all that it quotes; of what earlier releases published, which does not say what that is, a look at the
 * content and the latest revision of every claim and editor's check that it names, and at the latest revision of whatever
 * these name in turn.
 */
export async function showVerdict(redactions: Redactions, published: Published<Verdict>): Promise<Shown<Verdict>> {
  return show(redactions, published, { named: namedByVerdict, ...VERDICT_WORDS });
}

/** As {@link showVerdict}, a status. */
export async function showStatus(redactions: Redactions, published: Published<Status>): Promise<Shown<Status>> {
  return show(redactions, published, { named: namedByStatus, ...STATUS_WORDS });
}

type Showing<T> = Pick<WordsOf<T>, 'wordless'> & { readonly named: (value: T) => readonly EntryRef[] };

async function show<T extends Verdict | Status>(
  redactions: Redactions,
  { ref, publication: { value, quotes } }: Published<T>,
  { named, wordless }: Showing<T>,
): Promise<Shown<T>> {
  if (isWordless(value)) return { value, redacted: true };
  const quoted = quotes ?? (await perhapsQuoted(redactions, [ref, ...named(value)]));
  const gone = await Promise.all(quoted.map(async (quote) => isGone(quote, await redactions.redacted(quote))));
  const redacted = gone.includes(true);
  return { value: redacted ? wordless(value) : value, redacted };
}

function namedByVerdict({ decidedBy, readings }: Verdict): readonly EntryRef[] {
  const checks = decidedBy.flatMap(({ against, under, editorsCheck }) => [
    ...claimsOf([against, ...(under === null ? [] : [under])]),
    ...(editorsCheck === undefined ? [] : [{ type: 'EditorCheck' as const, key: editorsCheck }]),
  ]);
  const units = decidedBy.flatMap(({ comparisons }) => comparisons.flatMap(({ unit }) => unit ?? []));
  return [...checks, ...readings.flatMap(({ accounts }) => claimsOf(accounts)), ...conceptsOf(units)];
}

function namedByStatus({ readings }: Status): readonly EntryRef[] {
  return readings.flatMap(({ accounts, decidedBy }) => claimsOf([...accounts, ...decidedBy]));
}

/** A claim with its claimant, by whose name it is called. */
function claimsOf(claims: readonly ClaimRef[]): readonly EntryRef[] {
  return claims.flatMap(({ key, claimant }) => [{ type: 'Claim', key }, ...conceptsOf([claimant])]);
}

function conceptsOf(keys: readonly string[]): readonly EntryRef[] {
  return keys.map((key) => ({ type: 'Concept', key }));
}

/** What is named, with what that names today: of which of their revisions is not known. */
async function perhapsQuoted({ find }: Redactions, named: readonly EntryRef[]): Promise<readonly Quote[]> {
  const refs = [...new Map(named.map((ref) => [refName(ref), ref])).values()];
  const entries = await Promise.all(refs.filter(({ type }) => type !== 'Concept').map(find));
  const words = entries.flatMap((entry) => (entry === null ? [] : labelsIn(entry)));
  const all = new Map([...refs, ...words].map((ref) => [refName(ref), ref]));
  return [...all.values()].map(({ type, key }) => ({ type, key, number: null }));
}

/** What an entry names, and a verdict calls by its label; sources are never called anything. */
function labelsIn(entry: Entry): readonly EntryRef[] {
  const references = referencesOf(entry).filter(({ types }) => !types.includes('Source'));
  return references.flatMap(({ types, key }) => types.map((type) => ({ type, key })));
}
