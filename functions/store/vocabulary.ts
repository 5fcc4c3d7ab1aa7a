import type { Concept } from '../domain/record.ts';
import { noteRevision } from '../domain/revision-of.ts';
import { HEAD_NUMBER, VERSION } from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { type Item, parseBody } from './items.ts';
import { VOCABULARY, VOCABULARY_VERSION } from './keys.ts';
import { readPartition } from './query.ts';

/** Every concept, kind by kind. */
export async function readVocabulary(database: Database): Promise<readonly Concept[]> {
  const items = await readPartition(database, { partition: VOCABULARY, range: null, limit: null });
  return items.map((item) => noteRevision(parseBody<Concept>(item), numberIn(item)));
}

/** Earlier releases did not put it there: null, until the concept is derived again. */
function numberIn({ [HEAD_NUMBER]: number }: Item): number | null {
  return typeof number === 'number' ? number : null;
}

/** How often the vocabulary has changed. */
export async function readVocabularyVersion(database: Database): Promise<number> {
  const [item] = await readItems(database, [VOCABULARY_VERSION]);
  return Number(item?.[VERSION] ?? 0);
}
