import { describe, expect, it } from 'vitest';
import type { Revision } from '../../../../functions/operations/ports.ts';
import { firstRevision, sampleClaim, sampleConcept, sampleSource } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

export function describeTruth(open: OpenStore): void {
  describe('truth', () => {
    it('gives back the latest revision as it was appended', async () => {
      const { truth } = await open();
      const first = firstRevision(sampleClaim('claim'));
      const second: Revision = {
        number: 2,
        entry: { ...sampleClaim('claim'), text: 'Corrected: “ünïcode” 🕊️' },
        recordedAt: '2026-02-07T00:00:00.000Z',
        editor: 'another',
        reason: 'a slip of the pen',
      };

      const appended = [await truth.append(first), await truth.append(second)];

      expect(appended).toEqual([true, true]);
      expect(await truth.latest({ type: 'Claim', key: 'claim' })).toEqual(second);
    });

    it('counts past nine', async () => {
      const { truth } = await open();
      const revisions = Array.from({ length: 11 }, (_, index) => ({
        ...firstRevision(sampleClaim('claim')),
        number: index + 1,
      }));
      for (const revision of revisions) await truth.append(revision);

      expect(await truth.latest({ type: 'Claim', key: 'claim' })).toEqual(revisions[10]);
      expect(await truth.history({ type: 'Claim', key: 'claim' })).toEqual(revisions);
    });

    it('refuses a revision number that is taken, and leaves what stands there', async () => {
      const { truth } = await open();
      const first = firstRevision(sampleConcept('concept'));
      await truth.append(first);

      const appended = await truth.append({ ...first, entry: { ...sampleConcept('concept'), broader: ['other'] } });

      expect(appended).toBe(false);
      expect(await truth.latest({ type: 'Concept', key: 'concept' })).toEqual(first);
    });

    it('gives the latest revision that was recorded by a moment', async () => {
      const { truth } = await open();
      const [first, third] = [1, 3].map((number) => ({
        ...firstRevision(sampleClaim('claim')),
        number,
        recordedAt: `2026-02-0${number}T00:00:00.000Z`,
      }));
      for (const revision of [first, third]) if (revision !== undefined) await truth.append(revision);
      const asOf = (day: string): Promise<Revision | null> =>
        truth.latest({ type: 'Claim', key: 'claim' }, Date.parse(`2026-02-${day}T00:00:00.000Z`));

      expect([await asOf('03'), await asOf('02'), await asOf('01')]).toEqual([third, first, first]);
      expect(await truth.latest({ type: 'Claim', key: 'claim' }, 0)).toBeNull();
    });

    it('has null for what was never written', async () => {
      const { truth } = await open();
      await truth.append(firstRevision(sampleSource('key')));

      expect(await truth.latest({ type: 'Claim', key: 'key' })).toBeNull();
      expect(await truth.latest({ type: 'Source', key: '' })).toBeNull();
      expect(await truth.history({ type: 'Source', key: '' })).toEqual([]);
      expect(await truth.history({ type: 'Claim', key: 'key' })).toEqual([]);
      expect(await truth.latest({ type: 'Source', key: 'k'.repeat(3000) })).toBeNull();
    });

    it('keeps entries apart whose keys look like parts of keys', async () => {
      const { truth } = await open();
      const keys = ['a#b', 'a%23b', 'a', 'a#revision#00000001', ' ', '#'];
      const revisions = keys.map((key) => firstRevision(sampleSource(key)));
      for (const revision of revisions) expect(await truth.append(revision)).toBe(true);

      const latest = await Promise.all(keys.map((key) => truth.latest({ type: 'Source', key })));

      expect(latest).toEqual(revisions);
    });
  });
}
