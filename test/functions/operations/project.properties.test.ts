import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { project } from '../../../functions/operations/project.ts';
import { startOf } from '../../support/build.ts';
import { append, type Derived, derivedFrom, refTo, write } from '../../support/derived.ts';
import { fc } from '../../support/fast-check.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { anyRecord, anyRevisions } from '../../support/small-records.ts';

const NOW = startOf('2030-01-04');

/** What follows from a record that is derived all at once. */
async function derivedAtOnce(entries: readonly Entry[]): Promise<Derived> {
  const store = createMemoryStore();
  await write(store, entries, NOW);
  return derivedFrom(store, entries);
}

/** Shuffled, and cut into parts. */
const anyParts = (entries: readonly Entry[]): fc.Arbitrary<readonly (readonly Entry[])[]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...entries], { minLength: entries.length }),
      fc.array(fc.integer({ min: 1, max: 4 }), { minLength: entries.length, maxLength: entries.length }),
    )
    .map(([shuffled, sizes]) => {
      const rest = [...shuffled];
      return sizes.map((size) => rest.splice(0, size)).filter(({ length }) => length > 0);
    });

const anyRecordInParts = anyRecord.chain((entries) => fc.tuple(fc.constant(entries), anyParts(entries)));

async function projectInTurn(store: Store, parts: readonly (readonly Entry[])[]): Promise<void> {
  for (const part of parts) await project({ ...store, now: NOW }, part.map(refTo));
}

/** The entries, those that have a revision as revised, and what is new among the revisions. */
function revised(entries: readonly Entry[], revisions: readonly Entry[]): readonly Entry[] {
  return [...new Map([...entries, ...revisions].map((entry) => [`${entry.type} ${entry.key}`, entry])).values()];
}

describe('project, for any small record', () => {
  it('leaves the same whatever the order and the parts in which entries are derived', () =>
    fc.assert(
      fc.asyncProperty(anyRecordInParts, async ([entries, parts]) => {
        const store = createMemoryStore();
        await append(store, entries);
        await projectInTurn(store, parts);
        expect(await derivedFrom(store, entries)).toEqual(await derivedAtOnce(entries));
      }),
    ));

  it('leaves the same when entries arrive on the record one part after the other', () =>
    fc.assert(
      fc.asyncProperty(anyRecordInParts, async ([entries, parts]) => {
        const store = createMemoryStore();
        for (const part of parts) await write(store, part, NOW);
        expect(await derivedFrom(store, entries)).toEqual(await derivedAtOnce(entries));
      }),
    ));

  it('changes nothing when it is done again', () =>
    fc.assert(
      fc.asyncProperty(anyRecordInParts, async ([entries, parts]) => {
        const store = createMemoryStore();
        await write(store, entries, NOW);
        const before = await derivedFrom(store, entries);
        await projectInTurn(store, parts);
        expect(await derivedFrom(store, entries)).toEqual(before);
      }),
    ));

  it('leaves after revisions what follows from the record as revised', () =>
    fc.assert(
      fc.asyncProperty(anyRecord, anyRevisions, async (entries, revisions) => {
        const store = createMemoryStore();
        await write(store, entries, NOW);
        for (const revision of revisions) await write(store, [revision], NOW);
        const now = revised(entries, revisions);
        expect(withoutNumbers(await derivedFrom(store, now))).toEqual(withoutNumbers(await derivedAtOnce(now)));
      }),
    ));
});

/** Which revision each claim is from differs by how it came about. */
function withoutNumbers({ claims, commitments }: Derived): Derived {
  return { claims: claims.map((page) => ({ ...page, head: null })), commitments };
}
