import { describe, expect, it } from 'vitest';
import type { Case } from '../../../functions/domain/case.ts';
import { compareClaims } from '../../../functions/domain/compare-claims.ts';
import { explainTally } from '../../../functions/domain/explain-tally.ts';
import { rangeOf } from '../../../functions/domain/quantities.ts';
import type { Claim, Extreme, Occurrence } from '../../../functions/domain/record.ts';
import { days, occurrence, quantity, saying, spanOf, vocabularyWith } from '../../support/build.ts';

const VOCABULARY = vocabularyWith({ holes: { kind: 'UNIT', prefLabel: { en: 'holes in the road' } } });
const EXTREME: Extreme = {
  type: 'Extreme',
  event: 'flood',
  superlative: 'GREATEST',
  unit: 'holes',
  agents: [],
  action: null,
  targets: [],
  places: [],
  since: null,
};
const OWN = { count: rangeOf(quantity(5, 'holes')), time: spanOf('2029-06-01') };

const holes = (value: number | null): Partial<Occurrence> => ({
  time: days('2029-05-01'),
  counts: value === null ? [] : [quantity(value, 'holes')],
});
const other = (key: string, event: string | null, parts: Partial<Occurrence> = holes(3)): Claim =>
  saying(key, occurrence({ event, ...parts }));

/** What is said of an extreme set against these. */
function tally(others: readonly Claim[], parts: Partial<Extreme> = {}, own: Case['event'] = OWN): string {
  const extreme = { ...EXTREME, ...parts };
  const claim = saying('most', extreme);
  const checks = others.flatMap((against) => compareClaims(VOCABULARY, { claim, against, event: own ?? null }, []));
  return explainTally({ claim, checks, accounts: [], limit: null, event: own, vocabulary: VOCABULARY }, extreme);
}

describe('explainTally', () => {
  it('says where there is nothing to compare with', () => {
    expect(tally([])).toBe('Nothing on record exceeds it, with nothing to compare it with.');
  });

  it('says since when, and by what the extreme is one', () => {
    expect(tally([], { superlative: 'SMALLEST', since: days('2029-01-01') })).toBe(
      'Nothing on record since 1 January 2029 falls below it, with nothing to compare it with.',
    );
    expect(tally([], { superlative: 'FIRST', unit: null })).toBe(
      'Nothing on record comes before it, with nothing to compare it with.',
    );
  });

  it('counts what was compared', () => {
    expect(tally([other('a', 'storm')])).toBe('Nothing on record exceeds it: 1 other was compared.');
    expect(tally([other('a', 'storm'), other('b', 'drought')])).toBe(
      'Nothing on record exceeds it: 2 others were compared.',
    );
  });

  it('counts each event once, and each claim that names none', () => {
    const others = [other('a', 'storm'), other('b', 'storm'), other('c', null), other('d', null)];
    expect(tally(others)).toBe('Nothing on record exceeds it: 3 others were compared.');
  });

  it('counts what could not be compared, and nothing both ways', () => {
    expect(tally([other('a', 'storm', holes(null))])).toBe(
      'Nothing on record exceeds it, with nothing to compare it with; one other could not be compared.',
    );
    const open = [other('a', 'storm'), other('b', 'storm', holes(null)), other('c', 'drought', holes(null))];
    expect(tally(open)).toBe(
      'Nothing on record exceeds it, with nothing to compare it with; 2 others could not be compared.',
    );
    expect(tally([...open, other('d', 'frost')])).toBe(
      'Nothing on record exceeds it: 1 other was compared; 2 others could not be compared.',
    );
  });

  it('does not count what is ruled out by its time', () => {
    const later = other('a', 'storm', { ...holes(3), time: days('2029-07-01') });
    expect(tally([later])).toBe('Nothing on record exceeds it, with nothing to compare it with.');
  });

  it('counts checks on the extreme by the rule on rivals only, whatever these say', () => {
    const claim = saying('most', EXTREME);
    const [check] = compareClaims(VOCABULARY, { claim, against: other('a', 'storm'), event: OWN }, []);
    const checks =
      check === undefined
        ? []
        : [
            { ...check, claim: saying('another', EXTREME) },
            { ...check, rule: { ...check.rule, name: 'another' } },
            { ...check, against: saying('silent', null) },
          ];
    const asked: Case = { claim, checks, accounts: [], limit: null, event: OWN, vocabulary: VOCABULARY };
    expect(explainTally(asked, EXTREME)).toBe('Nothing on record exceeds it: 1 other was compared.');
  });

  it('does not say that nothing exceeds it where something does that has fallen', () => {
    expect(tally([other('a', 'storm', holes(9))])).toBe(
      'Nothing that stands on record exceeds it: 1 other was compared.',
    );
  });

  it('says that the count of its own event is disputed', () => {
    expect(tally([], {}, { ...OWN, count: null, disputed: true })).toBe(
      'There is nothing to compare by: how many holes in the road its event counts is disputed.',
    );
  });

  it('says that nobody counts its own event', () => {
    const expected = 'There is nothing to count: the record has no number of holes in the road for its event.';
    expect(tally([other('a', 'storm')], {}, { ...OWN, count: null })).toBe(expected);
    expect(tally([other('a', 'storm')], {}, null)).toBe(expected);
    expect(
      explainTally(
        { claim: saying('most', EXTREME), checks: [], accounts: [], limit: null, vocabulary: VOCABULARY },
        EXTREME,
      ),
    ).toBe(expected);
  });
});
