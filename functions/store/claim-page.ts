import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/record.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { ClaimPage, Derived, DerivedClaimPage, Window } from '../operations/ports.ts';
import { deletes, writeItems } from './batch-write.ts';
import { listItems } from './claim-lists.ts';
import type { Database } from './database.ts';
import { type Current, currentItem, headOf } from './entries.ts';
import { bodyOf, type Item, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import {
  CURRENT,
  checkPosition,
  checkSort,
  checksAfter,
  checksFrom,
  HEAD,
  isCheck,
  PAGE,
  PAGE_PLACES,
  pagePartition,
  partsFrom,
  VERDICT,
} from './keys.ts';
import { parseParts, toParts } from './parts.ts';
import { place } from './places.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { toSlice } from './slices.ts';

/** What stands with the verdict: it is derived, and as old as the verdict. */
type Derivation = { readonly verdict: Derived<Verdict>; readonly publishers: Readonly<Record<string, string>> };

/** How many items a page has beside its checks: the claim and, unless it is large, the verdict. */
const HEAD_ITEMS = 2;

/** A claim's page from one Query; from two at once where it begins after a check. */
export async function readClaimPage(database: Database, key: string, window: Window): Promise<ClaimPage | null> {
  if (!isRecordKey(key)) return null;
  const read = await Promise.all(
    claimPageQueries(key, window).map((query) =>
      readPartition(database, query, (items) => checksIn(items).length > window.first),
    ),
  );
  const items = read.flat();
  const current = items.find(({ sk }) => sk === CURRENT);
  if (current === undefined) return null;
  const body = parseBody<Current<Claim>>(current);
  const derivation = parseParts<Derivation>(items, VERDICT);
  return {
    claim: body.entry,
    head: headOf(body),
    publishers: derivation?.publishers ?? {},
    verdict: derivation?.verdict ?? null,
    checks: toSlice(checksIn(items), window.first, (item) => ({
      position: checkPosition(item.sk),
      item: parseBody<Check>(item),
    })),
  };
}

export function claimPageQueries(key: string, { first, after }: Window): readonly PartitionQuery[] {
  const partition = partitionOf(key);
  return after === null
    ? [{ partition, range: PAGE, limit: HEAD_ITEMS + first + 1 }]
    : [
        { partition, range: HEAD, limit: null },
        { partition, range: checksAfter(after), limit: first + 1 },
      ];
}

/** Replaces the page: puts what is new, then removes what is left of the old. */
export async function putClaimPage(database: Database, page: DerivedClaimPage): Promise<void> {
  const { claim, head, checks, lists, verdict, publishers } = page;
  const partition = partitionOf(claim.key);
  const verdictParts = toParts(partition, VERDICT, { verdict, publishers } satisfies Derivation);
  await place(database, {
    partition,
    prefix: PAGE_PLACES,
    page: [currentItem(claim, head), ...verdictParts, ...checkItems(partition, checks)],
    placed: listItems(claim, lists, verdict.value.rating),
  });
  const left = await Promise.all(
    [partsFrom(VERDICT, verdictParts.length), checksFrom(checks.length)].map((range) =>
      readPartition(database, { partition, range, limit: null }),
    ),
  );
  await writeItems(database, deletes(left.flat()));
}

function checkItems(partition: string, checks: readonly Check[]): readonly Item[] {
  return checks.map((check, rank) => ({ pk: partition, sk: checkSort(rank), ...bodyOf(check) }));
}

function checksIn(items: readonly Item[]): readonly Item[] {
  return items.filter(({ sk }) => isCheck(sk));
}

function partitionOf(key: string): string {
  return pagePartition({ type: 'Claim', key });
}
