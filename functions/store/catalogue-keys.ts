/** The keys of the catalogues, in which entries stand by their keys. */
import { createHash } from 'node:crypto';
import { addressesOf, normalUrl } from '../domain/addresses.ts';
import type { Entry } from '../domain/record.ts';
import { escapePart, unescapePart } from '../domain/sort-text.ts';
import type { Catalogue } from '../operations/list-ports.ts';
import { DERIVED_PREFIX } from './attributes.ts';
import { type Key, keyAt } from './items.ts';
import { shardOf } from './key-parts.ts';
import { COMMITMENTS, type SortRange, VOCABULARY, vocabularyKey, WHOLE } from './keys.ts';

/** Over how many partitions the list of all sources is spread, and that of all events. */
export const CATALOGUE_SHARDS = 4;

/** The partitions that a catalogue is spread over. */
export function cataloguePartitions(catalogue: Catalogue): readonly string[] {
  if ('url' in catalogue) return [addressPartition(normalUrl(catalogue.url) ?? '')];
  if ('narrowerThan' in catalogue) return [narrowerPartition(catalogue.narrowerThan)];
  if (catalogue.of === 'Concept') return [VOCABULARY];
  return allPartitions(catalogue.of);
}

/** Where an entry stands in every catalogue that holds it. */
export function catalogueKeys(entry: Entry): readonly Key[] {
  const { type, key } = entry;
  if (type === 'Claim' || type === 'EditorCheck') return [];
  if (type === 'Concept') {
    const above = [...new Set(entry.broader)];
    return [
      vocabularyKey(entry.kind, key),
      ...above.map((concept) => keyAt(narrowerPartition(concept), escapePart(key))),
    ];
  }
  const all = allPartitions(type);
  const addresses = type === 'Source' ? addressesOf(entry).map(addressPartition) : [];
  const partitions = [all[shardOf(key, all.length)] ?? '', ...addresses];
  return partitions.map((partition) => keyAt(partition, escapePart(key)));
}

/** Where in its partitions a catalogue lies. */
export function catalogueRange(catalogue: Catalogue): SortRange {
  const kind = 'kind' in catalogue ? catalogue.kind : null;
  return kind === null ? WHOLE : { from: `${kind}#`, to: `${kind}$` };
}

/** Which entry stands there. */
export function cataloguedKey(sort: string): string {
  return unescapePart(sort.slice(sort.lastIndexOf('#') + 1));
}

function allPartitions(type: 'Commitment' | 'Source' | 'Event'): readonly string[] {
  if (type === 'Commitment') return [COMMITMENTS];
  const all = type === 'Source' ? 'sources' : 'events';
  return Array.from({ length: CATALOGUE_SHARDS }, (_, shard) => `${DERIVED_PREFIX}${all}#${shard}`);
}

function narrowerPartition(concept: string): string {
  return `${DERIVED_PREFIX}narrower#${escapePart(concept)}`;
}

/** Addresses may be longer than keys, and hold anything. */
function addressPartition(address: string): string {
  return `${DERIVED_PREFIX}address#${createHash('sha256').update(address).digest('base64url')}`;
}
