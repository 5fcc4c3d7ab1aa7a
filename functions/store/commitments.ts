import type { Commitment } from '../domain/record.ts';
import type { Status } from '../domain/verdict.ts';
import type { WhichTurn } from '../operations/kept-ports.ts';
import type { CommitmentPage, DerivedStatus, DerivedStatusPage, Turn } from '../operations/ports.ts';
import { RULE_SET, VERSION } from './attributes.ts';
import type { Database } from './database.ts';
import { putDerivedPage, takePageTurn } from './derived-page.ts';
import type { Current } from './entries.ts';
import { statusEntry } from './fed.ts';
import type { Writer } from './feed.ts';
import { hasBody, type Item, parseBody } from './items.ts';
import { isRecordKey } from './key-parts.ts';
import { CURRENT, PAGE, pagePartition, partSort, STATUS } from './keys.ts';
import { lapseItems } from './lapses.ts';
import { readPageHeads } from './page-heads.ts';
import { parseParts } from './parts.ts';
import { readPartition } from './query.ts';

export async function readCommitmentPage(database: Database, key: string): Promise<CommitmentPage | null> {
  if (!isRecordKey(key)) return null;
  return commitmentPageFrom(await readPartition(database, { partition: partitionOf(key), range: PAGE, limit: null }));
}

/** The pages of several commitments at once. */
export async function readCommitmentPages(
  database: Database,
  keys: readonly string[],
): Promise<readonly (CommitmentPage | null)[]> {
  const pages = keys.map((key) => ({ ref: { type: 'Commitment', key }, prefix: STATUS }) as const);
  return (await readPageHeads(database, pages)).map(commitmentPageFrom);
}

function commitmentPageFrom(items: readonly Item[]): CommitmentPage | null {
  const current = items.find(({ sk }) => sk === CURRENT);
  if (current === undefined || !hasBody(current)) return null;
  const { entry: commitment } = parseBody<Current<Commitment>>(current);
  const value = parseParts<Status>(items, STATUS);
  const guard = items.find(({ sk }) => sk === partSort(STATUS, 0));
  return { commitment, status: value && { value, ruleSet: Number(guard?.[RULE_SET]) } };
}

/** Takes the next turn to write a commitment's status. */
export async function takeStatusTurn(
  database: Database,
  commitment: string,
  which: WhichTurn,
): Promise<Turn<DerivedStatus>> {
  const ref = { type: 'Commitment', key: commitment } as const;
  const { turn, guard, body } = await takePageTurn<Status>(database, { ref, prefix: STATUS }, which);
  const before = body && { value: body, ruleSet: Number(guard[RULE_SET]), version: Number(guard[VERSION]) };
  return { turn, before };
}

/** Replaces a commitment's status. */
export async function putStatus(writer: Writer, page: DerivedStatusPage, turn: number): Promise<boolean> {
  const { commitment, status, publication } = page;
  const { value, ruleSet, version } = status;
  const derived = {
    ref: { type: 'Commitment', key: commitment },
    prefix: STATUS,
    body: value,
    ruleSet,
    version,
    attributes: {},
    items: [],
    placed: lapseItems(commitment, value.validUntil),
    publication,
    fed: publication === null ? [] : [statusEntry(commitment, publication)],
  } as const;
  return putDerivedPage(writer, derived, turn);
}

function partitionOf(key: string): string {
  return pagePartition({ type: 'Commitment', key });
}
