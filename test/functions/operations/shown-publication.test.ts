import { describe, expect, it } from 'vitest';
import type { Entry, EntryRef } from '../../../functions/domain/record.ts';
import type { Status, Verdict } from '../../../functions/domain/verdict.ts';
import type { Quote } from '../../../functions/operations/kept-ports.ts';
import { type Redactions, showStatus, showVerdict } from '../../../functions/operations/shown-publication.ts';
import { compliance, occurrence, saying } from '../../support/build.ts';
import { aCommitment, aConcept } from '../../support/entries.ts';
import { aCheck, aStatus, aVerdict } from '../../support/pages.ts';
import { aPublication } from '../../support/published.ts';
import { ACCOUNT } from '../../support/town.ts';

const hole = { key: 'hole', text: 'They dug on the 11th.', claimant: 'press' };
const account = { key: 'account', text: 'Nobody will dig.', claimant: 'mayor' };
const TIME = { dimension: 'TIME', role: 'SCOPE', result: 'MATCH', claimed: 'in January', found: null } as const;
const QUANTITY = { ...TIME, dimension: 'QUANTITY', found: 'two holes', note: 'A note.', unit: 'holes' } as const;

const verdict: Verdict = aVerdict({
  standing: 'FALLEN',
  rating: 'REFUTED',
  explanation: 'Refuted by what the press says: “They dug on the 11th”.',
  decidedBy: [
    aCheck('k1', { against: hole, under: account, comparisons: [{ ...TIME, note: null, unit: null }, QUANTITY] }),
    aCheck('k2', { against: hole, rule: null, rationale: 'I was there.', editorsCheck: 'seen' }),
  ],
  readings: [
    {
      accounts: [account],
      claimantsOwn: true,
      standing: 'FALLEN',
      rating: 'REFUTED',
      explanation: 'Under the terms that the mayor gave: refuted.',
      decidedBy: ['k1'],
    },
  ],
});
const status: Status = aStatus({
  value: 'BROKEN',
  explanation: 'Broken, by the word of the press.',
  readings: [{ accounts: [account], value: 'BROKEN', explanation: 'Broken.', decidedBy: [hole] }],
});
const ofBoast = { ref: { type: 'Claim', key: 'boast' }, publication: aPublication(verdict) } as const;
const ofPledge = { ref: { type: 'Commitment', key: 'pledge' }, publication: aPublication(status) } as const;

const record: readonly Entry[] = [
  saying('boast', compliance(), { claimant: 'spokesman' }),
  saying('hole', occurrence({ event: 'flood', agents: ['works'], action: 'digging', places: ['square'] }), {
    claimant: 'reporter',
    appearances: [{ source: 'gazette', quotation: null, locator: null }],
  }),
  ACCOUNT,
  aCommitment('pledge', { party: 'council' }),
  aConcept('works', { broader: ['town'] }),
];

function redactionsOf(...names: readonly string[]): Redactions & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const nameOf = ({ type, key }: EntryRef): string => `${type} ${key}`;
  return {
    asked,
    find: async (ref) => record.find((entry) => nameOf(entry) === nameOf(ref)) ?? null,
    redacted: async (ref) => {
      asked.push(nameOf(ref));
      return names.includes(nameOf(ref)) ? [2, 3] : [];
    },
  };
}

const wordless = (ids: readonly string[]) => ids.map((id) => Buffer.from(`RedactedCheck:${id}`).toString('base64url'));

describe('what says whose words it says', () => {
  const quotes: readonly Quote[] = [
    { type: 'Claim', key: 'hole', number: 2 },
    { type: 'Concept', key: 'press', number: 4 },
    { type: 'EditorCheck', key: 'seen', number: null },
  ];
  const quoting = { ...ofBoast, publication: aPublication(verdict, { quotes }) };

  it('is as it was published where these revisions were not redacted, whatever else was', async () => {
    const redactions = redactionsOf('Claim boast', 'Concept press', 'Claim account');
    expect(await showVerdict(redactions, quoting)).toEqual({ value: verdict, redacted: false });
    expect(redactions.asked).toEqual(['Claim hole', 'Concept press', 'EditorCheck seen']);
  });

  it.each(['Claim hole', 'EditorCheck seen'])('has none of its words where those of %s were', async (name) => {
    const { value, redacted } = await showVerdict(redactionsOf(name), quoting);
    expect([value.explanation, redacted]).toEqual(['[redacted]', true]);
  });

  it('has none where these have gone already, and nothing is looked at', async () => {
    const redactions = redactionsOf();
    const left = { ...verdict, explanation: '[redacted]' };
    expect(await showVerdict(redactions, { ...ofBoast, publication: aPublication(left) })).toEqual({
      value: left,
      redacted: true,
    });
    const leftOfStatus = { ...status, explanation: '[redacted]' };
    expect(await showStatus(redactions, { ...ofPledge, publication: aPublication(leftOfStatus) })).toEqual({
      value: leftOfStatus,
      redacted: true,
    });
    expect(redactions.asked).toEqual([]);
  });
});

