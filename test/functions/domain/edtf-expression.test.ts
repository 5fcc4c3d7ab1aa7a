import { describe, expect, it } from 'vitest';
import { epochDay } from '../../../functions/domain/calendar.ts';
import type { Reading } from '../../../functions/domain/edtf-date.ts';
import { expressionSpan } from '../../../functions/domain/edtf-expression.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';

const reading: Reading = {
  text: '…',
  zone: { name: 'Days', midnight: epochDay, clock: () => null },
  nominal: false,
};
const day = (date: number) => ({ values: [1970, 0, date] });

describe('expressionSpan', () => {
  it('reads a date', () => {
    const span = { earliestStart: 0, latestStart: 0, earliestEnd: 1, latestEnd: 1 };
    expect(expressionSpan(day(1), reading)).toEqual(span);
  });

  it('reads an interval, open or not', () => {
    const span = { earliestStart: 0, latestStart: 0, earliestEnd: 3, latestEnd: 3 };
    expect(expressionSpan({ type: 'Interval', values: [day(1), day(3)] }, reading)).toEqual(span);
    expect(expressionSpan({ type: 'Interval', values: [day(1), Number.POSITIVE_INFINITY] }, reading)).toEqual({
      ...span,
      earliestEnd: END_OF_TIME,
      latestEnd: END_OF_TIME,
    });
    expect(expressionSpan({ type: 'Interval', values: [null, day(3)] }, reading)).toEqual({
      ...span,
      earliestStart: BEGINNING_OF_TIME,
      latestStart: 2,
    });
  });

  it('reads one of several as one of them, all of them as somewhere between', () => {
    const values = [day(1), [day(5), day(9)] as const];
    const one = { earliestStart: 0, latestStart: 8, earliestEnd: 1, latestEnd: 9 };
    expect(expressionSpan({ type: 'Set', values }, reading)).toEqual(one);
    expect(expressionSpan({ type: 'List', values }, reading)).toEqual({ ...one, latestStart: 9, earliestEnd: 0 });
  });

  it.each([
    ['the first end', [day(40), day(1)]],
    ['the second end', [day(1), day(40)]],
  ] as const)('hands on what is wrong with %s of an interval', (_, values) => {
    expect(expressionSpan({ type: 'Interval', values }, reading)).toEqual({
      kind: 'IMPOSSIBLE_DATE',
      text: '…',
      date: '1970-01-40',
    });
  });

  it('refuses an interval that ends before it begins, in a list too', () => {
    const problem = { kind: 'ENDS_BEFORE_IT_BEGINS', text: '…' };
    expect(expressionSpan({ type: 'Interval', values: [day(3), day(1)] }, reading)).toEqual(problem);
    expect(expressionSpan({ type: 'Set', values: [[day(3), day(1)]] }, reading)).toEqual(problem);
  });
});
