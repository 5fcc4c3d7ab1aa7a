import { describe, expect, it } from 'vitest';
import { BEGINNING_OF_TIME, END_OF_TIME } from '../../../functions/domain/span.ts';
import { parseTimeInput } from '../../../functions/graphql/time-input.ts';
import { rejectedProblemOf } from '../../support/graphql-problem.ts';

const NOON = '2026-02-03T12:00:00Z';
const LATER = '2026-02-03T12:00:01Z';
const noon = Date.parse(NOON);

describe('parseTimeInput', () => {
  it('reads EDTF in its time zone', async () => {
    expect(await parseTimeInput({ edtf: '2026-02-03/2026-02-04', timeZone: 'Europe/Kyiv' }, 'claimDate')).toEqual({
      from: Date.parse('2026-02-02T22:00:00Z'),
      to: Date.parse('2026-02-04T22:00:00Z'),
    });
  });

  it('takes the outer ends of a vague time', async () => {
    expect(await parseTimeInput({ edtf: '../2026-02-04', timeZone: 'UTC' }, 'claimDate')).toEqual({
      from: BEGINNING_OF_TIME,
      to: Date.parse('2026-02-05T00:00:00Z'),
    });
  });

  it('takes moments, either of which may be left out', async () => {
    const later = Date.parse(LATER);
    expect([
      await parseTimeInput({ start: NOON, end: LATER }, 'claimDate'),
      await parseTimeInput({ start: NOON }, 'claimDate'),
      await parseTimeInput({ end: NOON, start: null }, 'claimDate'),
    ]).toEqual([
      { from: noon, to: later },
      { from: noon, to: END_OF_TIME },
      { from: BEGINNING_OF_TIME, to: noon },
    ]);
  });

  it('takes a moment alone', async () => {
    expect(await parseTimeInput({ start: NOON, end: '2026-02-03T14:00:00+02:00' }, 'claimDate')).toEqual({
      from: noon,
      to: noon + 1,
    });
  });

  it.each([
    ['nothing', {}],
    ['EDTF and a moment', { edtf: '2026', timeZone: 'UTC', start: NOON }],
    ['a time zone alone', { timeZone: 'UTC' }],
    ['a time zone with a moment', { timeZone: 'UTC', start: NOON }],
  ])('refuses %s', async (_, input) => {
    expect(await rejectedProblemOf(parseTimeInput(input, 'claimDate'))).toEqual({
      message: `Argument "claimDate" is ${JSON.stringify(input)}; it must have either edtf with timeZone, or start or end or both.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'claimDate' },
    });
  });

  it.each([
    [{ edtf: '2026' }, 'claimDate.timeZone', 'is null; edtf needs the name of a time zone'],
    [{ edtf: '2026', timeZone: 'Mars/Olympus' }, 'claimDate.timeZone', 'is "Mars/Olympus"; it must be the name of'],
    [{ edtf: 'soon', timeZone: 'UTC' }, 'claimDate.edtf', 'is "soon"; it must be a date or interval in EDTF'],
    [{ edtf: '2026-02-30', timeZone: 'UTC' }, 'claimDate.edtf', 'is "2026-02-30"; the calendar has no such date'],
    [{ edtf: '2026-03/2026-02', timeZone: 'UTC' }, 'claimDate.edtf', 'is "2026-03/2026-02"; it must'],
    [
      { start: NOON, end: '2026-02-03T11:59:59.999Z' },
      'claimDate.end',
      'is "2026-02-03T11:59:59.999Z"; it must not lie before start',
    ],
  ])('refuses %j, naming %s', async (input, argument, message) => {
    expect(await rejectedProblemOf(parseTimeInput(input, 'claimDate'))).toEqual({
      message: expect.stringContaining(`Argument "${argument}" ${message}`),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  });
});
