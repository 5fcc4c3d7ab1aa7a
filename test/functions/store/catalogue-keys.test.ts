import { describe, expect, it } from 'vitest';
import {
  cataloguedKey,
  catalogueKeys,
  cataloguePartitions,
  catalogueRange,
} from '../../../functions/store/catalogue-keys.ts';
import { sampleClaim, sampleCommitment, sampleConcept, sampleSource } from '../../support/sample-entries.ts';

const LONGEST = '𝔎'.repeat(200);

describe('catalogueKeys', () => {
  it('have an entry among all of its type', () => {
    expect(catalogueKeys(sampleCommitment('a#b'))).toEqual([{ pk: 'derived#commitments', sk: 'a%23b' }]);
    expect(catalogueKeys({ type: 'Event', key: 'a#b', prefLabel: {} })).toEqual([
      { pk: expect.stringMatching(/^derived#events#[0-3]$/), sk: 'a%23b' },
    ]);
    expect(catalogueKeys(sampleClaim('claim'))).toEqual([]);
  });

  it('have a concept in the vocabulary and below others', () => {
    expect(
      catalogueKeys({ ...sampleConcept('a#b', 'PLACE'), broader: ['c#d', 'e', 'c#d'], maybeBroader: ['f'] }),
    ).toEqual([
      { pk: 'derived#vocabulary', sk: 'PLACE#a%23b' },
      { pk: 'derived#narrower#c%23d', sk: 'a%23b' },
      { pk: 'derived#narrower#e', sk: 'a%23b' },
    ]);
  });

  it('have a source where it is to be found', () => {
    const source = { ...sampleSource('a#b'), url: 'https://example.org/a#part', archivedAt: 'https://example.org/a' };

    expect(catalogueKeys(source)).toEqual([
      { pk: expect.stringMatching(/^derived#sources#[0-3]$/), sk: 'a%23b' },
      { pk: expect.stringMatching(/^derived#address#[\w-]{43}$/), sk: 'a%23b' },
    ]);
  });

  it('have no more bytes than DynamoDB allows', () => {
    const url = `https://example.org/${'ж'.repeat(3000)}`;
    const keys = [
      ...catalogueKeys({ ...sampleSource(LONGEST), url }),
      ...catalogueKeys({ ...sampleConcept(LONGEST), broader: [LONGEST] }),
    ];

    expect(Math.max(...keys.map(({ pk }) => Buffer.byteLength(pk)))).toBeLessThanOrEqual(2048);
    expect(Math.max(...keys.map(({ sk }) => Buffer.byteLength(sk)))).toBeLessThanOrEqual(1024);
  });
});

describe('the partitions and ranges of a catalogue', () => {
  it('hold what stands in it', () => {
    const source = { ...sampleSource('paper'), url: 'https://example.org/a' };
    const [all, at] = catalogueKeys(source);

    expect(cataloguePartitions({ of: 'Source' })).toHaveLength(4);
    expect(cataloguePartitions({ of: 'Source' })).toContain(all?.pk);
    expect(cataloguePartitions({ of: 'Source', url: 'https://EXAMPLE.org/a#b' })).toEqual([at?.pk]);
    expect(cataloguePartitions({ of: 'Commitment' })).toEqual(['derived#commitments']);
    expect(cataloguePartitions({ of: 'Concept', kind: 'PLACE' })).toEqual(['derived#vocabulary']);
    expect(cataloguePartitions({ of: 'Concept', narrowerThan: 'a#b' })).toEqual(['derived#narrower#a%23b']);
    expect(cataloguePartitions({ of: 'Source', url: 'nowhere' })).toEqual([
      expect.stringContaining('derived#address#'),
    ]);
  });

  it('hold all of their partitions, or one kind of concepts', () => {
    expect(catalogueRange({ of: 'Source' })).toEqual({ from: '\u0000', to: null });
    expect(catalogueRange({ of: 'Concept', kind: null })).toEqual({ from: '\u0000', to: null });
    expect(catalogueRange({ of: 'Concept', kind: 'UNIT' })).toEqual({ from: 'UNIT#', to: 'UNIT$' });
  });

  it('tell which entry stands there', () => {
    expect(['a%23b', 'PLACE#a%23b'].map(cataloguedKey)).toEqual(['a#b', 'a#b']);
  });
});
