import { entriesOf } from '../domain/indexing.ts';
import type { EntryRef } from '../domain/record.ts';
import { createVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { type History, readHistory } from './ledger/read-history.ts';
import { listsOf } from './lists-of.ts';
import type { Derivations } from './ports.ts';
import { ATTEMPTS, OvertakenError, type Projector } from './projector.ts';

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

/**
 * Derives what an entry says now, and where it is found: by all that it ever said, so that views of the record as it
 * stood find it too; whoever finds it looks at what it says. Answers with its history.
 *
 * Whoever revises a concept looks for the claims that name it after the vocabulary has changed, and here a claim is put
 * where it is looked for before the vocabulary is looked at once more: one of the two finds the other.
 *
 * @throws OvertakenError
 */
export async function projectContent(
  { ledger, projection }: Projector,
  ref: EntryRef,
  vocabularyNow: CurrentVocabulary,
): Promise<History> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { turn, told } = await projection.contentTurn(ref, attempt === 0 ? 'NEXT' : 'SHARED');
    const { version, vocabulary } = await vocabularyNow();
    const history = await readHistory(ledger, ref);
    const revision = history.revisions.at(-1);
    if (revision === undefined) return history;
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
    if (isPut && (ref.type !== 'Claim' || (await vocabularyNow()).version === version)) return history;
  }
  throw new OvertakenError(`${ref.type} ${JSON.stringify(ref.key)} was written by others ${ATTEMPTS} times.`);
}
