import { LATEST_PUBLISHED } from '../../operations/kept-ports.ts';
import type { Store } from '../../operations/ports.ts';

/**
 * A projection for which what was derived last is what was published last: whatever has become of the pages, nothing is
 * published or told that was before. Of a page that is gone the effect is empty, as no effect is.
 */
export function trustingKept({ projection, kept }: Pick<Store, 'projection' | 'kept'>): Store['projection'] {
  return {
    ...projection,
    verdictTurn: async (claim, which) => {
      const { turn, before } = await projection.verdictTurn(claim, which);
      const [last] = await kept.verdicts(claim, LATEST_PUBLISHED);
      if (last === undefined) return { turn, before: null };
      const { value, ruleSet, version } = last;
      return { turn, before: { value, ruleSet, version, effect: before?.effect ?? '' } };
    },
    statusTurn: async (commitment, which) => {
      const { turn } = await projection.statusTurn(commitment, which);
      const [last] = await kept.statuses(commitment, LATEST_PUBLISHED);
      return { turn, before: last ?? null };
    },
  };
}
