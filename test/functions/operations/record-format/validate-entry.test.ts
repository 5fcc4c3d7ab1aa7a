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

  it('says what a value must be once, and as narrowly as it can', () => {
    const said = { type: 'Claim', key: 'a', text: 'b', language: 'en', claimant: 'c' };
    expect(validateEntry({ ...said, claimDate: { edtf: '2026', timeZone: 5 } })).toEqual({
      problems: [{ kind: 'WRONG_TYPE', path: '/claimDate/timeZone', expected: ['string'], value: 5 }],
    });
    expect(validateEntry({ type: 'Source', key: 'a', title: 'b', publisher: 'c', url: 'd' })).toEqual({
      problems: [{ kind: 'INVALID_URL', path: '/url', value: 'd' }],
    });
  });

  it.each([{ edtf: 5, timeZone: 'UTC' }, { at: 5 }])('does not say of %j that something is missing', (claimDate) => {
    const said = { type: 'Claim', key: 'a', text: 'b', language: 'en', claimant: 'c' };
    expect(validateEntry({ ...said, claimDate })).toMatchObject({ problems: [{ kind: 'WRONG_TYPE' }] });
  });

  it.each([{ edtf: 5, timeZone: 'UTC' }, { start: 5 }, { end: 5 }])(
    'does not call %j a time that says nothing',
    (time) => {
      const said = { type: 'Claim', key: 'a', text: 'b', language: 'en', claimant: 'c', claimDate: { at: 'd' } };
      expect(validateEntry({ ...said, statement: { type: 'Occurrence', time } })).toMatchObject({
        problems: [{ kind: 'WRONG_TYPE' }],
      });
    },
  );
});
