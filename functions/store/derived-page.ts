import type { EntryRef } from '../domain/record.ts';
import type { FeedEntry, Publishing, WhichTurn } from '../operations/kept-ports.ts';
import { NewerRulesError } from '../operations/port-errors.ts';
import { ORDER, PARTS, RULE_SET, SORT_KEY, VERSION } from './attributes.ts';
import type { Database } from './database.ts';
import type { Writer } from './feed.ts';
import { difference, type Item, type Key, keyAt } from './items.ts';
import { checked } from './key-parts.ts';
import { DERIVED, PAGE_PLACES, pagePartition, partSort, partsFrom } from './keys.ts';
import { parseParts, toParts } from './parts.ts';
import { placement } from './places.ts';
import { publicationItems, quotingItems } from './publications.ts';
import { readPartition } from './query.ts';
import { writeInTurn } from './turned-write.ts';
import { takeTurn, turnOf } from './turns.ts';

/** A verdict or a status, in items whose sort keys begin with a prefix; the first of them guards the page. */
export type DerivedPage = {
  readonly ref: EntryRef;
  readonly prefix: string;
  readonly body: unknown;
  /** By which rules it was derived, and how often it has been published. */
  readonly ruleSet: number;
  readonly version: number;
  /** What else the first of its items holds. */
  readonly attributes: Readonly<Record<string, unknown>>;
  /** What else is on the page, and what stands elsewhere on its behalf. */
  readonly items: readonly Item[];
  readonly placed: readonly Item[];
  readonly publication: Publishing<unknown> | null;
  /** What is told of that. */
  readonly fed: readonly FeedEntry[];
};

/** What was there when a turn was taken; no body: nothing, or what was being written when that was broken off. */
export type Before<T> = { readonly turn: number; readonly guard: Item; readonly body: T | null };

export async function takePageTurn<T>(
  database: Database,
  { ref, prefix }: { readonly ref: EntryRef; readonly prefix: string },
  which: WhichTurn,
): Promise<Before<T>> {
  const key = guardKey(checked(ref), prefix);
  const { turn, guard } = await takeTurn(database, key, which);
  const range = partsFrom(prefix, 1);
  const isWhole = guard[PARTS] === undefined || guard[PARTS] === 1;
  const rest = isWhole ? [] : await readPartition(database, { partition: key.pk, range, limit: null });
  return { turn, guard, body: parseParts<T>([guard, ...rest], prefix) };
}

/**
 * Replaces what was derived for a page. False: the turn is over.
 *
 * @throws NewerRulesError
 */
export async function putDerivedPage(writer: Writer, page: DerivedPage, turn: number): Promise<boolean> {
  const { ref, prefix, ruleSet, version } = page;
  const partition = pagePartition(ref);
  const items = await readPartition(writer, { partition, range: DERIVED, limit: null });
  const key = guardKey(ref, prefix);
  const before = items.find((item) => item[SORT_KEY] === key[SORT_KEY]);
  if (Number(before?.[RULE_SET] ?? 0) > ruleSet)
    throw new NewerRulesError(
      `Later rules than ${ruleSet} derived the page of ${ref.type} ${JSON.stringify(ref.key)}.`,
    );
  if (turnOf(before) !== turn) return false;

  const [first, ...others] = toParts(partition, prefix, page.body);
  const [published, ...publishedOthers] = publishedItems(page);
  const isMemory = (item: Item): boolean => item[SORT_KEY].startsWith(PAGE_PLACES);
  const there = items.filter((item) => item !== before && !isMemory(item));
  const changed = difference(there, [...others, ...page.items]);
  return writeInTurn(writer, {
    turn,
    before,
    guard: { ...key, ...first, ...page.attributes, [RULE_SET]: ruleSet, [VERSION]: version, [ORDER]: turn },
    page: {
      ...changed,
      puts: [...changed.puts, ...publishedOthers, ...quotingItems(ref, page.publication?.quoting ?? [])],
    },
    placement: placement({ partition, prefix: PAGE_PLACES }, items.filter(isMemory), page.placed),
    along: published === undefined ? [] : [{ put: published, when: 'free' }],
    fed: page.fed,
  });
}

function publishedItems({ ref, publication }: DerivedPage): readonly Item[] {
  return publication === null ? [] : publicationItems(ref, publication.publication);
}

function guardKey(ref: EntryRef, prefix: string): Key {
  return keyAt(pagePartition(ref), partSort(prefix, 0));
}
