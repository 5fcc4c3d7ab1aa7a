import { entryTypeOf } from '../domain/legible.ts';
import type { EntryRef, EntryType } from '../domain/record.ts';
import { unescapePart } from '../domain/sort-text.ts';
import { DERIVED_PREFIX, PARTITION_KEY, SORT_KEY } from './attributes.ts';
import { type Key, nameOf } from './items.ts';
import { CURRENT, ENTRY_PLACES, isCheck, PAGE_PLACES, STATUS, VERDICT, VOCABULARY_VERSION } from './keys.ts';
import { TALLY } from './tally-keys.ts';

/** On whose behalf a derived item is there. */
export type Belonging =
  /** On an entry's page. */
  | { readonly of: 'PAGE'; readonly ref: EntryRef }
  /** Elsewhere, remembered by the entry's page. */
  | { readonly of: 'PLACED'; readonly ref: EntryRef }
  /** On nobody's: it counts for all. */
  | { readonly of: 'TABLE' }
  /** Nothing that this release derives has such a key. */
  | { readonly of: 'NOTHING' };

const NOTHING: Belonging = { of: 'NOTHING' };

export function belongingOf(key: Key): Belonging {
  const { [PARTITION_KEY]: partition, [SORT_KEY]: sort } = key;
  if (nameOf(key) === nameOf(VOCABULARY_VERSION)) return { of: 'TABLE' };
  const [room = '', second = '', ...rest] = partition.slice(DERIVED_PREFIX.length).split('#');
  const type = entryTypeOf({ type: room });
  if (type !== null) {
    const ref = { type, key: unescapePart(second) };
    return rest.length === 0 && isOfPage(type, sort) ? { of: 'PAGE', ref } : NOTHING;
  }
  const placedFor = PLACED_FOR.get(room)?.(second);
  // Whatever sorts before it, the key of the entry is the last part.
  const last = unescapePart(sort.slice(sort.lastIndexOf('#') + 1));
  return placedFor === undefined ? NOTHING : { of: 'PLACED', ref: { type: placedFor, key: last } };
}

/** By what the partition's name begins with, the type of the entries that are found there. */
const PLACED_FOR: ReadonlyMap<string, (index: string) => EntryType> = new Map<string, (index: string) => EntryType>([
  ['vocabulary', () => 'Concept'],
  ['narrower', () => 'Concept'],
  ['commitments', () => 'Commitment'],
  ['sources', () => 'Source'],
  ['address', () => 'Source'],
  ['events', () => 'Event'],
  ['lapses', () => 'Commitment'],
  ['claims', () => 'Claim'],
  ['index', (index) => (index === 'CHECKED' || index === 'AGAINST' ? 'EditorCheck' : 'Claim')],
]);

function isOfPage(type: EntryType, sort: string): boolean {
  if (sort === CURRENT || sort.startsWith(ENTRY_PLACES)) return true;
  if (type === 'Concept') return sort.startsWith(TALLY);
  if (type === 'Claim') return sort.startsWith(VERDICT) || isCheck(sort) || sort.startsWith(PAGE_PLACES);
  return type === 'Commitment' && (sort.startsWith(STATUS) || sort.startsWith(PAGE_PLACES));
}
