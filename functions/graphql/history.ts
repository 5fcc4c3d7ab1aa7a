import DataLoader from 'dataloader';
import type { EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { inTurn } from '../operations/in-turn.ts';
import type { ShownRevision } from '../operations/ledger/read-revisions.ts';
import type { Ledger } from '../operations/ports.ts';

/** How the resolvers of one request read the history of many entries: everything once, and what is asked for together at once. */
export type History = {
  /** A revision by its number; null: there is none. */
  readonly revision: (ref: EntryRef, number: number) => Promise<ShownRevision | null>;
  /** The numbers of the revisions of an entry that were redacted. */
  readonly redacted: (ref: EntryRef) => Promise<readonly number[]>;
  /** From now on everything is read again. */
  readonly forget: () => void;
};

type Numbered = { readonly ref: EntryRef; readonly number: number };

export function createHistory(ledger: Ledger): History {
  const revisions = new DataLoader<Numbered, ShownRevision | null, string>(
    async (asked) => {
      const { readSeveral } = await import('../operations/ledger/read-several.ts');
      const groups = [...Map.groupBy(asked, ({ ref }) => refName(ref)).values()];
      const read = await readSeveral(
        ledger,
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
  const redactions = new DataLoader<EntryRef, readonly number[], string>(
    async (refs) => {
      const { redactedRevisions } = await import('../operations/ledger/read-revisions.ts');
      return inTurn(refs, async (ref) => redactedRevisions(ledger, ref));
    },
    { cacheKeyFn: refName },
  );
  return {
    revision: async ({ type, key }, number) => revisions.load({ ref: { type, key }, number }),
    redacted: async ({ type, key }) => redactions.load({ type, key }),
    forget: () => {
      revisions.clearAll();
      redactions.clearAll();
    },
  };
}

function nameOfRevision({ ref, number }: Numbered): string {
  return `${number} ${refName(ref)}`;
}
