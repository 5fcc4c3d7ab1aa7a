import { describe, expect, it } from 'vitest';
import { ask, askStore } from '../../../support/ask.ts';
import { aClaim, aConcept, aSource } from '../../../support/entries.ts';
import { exampleReader, NOW } from '../../../support/example.ts';
import { aClaimPage } from '../../../support/pages.ts';

const paper = aSource('paper', {
  title: 'The flood',
  url: 'https://example.org/flood',
  datePublished: '2026-02-05',
  archivedAt: 'https://archive.example.org/flood',
});
const entries = [paper, aConcept('press', { prefLabel: { en: 'The Press' } }), aConcept('other')];

describe('Source', () => {
  it('has what the record says of it', async () => {
    const query =
      '{ source(by: { key: "paper" }) { id key title publisher { prefLabel } url datePublished archivedAt } }';
    expect((await ask(query, { entries })).answer).toEqual({
      data: {
        source: {
          id: 'U291cmNlOnBhcGVy',
          key: 'paper',
          title: 'The flood',
          publisher: { prefLabel: 'The Press' },
          url: 'https://example.org/flood',
          datePublished: '2026-02-05',
          archivedAt: 'https://archive.example.org/flood',
        },
      },
    });
  });

  it.each([
    ['right', { paper: 'press' }, 1],
    ['wrong', { paper: 'other' }, 2],
    ['missing', {}, 2],
  ])('has its own publisher where the page’s hint is %s', async (_, publishers, batches) => {
    const claim = aClaim('c1', { appearances: [{ source: 'paper', quotation: null, locator: null }] });
    const query = '{ claim(by: { key: "c1" }) { appearances { source { publisher { prefLabel } } } } }';
    const { answer, calls } = await ask(query, { claimPages: [aClaimPage(claim, { publishers })], entries });
    expect(answer).toEqual({
      data: { claim: { appearances: [{ source: { publisher: { prefLabel: 'The Press' } } }] } },
    });
    expect(calls.filter(([name]) => name === 'entries')).toHaveLength(batches);
  });

  it('has its impact, and lists the claims that appear in it', async () => {
    const query = `{
      source(by: { key: "nyt-2026-02-05" }) { impact {
        edges { node {
          ... on ClaimChange { claim { key } }
          ... on CommitmentChange { commitment { key } before { value } after { value } }
        } }
        limited
      } }
      claims(source: "nyt-2026-02-05", claimant: null, first: 1) { edges { node { key } } }
      none: claims(source: "nothing") { edges { node { key } } }
    }`;
    const change = (key: string, before: string) => ({
      node: { commitment: { key }, before: { value: before }, after: { value: 'NOT_ENOUGH_EVIDENCE' } },
    });
    expect(await askStore(query, await exampleReader(NOW))).toEqual({
      data: {
        source: {
          impact: {
            edges: [change('end-war-in-24-hours', 'BROKEN'), change('energy-truce', 'CONFLICTING_EVIDENCE')],
            limited: false,
          },
        },
        claims: { edges: [{ node: { key: 'energy-truce/12' } }] },
        none: { edges: [] },
      },
    });
  });
});
