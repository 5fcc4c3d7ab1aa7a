import { describe, expect, it } from 'vitest';
import type { Check } from '../../../functions/domain/check.ts';
import { RULE_SET_VERSION } from '../../../functions/domain/rule-set-version.ts';
import type { Slice, Window } from '../../../functions/operations/list-ports.ts';
import type { ClaimPage } from '../../../functions/operations/ports.ts';
import { readChecks } from '../../../functions/operations/read-checks.ts';
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
const first = (count: number, after: string | null = null) => ({ asOf: null, window: { first: count, after } });

describe('readChecks, where the page holds what is asked for', () => {
  const read = async (checks: Slice<Check>, window: Window) => {
    const derivations = cannedDerivations();
    const slice = await readChecks({ derivations, now: 0 }, pageOf(checks), { asOf: null, window });
    expect(derivations.calls).toEqual([]);
    return slice;
  };

  it.for<readonly [string, number, boolean, Slice<Check>]>([
    ['all of them', 2, false, { items: items('a', 'b'), more: false }],
    ['all that there are where more are asked for', 5, false, { items: items('a', 'b'), more: false }],
    ['the first of them', 1, false, { items: items('a'), more: true }],
    ['as many as it holds, and that there are more', 2, true, { items: items('a', 'b'), more: true }],
    ['none', 0, false, { items: [], more: true }],
  ])('gives %s', async ([, count, more, expected]) => {
    expect(await read({ items: items('a', 'b'), more }, { first: count, after: null })).toEqual(expected);
  });

  it('says that there are none', async () => {
    expect(await read({ items: [], more: false }, { first: 0, after: null })).toEqual({ items: [], more: false });
  });
});

describe('readChecks, where more is asked for than the page holds', () => {
  const REST = { items: items('c'), more: false };
  const derivations = cannedDerivations({ claimPages: [pageOf(REST)] });

  it.each([
    ['more than it holds', first(3)],
    ['what follows', first(2, '1')],
  ])('reads the page again for %s', async (_, asked) => {
    const before = derivations.calls.length;
    const page = pageOf({ items: items('a', 'b'), more: true });
    expect(await readChecks({ derivations, now: 0 }, page, asked)).toEqual(REST);
    expect(derivations.calls.slice(before)).toEqual([['claimPage', 'boast', asked.window]]);
  });

  it('has none where the page is gone meanwhile', async () => {
    const gone = cannedDerivations();
    const page = pageOf({ items: items('a'), more: true });
    expect(await readChecks({ derivations: gone, now: 0 }, page, first(3))).toEqual({ items: [], more: false });
  });
});

describe('readChecks, derived on the spot', () => {
  const stale = (verdict: ClaimPage['verdict']): ClaimPage => ({
    ...pageOf({ items: items('old'), more: true }),
    verdict,
  });
  const ask = async (page: ClaimPage, asOf: number | null, window: Window) => {
    const { derivations } = await seededStore(townWith(ACCOUNT, BOAST, HOLE, DENIAL));
    const { items: found, more } = await readChecks({ derivations, now: 0 }, page, { asOf, window });
    return { positions: found.map(({ position }) => position), of: found.map(({ item }) => item.against.key), more };
  };

  it.each<readonly [string, ClaimPage['verdict']]>([
    ['was derived by other rules', { ...CURRENT, ruleSet: RULE_SET_VERSION + 1 }],
    ['has no verdict', null],
  ])('gives all where the page %s', async (_, verdict) => {
    expect(await ask(stale(verdict), null, { first: 9, after: null })).toMatchObject({
      of: ['hole', 'denial'],
      more: false,
    });
  });

  it('goes on after any of them, and has nothing after what is no longer there', async () => {
    const one = await ask(stale(null), null, { first: 1, after: null });
    expect(one).toMatchObject({ of: ['hole'], more: true });
    const [after = null] = one.positions;
    expect(await ask(stale(null), null, { first: 1, after })).toMatchObject({ of: ['denial'], more: false });
    const gone = { positions: [], of: [], more: false };
    expect(await ask(stale(null), null, { first: 1, after: 'gone' })).toEqual(gone);
  });

  it('gives for a day in the past those against what was said by then', async () => {
    const page = stale(CURRENT);
    const window = { first: 9, after: null };
    expect(await ask(page, startOf('2030-01-13'), window)).toMatchObject({ of: ['hole'], more: false });
    expect(await ask(page, startOf('2030-01-12'), window)).toMatchObject({ of: [], more: false });
  });
});
