import { describe, expect, it } from 'vitest';
import { putPage } from '../../../support/put-derived.ts';
import { sampleCheck, sampleClaim, samplePage } from '../../../support/sample-entries.ts';
import type { OpenStore } from './open-store.ts';

const TEXTS = ['\u0000', '#', '~', '0', '9', 'ж', '🕊'];
const MADE_UP = TEXTS.flatMap((text) => [0, 1, 3000].map((times) => ({ text, times })));

export function describePositions(open: OpenStore): void {
  describe('a position that no list has given', () => {
    it.each(MADE_UP)('is one to go on from: $text, $times times', async ({ text, times }) => {
      const { derivations, projection } = await open();
      await putPage({ projection }, samplePage(sampleClaim('claim'), { checks: [sampleCheck('claim', 'other')] }));
      const window = { first: 1, after: text.repeat(times) };

      const page = await derivations.claimPage('claim', window);
      const claims = await derivations.claimKeys({ filter: { by: 'ALL' }, rating: null, range: null }, window);
      const commitments = await derivations.entryKeys({ of: 'Commitment' }, window);
      const concepts = await derivations.entryKeys({ of: 'Concept', kind: 'UNIT' }, window);

      expect(page).toMatchObject({ claim: sampleClaim('claim'), checks: { more: false } });
      expect([claims.more, commitments.more, concepts.more]).toEqual([false, false, false]);
    });
  });
}
