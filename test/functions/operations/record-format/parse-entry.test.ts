import { describe, expect, it } from 'vitest';
import { definiteSpan } from '../../../../functions/domain/edtf-span.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';
import { rawRecord } from '../../../support/raw-entries.ts';

const concept = { type: 'Concept', key: 'baker', kind: 'AGENT', prefLabel: { en: 'the baker' } };
const claim = {
  type: 'Claim',
  key: 'said',
  text: 'They said so.',
  language: 'en',
  claimant: 'baker',
  claimDate: { at: '1970-01-01T00:00:00Z' },
};

describe('parseEntry', () => {
  it.each(rawRecord)('takes %j', (raw) => {
    expect(parseEntry(raw)).toEqual({ entry: expect.objectContaining({ type: Reflect.get(raw, 'type') }) });
  });

  it('takes null, an empty list and absence for the same', () => {
    const entry = {
      ...concept,
      agentKind: null,
      altLabel: {},
      description: {},
      broader: [],
      maybeBroader: [],
      ends: [],
      sameAs: [],
    };
    const lists = { altLabel: null, description: null, broader: null, maybeBroader: null, ends: null, sameAs: null };
    const nulls = { ...lists, agentKind: null };
    expect(parseEntry(concept)).toEqual({ entry });
    expect(parseEntry({ ...concept, ...nulls })).toEqual({ entry });
    expect(parseEntry(entry)).toEqual({ entry });
  });

  it('puts the span beside the words of a time', () => {
    const statement = { type: 'Occurrence', time: { edtf: '1970-01-01', timeZone: 'UTC' } };
    expect(parseEntry({ ...claim, statement })).toEqual({
      entry: {
        ...claim,
        claimDate: { edtf: null, timeZone: null, at: '1970-01-01T00:00:00Z', span: definiteSpan(0, 0) },
        appearances: [],
        rank: 'NORMAL',
        statement: {
          type: 'Occurrence',
          denial: false,
          event: null,
          agents: [],
          action: null,
          targets: [],
          places: [],
          time: {
            edtf: '1970-01-01',
            timeZone: 'UTC',
            start: null,
            end: null,
            span: definiteSpan(0, 86_400_000),
            extent: 'WITHIN',
          },
          counts: [],
        },
      },
    });
  });

  it('reports everything that is wrong, of the form, of the times and of the texts', () => {
    const broken = { ...claim, text: 'a\uD83D', claimDate: { edtf: '2019-02-29', timeZone: 'UTC' }, mood: 'good' };
    expect(parseEntry(broken)).toEqual({
      problems: [
        { kind: 'UNKNOWN_FIELD', path: '/mood', field: 'mood' },
        { kind: 'IMPOSSIBLE_DATE', path: '/claimDate/edtf', text: '2019-02-29', date: '2019-02-29' },
        { kind: 'NOT_WELL_FORMED', path: '/text', text: 'a\uD83D' },
      ],
    });
  });

  it('refuses what the schema lets pass when a time cannot be', () => {
    expect(parseEntry({ ...claim, claimDate: { edtf: '2026/..', timeZone: 'UTC' } })).toEqual({
      problems: [{ kind: 'CLAIM_DATE_WITHOUT_END', path: '/claimDate/edtf', text: '2026/..' }],
    });
  });
});
