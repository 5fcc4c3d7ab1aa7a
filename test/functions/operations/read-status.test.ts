import { describe, expect, it } from 'vitest';
import { RULE_SET_VERSION } from '../../../functions/domain/rule-set-version.ts';
import type { Status } from '../../../functions/domain/verdict.ts';
import type { CommitmentPage, Store } from '../../../functions/operations/ports.ts';
import { readStatus } from '../../../functions/operations/read-status.ts';
import { endOf, startOf } from '../../support/build.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { commitmentPageOf } from '../../support/derived.ts';
import { aCommitment } from '../../support/entries.ts';
import { sampleStatus } from '../../support/sample-entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, HOLE, townWith } from '../../support/town.ts';

const CLOSED = endOf('2030-01-20');
const pending = (): Promise<Store> => seededStore(townWith(ACCOUNT), startOf('2030-01-15'));
const valueAt = async (store: Store, page: CommitmentPage, [now, asOf]: readonly [number, number | null]) =>
  (await readStatus({ derivations: store.derivations, now }, page, asOf)).value;

describe('readStatus', () => {
  it.each([
    ['that time does not change', null],
    ['that holds for now', CLOSED],
  ])('is what the page says %s, without reading anything', async (_, validUntil) => {
    const derivations = cannedDerivations();
    const value: Status = { ...sampleStatus().value, validUntil };
    const page = { commitment: aCommitment('pledge'), status: { value, ruleSet: RULE_SET_VERSION } };
    expect(await readStatus({ derivations, now: CLOSED - 1 }, page, null)).toBe(value);
    expect(derivations.calls).toEqual([]);
  });

  it('is derived on the spot from the moment on until which it was valid', async () => {
    const store = await pending();
    const page = await commitmentPageOf(store, 'pledge');
    expect(page.status?.value).toMatchObject({ value: 'PENDING', validUntil: CLOSED });
    expect(await valueAt(store, page, [CLOSED - 1, null])).toBe('PENDING');
    expect(await valueAt(store, page, [CLOSED, null])).toBe('NOT_ENOUGH_EVIDENCE');
  });

  it.each<readonly [string, CommitmentPage['status']]>([
    ['has none', null],
    ['was derived by earlier rules', { ...sampleStatus(), ruleSet: RULE_SET_VERSION - 1 }],
    ['was derived by later rules', { ...sampleStatus(), ruleSet: RULE_SET_VERSION + 1 }],
  ])('is derived on the spot where the page %s', async (_, status) => {
    const store = await pending();
    const page = await commitmentPageOf(store, 'pledge');
    const reader = { derivations: store.derivations, now: startOf('2030-01-15') };
    expect(await readStatus(reader, { ...page, status }, null)).toEqual(page.status?.value);
  });

  it('says how long it holds, where it is what stands: as derived, or on the spot', async () => {
    const store = await pending();
    const page = await commitmentPageOf(store, 'pledge');
    const noted: number[] = [];
    const reader = {
      derivations: store.derivations,
      now: CLOSED - 1,
      holdsUntil: (moment: number) => {
        noted.push(moment);
      },
    };
    await readStatus(reader, page, null);
    await readStatus(reader, { ...page, status: null }, null);
    await readStatus({ ...reader, now: CLOSED }, page, null);
    await readStatus(reader, page, startOf('2030-01-15'));
    expect(noted).toEqual([CLOSED, CLOSED]);
  });

  it('is for a day in the past what the claims and the window were on that day', async () => {
    const store = await seededStore(townWith(ACCOUNT, HOLE), startOf('2030-02-01'));
    const page = await commitmentPageOf(store, 'pledge');
    const now = startOf('2030-02-01');
    expect(await valueAt(store, page, [now, null])).toBe('BROKEN');
    expect(await valueAt(store, page, [now, startOf('2030-01-13')])).toBe('BROKEN');
    expect(await valueAt(store, page, [now, startOf('2030-01-12')])).toBe('PENDING');
    expect(await valueAt(store, page, [now, startOf('2030-01-05')])).toBe('NOT_ENOUGH_EVIDENCE');
  });
});
