import { describe, expect, it } from 'vitest';
import { definiteSpan } from '../../../../functions/domain/edtf-span.ts';
import { normalise } from '../../../../functions/operations/record-format/normalise.ts';

const claim = {
  type: 'Claim',
  key: 'said',
  text: 'They said so.',
  language: 'en',
  claimant: 'baker',
  claimDate: { edtf: '1970-01-01', timeZone: 'UTC' },
} as const;
const moment = definiteSpan(0, 0);
const claimDate = { ...claim.claimDate, at: null, span: moment };
const spans = new Map(
  ['/claimDate', '/statement/window', '/statement/time', '/statement/since'].map((path) => [path, moment]),
);
const time = { edtf: null, timeZone: null, start: null, end: '1970-01-01T00:00:00Z' };

describe('normalise', () => {
  it('fills in what a claim leaves out', () => {
    const filled = { ...claim, claimDate, appearances: [], rank: 'NORMAL', statement: null };
    expect(normalise(claim, spans)).toEqual(filled);
    expect(normalise({ ...claim, appearances: null, rank: null, statement: null }, spans)).toEqual(filled);
  });

  it('fills in what an appearance leaves out', () => {
    expect(normalise({ ...claim, appearances: [{ source: 'gazette' }] }, spans)).toMatchObject({
      appearances: [{ source: 'gazette', quotation: null, locator: null }],
    });
  });

  it.each([
    [
      { type: 'Terms', commitment: 'c', party: 'p', mode: 'DO', action: 'a' },
      { targets: [], places: [], window: null, quantity: null },
    ],
    [
      {
        type: 'Terms',
        commitment: 'c',
        party: 'p',
        mode: 'DO',
        action: 'a',
        targets: ['t', 't'],
        window: { end: time.end },
        quantity: { value: 1, unit: 'u' },
      },
      {
        targets: ['t'],
        places: [],
        window: { ...time, span: moment },
        quantity: { value: 1, bound: 'EXACTLY', unit: 'u', sides: null },
      },
    ],
    [
      { type: 'Occurrence' },
      { denial: false, event: null, agents: [], action: null, targets: [], places: [], time: null, counts: [] },
    ],
    [
      { type: 'Occurrence', denial: true, time: { end: time.end, extent: 'THROUGHOUT' }, counts: null },
      {
        denial: true,
        event: null,
        agents: [],
        action: null,
        targets: [],
        places: [],
        time: { ...time, extent: 'THROUGHOUT', span: moment },
        counts: [],
      },
    ],
    [
      { type: 'Figure', subject: 's', property: 'p', quantity: { value: 1, bound: 'ABOUT', unit: 'u', sides: 2 } },
      { time: null },
    ],
    [
      { type: 'Extreme', event: 'e', superlative: 'FIRST', since: { end: time.end } },
      { unit: null, agents: [], action: null, targets: [], places: [], since: { ...time, span: moment } },
    ],
    [{ type: 'Compliance', party: 'p', status: 'KEPT', commitment: 'c' }, {}],
    [{ type: 'Judgement', kind: 'MOTIVE' }, {}],
  ] as const)('fills in what the statement %j leaves out', (statement, filled) => {
    expect(normalise({ ...claim, statement }, spans)).toMatchObject({ statement: { ...statement, ...filled } });
  });

  it('fills in what other entries leave out', () => {
    const source = { type: 'Source', key: 's', title: 't', publisher: 'p' } as const;
    expect(normalise(source, spans)).toEqual({ ...source, url: null, datePublished: null, archivedAt: null });
    const check = {
      type: 'EditorCheck',
      key: 'k',
      claim: 'a',
      against: 'b',
      relation: 'SUPPORTS',
      rationale: '…',
    } as const;
    expect(normalise(check, spans)).toEqual({ ...check, under: null });
    const event = { type: 'Event', key: 'e', prefLabel: { en: 'e' } } as const;
    expect(normalise(event, spans)).toEqual(event);
  });

  it('drops languages without labels and says once what is said twice', () => {
    const concept = { type: 'Concept', key: 'c', kind: 'AGENT', prefLabel: { en: 'c' } } as const;
    const altLabel = { en: ['d'], de: [] };
    expect(normalise({ ...concept, altLabel, broader: ['a', 'b', 'a'] }, spans)).toEqual({
      ...concept,
      agentKind: null,
      altLabel: { en: ['d'] },
      description: {},
      broader: ['a', 'b'],
      maybeBroader: [],
      ends: [],
      sameAs: [],
    });
  });

  it('throws where a time was not read', () => {
    expect(() => normalise(claim, new Map())).toThrow('The time at /claimDate was not read.');
  });
});
