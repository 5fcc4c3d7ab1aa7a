import { entriesOf } from '../domain/indexing.ts';
import type { Claim, EntryRef } from '../domain/record.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { inTurn } from './in-turn.ts';
import { type Cause, MOST_CAUSES } from './kept-ports.ts';
import { type History, readHistory } from './ledger/read-history.ts';
import { listsOf } from './lists-of.ts';
import type { ContentTurn, Derivations } from './ports.ts';
import { ATTEMPTS, OvertakenError, type Projector } from './projector.ts';
import { withoutWords } from './wordless.ts';

/** The vocabulary as it is, read once as long as it stays so. */
export type CurrentVocabulary = () => Promise<{ readonly version: number; readonly vocabulary: Vocabulary }>;

export function currentVocabulary(derivations: Derivations): CurrentVocabulary {
  let known: Awaited<ReturnType<CurrentVocabulary>> | null = null;
  return async () => {
    // In this order: what is read after the version is not older than that.
    const version = await derivations.vocabularyVersion();
    if (known?.version !== version) known = { version, vocabulary: createVocabulary(await derivations.vocabulary()) };
    return known;
  };
}

/** What an entry says, and what claims it was derived from say that was redacted since. */
export type ProjectedContent = {
  readonly history: History;
  readonly redacted: readonly Claim[];
  /** The ids of the tasks that were left, lest what was redacted is forgotten before all is derived without it. */
  readonly tasks: readonly string[];
};

/**
 * Derives what entries say now, and where they are found: by all that they ever said, so that views of the record as it
 * stood find them too; whoever finds one looks at what it says. What was published loses the words of what was redacted
 * of them. Answers with their histories.
 *
 * Whoever revises a concept looks for the claims that name it after the vocabulary has changed, and here claims are put
 * where they are looked for before the vocabulary is looked at once more: one of the two finds the other. For all of
 * them it is looked at but twice.
 *
 * @throws OvertakenError
 */
export async function projectContents(
  projector: Projector,
  refs: readonly EntryRef[],
  vocabularyNow: CurrentVocabulary,
): Promise<readonly ProjectedContent[]> {
  const works = refs.map((ref) => ({ ref, redacted: new Array<Claim>(), tasks: new Array<string>() }));
  const histories = new Map<Work, History>();
  let left: readonly Work[] = works;
  for (let attempt = 0; left.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS) throw overtaken(left);
    const turns = await inTurn(left, async (work) => ({
      work,
      turn: await projector.projection.contentTurn(work.ref, attempt === 0 ? 'NEXT' : 'SHARED'),
    }));
    const { version, vocabulary } = await vocabularyNow();
    const put = await inTurn(turns, async ({ work, turn }) => putContent(projector, work, { turn, vocabulary }));
    const done = put.filter(({ isPut }) => isPut);
    for (const { work, history } of done) histories.set(work, history);
    // Nothing else is found by the vocabulary.
    const isLate = done.some(({ work }) => isClaim(work.ref)) && (await vocabularyNow()).version !== version;
    left = put.filter(({ work, isPut }) => !isPut || (isLate && isClaim(work.ref))).map(({ work }) => work);
  }
  return inTurn([...histories], async ([{ ref, redacted, tasks }, history]) => {
    const isRedacted = (history.headers.at(-1)?.redacted ?? []).length > 0;
    return { history, redacted, tasks: isRedacted ? [...tasks, ...(await scrub(projector, ref))] : tasks };
  });
}

async function scrub(projector: Projector, ref: EntryRef): Promise<readonly string[]> {
  // Little is redacted, and most who start need nothing of it.
  const { scrubQuotes } = await import('./scrub.ts');
  return scrubQuotes(projector, ref);
}

/** What is to be derived of one entry, and what has been found and left so far. */
type Work = { readonly ref: EntryRef; readonly redacted: Claim[]; readonly tasks: string[] };
type Put = { readonly work: Work; readonly history: History; readonly isPut: boolean };

async function putContent(
  { ledger, projection }: Projector,
  work: Work,
  { turn: { turn, told, before }, vocabulary }: { readonly turn: ContentTurn; readonly vocabulary: Vocabulary },
): Promise<Put> {
  const { ref } = work;
  const history = await readHistory(ledger, ref);
  const revision = history.revisions.at(-1);
  if (revision === undefined) return { work, history, isPut: true };
  if (before?.type === 'Claim' && isForgotten(before, history)) {
    const former = [withoutWords(before)];
    work.redacted.push(before);
    work.tasks.push(await projection.putTask({ of: 'PROJECT', refs: [ref], causes: causesOf([history]), former }));
  }
  const found = history.revisions.flatMap(({ entry }) => entriesOf(vocabulary, entry));
  const content = {
    revision,
    untold: history.headers.filter(({ number }) => number > told),
    indexEntries: [...new Map(found.map((entry) => [JSON.stringify(entry), entry])).values()],
    lists: listsOf(revision.entry),
  };
  return { work, history, isPut: await projection.putContent(content, turn) };
}

/** The latest revisions of entries, as causes of what follows from them. */
export function causesOf(histories: readonly History[]): readonly Cause[] {
  return histories
    .flatMap(({ headers }) => headers.slice(-1))
    .slice(0, MOST_CAUSES)
    .map(({ type, key, number }) => ({ type, key, number }));
}

/** Whether what a claim said when it was derived is in none of its revisions any more. */
function isForgotten(before: Claim, { headers, revisions }: History): boolean {
  const said = JSON.stringify(before.statement);
  return (
    headers.length > revisions.length &&
    revisions.every(({ entry }) => entry.type !== 'Claim' || JSON.stringify(entry.statement) !== said)
  );
}

function isClaim({ type }: EntryRef): boolean {
  return type === 'Claim';
}

function overtaken(left: readonly Work[]): OvertakenError {
  const names = left.map(({ ref }) => `${ref.type} ${JSON.stringify(ref.key)}`).join(', ');
  return new OvertakenError(`Written by others ${ATTEMPTS} times: ${names}.`);
}
