import { entriesOf } from '../domain/indexing.ts';
import type { Claim, EntryRef } from '../domain/record.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type Cause, MOST_CAUSES } from './kept-ports.ts';
import { type History, readHistory } from './ledger/read-history.ts';
import { listsOf } from './lists-of.ts';
import type { Derivations } from './ports.ts';
import { ATTEMPTS, OvertakenError, type Projector } from './projector.ts';
import { scrubQuotes } from './scrub.ts';
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
 * Derives what an entry says now, and where it is found: by all that it ever said, so that views of the record as it
 * stood find it too; whoever finds it looks at what it says. What was published loses the words of what was redacted of
 * it. Answers with its history.
 *
 * Whoever revises a concept looks for the claims that name it after the vocabulary has changed, and here a claim is put
 * where it is looked for before the vocabulary is looked at once more: one of the two finds the other.
 *
 * @throws OvertakenError
 */
export async function projectContent(
  projector: Projector,
  ref: EntryRef,
  vocabularyNow: CurrentVocabulary,
): Promise<ProjectedContent> {
  const content = await putContent(projector, ref, vocabularyNow);
  const isRedacted = (content.history.headers.at(-1)?.redacted ?? []).length > 0;
  return isRedacted ? { ...content, tasks: [...content.tasks, ...(await scrubQuotes(projector, ref))] } : content;
}

async function putContent(
  { ledger, projection }: Projector,
  ref: EntryRef,
  vocabularyNow: CurrentVocabulary,
): Promise<ProjectedContent> {
  const tasks: string[] = [];
  const redacted: Claim[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { turn, told, before } = await projection.contentTurn(ref, attempt === 0 ? 'NEXT' : 'SHARED');
    const { version, vocabulary } = await vocabularyNow();
    const history = await readHistory(ledger, ref);
    const revision = history.revisions.at(-1);
    if (revision === undefined) return { history, redacted, tasks };
    if (before?.type === 'Claim' && isForgotten(before, history)) {
      redacted.push(before);
      tasks.push(
        await projection.putTask({
          of: 'PROJECT',
          refs: [ref],
          causes: causesOf([history]),
          former: [withoutWords(before)],
        }),
      );
    }
    const found = history.revisions.flatMap(({ entry }) => entriesOf(vocabulary, entry));
    const isPut = await projection.putContent(
      {
        revision,
        untold: history.headers.filter(({ number }) => number > told),
        indexEntries: [...new Map(found.map((entry) => [JSON.stringify(entry), entry])).values()],
        lists: listsOf(revision.entry),
      },
      turn,
    );
    // Nothing else is found by the vocabulary.
    if (isPut && (ref.type !== 'Claim' || (await vocabularyNow()).version === version))
      return { history, redacted, tasks };
  }
  throw new OvertakenError(`${ref.type} ${JSON.stringify(ref.key)} was written by others ${ATTEMPTS} times.`);
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
