import { randomUUID } from 'node:crypto';
import type { EntryRef } from '../../functions/domain/record.ts';
import { noteRevision } from '../../functions/domain/revision-of.ts';
import type { FeedEntry, PageRef, Publishing, WhichTurn } from '../../functions/operations/kept-ports.ts';
import { NewerRulesError } from '../../functions/operations/port-errors.ts';
import type { Projection } from '../../functions/operations/ports.ts';
import { revisionEntry, statusEntry, verdictEntry } from '../../functions/store/fed.ts';
import { checked } from '../../functions/store/key-parts.ts';
import { feedPart } from '../../functions/store/projector-keys.ts';
import { type MemoryDerived, nameOf } from './memory-derived.ts';

/** What the projector does, done in memory. */
export function memoryProjection(derived: MemoryDerived): Projection {
  return {
    ...contentsOf(derived),
    ...verdictsOf(derived),
    ...statusesOf(derived),
    ...tasksOf(derived),
    putWordless: async (ref, publication) => {
      const kept = derived.published.get(nameOf(ref)) ?? [];
      const others = kept.map((each) => (each.version === publication.version ? publication : each));
      derived.published.set(nameOf(ref), others);
    },
  };
}

function contentsOf({
  contents,
  turns,
  told,
  vocabulary,
  feed,
}: MemoryDerived): Pick<Projection, 'contentTurn' | 'putContent'> {
  return {
    contentTurn: async (ref, which) => ({
      turn: takeTurn(turns.content, checked(ref), which),
      told: told.get(nameOf(ref)) ?? 0,
      before: contents.get(nameOf(ref))?.entry ?? null,
    }),
    putContent: async ({ revision, untold, indexEntries, lists }, turn) => {
      const { entry, number, hash } = revision;
      const name = nameOf(entry);
      const isTold = untold[0] !== undefined && untold[0].number !== (told.get(name) ?? 0) + 1;
      if (turns.content.get(name) !== turn || isTold) return false;
      const before = contents.get(name)?.entry;
      if (entry.type === 'Concept' && JSON.stringify(before) !== JSON.stringify(entry)) vocabulary.version += 1;
      turns.content.set(name, turn + 1);
      contents.set(name, { entry: noteRevision(entry, number), head: { number, hash }, indexEntries, lists });
      for (const header of untold) {
        told.set(name, header.number);
        feed[feedPart(entry)]?.push(revisionEntry(header));
      }
      return true;
    },
  };
}

function verdictsOf(derived: MemoryDerived): Pick<Projection, 'verdictTurn' | 'putClaimPage'> {
  const { pages, turns } = derived;
  return {
    verdictTurn: async (key, which) => {
      const ref = checked({ type: 'Claim', key });
      return { turn: takeTurn(turns.page, ref, which), before: pages.get(nameOf(ref))?.verdict ?? null };
    },
    putClaimPage: async (page, turn) => {
      const { claim, publication, verdict } = page;
      refuseNewer(pages.get(nameOf(claim))?.verdict, verdict);
      const isPut = putPage(derived, { ref: claim, turn, publication, fed: verdictEntry });
      if (isPut) pages.set(nameOf(claim), page);
      return isPut;
    },
  };
}

function statusesOf(derived: MemoryDerived): Pick<Projection, 'statusTurn' | 'putStatus' | 'lapsed'> {
  const { statuses, turns } = derived;
  return {
    statusTurn: async (key, which) => {
      const ref = checked({ type: 'Commitment', key });
      return { turn: takeTurn(turns.page, ref, which), before: statuses.get(nameOf(ref)) ?? null };
    },
    putStatus: async ({ commitment: key, status, publication }, turn) => {
      const ref = { type: 'Commitment', key } as const;
      refuseNewer(statuses.get(nameOf(ref)), status);
      const isPut = putPage(derived, { ref, turn, publication, fed: statusEntry });
      if (isPut) statuses.set(nameOf(ref), status);
      return isPut;
    },
    lapsed: async (moment, limit) =>
      [...statuses]
        .flatMap(([name, { value }]) => (value.validUntil === null ? [] : [{ name, validUntil: value.validUntil }]))
        .filter(({ validUntil }) => validUntil <= moment)
        .toSorted((one, other) => one.validUntil - other.validUntil)
        .slice(0, limit)
        .map(({ name }) => name.slice('Commitment '.length)),
  };
}

function tasksOf({ tasks }: MemoryDerived): Pick<Projection, 'putTask' | 'readTask' | 'removeTask'> {
  return {
    putTask: async (task) => {
      const id = randomUUID();
      tasks.set(id, task);
      return id;
    },
    readTask: async (id) => tasks.get(id) ?? null,
    removeTask: async (id) => {
      tasks.delete(id);
    },
  };
}

type PutPage<T> = {
  readonly ref: PageRef;
  readonly turn: number;
  readonly publication: Publishing<T> | null;
  readonly fed: (key: string, publication: Publishing<T>) => FeedEntry;
};

function putPage<T>(
  { turns, published, quoting, feed }: MemoryDerived,
  { ref, turn, publication, fed }: PutPage<T>,
): boolean {
  const name = nameOf(ref);
  const kept = published.get(name) ?? [];
  const isKept = kept.some(({ version }) => version === publication?.publication.version);
  if (turns.page.get(name) !== turn || isKept) return false;
  turns.page.set(name, turn + 1);
  if (publication === null) return true;
  published.set(name, [...kept, publication.publication]);
  for (const quoted of publication.quoting.map(nameOf).filter((other) => other !== name)) {
    const others = (quoting.get(quoted) ?? []).filter((other) => nameOf(other) !== name);
    quoting.set(quoted, [...others, { type: ref.type, key: ref.key }]);
  }
  feed[feedPart(ref)]?.push(fed(ref.key, publication));
  return true;
}

type ByRules = { readonly ruleSet: number };

function refuseNewer(before: ByRules | undefined, { ruleSet }: ByRules): void {
  if (before !== undefined && before.ruleSet > ruleSet) throw new NewerRulesError('Later rules derived it.');
}

function takeTurn(turns: Map<string, number>, ref: EntryRef, which: WhichTurn = 'NEXT'): number {
  const last = turns.get(nameOf(ref));
  const turn = which === 'SHARED' && last !== undefined ? last : (last ?? 0) + 1;
  turns.set(nameOf(ref), turn);
  return turn;
}