describe('showVerdict', () => {
  it('is as it was published where nothing that it may quote was redacted', async () => {
    const redactions = redactionsOf('Claim other', 'Source gazette', 'Concept town');
    expect(await showVerdict(redactions, ofBoast)).toEqual({ value: verdict, redacted: false });
    expect(redactions.asked.toSorted()).toEqual([
      'Claim account',
      'Claim boast',
      'Claim hole',
      'Commitment pledge',
      'Concept digging',
      'Concept holes',
      'Concept mayor',
      'Concept press',
      'Concept reporter',
      'Concept spokesman',
      'Concept square',
      'Concept works',
      'EditorCheck seen',
      'Event flood',
    ]);
  });

  it('has none of its words where a claim that it names was redacted, and all that is not words', async () => {
    const [k1 = '', k2 = ''] = wordless(['k1', 'k2']);
    const text = '[redacted]';
    expect(await showVerdict(redactionsOf('Claim hole'), ofBoast)).toEqual({
      redacted: true,
      value: {
        ...verdict,
        explanation: text,
        decidedBy: [
          aCheck(k1, {
            against: { ...hole, text },
            under: { ...account, text },
            comparisons: [
              { ...TIME, claimed: text, note: null, unit: null },
              { ...QUANTITY, claimed: text, found: text, note: text },
            ],
          }),
          aCheck(k2, { against: { ...hole, text }, rule: null, rationale: text, editorsCheck: 'seen' }),
        ],
        readings: verdict.readings.map((reading) => ({
          ...reading,
          accounts: [{ ...account, text }],
          explanation: text,
          decidedBy: [k1],
        })),
      },
    });
  });

  it.each([
    ['the claim itself', 'Claim boast'],
    ['an account', 'Claim account'],
    ['an editor’s check', 'EditorCheck seen'],
    ['a claimant at the time', 'Concept press'],
    ['a claimant of today', 'Concept reporter'],
    ['what a statement names', 'Concept square'],
    ['what is counted', 'Concept holes'],
    ['an event', 'Event flood'],
    ['a commitment', 'Commitment pledge'],
  ])('has none of its words where %s was redacted', async (_, name) => {
    const { value, redacted } = await showVerdict(redactionsOf(name), ofBoast);
    expect([value.explanation, value.rating, redacted]).toEqual(['[redacted]', 'REFUTED', true]);
  });

  it('does without what is not on the record', async () => {
    const published = { ref: { type: 'Claim', key: 'gone' }, publication: aPublication(aVerdict()) } as const;
    expect(await showVerdict(redactionsOf(), published)).toEqual({ value: aVerdict(), redacted: false });
  });
});

describe('showStatus', () => {
  it('is as it was published where nothing that it may quote was redacted', async () => {
    expect(await showStatus(redactionsOf(), ofPledge)).toEqual({ value: status, redacted: false });
  });

  it.each(['Claim hole', 'Claim account', 'Commitment pledge', 'Concept council'])(
    'has none of its words where %s was redacted',
    async (name) => {
      const text = '[redacted]';
      const reading = { accounts: [{ ...account, text }], decidedBy: [{ ...hole, text }], explanation: text };
      expect(await showStatus(redactionsOf(name), ofPledge)).toEqual({
        value: { ...status, explanation: text, readings: [{ ...status.readings[0], ...reading }] },
        redacted: true,
      });
    },
  );

  it('does not look at claims that it does not name', async () => {
    const redactions = redactionsOf();
    await showStatus(redactions, { ...ofPledge, publication: aPublication(aStatus()) });
    expect(redactions.asked).toEqual(['Commitment pledge', 'Concept council']);
  });
});
