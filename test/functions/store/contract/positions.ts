import { describe, expect, it } from 'vitest';
import { putPage } from '../../../support/put-derived.ts';
import { sampleCheck, sampleClaim, samplePage } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const TEXTS = ['\u0000', '#', '~', '0', '9', 'ж', '🕊'];
const MADE_UP = TEXTS.flatMap((text) => [0, 1, 3000].map((times) => ({ text, times })));

export function describePositions(open: OpenStore): void {
  describe('a position that no list has given', () => {
    it.each(MADE_UP)('is one to go on from: $text, $times times', async ({ text, times }) => {
      const { derivations, projection, kept } = await open();
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: [sampleCheck('claim', 'other')] }));
      const position = text.repeat(times);

      const list = { filter: { by: 'ALL' }, rating: null, range: null } as const;
      const windows = [
        { first: 1, after: position },
        { last: 1, before: position },
      ];

      for (const window of windows) {
        const checks = await derivations.checks('claim', window);
        const claims = await derivations.claimKeys(list, window);
        const commitments = await derivations.entryKeys({ of: 'Commitment' }, window);
        const concepts = await derivations.entryKeys({ of: 'Concept', kind: 'UNIT' }, window);
        const changes = await kept.verdictChanges(null, window);
        // What is not on one side of it is on the other, for it is no item's own.
        const found = [checks, claims, commitments, concepts, changes].map(
          ({ items, hasPrevious, hasNext }) => items.length + Number(hasPrevious) + Number(hasNext),
        );
        expect(found).toEqual([1, 1, 0, 0, 0]);
      }
    });
  });
}
