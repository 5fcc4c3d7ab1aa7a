import type { Entry, EntryRef } from '../domain/record.ts';
import type { WhichTurn } from '../operations/kept-ports.ts';
import type { ContentTurn, DerivedContent, RevisionHeader } from '../operations/ports.ts';
import { NUMBER, ORDER, VERSION } from './attributes.ts';
import { readItems } from './batch-get.ts';
import { catalogueItems } from './catalogues.ts';
import { unratedItems } from './claim-lists.ts';
import { type Current, currentItem, indexItems } from './entries.ts';
import { revisionEntry } from './fed.ts';
import { doAndTell, type Writer } from './feed.ts';
import { hasBody, type Item, parseBody } from './items.ts';
import { checked } from './key-parts.ts';
import { currentKey, ENTRY_PLACES, pagePartition, partsFrom, VOCABULARY_VERSION } from './keys.ts';
import { placement } from './places.ts';
import { toldKey } from './projector-keys.ts';
import { readPartition } from './query.ts';
import type { Action } from './transaction.ts';
import { writeInTurn } from './turned-write.ts';
import { inTurn, takeTurn, turnOf } from './turns.ts';
import { inChunks } from './until-done.ts';

/** How many revisions are told of at once; one transaction takes them with what else it has to do. */
const MOST_TOLD = 50;

/** Takes the next turn to write what an entry says, and only then reads what the feed tells of it. */
export async function takeContentTurn(writer: Writer, ref: EntryRef, which: WhichTurn): Promise<ContentTurn> {
  const { turn, guard } = await takeTurn(writer, currentKey(checked(ref)), which);
  const [told] = await readItems(writer, [toldKey(ref)]);
  const before = hasBody(guard) ? parseBody<Current>(guard).entry : null;
  return { turn, told: Number(told?.[NUMBER] ?? 0), before };
}

/** Puts the current content, puts it where it is found, and tells of the revisions that made it what it is. */
export async function putContent(writer: Writer, content: DerivedContent, turn: number): Promise<boolean> {
  const { revision, indexEntries, lists } = content;
  const { entry, number, hash } = revision;
  const memory = { partition: pagePartition(entry), prefix: ENTRY_PLACES };
  const [[before], remembered] = await Promise.all([
    readItems(writer, [currentKey(entry)]),
    readPartition(writer, { partition: memory.partition, range: partsFrom(ENTRY_PLACES, 0), limit: null }),
  ]);
  if (turnOf(before) !== turn) return false;

  const untold = inChunks(content.untold, MOST_TOLD);
  for (const headers of untold.slice(0, -1)) {
    const actions: readonly Action[] = [{ check: currentKey(entry), when: inTurn(turn) }, ...tellActions(headers)];
    if (!(await doAndTell(writer, actions, headers.map(revisionEntry)))) return false;
  }
  const headers = untold.at(-1) ?? [];
  const movesVocabulary = entry.type === 'Concept' && !saysTheSame(before, entry);
  const placed = [
    ...catalogueItems(entry, { number, hash }),
    ...indexItems(entry.key, indexEntries),
    ...listed(entry, lists),
  ];
  const write = async (): Promise<boolean> =>
    writeInTurn(writer, {
      turn,
      before,
      guard: { ...currentItem(entry, { number, hash }), [ORDER]: turn },
      page: { puts: [], removes: [] },
      placement: placement(memory, remembered, placed),
      along: [...tellActions(headers), ...(movesVocabulary ? [COUNT_VOCABULARY] : [])],
      fed: headers.map(revisionEntry),
    });
  return movesVocabulary ? writer.queue('vocabulary', write) : write();
}

const COUNT_VOCABULARY: Action = { count: VOCABULARY_VERSION, attribute: VERSION };

/** What the feed told of last is as it was found, or somebody else has told of these revisions. */
function tellActions(headers: readonly RevisionHeader[]): readonly Action[] {
  const [first, last] = [headers[0], headers.at(-1)];
  if (first === undefined || last === undefined) return [];
  const before = first.number - 1;
  const put = { ...toldKey(first), [NUMBER]: last.number };
  return [{ put, when: before === 0 ? 'free' : { attribute: NUMBER, is: before } }];
}

function listed(entry: Entry, lists: DerivedContent['lists']): readonly Item[] {
  return entry.type === 'Claim' ? unratedItems(entry, lists) : [];
}

function saysTheSame(before: Item | undefined, entry: Entry): boolean {
  if (before === undefined || !hasBody(before)) return false;
  return JSON.stringify(parseBody<Current>(before).entry) === JSON.stringify(entry);
}
