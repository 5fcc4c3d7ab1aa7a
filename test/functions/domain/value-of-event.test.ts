import { describe, expect, it } from 'vitest';
import type { Claim, Extreme, Occurrence } from '../../../functions/domain/record.ts';
import { valueOfEvent } from '../../../functions/domain/value-of-event.ts';
import { days, endOf, occurrence, quantity, saying, startOf, timeOf, vocabularyWith } from '../../support/build.ts';
import { checksAmong } from '../../support/checks.ts';

const GREATEST: Extreme = {
  type: 'Extreme',
  event: 'flood',
  superlative: 'GREATEST',
  unit: 'holes',
  agents: [],
  action: null,
  targets: [],
  places: [],
  since: null,
};
const holes = (value: number, bound: 'EXACTLY' | 'AT_LEAST' | 'AT_MOST' | 'ALMOST' = 'EXACTLY') =>
  quantity(value, 'holes', { bound });
const claim = (key: string, parts: Partial<Occurrence>, rest: Partial<Claim> = {}): Claim =>
  saying(key, occurrence({ event: 'flood', ...parts }), { claimant: key, ...rest });
/** What the claims leave of the event, settled by the rules' checks among them. */
const valueOf = (extreme: Extreme, ...claims: readonly Claim[]) =>
  valueOfEvent(extreme, claims, checksAmong(vocabularyWith({ holes: { kind: 'UNIT' } }), claims));

const exactly = (value: number) => ({ low: value, high: value, below: false });
const NOTHING = { count: null, time: null };
const DISPUTED = { ...NOTHING, disputed: true };

