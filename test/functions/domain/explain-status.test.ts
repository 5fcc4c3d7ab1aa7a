import { describe, expect, it } from 'vitest';
import type { Account } from '../../../functions/domain/accounts.ts';
import type { StatusCase, StatusJudged } from '../../../functions/domain/case.ts';
import { explainStatus, explainStatusReading } from '../../../functions/domain/explain-status.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import type { StatusValue } from '../../../functions/domain/verdict.ts';
import { days, occurrence, saying, terms, vocabularyOf } from '../../support/build.ts';
import { aCommitment, aConcept } from '../../support/entries.ts';

const asked: StatusCase = {
  commitment: aCommitment('pledge'),
  readings: [],
  limit: null,
  vocabulary: vocabularyOf([aConcept('press', { prefLabel: { en: 'the press' } })]),
  moment: 0,
};

const under = saying('account', terms({ window: days('2029-05-01', '2029-05-31') }), { claimant: 'press' });
const account: Account = { under, claims: [under] };
const dug = saying('dug', occurrence(), { claimant: 'guild' });
const again = saying('again', occurrence(), { claimant: 'guild' });
const saw = saying('saw', occurrence(), { claimant: 'press' });

function judged(value: StatusValue, parts: Partial<StatusJudged> = {}): StatusJudged {
  return { account, value, deciding: [], ...parts };
}

const given = 'the terms that the press gave (1 to 31 May 2029)';

describe('explainStatusReading', () => {
  it.each<[StatusValue, string]>([
    ['KEPT', 'kept'],
    ['BROKEN', 'broken'],
    ['LATE', 'done, but late'],
    ['PENDING', 'pending: the window is open, and nothing on record has decided it'],
    ['CONFLICTING_EVIDENCE', 'contested: what is on record speaks both ways, or is disputed'],
    ['NOT_ENOUGH_EVIDENCE', 'the window has closed, and nothing on record shows whether it was kept'],
  ])('words %s', (value, words) => {
    expect(explainStatusReading(asked, judged(value))).toBe(`Under ${given}: ${words}.`);
  });

  it('says by whose word, each once', () => {
    expect(explainStatusReading(asked, judged('BROKEN', { deciding: [dug, again, saw] }))).toBe(
      `Under ${given}: broken, by the word of guild and the press.`,
    );
  });

  it('says whose word is disputed', () => {
    const disputed = (...deciding: readonly Claim[]): string =>
      explainStatusReading(asked, judged('CONFLICTING_EVIDENCE', { deciding }));
    expect([disputed(dug), disputed(dug, saw)]).toEqual([
      `Under ${given}: contested: what guild says is disputed, or speaks both ways.`,
      `Under ${given}: contested: what guild and the press say is disputed, or speaks both ways.`,
    ]);
  });

  it('says that there is no account', () => {
    expect(explainStatusReading(asked, judged('NOT_ENOUGH_EVIDENCE', { account: null }))).toBe(
      'Nobody on record says what its terms are.',
    );
  });
});

describe('explainStatus', () => {
  const nobody = 'Nobody on record says what its terms are.';
  const [broken, kept] = [judged('BROKEN', { deciding: [dug] }), judged('KEPT', { deciding: [saw] })];

  it.each<[name: string, readings: readonly StatusJudged[], words: string]>([
    ['none', [], nobody],
    ['no account', [judged('NOT_ENOUGH_EVIDENCE', { account: null })], nobody],
    ['one', [broken], `Under ${given}: broken, by the word of guild.`],
    ['two that agree', [broken, broken], 'Under every account on record: broken, by the word of guild.'],
    [
      'two that agree, each for a reason of its own',
      [broken, judged('BROKEN', { deciding: [saw] })],
      'Under every account on record: broken, by the word of guild and the press.',
    ],
    [
      'two that differ',
      [broken, kept],
      `Under ${given}: broken, by the word of guild. Under ${given}: kept, by the word of the press.`,
    ],
  ])('tells readings apart: %s', (_, readings, words) => {
    expect(explainStatus(asked, readings)).toBe(words);
  });

  it('says that a bound was met', () => {
    expect(explainStatus({ ...asked, limit: 'TOO_MANY_CLAIMS' }, [broken])).toBe(
      'More claims bear on this than one status takes in, so it is left open.',
    );
  });
});
