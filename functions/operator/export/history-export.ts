import type { EntryRef } from '../../domain/record.ts';
import { FEED_PARTS, type Publication } from '../../operations/kept-ports.ts';
import type { Numbers } from '../../operations/list-ports.ts';
import type { Store } from '../../operations/ports.ts';
import type { Database } from '../../store/database.ts';
import { readRequests, readTold } from '../../store/keeping.ts';
import { type HistoryLine, VERSION } from '../history-lines.ts';
import { listEntries } from '../list-entries.ts';

const AT_ONCE = 100;

/** Everything that cannot be derived, in an order that depends on nothing else. */
export async function* historyExport(
  { database, store }: { readonly database: Database; readonly store: Store },
  step: () => void,
): AsyncGenerator<HistoryLine> {
  let lines = 0;
  for await (const line of allLines()) {
    lines += 1;
    yield line;
  }
  yield { line: 'end', lines };

  async function* allLines(): AsyncGenerator<HistoryLine> {
    yield { line: 'export', version: VERSION };
    // The feed first: what it tells of is there when the rest is read.
    for (let part = 0; part < FEED_PARTS; part += 1) yield* fedLines(store, part);
    for (const ref of await listEntries(database, () => {})) {
      yield* entryLines(database, store, ref);
      step();
    }
  }
}

async function* fedLines({ kept }: Store, part: number): AsyncGenerator<HistoryLine> {
  for (let after = 0; ; ) {
    const from = Array.from({ length: FEED_PARTS }, (_, other) => (other === part ? after : Number.MAX_SAFE_INTEGER));
    const fed = (await kept.feed(from, AT_ONCE)).filter((one) => one.part === part);
    for (const one of fed) yield { line: 'fed', ...one };
    const last = fed.at(-1);
    if (last === undefined) return;
    after = last.number;
  }
}

async function* entryLines(database: Database, store: Store, ref: EntryRef): AsyncGenerator<HistoryLine> {
  const { type, key } = ref;
  const told = await readTold(database, ref);
  if (told > 0) yield { line: 'told', type, key, number: told };
  for (const publication of await publicationsOf(store, ref)) yield { line: 'publication', type, key, publication };
  for (const revision of await store.ledger.history(ref)) yield { line: 'revision', type, key, revision };
  for (const request of await readRequests(database, ref)) yield { line: 'request', type, key, ...request };
}

/** The earliest first. */
async function publicationsOf({ kept }: Store, { type, key }: EntryRef): Promise<readonly Publication<unknown>[]> {
  const read = async (part: Numbers): Promise<readonly Publication<unknown>[]> => {
    if (type === 'Claim') return kept.verdicts(key, part);
    return type === 'Commitment' ? kept.statuses(key, part) : [];
  };
  const all: Publication<unknown>[] = [];
  for (;;) {
    const some = await read({ from: (all.at(-1)?.version ?? 0) + 1, to: null, backwards: false, limit: AT_ONCE });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
