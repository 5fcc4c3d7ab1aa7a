import { describe, expect, it } from 'vitest';
import { toStored } from '../../../../functions/operations/ledger/formats.ts';
import type { StoredRevision } from '../../../../functions/operations/ports.ts';
import { sealed } from '../../../support/revisions.ts';
import { sampleSource } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

/** Keys that may be taken for one another, or for parts of the store's own. */
const KEYS = [
  ['those that look like parts of keys', ['a', 'a#b', 'a%23b', 'a#revision#00000001', '#', '%', ' ', '~', '/']],
  ['control characters', ['a', 'a\u0000', 'a\u0001', 'a\n', 'a\u007f', '\u0000']],
  ['marks of direction, and what has no width', ['a', 'a\u200f', '\u202ea', 'a\u2069', 'a\u200d', '\ufeffa']],
  ['homoglyphs', ['a', '\u0430', '\u03b1', '\uff41', 'A']],
  ['composed and decomposed characters', ['\u00e9', 'e\u0301', '\u212b', '\u00c5', 'A\u030a']],
  ['the longest, of characters of four bytes', ['𝔎'.repeat(200), `${'𝔎'.repeat(199)}𝔏`]],
  ['the longest, of what is escaped', ['#'.repeat(200), '%'.repeat(200)]],
] as const;

const NO_KEYS = ['', '\ud800', 'a\udc00', 'k'.repeat(201), 'k'.repeat(3000)];

export function describeLedgerKeys(open: OpenStore): void {
  describe('keys of the ledger', () => {
    it.each(KEYS)('are told apart: %s', async (_, keys) => {
      const { ledger } = await open();
      const request = { id: 'request' };
      for (const key of keys) {
        expect(await ledger.append({ type: 'Source', key }, revisionOf(key))).toBe(true);
        const noted = { inputHash: key, number: 1 };
        expect(await ledger.claimRequest({ type: 'Source', key }, { ...request, ...noted }, null)).toEqual(noted);
      }

      const read = await Promise.all(keys.map((key) => ledger.read({ type: 'Source', key }, [1, 2], request.id)));
      const histories = await Promise.all(keys.map((key) => ledger.history({ type: 'Source', key })));

      expect(read).toEqual(keys.map((key) => ({ revisions: [revisionOf(key)], noted: { inputHash: key, number: 1 } })));
      expect(histories).toEqual(keys.map((key) => [revisionOf(key)]));
      const asked = keys.map((key) => ({ ref: { type: 'Source', key } as const, numbers: [1, 2] }));
      expect(await ledger.readAll(asked)).toEqual(histories);
    });

    it.each(NO_KEYS)('have nothing under what is none, and take nothing: %j', async (key) => {
      const { ledger } = await open();
      const ref = { type: 'Source', key } as const;
      // What is not well-formed would be kept as this.
      await ledger.append({ type: 'Source', key: '\ufffd' }, revisionOf('\ufffd'));

      expect(await ledger.read(ref, [1], 'request')).toEqual({ revisions: [], noted: null });
      expect(await ledger.back(ref, { before: null, limit: 1, isEnough: () => true })).toEqual([]);
      expect(await ledger.history(ref)).toEqual([]);
      expect(await ledger.readAll([{ ref, numbers: [1] }])).toEqual([[]]);
      await expect(ledger.append(ref, revisionOf('key'))).rejects.toThrow('No Source can have the key');
      const request = { id: 'request', inputHash: '', number: 1 };
      await expect(ledger.claimRequest(ref, request, null)).rejects.toThrow('No Source can have');
      await expect(ledger.removeContent(ref, 1, 'hash')).rejects.toThrow('No Source can have the key');
    });
  });
}

function revisionOf(key: string): StoredRevision {
  return toStored(sealed(sampleSource(key)));
}
