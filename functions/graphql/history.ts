import DataLoader from 'dataloader';
import type { EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import type { ShownRevision } from '../operations/ledger/read-revisions.ts';
import type { Head, Ledger } from '../operations/ports.ts';

/** How the resolvers of one request read the history of many entries: everything once, and what is asked for together at once. */
export type History = {
  /** A revision by its number; null: there is none. */
  readonly revision: (ref: EntryRef, number: number) => Promise<ShownRevision | null>;
  /** The latest revision; null: there is none. */
  readonly latest: (ref: EntryRef) => Promise<ShownRevision | null>;
  /** The numbers of the revisions of an entry that were redacted. */
  readonly redacted: (ref: EntryRef) => Promise<readonly number[]>;
  /** From now on everything is read again. */
  readonly forget: () => void;
};

type Numbered = { readonly ref: EntryRef; readonly number: number };

/** @param headOf tells which revision is derived of an entry: mostly that is the latest. */
export function createHistory(ledger: Ledger, headOf: (ref: EntryRef) => Promise<Head | null>): History {
  const histories = { ledger, headOf };
  const revisions = new DataLoader<Numbered, ShownRevision | null, string>(
    async (asked) => {
      const { readSeveral } = await import('../operations/ledger/read-several.ts');
      const groups = [...Map.groupBy(asked, ({ ref }) => refName(ref)).values()];
      const read = await readSeveral(
        histories,
        groups.flatMap((group) =>
          group.slice(0, 1).map(({ ref }) => ({ ref, numbers: group.map(({ number }) => number) })),
        ),
      );
      const found = new Map(
        read.flat().map((shown) => [nameOfRevision({ ref: shown.header, number: shown.header.number }), shown]),
      );
      return asked.map((each) => found.get(nameOfRevision(each)) ?? null);
    },
    { cacheKeyFn: nameOfRevision },
  );
  const latest = new DataLoader<EntryRef, ShownRevision | null, string>(
    async (refs) => {
      const { readLatest } = await import('../operations/ledger/read-several.ts');
      const read = await readLatest(histories, refs);
      const found = new Map(read.map((shown) => [refName(shown.header), shown]));
      return refs.map((ref) => found.get(refName(ref)) ?? null);
    },
    { cacheKeyFn: refName },
  );
  const redactions = new DataLoader<EntryRef, readonly number[], string>(
    async (refs) => {
      const { readRedacted } = await import('../operations/ledger/read-several.ts');
      return [...(await readRedacted(histories, refs))];
    },
    { cacheKeyFn: refName },
  );
  return {
    revision: async ({ type, key }, number) => revisions.load({ ref: { type, key }, number }),
    latest: async ({ type, key }) => latest.load({ type, key }),
    redacted: async ({ type, key }) => redactions.load({ type, key }),
    forget: () => {
      for (const loader of [revisions, latest, redactions]) loader.clearAll();
    },
  };
}

function nameOfRevision({ ref, number }: Numbered): string {
  return `${number} ${refName(ref)}`;
}
