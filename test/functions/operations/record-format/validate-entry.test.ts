import { describe, expect, it } from 'vitest';
import { validateEntry } from '../../../../functions/operations/record-format/validate-entry.ts';

describe('validateEntry', () => {
  it('hands on what the schema lets pass', () => {
    const event = { type: 'Event', key: 'great-bake', prefLabel: { en: 'the great bake' } };
    expect(validateEntry(event)).toEqual({ entry: event });
  });

  it('reports all that the schema does not, each once', () => {
    expect(validateEntry({ type: 'Event', key: '', prefLabel: {}, mood: 'good' })).toEqual({
      problems: [
        { kind: 'UNKNOWN_FIELD', path: '/mood', field: 'mood' },
        { kind: 'TOO_SHORT', path: '/key', limit: 1 },
        { kind: 'NO_LABEL', path: '/prefLabel' },
      ],
    });
  });
});
