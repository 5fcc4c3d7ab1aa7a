import { describe, expect, it } from 'vitest';
import { definiteSpan } from '../../../../functions/domain/edtf-span.ts';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../../functions/domain/span.ts';
import { readTimes } from '../../../../functions/operations/record-format/read-times.ts';

const spanOf = (value: unknown) => [...readTimes(value, []).spans];
const timeZone = 'UTC';
const day = definiteSpan(Date.parse('2026-02-03'), Date.parse('2026-02-04'));

describe('readTimes', () => {
  it('reads every time of an entry', () => {
    const time = { edtf: '2026-02-03', timeZone };
    expect(
      readTimes({ claimDate: time, statement: { window: time, time, since: time }, datePublished: time.edtf }, []),
    ).toEqual({
      spans: new Map([
        ['/claimDate', day],
        ['/statement/window', day],
        ['/statement/time', day],
        ['/statement/since', day],
        ['/datePublished', day],
      ]),
      problems: [],
    });
  });

  it('reads two DateTimes, either of which may be missing', () => {
    const start = '1970-01-01T00:00:00Z';
    const end = '1970-01-01T00:00:01Z';
    const read = (time: object) => spanOf({ statement: { time } });
    expect(read({ start, end })).toEqual([['/statement/time', definiteSpan(0, 1000)]]);
    expect(read({ start, end: null })).toEqual([['/statement/time', definiteSpan(0, END_OF_TIME)]]);
    expect(read({ end })).toEqual([['/statement/time', definiteSpan(BEGINNING_OF_TIME, 1000)]]);
  });

  it('takes a claimDate for what it says nominally, and `at` for a moment', () => {
    expect(spanOf({ claimDate: { edtf: '2026-02-03~', timeZone } })).toEqual([['/claimDate', day]]);
    expect(spanOf({ claimDate: { at: '1970-01-01T00:00:00Z' } })).toEqual([['/claimDate', definiteSpan(0, 0)]]);
  });

  it('lets a claimDate be open at its start', () => {
    expect(spanOf({ claimDate: { edtf: '../2026-02-03', timeZone } })).toEqual([
      ['/claimDate', definiteSpan(BEGINNING_OF_TIME, day.latestEnd)],
    ]);
  });

  it.each(['2026/..', '2026/', '../..', '/', '[2026..]'])('refuses %s as a claimDate, which has no end', (edtf) => {
    expect(readTimes({ claimDate: { edtf, timeZone } }, [])).toEqual({
      spans: new Map(),
      problems: [{ kind: 'CLAIM_DATE_WITHOUT_END', path: '/claimDate/edtf', text: edtf }],
    });
  });

  it('says what is wrong with each', () => {
    const value = {
      claimDate: { at: '2026-02-30T00:00:00Z' },
      datePublished: 'yesterday',
      statement: {
        window: { edtf: '2026-02/2026-01', timeZone },
        time: { start: '2026-02-03', end: '2026-02-30T00:00:00Z' },
        since: { edtf: '2026', timeZone: 'Mars/Olympus' },
      },
    };
    expect(readTimes(value, [])).toEqual({
      spans: new Map(),
      problems: [
        { kind: 'IMPOSSIBLE_DATE', path: '/claimDate/at', text: '2026-02-30T00:00:00Z', date: '2026-02-30' },
        { kind: 'ENDS_BEFORE_IT_BEGINS', path: '/statement/window/edtf', text: '2026-02/2026-01' },
        { kind: 'INVALID_DATE_TIME', path: '/statement/time/start', text: '2026-02-03' },
        { kind: 'IMPOSSIBLE_DATE', path: '/statement/time/end', text: '2026-02-30T00:00:00Z', date: '2026-02-30' },
        { kind: 'UNKNOWN_TIME_ZONE', path: '/statement/since/timeZone', timeZone: 'Mars/Olympus' },
        { kind: 'INVALID_EDTF', path: '/datePublished', text: 'yesterday' },
      ],
    });
  });

  it('says of two moments where the second is the earlier', () => {
    const time = { start: '2026-02-03T00:00:00Z', end: '2026-02-02T00:00:00Z' };
    expect(readTimes({ statement: { time } }, []).problems).toEqual([
      { kind: 'ENDS_BEFORE_IT_BEGINS', path: '/statement/time', text: `${time.start}/${time.end}` },
    ]);
  });

  it.each([
    [{ edtf: '2026-02-30' }, ['IMPOSSIBLE_DATE /claimDate/edtf']],
    [{ edtf: '2026/..' }, ['CLAIM_DATE_WITHOUT_END /claimDate/edtf']],
    [
      { edtf: '2026-02-30', timeZone: 'Mars' },
      ['IMPOSSIBLE_DATE /claimDate/edtf', 'UNKNOWN_TIME_ZONE /claimDate/timeZone'],
    ],
    [{ edtf: 5, timeZone: 'Mars' }, ['UNKNOWN_TIME_ZONE /claimDate/timeZone']],
    [{ edtf: 5, timeZone }, []],
  ])('says what is wrong with text and time zone, each by itself: %j', (claimDate, expected) => {
    const { spans, problems } = readTimes({ claimDate }, []);
    expect([[...spans], problems.map(({ kind, path }) => `${kind} ${path}`)]).toEqual([[], expected]);
  });

  it('passes over what the schema has found wrong', () => {
    const value = { claimDate: { edtf: '', timeZone: 'Mars' }, statement: { time: { start: 'yesterday' } } };
    const ofForm = [
      { kind: 'TOO_SHORT', path: '/claimDate/edtf', limit: 1 },
      { kind: 'UNKNOWN_FIELD', path: '/statement/time', field: 'time' },
    ] as const;
    expect(readTimes(value, ofForm).problems).toEqual([
      { kind: 'UNKNOWN_TIME_ZONE', path: '/claimDate/timeZone', timeZone: 'Mars' },
    ]);
  });

  it.each([
    null,
    'text',
    { statement: 'text', claimDate: 5 },
    { statement: { time: { edtf: '2026' }, window: {}, since: { edtf: 5, timeZone } } },
    { claimDate: { edtf: '2026' }, datePublished: 2026 },
    { claimDate: { timeZone } },
    { claimDate: 'yesterday', statement: { time: null } },
  ])('passes over what has not the form of a time: %j', (value) => {
    expect(readTimes(value, [])).toEqual({ spans: new Map(), problems: [] });
  });
});
