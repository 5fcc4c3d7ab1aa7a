import { describe, expect, it } from 'vitest';
import type { Result } from '../../../functions/domain/check.ts';
import type { Extent } from '../../../functions/domain/record.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from '../../../functions/domain/span.ts';
import {
  ALL_TIME,
  afterwards,
  compareCover,
  compareEventTimes,
  compareSameTime,
  compareToWindow,
  cutAt,
  definite,
  isDefinite,
  sameSpan,
  surelyApart,
  surelyBefore,
  surelyOverlap,
  surelyWithin,
} from '../../../functions/domain/times.ts';
import { fc } from '../../support/fast-check.ts';
import {
  extents,
  type Points,
  pointsIn,
  possibilitiesOf,
  spans,
  stretchesOf,
  vaguer,
} from '../../support/span-model.ts';

type Test = (one: Points, other: Points) => boolean;

const share: Test = (one, other) => !one.isDisjointFrom(other);
const apart: Test = (one, other) => one.isDisjointFrom(other);
const equal: Test = (one, other) => one.isSubsetOf(other) && other.isSubsetOf(one);
const before: Test = (one, other) => Math.max(...one) < Math.min(...other);

/** Whether a test holds for all that the two could be. */
function always(test: Test, one: Span, other: Span): boolean {
  return possibilitiesOf(one).every((first) => possibilitiesOf(other).every((second) => test(first, second)));
}

function modelled(yes: boolean, no: boolean): Result {
  if (yes) return 'MATCH';
  return no ? 'MISMATCH' : 'UNKNOWN';
}

const vague = (
  ...[earliestStart, latestStart, earliestEnd, latestEnd]: readonly [number, number, number, number]
): Span => ({
  earliestStart,
  latestStart,
  earliestEnd,
  latestEnd,
});

const inAll = (test: (one: Span, other: Span) => void): void => {
  fc.assert(
    fc.property(spans, spans, (one, other) => {
      test(one, other);
    }),
    { numRuns: 500 },
  );
};

