import type { Claim, Commitment, Entry, EntryRef } from '../../functions/domain/record.ts';
import { readStored, type SealedRevision, toStored } from '../../functions/operations/ledger/formats.ts';
import type { ClaimPage, CommitmentPage, Store } from '../../functions/operations/ports.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import { sealed } from './revisions.ts';

/** More checks than a test's record has. */
const ALL = 1000;

/** Puts entries on the record as their next revisions, and derives nothing. */
export async function append(
  { ledger }: Pick<Store, 'ledger'>,
  entries: readonly Entry[],
  parts: Partial<SealedRevision> = {},
): Promise<void> {
  for (const entry of entries) {
    const [last] = await ledger.back(entry, { before: null, limit: 1, isEnough: () => true });
    const before = last === undefined ? null : readStored(entry, last);
    const recordedAt = '2030-02-01T00:00:00.000Z';
    await ledger.append(entry, toStored(sealed(entry, before, { recordedAt, ...parts })));
  }
}

/** Puts entries on the record as their next revisions, and derives what follows from them. */
export async function write(store: Store, entries: readonly Entry[], now: number): Promise<void> {
  await append(store, entries);
  await projectFully({ ...store, now }, entries.map(refTo));
}

export function refTo({ type, key }: Entry): EntryRef {
  return { type, key };
}

export async function claimPageOf({ derivations }: Pick<Store, 'derivations'>, key: string): Promise<ClaimPage> {
  const page = await derivations.claimPage(key, ALL);
  if (page === null) throw new Error(`${key} is not on the record.`);
  return page;
}

export async function commitmentPageOf(
  { derivations }: Pick<Store, 'derivations'>,
  key: string,
): Promise<CommitmentPage> {
  const page = await derivations.commitmentPage(key);
  if (page === null) throw new Error(`${key} is not on the record.`);
  return page;
}

/** All that is derived from a record: the page of every claim and of every commitment. */
export async function derivedFrom(store: Store, entries: readonly Entry[]): Promise<Derived> {
  const claims = entries.filter((entry): entry is Claim => entry.type === 'Claim');
  const commitments = entries.filter((entry): entry is Commitment => entry.type === 'Commitment');
  return {
    claims: await Promise.all(claims.map(({ key }) => claimPageOf(store, key))),
    commitments: await Promise.all(commitments.map(({ key }) => commitmentPageOf(store, key))),
  };
}
export type Derived = { readonly claims: readonly ClaimPage[]; readonly commitments: readonly CommitmentPage[] };
