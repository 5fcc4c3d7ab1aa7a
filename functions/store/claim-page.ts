import type { Check } from '../domain/check.ts';
import type { Claim } from '../domain/record.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { WhichTurn } from '../operations/kept-ports.ts';
import type { Slice, Window } from '../operations/list-ports.ts';
import type { ClaimPage, DerivedClaimPage, DerivedVerdict, Turn } from '../operations/ports.ts';
import { EMPTY_SLICE, UNREAD_SLICE } from '../operations/slices.ts';
import { EFFECT, HEAD_NUMBER, RULE_SET, VERSION } from './attributes.ts';
import { ratedItems } from './claim-lists.ts';
import type { Database } from './database.ts';
import { putDerivedPage, takePageTurn } from './derived-page.ts';
import { type Current, headOf } from './entries.ts';
import { verdictEntry } from './fed.ts';
import type { Writer } from './feed.ts';
import { bodyOf, hasBody, type Item, type Key, keyAt, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { CHECK, CHECKS, CURRENT, isCheck, PAGE, pagePartition, partSort, VERDICT } from './keys.ts';
import { readPageHeads } from './page-heads.ts';
import { parseParts } from './parts.ts';
import { type PartitionQuery, readPartition } from './query.ts';
import { readSlice, type TableList } from './read-slice.ts';

/** What stands with the verdict: it is derived, and as old as the verdict. */
type Derivation = { readonly verdict: Verdict; readonly publishers: Readonly<Record<string, string>> };

/** How many items a page has beside its checks: the claim and, unless it is large, the verdict. */
const HEAD_ITEMS = 2;

/** A claim's page with so many of its checks, from one Query. */
export async function readClaimPage(database: Database, key: string, checks: number): Promise<ClaimPage | null> {
  if (!isRecordKey(key)) return null;
  const items = await readPartition(database, pageQuery(key, checks), (read) => checksIn(read).length > checks);
  return claimPageFrom(items, firstChecks(items, checks));
}

/** The pages of claims without their checks, several at once. */
export async function readClaimPages(
  database: Database,
  keys: readonly string[],
): Promise<readonly (ClaimPage | null)[]> {
  const heads = await readPageHeads(
    database,
    keys.map((key) => ({ ref: { type: 'Claim', key }, prefix: VERDICT })),
  );
  return heads.map((items) => claimPageFrom(items, UNREAD_SLICE));
}

function claimPageFrom(items: readonly Item[], checks: ClaimPage['checks']): ClaimPage | null {
  const current = items.find(({ sk }) => sk === CURRENT);
  if (current === undefined || !hasBody(current)) return null;
  const body = parseBody<Current<Claim>>(current);
  const head = headOf(body);
  const derivation = parseParts<Derivation>(items, VERDICT);
  const guard = items.find(({ sk }) => sk === partSort(VERDICT, 0));
  const isOfHead = guard?.[HEAD_NUMBER] === (head?.number ?? null);
  return {
    claim: body.entry,
    head,
    publishers: derivation?.publishers ?? {},
    verdict: derivation && isOfHead ? { value: derivation.verdict, ruleSet: Number(guard[RULE_SET]) } : null,
    checks,
  };
}

function firstChecks(items: readonly Item[], count: number): ClaimPage['checks'] {
  const found = checksIn(items);
  const first = found
    .slice(0, count)
    .map((item) => ({ position: item.sk.slice(CHECK.length), item: parseCheck(item) }));
  return { items: first, hasPrevious: false, hasNext: found.length > count };
}

function checksIn(items: readonly Item[]): readonly Item[] {
  return items.filter(({ sk }) => isCheck(sk));
}

export function pageQuery(key: string, checks: number): PartitionQuery {
  return { partition: partitionOf(key), range: PAGE, limit: HEAD_ITEMS + checks + 1 };
}

/** Part of the checks on a claim. */
export async function readChecks(database: Database, key: string, window: Window): Promise<Slice<Check>> {
  if (!isRecordKey(key)) return EMPTY_SLICE;
  return readSlice(database, checkList(key), window);
}

export function checkList(key: string): TableList<Check> {
  return {
    spread: [{ partition: partitionOf(key), range: CHECKS }],
    prefix: CHECK,
    holds: () => true,
    parse: parseCheck,
  };
}

/** Takes the next turn to write what is derived for a claim. */
export async function takeVerdictTurn(
  database: Database,
  claim: string,
  which: WhichTurn,
): Promise<Turn<DerivedVerdict>> {
  const ref = { type: 'Claim', key: claim } as const;
  const { turn, guard, body } = await takePageTurn<Derivation>(database, { ref, prefix: VERDICT }, which);
  const before = body && {
    value: body.verdict,
    ruleSet: Number(guard[RULE_SET]),
    effect: String(guard[EFFECT]),
    version: Number(guard[VERSION]),
  };
  return { turn, before };
}

/** Replaces what is derived for a claim. */
export async function putClaimPage(writer: Writer, page: DerivedClaimPage, turn: number): Promise<boolean> {
  const { claim, head, publishers, verdict, publication } = page;
  const { value, ruleSet, version, effect } = verdict;
  const derived = {
    ref: { type: 'Claim', key: claim.key },
    prefix: VERDICT,
    body: { verdict: value, publishers } satisfies Derivation,
    ruleSet,
    version,
    attributes: { [EFFECT]: effect, [HEAD_NUMBER]: head?.number ?? null },
    items: page.checks.map(({ position, item }) => ({ ...checkKey(claim.key, position), ...bodyOf(item) })),
    placed: ratedItems(claim, page.lists, value.rating),
    publication,
    fed: publication === null ? [] : [verdictEntry(claim.key, publication)],
  } as const;
  return putDerivedPage(writer, derived, turn);
}

function checkKey(claim: string, position: string): Key {
  return keyAt(partitionOf(claim), `${CHECK}${position}`);
}

function partitionOf(key: string): string {
  return pagePartition({ type: 'Claim', key });
}

function parseCheck(item: Item): Check {
  return parseBody<Check>(item);
}
