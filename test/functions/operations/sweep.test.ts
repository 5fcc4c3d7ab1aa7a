import { describe, expect, it } from 'vitest';
import { sweep } from '../../../functions/operations/sweep.ts';
import { startOf } from '../../support/build.ts';
import { commitmentPageOf } from '../../support/derived.ts';
import { latest } from '../../support/numbers.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, townWith } from '../../support/town.ts';

describe('sweep', () => {
  it('derives anew what has lapsed since, once, and publishes what it has become', async () => {
    const store = await seededStore(townWith(ACCOUNT), startOf('2030-01-15'));
    const statusAfter = async (day: string): Promise<unknown> => {
      const swept = await sweep({ ...store, now: startOf(day) });
      return [swept, (await commitmentPageOf(store, 'pledge')).status?.value.value];
    };

    expect(await statusAfter('2030-01-16')).toEqual([0, 'PENDING']);
    expect(await statusAfter('2030-01-21')).toEqual([1, 'NOT_ENOUGH_EVIDENCE']);
    expect(await statusAfter('2030-01-22')).toEqual([0, 'NOT_ENOUGH_EVIDENCE']);
    expect(await store.kept.statuses('pledge', latest(9))).toMatchObject([
      { version: 2, causes: [null], value: { value: 'NOT_ENOUGH_EVIDENCE' } },
      { version: 1, value: { value: 'PENDING' } },
    ]);
  });
});
