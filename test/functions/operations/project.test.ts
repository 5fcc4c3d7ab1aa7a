import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../functions/domain/record.ts';
import { RULE_SET_VERSION } from '../../../functions/domain/rule-set-version.ts';
import type { Store } from '../../../functions/operations/ports.ts';
import { project } from '../../../functions/operations/project.ts';
import { startOf } from '../../support/build.ts';
import { append, claimPageOf, commitmentPageOf, refTo, write } from '../../support/derived.ts';
import { aCommitment } from '../../support/entries.ts';
import { createMemoryStore } from '../../support/memory-store.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-02-01');
const town = (...claims: readonly Entry[]): Promise<Store> => seededStore(townWith(...claims), NOW);
const statusOf = async (store: Store) => (await commitmentPageOf(store, 'pledge')).status?.value.value;
const listed = async ({ derivations }: Store, by: 'CLAIMANT' | 'COMMITMENT' | 'CONCEPT' | 'SOURCE', key: string) => {
  const slice = await derivations.claimKeys({ filter: { by, key }, rating: null, range: null }, { first: 9 });
  return slice.items.map(({ item }) => item).toSorted();
};

describe('project', () => {
  it('puts the page of a claim: what it is, its verdict by these rules, its checks', async () => {
    const appearing = { ...HOLE, appearances: [{ source: 'gazette', quotation: null, locator: null }] };
    const store = await town(ACCOUNT, appearing, DENIAL);
    const page = await claimPageOf(store, 'hole');
    expect(page).toMatchObject({
      claim: appearing,
      head: { number: 1, hash: expect.any(String) },
      publishers: { gazette: 'press' },
      verdict: { ruleSet: RULE_SET_VERSION, value: { rating: 'CONFLICTING_EVIDENCE' } },
      checks: { items: [{ item: { against: { key: 'denial' }, relation: 'CONTRADICTS' } }], hasNext: false },
    });
  });

  it('puts the status of a commitment by these rules, at the moment it is given', async () => {
    const store = await seededStore(townWith(ACCOUNT), startOf('2030-01-15'));
    expect((await commitmentPageOf(store, 'pledge')).status).toMatchObject({
      ruleSet: RULE_SET_VERSION,
      value: { value: 'PENDING' },
    });
    await project({ ...store, now: NOW }, [{ type: 'Commitment', key: 'pledge' }]);
    expect(await statusOf(store)).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('lists a claim by its claimant, its commitment, its sources and the concepts that it names', async () => {
    const appearing = [1, 2].map((page) => ({ source: 'gazette', quotation: null, locator: `page ${page}` }));
    const store = await town(ACCOUNT, BOAST, { ...HOLE, appearances: appearing });
    expect(await listed(store, 'SOURCE', 'gazette')).toEqual(['hole']);
    expect(await listed(store, 'CLAIMANT', 'mayor')).toEqual(['account', 'boast']);
    expect(await listed(store, 'COMMITMENT', 'pledge')).toEqual(['account', 'boast']);
    expect(await listed(store, 'CONCEPT', 'digging')).toEqual(['account', 'hole']);
    expect(await listed(store, 'CONCEPT', 'press')).toEqual([]);
  });

  it('does nothing for what is not on the record', async () => {
    const store = createMemoryStore();
    await project({ ...store, now: NOW }, [
      { type: 'Claim', key: 'nothing' },
      { type: 'Commitment', key: 'nothing' },
      { type: 'Concept', key: 'nothing' },
    ]);
    expect(await store.derivations.claimPage('nothing', 1)).toBeNull();
    expect(await store.derivations.commitmentPage('nothing')).toBeNull();
  });

  it('puts what claims name before the commitment itself is there', async () => {
    const store = createMemoryStore();
    await append(store, townWith(ACCOUNT, BOAST));
    await project({ ...store, now: NOW }, [refTo(ACCOUNT), refTo(BOAST)]);
    expect(await store.derivations.commitmentPage('pledge')).toBeNull();
    await project({ ...store, now: NOW }, [refTo(aCommitment('pledge'))]);
    expect(await statusOf(store)).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it('goes by the latest revision, whatever it is called for', async () => {
    const store = await town(ACCOUNT, BOAST);
    await write(store, [{ ...HOLE, text: 'There is a hole.' }], NOW);
    await write(store, [{ ...HOLE, text: 'There was a hole.' }], NOW);
    const { claim, head } = await claimPageOf(store, 'hole');
    const { number, hash } = (await store.truth.latest(HOLE)) ?? {};
    expect([claim.text, head]).toEqual(['There was a hole.', { number: 2, hash }]);
    expect([number, ...(await store.derivations.heads([HOLE]))]).toEqual([2, head]);
    expect((await claimPageOf(store, 'boast')).checks.items[0]?.item.against.text).toBe('There was a hole.');
  });

  it('says on a page that more bears on it than it takes in', async () => {
    const store = createMemoryStore();
    const entries = townWith(ACCOUNT, BOAST, HOLE, { ...HOLE, key: 'hole-2' });
    await append(store, entries);
    await project({ ...store, now: NOW, mostClaims: 2 }, entries.map(refTo));
    expect((await claimPageOf(store, 'boast')).verdict?.value.limit).toBe('TOO_MANY_CLAIMS');
    expect((await claimPageOf(store, 'hole')).verdict?.value.limit).toBeNull();
  });
});
