/** A record of any size, and the fastest way to have it in a table with what follows from it. */
import { indexEntries } from '../../functions/domain/indexing.ts';
import type { Claim, Entry } from '../../functions/domain/record.ts';
import { RULE_SET_VERSION } from '../../functions/domain/rule-set-version.ts';
import type { Verdict } from '../../functions/domain/verdict.ts';
import { createVocabulary } from '../../functions/domain/vocabulary.ts';
import type { FeedEntry } from '../../functions/operations/kept-ports.ts';
import { firstRevision } from '../../functions/operations/ledger/first-revision.ts';
import { toStored } from '../../functions/operations/ledger/formats.ts';
import { listsOf } from '../../functions/operations/lists-of.ts';
import { EFFECT, HEAD_NUMBER, NUMBER, ORDER, RULE_SET, VERSION } from '../../functions/store/attributes.ts';
import { puts, writeItems } from '../../functions/store/batch-write.ts';
import { ratedItems, unratedItems } from '../../functions/store/claim-lists.ts';
import { countAnew } from '../../functions/store/count-anew.ts';
import type { Database } from '../../functions/store/database.ts';
import { currentItem, indexItems } from '../../functions/store/entries.ts';
import { type Item, keyAt } from '../../functions/store/items.ts';
import { ENTRY_PLACES, PAGE_PLACES, pagePartition, revisionKey, VERDICT } from '../../functions/store/keys.ts';
import { toParts } from '../../functions/store/parts.ts';
import { placement } from '../../functions/store/places.ts';
import { toldKey } from '../../functions/store/projector-keys.ts';
import { inChunks } from '../../functions/store/until-done.ts';
import { changeItems } from '../../functions/store/verdict-changes.ts';
import { dated, days, occurrence } from '../support/build.ts';
import { aClaim, aConcept, aSource } from '../support/entries.ts';

const AGENTS = 20;
const ACTIONS = 20;
const SOURCES = 100;
/** One claim in so many has a statement; the others are found in lists alone. */
const STATED = 4;
/** How many writes are under way at once. */
const AT_ONCE = 8;
const DAY_MS = 86_400_000;

/** Where a source is. */
export function addressOf(source: number): string {
  return `https://example.org/${source}`;
}

/** What the claims name. */
export const THINGS: readonly Entry[] = [
  ...numbered(AGENTS, (number) => aConcept(`agent-${number}`, { broader: number === 0 ? [] : ['agent-0'] })),
  ...numbered(ACTIONS, (number) => aConcept(`action-${number}`, { kind: 'ACTION' })),
  ...numbered(SOURCES, (number) => aSource(`source-${number}`, { url: addressOf(number) })),
];

const VOCABULARY = createVocabulary(THINGS.flatMap((entry) => (entry.type === 'Concept' ? [entry] : [])));
const RECORDING = { recordedAt: '2030-01-01T00:00:00.000Z', editor: { id: 'seed', name: null }, salt: 'salt' };
const VERDICT_ON_NOTHING: Verdict = {
  standing: 'UNOPPOSED',
  rating: 'NOT_ENOUGH_EVIDENCE',
  explanation: 'Nothing on record against it.',
  readings: [],
  decidedBy: [],
  decidingCount: 0,
  limit: null,
};

/** A claim that nothing bears on: who says what was done by whom repeats, and when it was done does not. */
export function claimNumber(number: number): Claim {
  const day = new Date(Date.UTC(1950, 0, 1) + (number % 28_000) * DAY_MS).toISOString().slice(0, 10);
  const agent = `agent-${number % AGENTS}`;
  const action = `action-${Math.floor(number / AGENTS) % ACTIONS}`;
  const source = `source-${number % SOURCES}`;
  const isStated = number % STATED === 0;
  return aClaim(`claim-${number}`, {
    claimant: agent,
    claimDate: dated(day),
    appearances: [{ source, quotation: null, locator: null }],
    statement: isStated ? occurrence({ agents: [agent], action, time: days(day) }) : null,
  });
}

/**
 * Puts claims into a table with what follows from them, item by item as the store's own parts make them, and past the
 * projector, which would take far longer: nothing bears on them. The feed does not tell of them.
 */
export async function seedClaims(database: Database, from: number, to: number): Promise<number> {
  const items = Array.from({ length: to - from }, (_, index) => itemsOf(claimNumber(from + index))).flat();
  const chunks = inChunks(items, 25);
  let next = 0;
  const work = async (): Promise<void> => {
    for (let chunk = chunks[next++]; chunk !== undefined; chunk = chunks[next++])
      await writeItems(database, puts(chunk));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const { type, key } of THINGS) if (type === 'Concept') await countAnew(database, key);
  return items.length;
}

function itemsOf(claim: Claim): readonly Item[] {
  const sealed = firstRevision(claim, RECORDING);
  const lists = listsOf(claim);
  const partition = pagePartition(claim);
  const found = [...indexItems(claim.key, indexEntries(VOCABULARY, claim)), ...unratedItems(claim, lists)];
  const rated = ratedItems(claim, lists, VERDICT_ON_NOTHING.rating);
  const [verdict] = toParts(partition, VERDICT, { verdict: VERDICT_ON_NOTHING, publishers: {} });
  return [
    { ...revisionKey(claim, 1), ...toStored(sealed) },
    { ...toldKey(claim), [NUMBER]: 1 },
    { ...currentItem(claim, { number: 1, hash: sealed.hash }), [ORDER]: 2 },
    {
      ...keyAt(partition, `${VERDICT}000`),
      ...verdict,
      [EFFECT]: 'effect',
      [HEAD_NUMBER]: 1,
      [RULE_SET]: RULE_SET_VERSION,
      [VERSION]: 1,
      [ORDER]: 2,
    },
    ...(claim.statement === null ? [] : changeItems(formerly(claim))),
    ...found,
    ...rated,
    ...placement({ partition, prefix: ENTRY_PLACES }, [], found).settle(false).puts,
    ...placement({ partition, prefix: PAGE_PLACES }, [], rated).settle(false).puts,
  ];
}

/** What the feed might have told of the claim's verdict before the one that it has. */
function formerly({ key, claimDate }: Claim): FeedEntry {
  const at = new Date(claimDate.span.latestEnd).toISOString();
  const id = `Verdict/1/${key}`;
  return { type: 'Claim', key, id, at, tells: 'VERDICT', version: 1, before: null, after: 'SUPPORTED', causes: [] };
}

function numbered<T>(count: number, make: (number: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, number) => make(number));
}
