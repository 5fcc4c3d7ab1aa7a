import { describe, expect, it } from 'vitest';
import type { Index } from '../../../functions/domain/indexes.ts';
import { ALWAYS } from '../../../functions/domain/indexing.ts';
import type { EditorCheck, EntryRef } from '../../../functions/domain/record.ts';
import { openEvidence } from '../../../functions/operations/evidence.ts';
import type { Derivations } from '../../../functions/operations/ports.ts';
import {
  asRecordedBy,
  readingWide,
  remembering,
  rememberingFor,
  withClaims,
  withoutClaims,
} from '../../../functions/operations/views.ts';
import { endOf, occurrence, saying, spanOf, startOf } from '../../support/build.ts';
import { cannedDerivations } from '../../support/canned-derivations.ts';
import { write } from '../../support/derived.ts';
import { aConcept } from '../../support/entries.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

const NOW = startOf('2030-01-31');
const claims = (...keys: readonly string[]): readonly EntryRef<'Claim'>[] =>
  keys.map((key) => ({ type: 'Claim', key }));
const keysOf = (entries: readonly { readonly key: string }[]): readonly string[] => entries.map(({ key }) => key);
const PLEDGED: Index = { of: 'ACCOUNT', commitment: 'pledge' };
const KEPT: Index = { of: 'COMPLIANCE', commitment: 'pledge' };
const DUG: Index = {
  of: 'OCCURRENCE',
  action: { side: 'under', concept: 'digging' },
  agent: { side: 'under', concept: 'works' },
};
const CHECK: EditorCheck = {
  type: 'EditorCheck',
  key: 'hole',
  claim: 'boast',
  against: 'denial',
  under: null,
  relation: 'SUPPORTS',
  rationale: 'Both say so.',
};
const town = () => seededStore(townWith(ACCOUNT, BOAST, HOLE, DENIAL, CHECK), NOW);

describe('withoutClaims', () => {
  it('holds everything but these claims, and finds as many others as before', async () => {
    const { derivations } = await town();
    const view = withoutClaims(derivations, new Set(['account', 'pledge']));
    expect(keysOf(await view.entries([...claims('account', 'hole')]))).toEqual(['hole']);
    expect(await view.entries([{ type: 'Commitment', key: 'pledge' }])).toHaveLength(1);
    const search = { indexes: [PLEDGED, KEPT], range: ALWAYS };
    expect(await derivations.find({ ...search, limit: 1 })).toEqual(['account']);
    expect(await view.find({ ...search, limit: 1 })).toEqual(['boast']);
  });

  it('leaves editors’ checks where they are, although their keys may be those of claims', async () => {
    const { derivations } = await town();
    const view = withoutClaims(derivations, new Set(['hole']));
    const search = { range: ALWAYS, limit: 9 };
    expect(await view.find({ ...search, indexes: [{ of: 'CHECKED', claim: 'boast' }] })).toEqual(['hole']);
    expect(await view.find({ ...search, indexes: [{ of: 'AGAINST', claim: 'denial' }] })).toEqual(['hole']);
  });
});

describe('withClaims', () => {
  const fresh = saying('pit', { ...occurrence({ agents: ['works'], action: 'trenching' }) });

  it('finds the claims where they would be found, beside those on the record', async () => {
    const view = withClaims((await town()).derivations, [fresh]);
    expect(await view.find({ indexes: [DUG], range: ALWAYS, limit: 9 })).toEqual(['hole', 'pit']);
    expect(await view.find({ indexes: [DUG], range: ALWAYS, limit: 1 })).toEqual(['hole']);
    expect(await view.find({ indexes: [PLEDGED], range: ALWAYS, limit: 9 })).toEqual(['account']);
    expect(await view.entries(claims('pit', 'hole'))).toEqual(expect.arrayContaining([fresh, HOLE]));
    expect(keysOf(await view.entries([{ type: 'Commitment', key: 'pledge' }]))).toEqual(['pledge']);
  });

  it('looks at when something was, as the record does', async () => {
    const span = spanOf('2030-01-11');
    const dated = occurrence({
      agents: ['works'],
      action: 'digging',
      time: { edtf: null, timeZone: null, start: null, end: null, span, extent: 'WITHIN' },
    });
    const view = withClaims((await town()).derivations, [saying('pit', dated)]);
    const from = (day: string) => ({ indexes: [DUG], range: { from: startOf(day), to: endOf(day) }, limit: 9 });
    expect(await view.find(from('2030-01-11'))).toEqual(['hole', 'pit']);
    expect(await view.find(from('2030-01-15'))).toEqual([]);
  });

  it('puts a claim in place of that of the same key', async () => {
    const mute = { ...HOLE, statement: null };
    const view = withClaims((await town()).derivations, [mute]);
    expect(await view.entries(claims('hole'))).toEqual([mute]);
    expect(await view.find({ indexes: [DUG], range: ALWAYS, limit: 9 })).toEqual([]);
  });
});

