import { describe, expect, it } from 'vitest';
import type { Account } from '../../../functions/domain/accounts.ts';
import type { Case, Judged } from '../../../functions/domain/case.ts';
import type { PairCheck } from '../../../functions/domain/compare-claims.ts';
import { EDITORS_CHECK } from '../../../functions/domain/editors-check.ts';
import { explainReading, explainVerdict, nameAccount } from '../../../functions/domain/explain.ts';
import type { Claim, Statement } from '../../../functions/domain/record.ts';
import { content, scope } from '../../../functions/domain/rule.ts';
import { fulfilment } from '../../../functions/domain/rules/fulfilment.ts';
import type { Limit, Rating } from '../../../functions/domain/verdict.ts';
import { compliance, days, occurrence, saying, terms, vocabularyWith } from '../../support/build.ts';
import { aCheck } from '../../support/checks.ts';

const town = vocabularyWith({
  mayor: { prefLabel: { en: 'The mayor' } },
  guild: { prefLabel: { en: 'the guild' } },
  press: { prefLabel: { en: 'the press' } },
});

const kept = saying('kept', compliance());
const by = (claimant: string, text: string, key: string = claimant): Claim =>
  saying(key, occurrence(), { claimant, text });
const against = (...claims: readonly Claim[]): readonly PairCheck[] => claims.map((claim) => aCheck(kept, claim));
const [dug, saw] = [by('guild', 'The mayor dug.'), by('press', 'We saw it!')];

const account = (...claimants: readonly [string, ...string[]]): Account => {
  const [under, ...rest] = claimants.map((claimant) =>
    saying(`of ${claimant}`, terms({ window: days('2029-05-01', '2029-05-31') }), { claimant }),
  );
  if (under === undefined) throw new Error('Somebody gives an account.');
  return { under, claims: [under, ...rest] };
};

const caseOf = (claim: Claim): Case => ({ claim, checks: [], accounts: [], limit: null, vocabulary: town });

function judged(rating: Rating, parts: Partial<Judged> = {}): Judged {
  return { accounts: [], claimantsOwn: false, standing: 'UNOPPOSED', rating, deciding: [], open: [], ...parts };
}

const explain = (readings: readonly Judged[], limit: Limit | null = null, claim = kept): string =>
  explainVerdict(caseOf(claim), readings, limit);

