import { describe, expect, it } from 'vitest';
import { createLoaders } from '../../../functions/graphql/loaders.ts';
import type { ClaimPage } from '../../../functions/operations/ports.ts';
import { EMPTY_SLICE, UNREAD_SLICE } from '../../../functions/operations/slices.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { aClaim, aCommitment, aConcept, aSource } from '../../support/entries.ts';
import { aClaimPage } from '../../support/pages.ts';

const mayor = aConcept('mayor');
const press = aConcept('press');
const paper = aSource('paper');
const bridge = aCommitment('bridge');
const claim = aClaim('c1');
const page: ClaimPage = {
  claim,
  head: { number: 1, hash: 'hash' },
  publishers: { paper: 'press' },
  verdict: null,
  checks: EMPTY_SLICE,
};

describe('createLoaders', () => {
  it('reads entries of all types in one batch, each once', async () => {
    const derivations = cannedDerivations({ entries: [paper, mayor] });
    const { find, load } = createLoaders(derivations);
    const found = await Promise.all([
      load({ type: 'Concept', key: 'mayor' }),
      find({ type: 'Source', key: 'paper' }),
      load({ type: 'Concept', key: 'mayor' }),
      find({ type: 'Event', key: 'mayor' }),
    ]);
    expect(found).toEqual([mayor, paper, mayor, null]);
    expect(derivations.calls).toEqual([
      [
        'entries',
        [
          { type: 'Concept', key: 'mayor' },
          { type: 'Source', key: 'paper' },
          { type: 'Event', key: 'mayor' },
        ],
      ],
    ]);
  });

  it('fails where the record names what it does not hold', async () => {
    const { load } = createLoaders(cannedDerivations());
    await expect(load({ type: 'Concept', key: 'mayor' })).rejects.toThrow(
      'The record names Concept "mayor" and does not hold it.',
    );
  });

  it('fetches along what is expected', async () => {
    const derivations = cannedDerivations({ entries: [paper, press] });
    const { expect: expectEntries, load } = createLoaders(derivations);
    expectEntries([{ type: 'Concept', key: 'press' }]);
    await load({ type: 'Source', key: 'paper' });
    await load({ type: 'Concept', key: 'press' });
    expect(derivations.calls).toHaveLength(1);
  });

  it('leaves a failure to those who need the entry', async () => {
    const { expect: expectEntries, load } = createLoaders({
      ...cannedDerivations(),
      entries: async () => {
        throw new Error('no table');
      },
    });
    expectEntries([{ type: 'Concept', key: 'press' }]);
    await expect(load({ type: 'Concept', key: 'press' })).rejects.toThrow('no table');
  });

  it('reads a page once, and knows from it the claim and who published its sources', async () => {
    const derivations = cannedDerivations({ claimPages: [page] });
    const loaders = createLoaders(derivations);
    expect(loaders.publisherHint('paper')).toBeNull();
    expect(await Promise.all([loaders.claimPage('c1'), loaders.claimPage('c1')])).toEqual([page, page]);
    expect(await loaders.load({ type: 'Claim', key: 'c1' })).toBe(claim);
    expect(loaders.publisherHint('paper')).toBe('press');
    expect(derivations.calls).toEqual([['claimPage', 'c1', 20]]);
  });

  it('reads the page of a commitment once, and knows the commitment from it', async () => {
    const derivations = cannedDerivations({ commitmentPages: [{ commitment: bridge, status: null }] });
    const loaders = createLoaders(derivations);
    await loaders.commitmentPage('bridge');
    expect(await loaders.commitmentPage('bridge')).toEqual({ commitment: bridge, status: null });
    expect(await loaders.load({ type: 'Commitment', key: 'bridge' })).toBe(bridge);
    expect(derivations.calls).toEqual([['commitmentPage', 'bridge']]);
  });

  it('reads the tallies of several claimants at once, each once', async () => {
    const derivations = cannedDerivations({ tallies: { mayor: { REFUTED: 2 } } });
    const { tally } = createLoaders(derivations);
    expect(await Promise.all([tally('mayor'), tally('press'), tally('mayor')])).toEqual([
      { REFUTED: 2 },
      {},
      { REFUTED: 2 },
    ]);
    expect(derivations.calls).toEqual([['tallies', ['mayor', 'press']]]);
  });

  it('reads the pages of several claims, or commitments, at once, each once and without their checks', async () => {
    const other = aClaimPage(aClaim('c2'));
    const derivations = cannedDerivations({
      claimPages: [page, other],
      commitmentPages: [{ commitment: bridge, status: null }],
    });
    const loaders = createLoaders(derivations);
    const read = await Promise.all(['c1', 'c2', 'c1', 'c3'].map(loaders.claimPage));
    expect(read.map((each) => each?.claim ?? null)).toEqual([claim, other.claim, claim, null]);
    expect(read[0]?.checks).toEqual(UNREAD_SLICE);
    expect(loaders.publisherHint('paper')).toBe('press');
    expect(await Promise.all(['bridge', 'road'].map(loaders.commitmentPage))).toEqual([
      { commitment: bridge, status: null },
      null,
    ]);
    expect(await Promise.all([loaders.load(claim), loaders.load(other.claim), loaders.load(bridge)])).toHaveLength(3);
    expect(derivations.calls).toEqual([
      ['claimPages', ['c1', 'c2', 'c3']],
      ['commitmentPages', ['bridge', 'road']],
    ]);
  });

  it('reads nothing by itself of what is read with its page at the same step', async () => {
    const derivations = cannedDerivations({
      entries: [mayor],
      head: { number: 3, hash: 'h' },
      claimPages: [page],
      commitmentPages: [{ commitment: bridge, status: null }],
    });
    const loaders = createLoaders(derivations);
    const read = await Promise.all([
      loaders.load(claim),
      loaders.head(claim),
      loaders.load(bridge),
      loaders.head(bridge),
      loaders.load(mayor),
      loaders.claimPage('c1'),
      loaders.commitmentPage('bridge'),
    ]);
    expect(read.slice(0, 5)).toEqual([claim, page.head, bridge, { number: 3, hash: 'h' }, mayor]);
    expect(new Set(derivations.calls)).toEqual(
      new Set([
        ['claimPage', 'c1', 20],
        ['commitmentPage', 'bridge'],
        ['entries', [mayor]],
        ['heads', [bridge]],
      ]),
    );
    expect(derivations.calls).toHaveLength(4);
  });

  it('reads entries as they are asked for elsewhere, each once and in one batch', async () => {
    const derivations = cannedDerivations({ entries: [mayor, press] });
    const { entries, load } = createLoaders(derivations);
    const missing = { type: 'Claim', key: 'missing' } as const;
    const read = await Promise.all([entries([mayor, missing, mayor]), load(mayor), entries([press])]);
    expect(read).toEqual([[mayor], mayor, [press]]);
    expect(derivations.calls).toEqual([['entries', [mayor, missing, press]]]);
  });

  it('reads the heads of several entries at once, each once', async () => {
    const derivations = cannedDerivations({ head: { number: 3, hash: 'h' } });
    const { head } = createLoaders(derivations);
    await Promise.all([head(mayor), head(paper), head(mayor)]);
    expect(derivations.calls).toEqual([['heads', [mayor, paper]]]);
  });

  it('has no page of what is not on the record', async () => {
    const loaders = createLoaders(cannedDerivations());
    expect([await loaders.claimPage('c1'), await loaders.commitmentPage('c1')]).toEqual([null, null]);
  });

  it('finds a draft, and a page of it, without reading anything', async () => {
    const derivations = cannedDerivations();
    const loaders = createLoaders(derivations);
    const draft = aClaim('draft/1');
    expect(loaders.draft('draft/1')).toBeNull();
    loaders.knowDraft(draft);
    expect([loaders.draft('draft/1'), await loaders.load(draft)]).toEqual([draft, draft]);
    expect(await loaders.claimPage('draft/1')).toEqual({ ...aClaimPage(draft), head: null, verdict: null });
    expect(derivations.calls).toEqual([]);
  });

  it('reads everything again once it has forgotten', async () => {
    const derivations = cannedDerivations({
      claimPages: [page],
      commitmentPages: [{ commitment: bridge, status: null }],
      entries: [mayor],
    });
    const { forget, find, claimPage, commitmentPage, publisherHint, tally } = createLoaders(derivations);
    const read = () => Promise.all([find(mayor), claimPage('c1'), commitmentPage('bridge'), tally('mayor')]);
    await read();
    forget();
    expect(publisherHint('paper')).toBeNull();
    await read();
    expect(derivations.calls).toHaveLength(8);
  });
});
