import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { BOAST, HOLE, townWith } from '../../../../support/town.ts';

const check = { claim: 'hole', against: 'boast', relation: 'CONTRADICTS', rationale: 'The mayor was there.' };
const input = { key: 'there', revision: 1, reason: 'It was another hole.' };

describe('Mutation.withdrawCheck', () => {
  it('withdraws an editor’s check, which counts nowhere from then on', async () => {
    const store = await seededStore(townWith(HOLE, BOAST));
    await mutate(store, 'makeCheck', { input: { key: 'there', check } });
    const fields = `... on EditorCheckWritten {
      editorCheck { withdrawn rationale claim { verdict { rating } checks { edges { node { id } } } } }
      revision { number kind retracted reason }
    }`;
    expect(await mutate(store, 'withdrawCheck', { input, fields })).toEqual({
      editorCheck: {
        withdrawn: true,
        rationale: 'The mayor was there.',
        claim: { verdict: { rating: 'NOT_ENOUGH_EVIDENCE' }, checks: { edges: [] } },
      },
      revision: { number: 2, kind: 'RETRACTED', retracted: true, reason: 'It was another hole.' },
    });
    expect(await mutate(store, 'withdrawCheck', { input: { ...input, revision: 2 } })).toMatchObject({
      __typename: 'RetractedError',
      current: { number: 2, kind: 'RETRACTED', content: { __typename: 'EditorCheckContent' } },
    });
  });
});
