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
    const first = samplePublication(value, { causes: CAUSES });
    const next = { ...first, before: { rating: 'REFUTED' } } as const;

    expect(verdictEntry('claim', publishing(first))).toEqual({
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
    expect(verdictEntry('claim', publishing(next))).toMatchObject({ before: 'REFUTED' });
  });

  it('is a status, and what it was', () => {
    const { value } = sampleStatus();
    const first = samplePublication(value, { version: 3, causes: CAUSES });
    const next = { ...first, before: { value: 'KEPT' } } as const;

    expect(statusEntry('truce', publishing(first))).toEqual({
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
    expect(statusEntry('truce', publishing(next))).toMatchObject({ before: 'KEPT' });
  });
});
