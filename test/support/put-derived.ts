import { expect } from 'vitest';
import type { Status } from '../../functions/domain/verdict.ts';
import type { Derived, DerivedClaimPage, DerivedContent, Revision, Store } from '../../functions/operations/ports.ts';
import { firstRevision } from './sample-entries.ts';

/** The store that something is put into. */
type Into = Pick<Store, 'projection'>;

/** Puts the current content of an entry, whose turn it is. */
export async function putContent(
  { projection }: Into,
  revision: Revision,
  content: Partial<DerivedContent> = {},
): Promise<void> {
  const { turn } = await projection.contentTurn(revision);
  const put = { revision, untold: [], indexEntries: [], lists: [], ...content };
  expect(await projection.putContent(put, turn)).toBe(true);
}

/** Puts a claim and what is derived for it, whose turn it is. */
export async function putPage({ projection }: Into, page: DerivedClaimPage): Promise<void> {
  const { claim, head, lists } = page;
  await putContent({ projection }, { ...firstRevision(claim), ...head }, { lists });
  await putVerdict({ projection }, page);
}

/** Puts what is derived for a claim, whose turn it is. */
export async function putVerdict({ projection }: Into, page: DerivedClaimPage): Promise<void> {
  const { turn } = await projection.verdictTurn(page.claim.key);
  expect(await projection.putClaimPage(page, turn)).toBe(true);
}

/** Puts the status of a commitment, whose turn it is. */
export async function putStatus({ projection }: Into, commitment: string, status: Derived<Status>): Promise<void> {
  const { turn } = await projection.statusTurn(commitment);
  const page = { commitment, status: { version: 1, ...status }, publication: null };
  expect(await projection.putStatus(page, turn)).toBe(true);
}
