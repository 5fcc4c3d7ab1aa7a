import type { Concept } from '../domain/record.ts';
import { VERSION } from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { parseBody } from './items.ts';
import { VOCABULARY, VOCABULARY_VERSION } from './keys.ts';
import { readPartition } from './query.ts';

/** Every concept, kind by kind. */
export async function readVocabulary(database: Database): Promise<readonly Concept[]> {
  const items = await readPartition(database, { partition: VOCABULARY, range: null, limit: null });
  return items.map((item) => parseBody<Concept>(item));
}

/** How often the vocabulary has changed. */
export async function readVocabularyVersion(database: Database): Promise<number> {
  const [item] = await readItems(database, [VOCABULARY_VERSION]);
  return Number(item?.[VERSION] ?? 0);
}
