import { describe, expect, it } from 'vitest';
import { dateSpan, definiteSpan, intervalSpan, oneOfSpan, somewhereIn } from '../../../functions/domain/edtf-span.ts';
import { BEGINNING_OF_TIME, END_OF_TIME, type Span } from '../../../functions/domain/span.ts';

const dated = (start: number, end: number, qualified = false) => ({ span: definiteSpan(start, end), qualified });
const span = (
  ...[earliestStart, latestStart, earliestEnd, latestEnd]: readonly [number, number, number, number]
): Span => {
  return { earliestStart, latestStart, earliestEnd, latestEnd };
};
const B = BEGINNING_OF_TIME;
const E = END_OF_TIME;

describe('dateSpan', () => {
  it('is the date itself', () => {
    expect(dateSpan(dated(1, 2))).toEqual(span(1, 1, 2, 2));
  });

  it('holds nothing surely and shuts nothing out when the date is qualified', () => {
    expect(dateSpan(dated(1, 2, true))).toEqual(span(B, 2, 1, E));
  });
});

describe('intervalSpan', () => {
  it.each([
    ['both ends count', dated(1, 2), dated(5, 6), span(1, 1, 6, 6)],
    ['an open start', 'OPEN', dated(5, 6), span(B, B, 6, 6)],
    ['an open end', dated(1, 2), 'OPEN', span(1, 1, E, E)],
    ['both open', 'OPEN', 'OPEN', span(B, B, E, E)],
    ['an unknown start is no later than the date beside it', 'UNKNOWN', dated(5, 6), span(B, 5, 6, 6)],
    ['an unknown end is no sooner than the date beside it', dated(1, 2), 'UNKNOWN', span(1, 1, 2, E)],
    ['both unknown', 'UNKNOWN', 'UNKNOWN', span(B, E, B, E)],
    ['unknown and open', 'UNKNOWN', 'OPEN', span(B, E, E, E)],
    ['open and unknown', 'OPEN', 'UNKNOWN', span(B, B, B, E)],
    ['a qualified start', dated(1, 2, true), dated(5, 6), span(B, 6, 6, 6)],
    ['a qualified end', dated(1, 2), dated(5, 6, true), span(1, 1, 1, E)],
    ['both qualified', dated(1, 2, true), dated(5, 6, true), span(B, 6, 1, E)],
    ['open and qualified', 'OPEN', dated(5, 6, true), span(B, B, B, E)],
    ['qualified and open', dated(1, 2, true), 'OPEN', span(B, E, E, E)],
    ['unknown and qualified', 'UNKNOWN', dated(5, 6, true), span(B, 6, B, E)],
    ['qualified and unknown', dated(1, 2, true), 'UNKNOWN', span(B, E, 1, E)],
  ] as const)('reads: %s', (...[, start, end, expected]) => {
    expect(intervalSpan(start, end)).toEqual(expected);
  });

  it('keeps vague ends from passing each other', () => {
    const vague = { span: span(1, 9, 2, 10), qualified: false };
    expect(intervalSpan(vague, dated(4, 5))).toEqual(span(1, 5, 5, 5));
    expect(intervalSpan(dated(4, 5), vague)).toEqual(span(4, 4, 4, 10));
  });

  it('is null when it ends before or as it begins', () => {
    expect(intervalSpan(dated(5, 6), dated(1, 2))).toBeNull();
    expect(intervalSpan(dated(2, 3), dated(1, 2))).toBeNull();
  });
});

describe('oneOfSpan', () => {
  it('lets each end lie where one of theirs may', () => {
    expect(oneOfSpan([span(5, 6, 8, 9), span(1, 2, 3, 4)])).toEqual(span(1, 6, 3, 9));
  });
});

describe('somewhereIn', () => {
  it('surely holds nothing', () => {
    expect(somewhereIn(span(1, 2, 3, 4))).toEqual(span(1, 4, 1, 4));
  });
});
