import { describe, expect, it } from 'vitest';
import type { EntryRef } from '../../../../functions/domain/record.ts';
import { readStored, type SealedRevision, toStored } from '../../../../functions/operations/ledger/formats.ts';
import { verifyChain } from '../../../../functions/operations/ledger/verify-chain.ts';
import type { Ledger, NotedRequest, StoredRevision } from '../../../../functions/operations/ports.ts';
import { format1 } from '../../../support/format-1.ts';
import { sealed } from '../../../support/revisions.ts';
import { sampleClaim } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const CLAIM: EntryRef = { type: 'Claim', key: 'claim' };
const ONE: NotedRequest = { inputHash: 'one', number: 1 };
const OTHER: NotedRequest = { inputHash: 'other', number: 2 };

export function describeLedger(open: OpenStore): void {
  describe('append', () => {
    it('keeps revisions, and gives them back as they were, past nine of them', async () => {
      const revisions = chain(11);
      const { ledger } = await open();

      for (const revision of revisions) expect(await ledger.append(CLAIM, revision)).toBe(true);
      const history = await ledger.history(CLAIM);

      expect(history).toEqual(revisions);
      expect(
        verifyChain(
          history.map((stored) => readStored(CLAIM, stored)),
          null,
        ),
      ).toEqual([]);
    });

    it('refuses a number that is taken, and leaves what stands there', async () => {
      const [first, second = first] = chain(2);
      const ledger = await ledgerWith(open, [first, second]);

      expect(await ledger.append(CLAIM, { ...second, content: 'other' })).toBe(false);
      expect(await ledger.history(CLAIM)).toEqual([first, second]);
    });

    it('appends one of many that come at once', async () => {
      const [first] = chain(1);
      const { ledger } = await open();

      const appended = await Promise.all(
        Array.from({ length: 20 }, async (_, index) => ledger.append(CLAIM, { ...first, content: `${index}` })),
      );

      const winner = appended.indexOf(true);
      expect(appended.filter((isAppended) => isAppended)).toHaveLength(1);
      expect(await ledger.history(CLAIM)).toEqual([{ ...first, content: `${winner}` }]);
    });

    it('keeps content of any text, and as large as content may be', async () => {
      const contents = ['', '#~%', '\u0000\u001f\u007f', '\u202eمرحبا\u2066', 'é e\u0301', '🕊️', 'ж'.repeat(50_000)];
      const revisions = chain(contents.length).map((revision, index) => ({ ...revision, content: contents[index] }));
      const ledger = await ledgerWith(open, revisions);

      expect(await ledger.history(CLAIM)).toEqual(revisions);
    });

    it('keeps revisions of format 1 beside later ones', async () => {
      const [ref, first, second] = revisedInFormat1();
      const third = toStored(sealed(sampleClaim(ref.key), readStored(ref, second)));
      const { ledger } = await open();

      for (const revision of [first, second, third]) await ledger.append(ref, revision);

      expect(await ledger.history(ref)).toEqual([first, second, third]);
    });
  });

  describe('read', () => {
    it('has those of the revisions that there are, each once', async () => {
      const revisions = chain(3);
      const ledger = await ledgerWith(open, revisions);

      const { revisions: read, noted } = await ledger.read(CLAIM, [3, 1, 4, 1, 0, -1, 1.5, 2 ** 53]);

      expect(read.toSorted((one, other) => one.number - other.number)).toEqual([revisions[0], revisions[2]]);
      expect(noted).toBeNull();
      expect(await ledger.read(CLAIM, [])).toEqual({ revisions: [], noted: null });
      expect(await ledger.read({ type: 'Source', key: 'claim' }, [1])).toEqual({ revisions: [], noted: null });
    });

    it('has what is noted of a request, with revisions and without', async () => {
      const revisions = chain(1);
      const ledger = await ledgerWith(open, revisions);
      await ledger.claimRequest(CLAIM, { id: 'request', ...ONE }, null);

      expect(await ledger.read(CLAIM, [1, 2], 'request')).toEqual({ revisions, noted: ONE });
      expect(await ledger.read(CLAIM, [], 'request')).toEqual({ revisions: [], noted: ONE });
      expect(await ledger.read(CLAIM, [1], 'another')).toEqual({ revisions, noted: null });
      const other = { type: 'Source', key: 'claim' } as const;
      expect(await ledger.read(other, [1], 'request')).toEqual({ revisions: [], noted: null });
    });
  });

  describe('back', () => {
    it('has the latest first, and reads on until it is enough', async () => {
      const revisions = chain(11);
      const ledger = await ledgerWith(open, revisions);
      const back = async (limit: number, enough: number, before: number | null = null): Promise<readonly number[]> => {
        const isEnough = (read: readonly StoredRevision[]): boolean => read.length >= enough;
        return (await ledger.back(CLAIM, { before, limit, isEnough })).map(({ number }) => number);
      };

      expect(await back(1, 1)).toEqual([11]);
      expect(await back(1, 3)).toEqual([11, 10, 9]);
      expect(await back(2, 3)).toEqual([11, 10, 9, 8]);
      expect(await back(4, 100)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
      expect(await back(2, 2, 10)).toEqual([9, 8]);
      expect(await back(5, 5, 3)).toEqual([2, 1]);
      expect(await back(5, 5, 2 ** 53)).toEqual([11, 10, 9, 8, 7]);
      expect(await back(5, 5, 1)).toEqual([]);
      expect(await back(5, 5, -1)).toEqual([]);
    });

    it('asks by what the revisions hold whether it is enough', async () => {
      const revisions = chain(3);
      const ledger = await ledgerWith(open, revisions);
      const isEnough = (read: readonly StoredRevision[]): boolean => read.some(({ kind }) => kind === 'RECORDED');

      expect(await ledger.back(CLAIM, { before: null, limit: 1, isEnough })).toEqual(revisions.toReversed());
    });

    it('has nothing where nothing was written, whatever was asked for', async () => {
      const { ledger } = await open();
      await ledger.claimRequest(CLAIM, { id: 'request', ...ONE }, null);

      expect(await ledger.back(CLAIM, { before: null, limit: 1, isEnough: () => false })).toEqual([]);
      expect(await ledger.history(CLAIM)).toEqual([]);
    });
  });

  describe('claimRequest', () => {
    it('notes of a request what it came with first, and answers with that', async () => {
      const { ledger } = await open();
      const claim = async (ref: EntryRef, id: string, noted: NotedRequest): Promise<NotedRequest> =>
        ledger.claimRequest(ref, { id, ...noted }, null);

      expect(await claim(CLAIM, 'request', ONE)).toEqual(ONE);
      expect(await claim(CLAIM, 'request', ONE)).toEqual(ONE);
      expect(await claim(CLAIM, 'request', OTHER)).toEqual(ONE);
      expect(await claim(CLAIM, 'another', OTHER)).toEqual(OTHER);
      expect(await claim({ type: 'Event', key: 'claim' }, 'request', OTHER)).toEqual(OTHER);
    });

    it('notes one thing instead of another, where that is what is noted', async () => {
      const { ledger } = await open();
      const request = { id: 'request', ...OTHER };
      await ledger.claimRequest(CLAIM, { id: 'request', ...ONE }, null);

      for (const instead of [null, OTHER, { ...ONE, number: 2 }, { ...ONE, inputHash: 'x' }])
        expect(await ledger.claimRequest(CLAIM, request, instead)).toEqual(ONE);
      expect(await ledger.claimRequest(CLAIM, request, ONE)).toEqual(OTHER);
      expect(await ledger.read(CLAIM, [], 'request')).toEqual({ revisions: [], noted: OTHER });
    });

    it('gives all that come at once the same answer', async () => {
      const { ledger } = await open();
      const claimAll = async (instead: NotedRequest | null): Promise<readonly NotedRequest[]> =>
        Promise.all(
          Array.from({ length: 20 }, async (_, index) =>
            ledger.claimRequest(
              CLAIM,
              { id: 'request', inputHash: `${instead?.inputHash} ${index}`, number: 1 },
              instead,
            ),
          ),
        );

      const [first = ONE, ...others] = await claimAll(null);
      expect(others).toEqual(others.map(() => first));
      const again = await claimAll(first);
      expect(new Set(again.map(({ inputHash }) => inputHash)).size).toBe(1);
      expect(await ledger.read(CLAIM, [], 'request')).toEqual({ revisions: [], noted: again[0] });
    });
  });

  describe('removeContent', () => {
    it('takes away what a revision says, again and again, and leaves all else of it and of the others', async () => {
      const revisions = chain(3);
      const [first, second, third] = revisions;
      const ledger = await ledgerWith(open, revisions);

      for (const _ of [1, 2]) await ledger.removeContent(CLAIM, 2, String(second?.['contentHash']));

      expect(await ledger.history(CLAIM)).toEqual([first, { ...second, content: null }, third]);
    });

    it('takes it away from a revision of format 1, the reason with it, and keeps the hash', async () => {
      const [ref, first, second] = revisedInFormat1();
      const before = readStored(ref, second);
      const { ledger } = await open();
      await ledger.append(ref, first);
      await ledger.append(ref, second);

      await ledger.removeContent(ref, 2, before.contentHash);
      const [after] = (await ledger.read(ref, [2])).revisions;

      expect(Object.keys(after ?? {})).toEqual(expect.not.arrayContaining(['body', 'reason']));
      expect(after === undefined ? null : readStored(ref, after)).toEqual({ ...before, content: null });
    });

    it('fails where there is no such revision, and makes none', async () => {
      const revisions = chain(1);
      const ledger = await ledgerWith(open, revisions);

      await expect(ledger.removeContent(CLAIM, 2, 'hash')).rejects.toThrow('There is no revision 2 of Claim "claim".');
      expect(await ledger.history(CLAIM)).toEqual(revisions);
    });
  });
}

async function ledgerWith(open: OpenStore, revisions: readonly StoredRevision[]): Promise<Ledger> {
  const { ledger } = await open();
  for (const revision of revisions) await ledger.append(CLAIM, revision);
  return ledger;
}

/** As many revisions of a claim, each upon the one before. */
function chain(length: number): [StoredRevision, ...StoredRevision[]] {
  const first = sealed(sampleClaim(CLAIM.key));
  const revisions: [SealedRevision, ...SealedRevision[]] = [first];
  for (let last = first; revisions.length < length; revisions.push(last)) {
    const request = { id: `request ${last.number}`, inputHash: 'input' };
    last = sealed(sampleClaim(CLAIM.key), last, { request });
  }
  const [head, ...rest] = revisions;
  return [toStored(head), ...rest.map(toStored)];
}

/** A claim as the first release kept it, and its revision. */
function revisedInFormat1(): [EntryRef, StoredRevision, StoredRevision] {
  const second = format1.find(({ stored }) => stored.number === 2);
  const first = format1.find(({ ref, stored }) => stored.number === 1 && ref.key === second?.ref.key);
  if (first === undefined || second === undefined) throw new Error('No claim of format 1 was revised.');
  return [first.ref, first.stored, second.stored];
}
