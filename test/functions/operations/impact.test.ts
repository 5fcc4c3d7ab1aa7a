import { describe, expect, it } from 'vitest';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import { MOST_CLAIMS } from '../../../functions/operations/bounds.ts';
import { type Impact, readImpact, readImpactOfSource } from '../../../functions/operations/impact.ts';
import type { Derivations } from '../../../functions/operations/ports.ts';
import type { Reader } from '../../../functions/operations/reader.ts';
import { days, endOf, occurrence, saying, startOf, terms } from '../../support/build.ts';
import { aSource } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

async function town(...entries: readonly Entry[]): Promise<Reader> {
  return { derivations: (await seededStore(townWith(...entries))).derivations, now: endOf('2030-02-01') };
}

/** What would change, in few words. */
function told({ changes }: Impact): readonly unknown[] {
  return changes.map((change) =>
    change.type === 'Claim'
      ? [change.claim.key, change.before.rating, change.after.rating]
      : [change.commitment.key, change.before.value, change.after.value],
  );
}

/** Whatever is looked for, as much is found as was asked for. */
const crowd =
  (find: Derivations['find']): Derivations['find'] =>
  async (search) => {
    const found = await find(search);
    return search.limit > MOST_CLAIMS
      ? found
      : Array.from({ length: search.limit }, (_, at) => found[at] ?? `other-${at}`);
  };

const appearing = (claim: Claim, ...sources: readonly string[]): Claim => ({
  ...claim,
  appearances: sources.map((source) => ({ source, quotation: null, locator: null })),
});

describe('readImpact', () => {
  it('is whole', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE);
    expect(await readImpact(reader, [HOLE])).toEqual({
      changes: [
        {
          type: 'Claim',
          claim: BOAST,
          before: expect.objectContaining({ rating: 'REFUTED', standing: 'FALLEN', decidingCount: 1 }),
          after: expect.objectContaining({ rating: 'NOT_ENOUGH_EVIDENCE', standing: 'UNOPPOSED', decidingCount: 0 }),
        },
        {
          type: 'Commitment',
          commitment: expect.objectContaining({ key: 'pledge' }),
          before: expect.objectContaining({ value: 'BROKEN' }),
          after: expect.objectContaining({ value: 'NOT_ENOUGH_EVIDENCE' }),
        },
      ],
      limited: false,
    });
  });

  it('says how long the statuses hold that it compares, whether they change or not', async () => {
    const reader = { ...(await town(ACCOUNT)), now: startOf('2030-01-15') };
    const noted: number[] = [];
    const impact = await readImpact({ ...reader, holdsUntil: (moment) => void noted.push(moment) }, [HOLE]);
    expect([impact.changes, noted]).toEqual([[], [endOf('2030-01-20'), endOf('2030-01-20')]]);
  });

  it('reaches what is rated by what the claim contradicts', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE, DENIAL);
    expect(told(await readImpact(reader, [DENIAL]))).toEqual([
      ['boast', 'CONFLICTING_EVIDENCE', 'REFUTED'],
      ['hole', 'CONFLICTING_EVIDENCE', 'NOT_ENOUGH_EVIDENCE'],
      ['pledge', 'CONFLICTING_EVIDENCE', 'BROKEN'],
    ]);
  });

  it('shows what is rated as before and read otherwise', async () => {
    const other = saying('other', terms({ window: days('2030-01-10', '2030-01-19') }), { claimant: 'press' });
    const reader = await town(ACCOUNT, BOAST, HOLE, other);
    expect(told(await readImpact(reader, [other]))).toEqual([
      ['boast', 'REFUTED', 'REFUTED'],
      ['pledge', 'BROKEN', 'BROKEN'],
    ]);
  });

  it('takes claims that fall together as one', async () => {
    const second = { ...HOLE, key: 'second-hole' };
    const reader = await town(ACCOUNT, BOAST, HOLE, second);
    expect(told(await readImpact(reader, [HOLE]))).toEqual([]);
    expect(told(await readImpact(reader, [HOLE, second]))).toEqual([
      ['boast', 'REFUTED', 'NOT_ENOUGH_EVIDENCE'],
      ['pledge', 'BROKEN', 'NOT_ENOUGH_EVIDENCE'],
    ]);
  });

  it('is nothing where nothing rests on the claim', async () => {
    const reader = await town(ACCOUNT, BOAST, saying('aside', occurrence({ agents: ['press'] })));
    expect(await readImpact(reader, [BOAST])).toEqual({ changes: [], limited: false });
  });

  it('compares so much and says where there is more', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE, DENIAL);
    const whole = await readImpact(reader, [HOLE]);
    const found = new Set<number>();
    for (let most = 0; most < 60; most += 1) {
      const { changes, limited } = await readImpact(reader, [HOLE], { mostComparisons: most });
      expect(limited || changes.length === whole.changes.length).toBe(true);
      expect(whole.changes).toEqual(expect.arrayContaining([...changes]));
      found.add(changes.length);
    }
    expect([found.has(0), found.has(whole.changes.length), whole.limited]).toEqual([true, true, false]);
  });

  it('asks the table so often and says where there is more', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE, DENIAL);
    const whole = await readImpact(reader, [HOLE]);
    const found = new Set<number>();
    for (let most = 0; most < 40; most += 1) {
      let asked = 0;
      const { find } = reader.derivations;
      const derivations: Derivations = {
        ...reader.derivations,
        find: async (search) => {
          asked += 1;
          return find(search);
        },
      };
      const counting: Reader = { ...reader, derivations, counted: async (work) => work(() => asked) };
      const { changes, limited } = await readImpact(counting, [HOLE], { mostCalls: most });
      expect(limited || changes.length === whole.changes.length).toBe(true);
      expect(whole.changes).toEqual(expect.arrayContaining([...changes]));
      found.add(changes.length);
    }
    expect([found.has(0), found.has(whole.changes.length)]).toEqual([true, true]);
  });

  it('says where more is found in one place than it takes in', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE);
    const crowded = { ...reader, derivations: { ...reader.derivations, find: crowd(reader.derivations.find) } };
    expect((await readImpact(crowded, [HOLE])).limited).toBe(true);
  });

  it('looks at so much and says where there is more', async () => {
    const reader = await town(ACCOUNT, BOAST, HOLE);
    const impact = await readImpact(reader, [HOLE], { mostAffected: 1 });
    expect([told(impact), impact.limited]).toEqual([[['boast', 'REFUTED', 'NOT_ENOUGH_EVIDENCE']], true]);
  });
});

describe('readImpactOfSource', () => {
  it('is that of the claims that appear in no other', async () => {
    const entries = [ACCOUNT, BOAST, aSource('herald')];
    const alone = await town(...entries, appearing(HOLE, 'gazette', 'gazette'));
    expect(told(await readImpactOfSource(alone, 'gazette'))).toEqual([
      ['boast', 'REFUTED', 'NOT_ENOUGH_EVIDENCE'],
      ['pledge', 'BROKEN', 'NOT_ENOUGH_EVIDENCE'],
    ]);
    const both = await town(...entries, appearing(HOLE, 'gazette', 'herald'));
    expect(await readImpactOfSource(both, 'gazette')).toEqual({ changes: [], limited: false });
  });

  it('says where the source has more claims than it takes in', async () => {
    const reader = await town(ACCOUNT, appearing(BOAST, 'gazette'), appearing(HOLE, 'gazette'));
    expect((await readImpactOfSource(reader, 'gazette', 1)).limited).toBe(true);
    expect((await readImpactOfSource(reader, 'gazette', 2)).limited).toBe(false);
  });
});
