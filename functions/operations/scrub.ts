import type { EntryRef } from '../domain/record.ts';
import type { Status, Verdict } from '../domain/verdict.ts';
import { hasPage } from './due.ts';
import { inTurn } from './in-turn.ts';
import type { PageRef, Publication, Quote, Task } from './kept-ports.ts';
import { leaveTasks } from './leave-tasks.ts';
import type { Numbers } from './list-ports.ts';
import { MOST_IN_STEP, type Projector } from './projector.ts';
import { isGone, isWordless, STATUS_WORDS, VERDICT_WORDS, type WordsOf } from './wordless.ts';

/** How much of what was published of a claim or a commitment is looked at in one step. */
const MOST_LOOKED_AT = 25;

type Scrub = Omit<Extract<Task, { readonly of: 'SCRUB' }>, 'of'>;

/**
 * Takes the words out of all that was published and says what revisions of an entry said that were redacted. It is
 * looked for where it is kept who quotes the entry, after what the entry says now was put: whoever publishes by what it
 * said before is found there, or what they published is looked at by whoever publishes next ({@link scrubDropped}).
 * Answers with the ids of the tasks that it left.
 */
export async function scrubQuotes(projector: Projector, quoting: EntryRef): Promise<readonly string[]> {
  const { kept, mostInStep = MOST_IN_STEP } = projector;
  const refs = [...(await kept.quoting(quoting)), ...(hasPage(quoting) ? [quoting] : [])];
  const taskOf = (some: readonly PageRef[]): Task => ({ of: 'SCRUB', quoting, refs: some, before: null });
  if (refs.length > mostInStep) return leaveTasks(projector, refs, taskOf);
  return scrubPages(projector, { quoting, refs, before: null });
}

/** The same of some claims and commitments, so far back in one step. Done twice it does no harm. */
export async function scrubPages(projector: Projector, { quoting, refs, before }: Scrub): Promise<readonly string[]> {
  const redacted = await redactedOf(projector, quoting);
  const { verdicts, statuses } = projector.kept;
  const left = await inTurn(refs, async (ref) => {
    const part = { from: null, to: before && before - 1, backwards: true, limit: MOST_LOOKED_AT };
    const step = { quoting, redacted, ref, part };
    return ref.type === 'Claim'
      ? scrubPart(projector, step, { read: verdicts, ...VERDICT_WORDS })
      : scrubPart(projector, step, { read: statuses, ...STATUS_WORDS });
  });
  return left.flat();
}

/** Looks at what was published last of a claim or a commitment, before something else is, which no longer quotes this. */
export async function scrubDropped(
  projector: Projector,
  ref: PageRef,
  dropped: readonly Quote[],
): Promise<readonly string[]> {
  const left = await inTurn(dropped, async (quote) =>
    isGone(quote, await redactedOf(projector, quote))
      ? scrubPages(projector, { quoting: { type: quote.type, key: quote.key }, refs: [ref], before: null })
      : [],
  );
  return left.flat();
}

type Step = {
  readonly quoting: EntryRef;
  readonly redacted: readonly number[];
  readonly ref: PageRef;
  readonly part: Numbers;
};
type Kind<T> = WordsOf<T> & {
  readonly read: (key: string, part: Numbers) => Promise<readonly Publication<T>[]>;
};

async function scrubPart<T extends Verdict | Status>(
  { projection }: Projector,
  { quoting, redacted, ref, part }: Step,
  { read, wordless, headline }: Kind<T>,
): Promise<readonly string[]> {
  const publications = await read(ref.key, part);
  for (const publication of publications.filter((each) => hasWords(each, quoting, redacted))) {
    const { version, value, ruleSet, publishedAt, causes, before } = publication;
    const left = { version, value: wordless(value), ruleSet, publishedAt, causes, before: before && headline(before) };
    await projection.putWordless(ref, left);
  }
  const last = publications.at(-1);
  if (last === undefined || publications.length < part.limit) return [];
  return [await projection.putTask({ of: 'SCRUB', quoting, refs: [ref], before: last.version })];
}

/** What earlier releases published does not say what it quotes, and kept what was published before it: it may be this. */
function hasWords(
  { value, quotes }: Publication<Verdict | Status>,
  quoting: EntryRef,
  redacted: readonly number[],
): boolean {
  if (quotes === undefined) return redacted.length > 0 && !isWordless(value);
  return quotes.some((quote) => quote.type === quoting.type && quote.key === quoting.key && isGone(quote, redacted));
}

async function redactedOf({ ledger }: Projector, { type, key }: EntryRef): Promise<readonly number[]> {
  // What reads the words of times is large, and most who start read no history.
  const { redactedRevisions } = await import('./ledger/read-revisions.ts');
  return redactedRevisions(ledger, { type, key });
}