describe('valueOfEvent', () => {
  it('knows nothing of an event that nobody speaks of, nor of what they leave out', () => {
    expect(valueOf(GREATEST)).toEqual(NOTHING);
    expect(valueOf(GREATEST, claim('a', {}))).toEqual(NOTHING);
    expect(valueOf(GREATEST, claim('a', { counts: [quantity(5, 'people')] }))).toEqual(NOTHING);
  });

  it('counts and dates the event by a single claim', () => {
    expect(
      valueOf(GREATEST, claim('a', { counts: [quantity(5, 'people'), holes(3)], time: days('2030-01-02') })),
    ).toEqual({
      count: exactly(3),
      time: {
        earliestStart: startOf('2030-01-02'),
        latestStart: endOf('2030-01-02'),
        earliestEnd: startOf('2030-01-02'),
        latestEnd: endOf('2030-01-02'),
      },
    });
  });

  it('is what several claims leave possible together', () => {
    const claims = [
      claim('a', { counts: [holes(3, 'AT_LEAST')], time: days('2030-01-02', '2030-01-05') }),
      claim('b', { counts: [holes(8, 'AT_MOST')], time: days('2030-01-04', '2030-01-09') }),
    ];
    expect(valueOf(GREATEST, ...claims)).toEqual({
      count: { low: 3, high: 8, below: false },
      time: {
        earliestStart: startOf('2030-01-04'),
        latestStart: endOf('2030-01-05'),
        earliestEnd: startOf('2030-01-04'),
        latestEnd: endOf('2030-01-05'),
      },
    });
  });

  it('stays below what one says was almost reached', () => {
    const almost = claim('a', { counts: [holes(10, 'ALMOST')] });
    expect(valueOf(GREATEST, almost, claim('b', { counts: [holes(20, 'AT_MOST')] })).count).toEqual({
      low: 9,
      high: 10,
      below: true,
    });
  });

  it('has no count where claims contradict each other, and still has a time', () => {
    const claims = [
      claim('a', { counts: [holes(3)], time: days('2030-01-02') }),
      claim('b', { counts: [holes(4)], time: days('2030-01-02') }),
    ];
    expect(valueOf(GREATEST, ...claims)).toEqual({ count: null, disputed: true, time: expect.objectContaining({}) });
  });

  it('goes by the claim that an editor prefers, where others contradict it', () => {
    const claims = [claim('a', { counts: [holes(3)] }, { rank: 'PREFERRED' }), claim('b', { counts: [holes(4)] })];
    expect(valueOf(GREATEST, ...claims)).toEqual({ count: exactly(3), time: null });
  });

  it('has no time where claims contradict each other there, and still has a count', () => {
    const claims = [
      claim('a', { counts: [holes(3)], time: days('2030-01-02') }),
      claim('b', { counts: [holes(3)], time: days('2030-01-04') }),
    ];
    expect(valueOf(GREATEST, ...claims)).toEqual({ count: exactly(3), time: null });
  });

  it('knows nothing where nothing contradicts another and all together leave nothing possible', () => {
    const three = [
      claim('a', { counts: [holes(10, 'ALMOST')], time: days('2030-01-02') }),
      claim('b', { counts: [holes(10, 'AT_LEAST')], time: days('2030-01-04') }),
    ];
    expect(valueOfEvent(GREATEST, three, [])).toEqual(DISPUTED);
    const apart = [claim('a', { counts: [holes(1)] }), claim('b', { counts: [holes(2)] })];
    expect(valueOfEvent(GREATEST, apart, [])).toEqual(DISPUTED);
  });

  it('does not hear those who deny the event, but they contest what others say of it', () => {
    const told = claim('a', { counts: [holes(3)], time: days('2030-01-02') });
    const denied = claim('b', { denial: true, counts: [holes(9)], time: days('2030-01-02') });
    expect(valueOfEvent(GREATEST, [told, denied], [])).toEqual(valueOf(GREATEST, told));
    expect(valueOf(GREATEST, told, denied)).toEqual(DISPUTED);
    expect(valueOf(GREATEST, { ...told, rank: 'PREFERRED' }, denied)).toEqual(valueOf(GREATEST, told));
  });

  it('dates a first without counting it', () => {
    const first: Extreme = { ...GREATEST, superlative: 'FIRST', unit: null };
    expect(valueOf(first, claim('a', { counts: [holes(3)], time: days('2030-01-02') }))).toEqual({
      count: null,
      time: valueOf(GREATEST, claim('a', { time: days('2030-01-02') })).time,
    });
  });

  it('lasts from the first to the last of the times that it lasts throughout', () => {
    const lasting = (key: string, first: string, last: string) => claim(key, { time: days(first, last, 'THROUGHOUT') });
    const [early, late] = [lasting('a', '2030-01-02', '2030-01-09'), lasting('b', '2030-01-08', '2030-01-12')];
    const whole = {
      earliestStart: startOf('2030-01-02'),
      latestStart: endOf('2030-01-12'),
      earliestEnd: startOf('2030-01-02'),
      latestEnd: endOf('2030-01-12'),
    };
    expect(valueOf(GREATEST, early, late).time).toEqual(whole);
    expect(valueOf(GREATEST, late, early).time).toEqual(whole);
    expect(valueOf(GREATEST, early, late, claim('d', { time: days('2030-01-02', '2030-01-12') })).time).toEqual(whole);
  });

  it('has no time where it would last longer than it could', () => {
    const lasting = claim('a', { time: days('2030-01-02', '2030-01-09', 'THROUGHOUT') });
    expect(valueOf(GREATEST, lasting, claim('b', { time: days('2030-01-08', '2030-01-12') })).time).toBeNull();
    expect(valueOf(GREATEST, lasting, claim('b', { time: days('2029-12-30', '2030-01-08') })).time).toBeNull();
  });

  it('leaves a time without limits as wide as it is', () => {
    const [from, to] = [-8.64e15, 8.64e15];
    const open = { earliestStart: from, latestStart: from, earliestEnd: to, latestEnd: to };
    expect(valueOf(GREATEST, claim('a', { time: timeOf(open) })).time).toEqual({
      earliestStart: from,
      latestStart: to,
      earliestEnd: from,
      latestEnd: to,
    });
  });
});
