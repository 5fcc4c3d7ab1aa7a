import { beforeEach, describe, expect, it } from 'vitest';
import { ALWAYS } from '../../../functions/domain/indexing.ts';
import type { EditorCheck, Entry } from '../../../functions/domain/record.ts';
import { openRevision } from '../../../functions/operations/ledger/formats.ts';
import { createOverlay, type Overlay } from '../../../functions/operations/overlay.ts';
import type { Derivations } from '../../../functions/operations/ports.ts';
import { EMPTY_SLICE } from '../../../functions/operations/slices.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { aCommitment, aConcept, aSource } from '../../support/entries.ts';
import { sealed } from '../../support/revisions.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const ALL = { first: 10 };
const CHECK: EditorCheck = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'boast',
  against: 'hole',
  under: null,
  relation: 'SUPPORTS',
  rationale: 'So.',
};

let derived: Derivations;
let overlay: Overlay;
beforeEach(async () => {
  derived = (await seededStore(townWith(ACCOUNT, BOAST, HOLE, CHECK))).derivations;
  overlay = createOverlay(derived);
});

function put(entry: Entry): void {
  const revision = openRevision(sealed(entry), []);
  if (revision !== null) overlay.put(revision);
}

const checksOn = (claim: string) => ({ indexes: [{ of: 'CHECKED', claim } as const], range: ALWAYS, limit: 10 });
const denials = { indexes: [], range: ALWAYS, limit: 10 };

describe('createOverlay', () => {
  it('is the record as it is derived where nothing was written', async () => {
    expect(await overlay.derivations.vocabularyVersion()).toBe(await derived.vocabularyVersion());
    const canned = cannedDerivations({ entries: [HOLE] });
    const { derivations } = createOverlay(canned);
    const list = { filter: { by: 'ALL' as const }, rating: null, range: null };
    await derivations.entries([{ type: 'Claim', key: 'hole' }]);
    await derivations.heads([HOLE]);
    await derivations.vocabulary();
    await derivations.find(denials);
    await derivations.claimPage('hole', 10);
    await derivations.claimPages(['hole']);
    await derivations.checks('hole', ALL);
    await derivations.commitmentPage('pledge');
    await derivations.commitmentPages(['pledge']);
    await derivations.claimKeys(list, ALL);
    await derivations.entryKeys({ of: 'Commitment' }, ALL);
    await derivations.tallies(['mayor']);
    expect(canned.calls.map(([name]) => name)).toEqual([
      'entries',
      'heads',
      'vocabulary',
      'find',
      'claimPage',
      'claimPages',
      'checks',
      'commitmentPage',
      'commitmentPages',
      'claimKeys',
      'entryKeys',
      'tallies',
    ]);
  });

  it('has what was written in place of what is derived of it', async () => {
    const revised = { ...HOLE, text: 'A hole.' };
    const source = aSource('tribune');
    put(revised);
    put(source);
    const refs = [
      { type: 'Claim', key: 'hole' },
      { type: 'Claim', key: 'boast' },
      { type: 'Source', key: 'tribune' },
      { type: 'Source', key: 'hole' },
    ] as const;
    const entries = await overlay.derivations.entries(refs);
    expect(entries.toSorted((one, other) => (one.key < other.key ? -1 : 1))).toEqual([BOAST, revised, source]);
    const boast = { type: 'Claim', key: 'boast' } as const;
    const nowhere = { type: 'Claim', key: 'nowhere' } as const;
    expect(await overlay.derivations.heads([{ type: 'Source', key: 'tribune' }, boast, nowhere])).toEqual([
      { number: 1, hash: sealed(source).hash },
      ...(await derived.heads([boast])),
      null,
    ]);
  });

  it('reads no verdict and no status as it was derived before', async () => {
    put(DENIAL);
    const [hole, denial] = await Promise.all(['hole', 'denial'].map((key) => overlay.derivations.claimPage(key, 10)));
    const nothing = { verdict: null, checks: EMPTY_SLICE, publishers: {} };
    expect(hole).toEqual({ ...nothing, claim: HOLE, head: (await derived.heads([HOLE]))[0] });
    expect(denial).toEqual({ ...nothing, claim: DENIAL, head: { number: 1, hash: sealed(DENIAL).hash } });
    expect(await overlay.derivations.claimPage('nothing', 10)).toBeNull();
    expect(await overlay.derivations.commitmentPage('pledge')).toEqual({
      commitment: aCommitment('pledge'),
      status: null,
    });
    expect(await overlay.derivations.commitmentPage('nothing')).toBeNull();
    expect(await overlay.derivations.claimPages(['denial', 'nothing', 'hole'])).toEqual([denial, null, hole]);
    expect(await overlay.derivations.commitmentPages(['nothing', 'pledge'])).toEqual([
      null,
      await overlay.derivations.commitmentPage('pledge'),
    ]);
  });

  it('has a claim that was found when its page was not there yet', async () => {
    overlay = createOverlay(cannedDerivations({ entries: [HOLE] }));
    put(DENIAL);
    const page = { claim: HOLE, head: null, publishers: {}, verdict: null, checks: EMPTY_SLICE };
    expect(await overlay.derivations.claimPage('hole', 10)).toEqual(page);
  });

  it('finds what was written by what it says now', async () => {
    const agent = { side: 'under', concept: 'mayor' } as const;
    const action = { side: 'under', concept: 'digging' } as const;
    const search = { indexes: [{ of: 'DENIAL', action, agent } as const], range: ALWAYS, limit: 10 };
    expect(await overlay.derivations.find(search)).toEqual([]);
    put(DENIAL);
    expect(await overlay.derivations.find(search)).toEqual(['denial']);
  });

  it('has the vocabulary with concepts that were written', async () => {
    const works = aConcept('works', { prefLabel: { en: 'The works' } });
    const bystander = aConcept('bystander');
    put(works);
    put(bystander);
    const vocabulary = await overlay.derivations.vocabulary();
    expect(vocabulary.filter(({ key }) => key === 'works' || key === 'bystander')).toEqual([works, bystander]);
    expect(vocabulary).toHaveLength((await derived.vocabulary()).length + 1);
  });

  it('finds editors’ checks that were made or changed', async () => {
    put({ ...CHECK, key: 'another' });
    expect(await overlay.derivations.find(checksOn('boast'))).toEqual(['another', 'check']);
    put({ ...CHECK, claim: 'account' });
    expect(await overlay.derivations.find(checksOn('boast'))).toEqual(['another']);
    expect(await overlay.derivations.find(checksOn('account'))).toEqual(['check']);
    expect(await overlay.derivations.find({ ...checksOn('boast'), limit: 0 })).toEqual([]);
  });
});