describe('asRecordedBy', () => {
  it('has every entry as it was, the vocabulary included, and none that was not yet there', async () => {
    const store = await town();
    await write(store, [{ ...HOLE, text: 'A hole.' }, aConcept('press', { prefLabel: { en: 'The Press' } })], NOW);
    const view = asRecordedBy(store.derivations, store.truth, NOW);
    expect(await view.entries(claims('hole', 'nothing'))).toEqual([HOLE]);
    expect((await view.vocabulary()).find(({ key }) => key === 'press')).toEqual(aConcept('press'));
    const before = asRecordedBy(store.derivations, store.truth, NOW - 1);
    expect([await before.entries(claims('hole')), await before.vocabulary()]).toEqual([[], []]);
  });
});

describe('remembering', () => {
  const canned = () => cannedDerivations({ entries: [ACCOUNT, HOLE, aConcept('press')] });

  it('reads no entry, no index and no vocabulary twice', async () => {
    const derivations = canned();
    const view = remembering(derivations);
    expect(keysOf(await view.entries(claims('hole', 'hole', 'nothing')))).toEqual(['hole']);
    expect(keysOf(await view.entries(claims('nothing', 'account', 'hole')))).toEqual(['account', 'hole']);
    await view.entries(claims('hole'));
    const search = { indexes: [PLEDGED], range: ALWAYS, limit: 1 };
    await Promise.all([view.find(search), view.find(search), view.vocabulary(), view.vocabulary()]);
    expect(derivations.calls).toEqual([
      ['entries', claims('hole', 'nothing')],
      ['entries', claims('account')],
      ['find', search],
      ['vocabulary'],
    ]);
  });

  it('tells which claims it has read', async () => {
    const view = remembering(canned());
    await view.entries([...claims('hole', 'nothing')]);
    await view.entries([{ type: 'Concept', key: 'press' }]);
    expect(await view.claimsRead()).toEqual([HOLE]);
  });
});

describe('readingWide', () => {
  it('reads an index once for all times', async () => {
    const { derivations } = await town();
    const calls: unknown[] = [];
    const view = readingWide({
      ...derivations,
      find: async (search) => {
        calls.push(search);
        return derivations.find(search);
      },
    });
    const day = { from: startOf('2030-01-15'), to: endOf('2030-01-15') };
    expect(await view.find({ indexes: [PLEDGED, DUG], range: day, limit: 9 })).toEqual(['account', 'hole']);
    expect(await view.find({ indexes: [DUG], range: ALWAYS, limit: 9 })).toEqual(['hole']);
    expect(calls).toHaveLength(2);
  });

  it('reads the time asked for alone, where all times hold more than is asked for', async () => {
    const view = readingWide((await town()).derivations);
    const day = { from: startOf('2030-01-15'), to: endOf('2030-01-15') };
    expect(await view.find({ indexes: [DUG, KEPT], range: day, limit: 1 })).toEqual(['boast']);
  });
});

describe('rememberingFor', () => {
  it('reads each index as a whole where there is much to do, and the time asked for where there is little', async () => {
    const { derivations } = await town();
    const ranges: unknown[] = [];
    const counted: Derivations = {
      ...derivations,
      find: async (search) => {
        ranges.push(search.range);
        return derivations.find(search);
      },
    };
    const day = { from: startOf('2030-01-15'), to: endOf('2030-01-15') };
    const found = async (entries: number): Promise<unknown> => {
      const view = rememberingFor(entries, counted);
      await view.find({ indexes: [DUG], range: day, limit: 9 });
      return view.find({ indexes: [DUG], range: day, limit: 9 });
    };
    expect(await found(9)).toEqual([]);
    expect(await found(10)).toEqual(['hole']);
    expect(ranges).toEqual([day, ALWAYS]);
  });
});

describe('views of one another', () => {
  it('show what all of them show', async () => {
    const store = await town();
    await write(store, [{ ...HOLE, text: 'A hole.' }], NOW);
    const view = withClaims(
      withoutClaims(asRecordedBy(store.derivations, store.truth, NOW), new Set(['denial', 'boast'])),
      [saying('pit', occurrence({ agents: ['works'], action: 'digging' }))],
    );
    const { checks } = await (await openEvidence(remembering(view), null)).checksOn([BOAST]);
    expect(checks.map(({ against }) => against.text)).toEqual(['Claim hole.', 'Claim pit.']);
  });
});
