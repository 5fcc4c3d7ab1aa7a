import { describe, expect, it } from 'vitest';
import { redactedEntry } from '../../../../functions/operations/ledger/redacted-entry.ts';
import { agentOf, firstOf, worksOf } from '../../../../functions/operations/reviews/works.ts';
import { aConcept, aSource } from '../../../support/entries.ts';

const named = (name: string, datePublished?: string) => ({
  '@type': 'CreativeWork' as const,
  name,
  ...(datePublished === undefined ? {} : { datePublished }),
});

describe('worksOf', () => {
  it('says of a source what is known of it', () => {
    const source = aSource('article', {
      title: 'The article',
      url: 'https://paper.example/article',
      datePublished: '2030-01-02',
      archivedAt: 'https://archive.example/article',
    });
    const publisher = aConcept('press', { agentKind: 'ORGANIZATION', prefLabel: { en: 'The Press' } });
    expect(worksOf([{ source, publisher }])).toEqual([
      {
        '@type': 'CreativeWork',
        name: 'The article',
        url: 'https://paper.example/article',
        datePublished: '2030-01-02',
        publisher: { '@type': 'Organization', name: 'The Press' },
        archivedAt: 'https://archive.example/article',
      },
    ]);
  });

  it('leaves out what is not known, or is no date that schema.org has', () => {
    const source = aSource('leaflet', { datePublished: '2030~' });
    expect(worksOf([{ source, publisher: null }])).toEqual([named('leaflet')]);
  });

  it('leaves out what was redacted, a publisher’s name included', () => {
    const source = redactedEntry(aSource('article', { url: 'https://paper.example/article' }));
    const publisher = redactedEntry(aConcept('press', { agentKind: 'PERSON' }));
    if (source.type !== 'Source' || publisher.type !== 'Concept') throw new Error('They are what they were.');
    expect(worksOf([{ source, publisher: null }])).toEqual([]);
    expect(worksOf([{ source: aSource('leaflet'), publisher }])).toEqual([named('leaflet')]);
  });
});

describe('firstOf', () => {
  it.each([
    ['is the only one, whenever it was published', [named('a')], 'a'],
    ['is the one that was published earliest', [named('a', '2030-01-02'), named('b', '2030-01-01')], 'b'],
    ['is not known where two were published on one day', [named('a', '2030-01-01'), named('b', '2030-01-01')], null],
    ['is not known where one has no date', [named('a', '2030-01-01'), named('b')], null],
    ['is not known where none has one', [named('a'), named('b')], null],
    ['is not known where one has no day', [named('a', '2030-01-01'), named('b', '2030-02')], null],
    ['is none of none', [], null],
  ])('%s', (_, works, name) => {
    expect(firstOf(works)?.name ?? null).toBe(name);
  });
});

describe('agentOf', () => {
  it('is what somebody said that it is', () => {
    const sameAs = ['https://www.wikidata.org/entity/Q1'];
    const prefLabel = { uk: 'мер', en: 'the mayor' };
    expect(agentOf(aConcept('mayor', { agentKind: 'PERSON', prefLabel, sameAs }))).toEqual({
      '@type': 'Person',
      name: 'the mayor',
      sameAs,
    });
    expect(agentOf(aConcept('council', { agentKind: 'ORGANIZATION' }))).toEqual({
      '@type': 'Organization',
      name: 'council',
    });
  });

  it('is a name where nobody has said, its key where it has no other', () => {
    expect(agentOf(aConcept('mayor', { prefLabel: { uk: 'мер' } }))).toBe('мер');
    expect(agentOf(aConcept('mayor', { prefLabel: {} }))).toBe('mayor');
  });
});