describe('times', () => {
  it.each<[name: string, call: (one: Span, other: Span) => boolean, model: Test]>([
    ['surelyBefore', surelyBefore, before],
    ['surelyApart', surelyApart, apart],
    ['surelyOverlap', surelyOverlap, share],
    ['surelyWithin', surelyWithin, (one, other) => one.isSubsetOf(other)],
  ])('%s holds exactly where it holds of all that the two could be', (_, call, model) => {
    inAll((one, other) => expect(call(one, other)).toBe(always(model, one, other)));
  });

  it('compares what happened somewhere in its time, or throughout it, to a window as the points do', () => {
    fc.assert(
      fc.property(spans, spans, extents, (window, span, extent) => {
        const held = always(extent === 'WITHIN' ? (one, other) => other.isSubsetOf(one) : share, window, span);
        expect(compareToWindow(window, { span, extent })).toBe(modelled(held, always(apart, window, span)));
      }),
      { numRuns: 500 },
    );
  });

  it('compares two times of one event as the points do', () => {
    fc.assert(
      fc.property(spans, spans, fc.tuple(extents, extents), (span, found, [extent, other]) => {
        const held =
          extent === 'WITHIN'
            ? always((one, two) => two.isSubsetOf(one), span, found)
            : other === 'THROUGHOUT' && always((one, two) => one.isSubsetOf(two), span, found);
        expect(compareEventTimes({ span, extent }, { span: found, extent: other })).toBe(
          modelled(held, always(apart, span, found)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('takes times to be the same where all that they could be is the same', () => {
    inAll((one, other) =>
      expect(compareSameTime(one, other)).toBe(modelled(always(equal, one, other), always(apart, one, other))),
    );
  });

  it('covers a stretch by a denial that speaks for all of it', () => {
    fc.assert(
      fc.property(spans, spans, extents, (window, span, extent) => {
        const held = extent === 'THROUGHOUT' && always((one, other) => one.isSubsetOf(other), window, span);
        expect(compareCover(window, { span, extent })).toBe(modelled(held, always(apart, window, span)));
      }),
    );
  });

  it.each<[name: string, call: (claimed: Span, found: { span: Span; extent: Extent }) => Result]>([
    ['compareToWindow', compareToWindow],
    ['compareCover', compareCover],
    ['compareEventTimes', (span, found) => compareEventTimes({ span, extent: 'WITHIN' }, found)],
    ['compareEventTimes (throughout)', (span, found) => compareEventTimes({ span, extent: 'THROUGHOUT' }, found)],
    ['compareSameTime', (span, found) => compareSameTime(span, found.span)],
  ])('%s answers no more definitely, and never otherwise, where the found time is vaguer', (_, call) => {
    fc.assert(
      fc.property(spans, vaguer, extents, (claimed, [span, wide], extent) => {
        expect(['UNKNOWN', call(claimed, { span, extent })]).toContain(call(claimed, { span: wide, extent }));
      }),
      { numRuns: 500 },
    );
  });

  it.each<[window: Span, found: { span: Span; extent: Extent }, Result]>([
    [definite(2, 5), { span: definite(2, 5), extent: 'WITHIN' }, 'MATCH'],
    [definite(2, 5), { span: definite(5, 6), extent: 'WITHIN' }, 'MISMATCH'],
    [definite(2, 5), { span: definite(1, 3), extent: 'WITHIN' }, 'UNKNOWN'],
    [definite(2, 5), { span: definite(1, 3), extent: 'THROUGHOUT' }, 'MATCH'],
    [definite(2, 5), { span: definite(2, 2), extent: 'WITHIN' }, 'MATCH'],
    [definite(2, 5), { span: definite(5, 5), extent: 'WITHIN' }, 'MISMATCH'],
    [definite(4, 4), { span: definite(4, 4), extent: 'WITHIN' }, 'MATCH'],
    [vague(0, 5, 5, 9), { span: definite(5, 5), extent: 'WITHIN' }, 'UNKNOWN'],
    [definite(5, 9), { span: vague(0, 5, 1, 5), extent: 'WITHIN' }, 'MISMATCH'],
    [vague(2, 2, 5, 9), { span: definite(6, 7), extent: 'WITHIN' }, 'UNKNOWN'],
    [definite(2, END_OF_TIME), { span: definite(7, 9), extent: 'WITHIN' }, 'MATCH'],
    [ALL_TIME, { span: definite(BEGINNING_OF_TIME, END_OF_TIME), extent: 'THROUGHOUT' }, 'MATCH'],
  ])('compares the window %j and %j: %s', (window, found, result) => {
    expect(compareToWindow(window, found)).toBe(result);
  });

  it('knows what is definite and what is the same', () => {
    inAll((one, other) => {
      expect(isDefinite(one)).toBe(possibilitiesOf(one).length === 1);
      expect(sameSpan(one, other)).toBe(JSON.stringify(one) === JSON.stringify(other));
    });
  });

  it.each<
    [
      name: string,
      call: (span: Span, moment: number) => Span | null,
      part: (stretch: readonly [number, number], moment: number) => readonly [number, number],
    ]
  >([
    ['cutAt', cutAt, ([start, end], moment) => [start, Math.min(end, moment)]],
    ['afterwards', afterwards, ([, end], moment) => [end, moment]],
  ])('%s gives a span that could be every part there is, and no end that none has', (_, call, part) => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 0, max: 6 }), (span, moment) => {
        fc.pre(span.earliestStart < span.latestEnd);
        const parts = stretchesOf(span)
          .map((stretch) => part(stretch, moment))
          .filter(([start, end]) => start < end);
        const got = call(span, moment);
        expect(got === null).toBe(parts.length === 0);
        if (got === null) return;
        const all = stretchesOf(got).map((stretch) => JSON.stringify(stretch));
        expect(parts.filter((stretch) => !all.includes(JSON.stringify(stretch)))).toEqual([]);
        expect([got.earliestStart, got.latestEnd]).toEqual([
          Math.min(...parts.map(([start]) => start)),
          Math.max(...parts.map(([, end]) => end)),
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps a moment that lies before the cut, and drops one at it', () => {
    expect(cutAt(definite(3, 3), 4)).toEqual(definite(3, 3));
    expect(cutAt(definite(3, 3), 3)).toBeNull();
    expect(afterwards(definite(3, 3), 4)).toEqual(definite(3, 4));
    expect(pointsIn([3, 3])).toEqual(new Set([3]));
  });
});
