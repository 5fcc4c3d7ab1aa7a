import { describe, expect, it } from 'vitest';
import type { Check } from '../../../functions/domain/check.ts';
import { RULE_SET_VERSION } from '../../../functions/domain/rule-set-version.ts';
import type { Slice, Window } from '../../../functions/operations/list-ports.ts';
import type { ClaimPage } from '../../../functions/operations/ports.ts';
import { readChecks } from '../../../functions/operations/read-checks.ts';
import { EMPTY_SLICE, UNREAD_SLICE } from '../../../functions/operations/slices.ts';
import { startOf } from '../../support/build.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { sampleCheck, sampleVerdict } from '../../support/sample-entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const CURRENT = { ...sampleVerdict(), ruleSet: RULE_SET_VERSION };
const items = (...keys: readonly string[]) =>
  keys.map((key, place) => ({ position: `${place}`, item: sampleCheck('boast', key) }));
const pageOf = (checks: Slice<Check>): ClaimPage => {
  return { claim: BOAST, head: null, publishers: {}, verdict: CURRENT, checks };
};
const ends = (hasPrevious: boolean, hasNext: boolean) => ({ hasPrevious, hasNext });

describe('readChecks, where the page holds what is asked for', () => {
  const read = async (hasNext: boolean, window: Window) => {
    const derivations = cannedDerivations();
    const checks = { items: items('a', 'b'), hasPrevious: false, hasNext };
    const slice = await readChecks({ derivations, now: 0 }, pageOf(checks), { asOf: null, window });
    expect(derivations.calls).toEqual([]);
    return slice;
  };

  it.for<readonly [string, boolean, Window, Slice<Check>]>([
    ['all of them', false, { first: 2 }, { items: items('a', 'b'), ...ends(false, false) }],
    [
      'all that there are where more are asked for',
      false,
      { first: 5 },
      { items: items('a', 'b'), ...ends(false, false) },
    ],
    ['the first of them', true, { first: 1 }, { items: items('a'), ...ends(false, true) }],
    [
      'as many as it holds, and that there are more',
      true,
      { first: 2 },
      { items: items('a', 'b'), ...ends(false, true) },
    ],
    ['none', true, { first: 0, after: null }, { items: [], ...ends(false, true) }],
    ['the last where it holds all', false, { last: 1 }, { items: items('a', 'b').slice(1), ...ends(true, false) }],
    [
      'what follows where it holds all',
      false,
      { first: 1, after: '0' },
      { items: items('a', 'b').slice(1), ...ends(true, false) },
    ],
  ])('gives %s', async ([, hasNext, window, expected]) => {
    expect(await read(hasNext, window)).toEqual(expected);
  });
});

describe('readChecks, where more is asked for than the page holds', () => {
  it.each<readonly [string, Window]>([
    ['more than it holds', { first: 3 }],
    ['what follows', { first: 2, after: '1' }],
    ['what comes before', { first: 2, before: '1' }],
    ['the last', { last: 1 }],
  ])('asks for %s', async (_, window) => {
    const checks = { items: items('c'), ...ends(true, true) };
    const derivations = cannedDerivations({ checks });
    const page = pageOf({ items: items('a', 'b'), ...ends(false, true) });
    expect(await readChecks({ derivations, now: 0 }, page, { asOf: null, window })).toEqual(checks);
    expect(derivations.calls).toEqual([['checks', 'boast', window]]);
  });
});

describe('readChecks, of a page that was read without its checks', () => {
  it('asks whether there are any, even where none is asked for', async () => {
    const derivations = cannedDerivations({ checks: EMPTY_SLICE });
    const asked = { asOf: null, window: { first: 0 } };
    expect(await readChecks({ derivations, now: 0 }, pageOf(UNREAD_SLICE), asked)).toEqual(EMPTY_SLICE);
    expect(derivations.calls).toEqual([['checks', 'boast', { first: 0 }]]);
  });
});

describe('readChecks, derived on the spot', () => {
  const stale = (verdict: ClaimPage['verdict']): ClaimPage => ({
    ...pageOf({ items: items('old'), ...ends(false, true) }),
    verdict,
  });
  const ask = async (page: ClaimPage, asOf: number | null, window: Window) => {
    const { derivations } = await seededStore(townWith(ACCOUNT, BOAST, HOLE, DENIAL));
    const slice = await readChecks({ derivations, now: 0 }, page, { asOf, window });
    return { ...slice, items: slice.items.map(({ item }) => item.against.key) };
  };

  it.each<readonly [string, ClaimPage['verdict']]>([
    ['was derived by other rules', { ...CURRENT, ruleSet: RULE_SET_VERSION + 1 }],
    ['has no verdict', null],
  ])('gives all where the page %s', async (_, verdict) => {
    expect(await ask(stale(verdict), null, { first: 9 })).toEqual({ items: ['hole', 'denial'], ...ends(false, false) });
  });

  it('has each where pages have it, whatever the rules: one goes on from a place that was named before', async () => {
    const { derivations } = await seededStore(townWith(ACCOUNT, BOAST, HOLE, DENIAL));
    const derived = await derivations.claimPage('boast', 9);
    const [hole, denial] = derived?.checks.items.map(({ position }) => position) ?? [];
    expect(await ask(stale(null), null, { first: 1, after: hole ?? null })).toEqual({
      items: ['denial'],
      ...ends(true, false),
    });
    expect(await ask(stale(null), null, { last: 1, before: denial ?? null })).toEqual({
      items: ['hole'],
      ...ends(false, true),
    });
  });

  it('gives for a day in the past those against what was said by then', async () => {
    const page = stale(CURRENT);
    expect(await ask(page, startOf('2030-01-13'), { first: 9 })).toEqual({ items: ['hole'], ...ends(false, false) });
    expect(await ask(page, startOf('2030-01-12'), { first: 9 })).toEqual(EMPTY_SLICE);
  });
});
