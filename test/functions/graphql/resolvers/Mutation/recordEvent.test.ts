import { describe, expect, it } from 'vitest';
import { mutate } from '../../../../support/mutate.ts';
import { seededStore } from '../../../../support/seed.ts';
import { townWith } from '../../../../support/town.ts';

const event = { prefLabel: [{ language: 'en', text: 'The quake' }] };

describe('Mutation.recordEvent', () => {
  it('puts an event on the record', async () => {
    const store = await seededStore(townWith());
    const fields = `... on EventWritten {
      __typename event { key prefLabel } revision { number content { ... on EventContent { prefLabel } } }
    }`;
    expect(await mutate(store, 'recordEvent', { input: { key: 'quake', event }, fields })).toEqual({
      __typename: 'EventWritten',
      event: { key: 'quake', prefLabel: 'The quake' },
      revision: { number: 1, content: { prefLabel: 'The quake' } },
    });
  });

  it('keeps keys apart that look alike, and refuses what is no text', async () => {
    const store = await seededStore(townWith());
    const fields = '... on EventWritten { event { key } }';
    for (const key of ['storm#', 'stоrm', 'storm\u200f', 'sto\u0301rm', 'st\u00f3rm', '\u0001', '🌊'.repeat(200)])
      expect(await mutate(store, 'recordEvent', { input: { key, event }, fields })).toEqual({ event: { key } });
    expect(await mutate(store, 'recordEvent', { input: { key: 'half \ud83d', event } })).toMatchObject({
      problems: [{ path: '/key' }],
    });
  });
});
