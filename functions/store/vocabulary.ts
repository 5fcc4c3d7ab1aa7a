import type { Concept, ConceptKind } from '../domain/record.ts';
import { VERSION } from './attributes.ts';
import { readItems } from './batch-get.ts';
import type { Database } from './database.ts';
import { parseBody } from './items.ts';
import { VOCABULARY_VERSION, vocabularyPartition } from './keys.ts';
import { readPartition } from './query.ts';

const KINDS: readonly ConceptKind[] = ['AGENT', 'ACTION', 'TARGET', 'PLACE', 'PROPERTY', 'UNIT'];

/** Every concept, from a partition for each kind. */
export async function readVocabulary(database: Database): Promise<readonly Concept[]> {
  const concepts = await Promise.all(
    KINDS.map((kind) => readPartition(database, { partition: vocabularyPartition(kind), range: null, limit: null })),
  );
  return concepts.flat().map((item) => parseBody<Concept>(item));
}

/** How often the vocabulary has changed. */
export async function readVocabularyVersion(database: Database): Promise<number> {
  const [item] = await readItems(database, [VOCABULARY_VERSION]);
  return Number(item?.[VERSION] ?? 0);
}
