import type { Entry, EntryRef } from '../../domain/record.ts';
import { refName } from '../../domain/ref-name.ts';
import { referencesOf } from '../../domain/references.ts';
import { canonicalJson } from '../../operations/ledger/canonical.ts';
import type { Truth } from '../../operations/ports.ts';
import { formatEntry } from '../../operations/record-format/format-entry.ts';
import { outlineOf } from '../../operations/record-format/outline.ts';
import type { Database } from '../../store/database.ts';
import { inChunks } from '../../store/until-done.ts';
import { orderConcepts } from '../import/order-concepts.ts';
import { listEntries } from '../list-entries.ts';

export type Exporting = {
  readonly database: Database;
  readonly truth: Truth;
  /** Called for each entry. */
  readonly step: () => void;
  /** Says what is not exported, and why. */
  readonly say: (sentence: string) => void;
};

const AT_ONCE = 25;

/**
 * What is on record now, in the record format, each entry after those that it refers to: a line each, in an order that
 * depends on nothing else. What was retracted is left out, and so is what refers to it.
 */
export async function* currentExport({ database, truth, step, say }: Exporting): AsyncGenerator<string> {
  const refs = await listEntries(database, () => {});
  const leftOut = new Set<string>();
  const concepts = refs.filter(({ type }) => type === 'Concept');
  const others = refs.filter(({ type }) => type !== 'Concept');
  for (const entry of inOrder(await readAll(truth, concepts), say)) {
    step();
    yield lineOf(entry);
  }
  for (const some of inChunks(others, AT_ONCE)) {
    for (const entry of await readAll(truth, some)) {
      step();
      const why = whyNot(entry, leftOut);
      if (why === null) {
        yield lineOf(entry);
      } else {
        leftOut.add(refName(entry));
        say(`${entry.type} ${JSON.stringify(entry.key)} is left out: ${why}`);
      }
    }
  }
}

async function readAll(truth: Truth, refs: readonly EntryRef[]): Promise<readonly Entry[]> {
  const latest: Entry[] = [];
  for (const some of inChunks(refs, AT_ONCE)) {
    const revisions = await Promise.all(some.map(async (ref) => truth.latest(ref)));
    latest.push(...revisions.flatMap((revision) => revision?.entry ?? []));
  }
  return latest;
}

/** Those above come before those below; what lies in a circle comes last. */
function inOrder(concepts: readonly Entry[], say: Exporting['say']): readonly Entry[] {
  const place = { file: '', line: 0, type: null, key: null };
  const { levels, rest } = orderConcepts(
    concepts.map((entry) => ({ place, outline: outlineOf(entry, []), entry, findings: [] })),
  );
  if (rest.length > 0) say(`These lie in a circle, or under one: ${rest.map(({ entry }) => entry.key).join(', ')}.`);
  return [...levels, rest]
    .flatMap((level) => level.toSorted((one, other) => (one.entry.key < other.entry.key ? -1 : 1)))
    .map(({ entry }) => entry);
}

/** Why an entry is not exported, in a sentence; null: it is. */
function whyNot(entry: Entry, leftOut: ReadonlySet<string>): string | null {
  if ('retracted' in entry && entry.retracted) return 'it was retracted.';
  const missing = referencesOf(entry).find(({ types, key }) =>
    types.every((type) => leftOut.has(refName({ type, key }))),
  );
  return missing === undefined ? null : `it refers to ${JSON.stringify(missing.key)}, which is.`;
}

function lineOf(entry: Entry): string {
  return canonicalJson(formatEntry(entry));
}
