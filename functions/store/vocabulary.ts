import type { Concept, ConceptKind } from '../domain/record.ts';
import type { Database } from './database.ts';
import { parseBody } from './items.ts';
import { vocabularyPartition } from './keys.ts';
import { readPartition } from './query.ts';

const KINDS: readonly ConceptKind[] = ['AGENT', 'ACTION', 'TARGET', 'PLACE', 'PROPERTY', 'UNIT'];

/** Every concept, from a partition for each kind. */
export async function readVocabulary(database: Database): Promise<readonly Concept[]> {
  const concepts = await Promise.all(
    KINDS.map((kind) => readPartition(database, { partition: vocabularyPartition(kind), range: null, limit: null })),
  );
  return concepts.flat().map((item) => parseBody<Concept>(item));
}