describe('explainReading', () => {
  const lateness = content('TIME', { result: 'MISMATCH', claimed: null, found: null });
  const late = aCheck(kept, dug, { rule: fulfilment, comparisons: [lateness] });
  const editors = aCheck(kept, saw, { rule: EDITORS_CHECK, rationale: 'It is plain.' });

  it('says that something was done late, where that decides', () => {
    expect(explainReading(caseOf(kept), judged('REFUTED', { deciding: [late] }))).toBe(
      'Refuted, for it was done late, by what the guild says: “The mayor dug”.',
    );
  });

  it('says that something was done late, where that leaves a claim open', () => {
    const still = 'Nothing on record against it, and nothing from anybody else that supports it.';
    const open = (...checks: readonly PairCheck[]): string =>
      explainReading(caseOf(kept), judged('NOT_ENOUGH_EVIDENCE', { open: checks }));
    const lately = `${still} By the word of the guild it was done late, which does not break it.`;
    expect(open(late)).toBe(lately);
    expect(open(late, aCheck(kept, saw))).toBe(`${lately} A claim by the press leaves it open.`);
  });

  it('quotes what a rule found before what an editor did, and says where only an editor judged', () => {
    const refuted = (...deciding: readonly PairCheck[]): string =>
      explainReading(caseOf(kept), judged('REFUTED', { deciding }));
    expect(refuted(editors, aCheck(kept, dug))).toBe(
      'Refuted by what the press and the guild say: “The mayor dug” and another claim.',
    );
    expect(refuted(editors)).toBe('Refuted by what the press says: “We saw it”, as an editor judges.');
  });

  it.each<[rating: Rating, deciding: readonly PairCheck[], words: string]>([
    ['REFUTED', against(dug), 'Refuted by what the guild says: “The mayor dug”.'],
    [
      'REFUTED',
      against(dug, by('guild', 'Again.', 'again')),
      'Refuted by what the guild says: “The mayor dug” and another claim.',
    ],
    ['REFUTED', against(dug, saw), 'Refuted by what the guild and the press say: “The mayor dug” and another claim.'],
    ['REFUTED', against(dug, dug), 'Refuted by what the guild says: “The mayor dug”.'],
    [
      'REFUTED',
      against(saw, dug, by('a', ''), by('b', '')),
      'Refuted by what the press, the guild, a and b say: “We saw it” and 3 other claims.',
    ],
    [
      'REFUTED',
      against(saw, dug, by('a', ''), by('b', ''), by('c', '')),
      'Refuted by what the press, the guild, a and 2 others say: “We saw it” and 4 other claims.',
    ],
    ['SUPPORTED', against(dug), 'Supported by what the guild says: “The mayor dug”.'],
    ['SUPPORTED', against(saw, dug), 'Supported by what the press and the guild say: “We saw it” and another claim.'],
    [
      'CONFLICTING_EVIDENCE',
      against(dug),
      'Contested: what the guild says speaks against it, and is disputed itself or disputed by it.',
    ],
    [
      'CONFLICTING_EVIDENCE',
      against(dug, saw),
      'Contested: what the guild and the press say speaks against it, and is disputed itself or disputed by it.',
    ],
    ['NOT_ENOUGH_EVIDENCE', [], 'Nothing on record against it, and nothing from anybody else that supports it.'],
  ])('says of %s by %j in words', (rating, deciding, words) => {
    expect(explainReading(caseOf(kept), judged(rating, { deciding }))).toBe(words);
    expect(explainReading(caseOf(kept), judged(rating, { deciding, accounts: [account('press')] }))).toBe(
      `Under the terms that the press gave (1 to 31 May 2029): ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    );
  });

  const still = 'Nothing on record against it, and nothing from anybody else that supports it.';
  const unknown = { result: 'UNKNOWN', claimed: null, found: null } as const;
  const open = (claim: Claim, ...comparisons: PairCheck['comparisons'][number][]): PairCheck =>
    aCheck(kept, claim, { relation: 'UNDETERMINED', comparisons });

  it.each<[open: readonly PairCheck[], words: string]>([
    [[open(dug, scope('TIME', unknown))], 'A claim by the guild leaves it open, in time.'],
    [
      [open(dug, scope('TIME', unknown), scope('PLACE', unknown), scope('ACTION', { ...unknown, result: 'MATCH' }))],
      'A claim by the guild leaves it open, in place and time.',
    ],
    [
      [open(dug, scope('TIME', unknown)), open(saw, scope('TIME', unknown))],
      '2 claims by the guild and the press leave it open, in time.',
    ],
    [
      [open(dug, scope('TIME', unknown)), open(dug, scope('PLACE', unknown))],
      'A claim by the guild leaves it open, in place and time.',
    ],
    [[open(dug)], 'A claim by the guild leaves it open.'],
  ])('says what bears on it and leaves it open: %#', (left, words) => {
    expect(explainReading(caseOf(kept), judged('NOT_ENOUGH_EVIDENCE', { open: left }))).toBe(`${still} ${words}`);
  });

  it.each<[Statement | null, string]>([
    [null, 'Not yet put in terms that can be compared.'],
    [{ type: 'Judgement', kind: 'OPINION' }, 'A judgement (an opinion): no record can settle it.'],
    [{ type: 'Judgement', kind: 'MOTIVE' }, 'A judgement (a motive): no record can settle it.'],
    [{ type: 'Judgement', kind: 'PREDICTION' }, 'A judgement (a prediction): no record can settle it.'],
  ])('says of the statement %j why it is not rated', (statement, words) => {
    expect(explainReading(caseOf(saying('words', statement)), judged('UNCHECKABLE'))).toBe(words);
  });

  it('says of an extreme with how many it was compared', () => {
    const first = saying('first', {
      type: 'Extreme',
      event: 'flood',
      superlative: 'FIRST',
      unit: null,
      agents: [],
      action: null,
      targets: [],
      places: [],
      since: null,
    });
    expect(explainReading(caseOf(first), judged('NOT_ENOUGH_EVIDENCE'))).toBe(
      'Nothing on record comes before it, with nothing to compare it with.',
    );
  });
});

describe('explainVerdict', () => {
  const refuted = judged('REFUTED', { accounts: [account('mayor')], deciding: against(dug) });
  const open = judged('NOT_ENOUGH_EVIDENCE', { accounts: [account('press')] });
  const contested = judged('CONFLICTING_EVIDENCE', { accounts: [account('press')], deciding: against(saw) });
  const own = 'the terms that The mayor, who makes this claim, gave (1 to 31 May 2029)';
  const theirs = 'the terms that the press gave (1 to 31 May 2029)';

  it.each<[name: string, readings: readonly Judged[], words: string]>([
    ['none', [], ''],
    ['one', [refuted], `Under ${own}: refuted by what the guild says: “The mayor dug”.`],
    ['two that agree', [refuted, refuted], 'Under both accounts: refuted by what the guild says: “The mayor dug”.'],
    [
      'two that agree, each for a reason of its own',
      [refuted, judged('REFUTED', { accounts: [account('press')], deciding: against(saw) })],
      'Under both accounts: refuted by what the guild and the press say: “The mayor dug” and another claim.',
    ],
    [
      'three that agree',
      [refuted, refuted, refuted],
      'Under all 3 readings: refuted by what the guild says: “The mayor dug”.',
    ],
    [
      'one that refutes and one that does not',
      [refuted, open],
      `Refuted under ${own}; not refuted under ${theirs}. What decides is the word of the guild.`,
    ],
    [
      'one that refutes and one that is contested',
      [refuted, contested],
      `Refuted under ${own}; contested under ${theirs}. What decides is the word of the guild and the press.`,
    ],
    [
      'one that supports and one that leaves it open',
      [judged('SUPPORTED', { accounts: [account('mayor')] }), open],
      `Supported under ${own}; nothing on record decides it under ${theirs}.`,
    ],
    [
      'one of two commitments that refutes',
      [{ ...refuted, accounts: [account('mayor'), account('press')] }, open],
      `Refuted under ${own} and ${theirs}; not refuted under ${theirs}. What decides is the word of the guild.`,
    ],
  ])('tells readings apart: %s', (_, readings, words) => {
    expect(explain(readings)).toBe(words);
  });

  it.each<[Limit, string]>([
    ['TOO_MANY_CLAIMS', 'More claims bear on this than one verdict takes in, so it is left open.'],
    ['TOO_MANY_READINGS', 'The accounts differ in more combinations than one verdict takes in, so it is left open.'],
  ])('says that a bound was met, except of a judgement: %s', (limit, words) => {
    expect(explain([open], limit)).toBe(words);
    const opinion = saying('opinion', { type: 'Judgement', kind: 'OPINION' });
    expect(explain([judged('UNCHECKABLE')], limit, opinion)).toBe('A judgement (an opinion): no record can settle it.');
  });
});

describe('nameAccount', () => {
  it.each<[claimants: [string, ...string[]], claimant: string | null, words: string]>([
    [['press'], 'mayor', 'the terms that the press gave (1 to 31 May 2029)'],
    [['press', 'guild'], null, 'the terms that the press and the guild gave (1 to 31 May 2029)'],
    [['press', 'press'], null, 'the terms that the press gave (1 to 31 May 2029)'],
    [['mayor'], 'mayor', 'the terms that The mayor, who makes this claim, gave (1 to 31 May 2029)'],
    [
      ['press', 'mayor'],
      'mayor',
      'the terms that the press and The mayor, who makes this claim, gave (1 to 31 May 2029)',
    ],
    [
      ['mayor', 'press'],
      'mayor',
      'the terms that The mayor, who makes this claim, and the press gave (1 to 31 May 2029)',
    ],
    [
      ['mayor', 'press', 'guild'],
      'mayor',
      'the terms that The mayor, who makes this claim, the press and the guild gave (1 to 31 May 2029)',
    ],
  ])('names that of %j for a claim by %s', (claimants, claimant, words) => {
    expect(nameAccount(town, account(...claimants), claimant)).toBe(words);
  });

  it('says no window where there is none', () => {
    const under = saying('forever', terms(), { claimant: 'press' });
    expect(nameAccount(town, { under, claims: [under] }, null)).toBe('the terms that the press gave');
    expect(nameAccount(town, { under: kept, claims: [kept] }, null)).toBe('the terms that The mayor gave');
  });
});
