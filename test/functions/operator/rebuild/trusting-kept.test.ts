import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../../functions/domain/verdict.ts';
import type { Store } from '../../../../functions/operations/ports.ts';
import { trustingKept } from '../../../../functions/operator/rebuild/trusting-kept.ts';
import { createMemoryStore } from '../../../support/memory-store.ts';
import { aPublication } from '../../../support/published.ts';
import { sampleStatus, sampleVerdict } from '../../../support/sample-entries.ts';

const VERDICT: Verdict = sampleVerdict().value;
const STATUS = sampleStatus().value;

/** A store in which nothing is derived, and perhaps something was published. */
function storeWith(isPublished: boolean): Pick<Store, 'projection' | 'kept'> {
  const { projection, kept } = createMemoryStore();
  return {
    projection,
    kept: {
      ...kept,
      verdicts: async () => (isPublished ? [aPublication(VERDICT, { version: 3 })] : []),
      statuses: async () => (isPublished ? [aPublication(STATUS, { version: 2 })] : []),
    },
  };
}

describe('trustingKept', () => {
  it('takes what was published last for what was derived last', async () => {
    const { verdictTurn, statusTurn } = trustingKept(storeWith(true));

    expect(await verdictTurn('claim')).toEqual({
      turn: 1,
      before: { value: VERDICT, ruleSet: 1, version: 3, effect: '' },
    });
    expect(await statusTurn('pledge')).toMatchObject({ turn: 1, before: { value: STATUS, ruleSet: 1, version: 2 } });
  });

  it('knows of nothing where nothing was published', async () => {
    const { verdictTurn, statusTurn } = trustingKept(storeWith(false));

    expect([await verdictTurn('claim'), await statusTurn('pledge')]).toEqual([
      { turn: 1, before: null },
      { turn: 1, before: null },
    ]);
  });
});
