import { describe, expect, it } from 'vitest';
import type { Rating } from '../../../../functions/domain/verdict.ts';
import type { ClaimFilter, ClaimList, Slice } from '../../../../functions/operations/list-ports.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { comparePositions } from '../../../../functions/operations/slices.ts';
import { fc } from '../../../support/fast-check.ts';
import { type Direction, goesOn, windowAfter } from '../../../support/paged.ts';
import { putPage } from '../../../support/put-derived.ts';
import { DAY, sampleClaim, samplePage, sampleVerdict } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

/** What is written of a claim, in days. */
type State = { readonly from: number; readonly length: number; readonly rating: Rating; readonly claimant: string };
type Record = ReadonlyMap<string, State>;
type Put = readonly [key: string, state: State];

const PUT: fc.Arbitrary<Put> = fc.tuple(
  fc.constantFrom('a', 'b', 'c', 'd', 'e#1', 'ж', '\uffee', '🕊'),
  fc.record({
    from: fc.integer({ min: -2, max: 4 }),
    length: fc.constantFrom(0, 1, 2, 40, 400),
    rating: fc.constantFrom<Rating>('REFUTED', 'SUPPORTED'),
    claimant: fc.constantFrom('x', 'y'),
  }),
);
const LIST: fc.Arbitrary<ClaimList> = fc.record({
  filter: fc.constantFrom<ClaimFilter>({ by: 'ALL' }, { by: 'CLAIMANT', key: 'x' }),
  rating: fc.constantFrom(null, 'REFUTED'),
  range: fc.constantFrom(null, { from: 0, to: 3 * DAY }, { from: DAY, to: DAY }),
  order: fc.constantFrom('LATEST_FIRST', 'EARLIEST_FIRST'),
});
/** What is gone through, and what is written before each of its parts is read. */
const JOURNEY = fc.record({
  before: fc.array(PUT, { maxLength: 10 }),
  list: LIST,
  direction: fc.constantFrom<Direction>('FORWARDS', 'BACKWARDS'),
  size: fc.integer({ min: 1, max: 3 }),
  meanwhile: fc.array(fc.array(PUT, { maxLength: 2 }), { maxLength: 4 }),
});

export function describePaging(open: OpenStore): void {
  describe('going through a list of claims while others write', () => {
    it('meets each claim that did not change once, in order, and knows what lies before and after', async () => {
      await fc.assert(
        fc.asyncProperty(JOURNEY, async ({ before, list, direction, size, meanwhile }) => {
          const store = await open();
          const records: Record[] = [await write(store, new Map(), before)];
          const parts: Slice<string>[] = [];
          for (
            let last: Slice<string> | null = null;
            last === null || goesOn(last, direction);
            last = parts.at(-1) ?? null
          ) {
            const now = await write(store, records.at(-1) ?? new Map(), meanwhile[parts.length] ?? []);
            const part = await store.derivations.claimKeys(list, windowAfter(last, direction, size));
            records.push(now);
            parts.push(part);
            expectTrue(part, listed(now, list), { last, direction, size });
          }

          const met = inListOrder(parts, direction).flatMap(({ items }) => items.map(({ item }) => item));
          const same = (key: string): boolean => new Set(records.map((record) => record.get(key))).size === 1;
          const [first = new Map()] = records;
          expect(met.filter(same)).toEqual(listed(first, list).filter(same));
        }),
        { numRuns: 60 },
      );
    });
  });
}

/** A part is as long as it can be, holds what the list holds there, and says of both sides what is so. */
function expectTrue(
  { items, hasPrevious, hasNext }: Slice<string>,
  list: readonly string[],
  {
    last,
    direction,
    size,
  }: { readonly last: Slice<string> | null; readonly direction: Direction; readonly size: number },
): void {
  const keys = items.map(({ item }) => item);
  const [first] = keys;
  const end = direction === 'FORWARDS' ? list.length : 0;
  const start = first === undefined ? end : list.indexOf(first);
  expect(keys).toEqual(list.slice(start, start + keys.length));
  expect([hasPrevious, hasNext]).toEqual([start > 0, start + keys.length < list.length]);
  const isMore = direction === 'FORWARDS' ? hasNext : hasPrevious;
  const least = isMore ? size : 0;
  expect(keys.length).toBeGreaterThanOrEqual(last === null ? Math.min(size, list.length) : least);
  expect(keys.length).toBeLessThanOrEqual(size);
}

async function write(store: Pick<Store, 'projection'>, record: Record, puts: readonly Put[]): Promise<Record> {
  for (const [key, { from, length, rating, claimant }] of puts) {
    const verdict = { ruleSet: 1, value: { ...sampleVerdict().value, rating } };
    const lists = [{ by: 'ALL' }, { by: 'CLAIMANT', key: claimant }] as const;
    await putPage(store, samplePage(sampleClaim(key, from * DAY, (from + length) * DAY), { verdict, lists }));
  }
  return new Map([...record, ...puts]);
}

/** What a list holds: by the end of the date, the latest first, then by key. */
function listed(record: Record, { filter, rating, range, order }: ClaimList): readonly string[] {
  const end = ({ from, length }: State): number => Math.max((from + length) * DAY, from * DAY + 1);
  const held = [...record]
    .filter(([, state]) => filter.by === 'ALL' || state.claimant === 'x')
    .filter(([, state]) => rating === null || state.rating === rating)
    .filter(
      ([, state]) =>
        range === null || (state.from * DAY < Math.max(range.to, range.from + 1) && range.from < end(state)),
    )
    .toSorted(([one, a], [other, b]) => end(b) - end(a) || comparePositions(one, other))
    .map(([key]) => key);
  return order === 'EARLIEST_FIRST' ? held.toReversed() : held;
}

function inListOrder<T>(parts: readonly Slice<T>[], direction: Direction): readonly Slice<T>[] {
  return direction === 'FORWARDS' ? parts : parts.toReversed();
}
