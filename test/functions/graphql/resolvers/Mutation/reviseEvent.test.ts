import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const event = { prefLabel: [{ language: 'en', text: 'The great flood' }] };

describe('Mutation.reviseEvent', () => {
  it('revises an event', async () => {
    const store = await seededStore(townWith());
    const fields = '... on EventWritten { event { prefLabel } revision { number reason } }';
    const input = { key: 'flood', revision: 1, event, reason: 'There was another.' };
    expect(await mutate(store, 'reviseEvent', { input, fields })).toEqual({
      event: { prefLabel: 'The great flood' },
      revision: { number: 2, reason: 'There was another.' },
    });
  });
});
