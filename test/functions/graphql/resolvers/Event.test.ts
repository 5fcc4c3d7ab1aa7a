import { describe, expect, it } from 'vitest';
import { ask } from '../../../support/ask.ts';
import { anEvent } from '../../../support/entries.ts';

describe('Event', () => {
  it('has what the record says of it', async () => {
    const { answer } = await ask('{ event(by: { key: "flood-1" }) { id key prefLabel } }', {
      entries: [anEvent('flood-1', { prefLabel: { fr: 'la crue' } })],
    });
    expect(answer).toEqual({ data: { event: { id: 'RXZlbnQ6Zmxvb2QtMQ', key: 'flood-1', prefLabel: 'la crue' } } });
  });
});
