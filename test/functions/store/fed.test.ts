import { describe, expect, it } from 'vitest';
import { revisionEntry, statusEntry, verdictEntry } from '../../../functions/store/fed.ts';
import {
  firstRevision,
  publishing,
  samplePublication,
  sampleSource,
  sampleStatus,
  sampleVerdict,
} from '../../support/sample-entries.ts';

const AT = '2026-02-06T00:00:00.000Z';
const CAUSES = [{ type: 'Claim', key: 'other', number: 2 }, null] as const;

describe('what the feed tells', () => {
  it('is a revision', () => {
    const revision = firstRevision(sampleSource('a/b'));

    expect(revisionEntry(revision)).toEqual({
      type: 'Source',
      key: 'a/b',
      id: 'Source/1/a/b',
      at: AT,
      tells: 'REVISION',
      number: 1,
      kind: 'RECORDED',
      hash: revision.hash,
    });
  });

  it('is a verdict, and what it was', () => {
    const { value } = sampleVerdict();
    const before = { ...value, rating: 'REFUTED' as const };
    const first = publishing(samplePublication(value, { causes: CAUSES }));

    expect(verdictEntry('claim', first)).toEqual({
      type: 'Claim',
      key: 'claim',
      id: 'Verdict/1/claim',
      at: AT,
      tells: 'VERDICT',
      version: 1,
      before: null,
      after: 'NOT_ENOUGH_EVIDENCE',
      causes: CAUSES,
    });
    expect(verdictEntry('claim', { ...first, before })).toMatchObject({ before: 'REFUTED' });
  });

  it('is a status, and what it was', () => {
    const { value } = sampleStatus();
    const before = { ...value, value: 'KEPT' as const };
    const first = publishing(samplePublication(value, { version: 3, causes: CAUSES }));

    expect(statusEntry('truce', first)).toEqual({
      type: 'Commitment',
      key: 'truce',
      id: 'Status/3/truce',
      at: AT,
      tells: 'STATUS',
      version: 3,
      before: null,
      after: 'PENDING',
      causes: CAUSES,
    });
    expect(statusEntry('truce', { ...first, before })).toMatchObject({ before: 'KEPT' });
  });
});
