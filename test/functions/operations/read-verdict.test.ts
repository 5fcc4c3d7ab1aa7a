import { describe, expect, it } from 'vitest';
import { RULE_SET_VERSION } from '../../../functions/domain/rule-set-version.ts';
import type { ClaimPage, Store } from '../../../functions/operations/ports.ts';
import { readVerdict } from '../../../functions/operations/read-verdict.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { startOf } from '../../support/build.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { claimPageOf } from '../../support/derived.ts';
import { sampleVerdict } from '../../support/sample-entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const town = (): Promise<Store> => seededStore(townWith(ACCOUNT, BOAST, HOLE, DENIAL));
const readerOf = ({ derivations }: Pick<Store, 'derivations'>) => ({ derivations, now: startOf('2030-02-01') });

describe('readVerdict', () => {
  it('is what the page says, without reading anything', async () => {
    const derivations = cannedDerivations();
    const verdict = { ...sampleVerdict(), ruleSet: RULE_SET_VERSION };
    const page: ClaimPage = { claim: BOAST, head: null, publishers: {}, verdict, checks: EMPTY_SLICE };
    expect(await readVerdict(readerOf({ derivations }), page, null)).toBe(verdict.value);
    expect(derivations.calls).toEqual([]);
  });

  it.each<readonly [string, ClaimPage['verdict']]>([
    ['has none', null],
    ['was derived by earlier rules', { ...sampleVerdict(), ruleSet: RULE_SET_VERSION - 1 }],
    ['was derived by later rules', { ...sampleVerdict(), ruleSet: RULE_SET_VERSION + 1 }],
  ])('is derived on the spot where the page %s', async (_, verdict) => {
    const store = await town();
    const page = await claimPageOf(store, 'boast');
    const read = await readVerdict(readerOf(store), { ...page, verdict }, null);
    expect(read.rating).toBe('CONFLICTING_EVIDENCE');
    expect(read).toEqual(page.verdict?.value);
  });

  it('is derived on the spot for a day in the past, whatever the page says', async () => {
    const store = await town();
    const page = await claimPageOf(store, 'boast');
    const asOf = async (day: string) => (await readVerdict(readerOf(store), page, startOf(day))).rating;
    expect(await asOf('2030-01-05')).toBe('NOT_ENOUGH_EVIDENCE');
    expect(await asOf('2030-01-13')).toBe('REFUTED');
    expect(await asOf('2030-01-23')).toBe('CONFLICTING_EVIDENCE');
  });
});
