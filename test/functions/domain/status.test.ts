import { describe, expect, it } from 'vitest';
import type { Account } from '../../../functions/domain/accounts.ts';
import type { StatusCase } from '../../../functions/domain/case.ts';
import type { Claim } from '../../../functions/domain/record.ts';
import { END_OF_TIME } from '../../../functions/domain/span.ts';
import { keptUnder, statusOf } from '../../../functions/domain/status.ts';
import type { Limit, StatusValue } from '../../../functions/domain/verdict.ts';
import {
  compliance,
  dated,
  days,
  occurrence,
  quantity,
  saying,
  startOf,
  terms,
  timeOf,
  vocabularyWith,
} from '../../support/build.ts';
import { aCheck, checksAmong } from '../../support/checks.ts';
import { aCommitment } from '../../support/entries.ts';
import { fc } from '../../support/fast-check.ts';

const town = vocabularyWith({ filling: { kind: 'ACTION', ends: ['flood'] }, flood: { kind: 'ACTION' } });
const may = days('2029-05-01', '2029-05-31');
const [inMay, afterMay] = [startOf('2029-05-20'), startOf('2029-06-01')];

const said = (key: string, parts: Parameters<typeof occurrence>[0]): Claim =>
  saying(key, occurrence(parts), { claimant: key });
const dug = { agents: ['mayor'], action: 'digging' };
const done = said('done', { ...dug, event: 'hole', time: days('2029-05-03') });
const late = said('late', { ...dug, time: days('2029-06-03') });
const sometime = said('sometime', { ...dug, time: days('2029-05-20', '2029-06-10') });
const denied = said('denied', { ...dug, denial: true, time: days('2029-05-01', '2029-05-31', 'THROUGHOUT') });
const noHole = said('no hole', { denial: true, event: 'hole' });
const floods = said('floods', { action: 'flood', time: days('2029-06-02', '2029-06-09', 'THROUGHOUT') });

const accountOf = (key: string, parts: Parameters<typeof terms>[0], claimant = 'herald'): Account => {
  const under = saying(key, terms({ window: may, ...parts }), { claimant, claimDate: dated('2029-04-01') });
  return { under, claims: [under] };
};
const refrain = accountOf('refrain', {});
const dig = accountOf('dig', { mode: 'DO' });
const fill = accountOf('fill', { mode: 'DO', action: 'filling' });
const forever = accountOf('forever', { window: null });
const digSometime = accountOf('dig sometime', { mode: 'DO', window: null });

type Parts = { readonly moment?: number; readonly limit?: Limit | null };

function caseOf(
  accounts: readonly Account[],
  claims: readonly Claim[],
  { moment = afterMay, limit = null }: Parts = {},
): StatusCase {
  const readings = accounts.map((account) => ({
    account,
    checks: checksAmong(town, [keptUnder(account), ...claims], [account.under]),
  }));
  return { commitment: aCommitment('pledge'), readings, limit, vocabulary: town, moment };
}

describe('statusOf', () => {
  it.each<[account: Account, claims: Claim[], expected: { open: StatusValue; closed: StatusValue; by?: string[] }]>([
    [refrain, [], { open: 'PENDING', closed: 'NOT_ENOUGH_EVIDENCE' }],
    [refrain, [done], { open: 'BROKEN', closed: 'BROKEN', by: ['done'] }],
    [refrain, [sometime], { open: 'PENDING', closed: 'NOT_ENOUGH_EVIDENCE' }],
    [refrain, [denied], { open: 'PENDING', closed: 'KEPT', by: ['denied'] }],
    [refrain, [done, noHole], { open: 'CONFLICTING_EVIDENCE', closed: 'CONFLICTING_EVIDENCE', by: ['done'] }],
    [forever, [], { open: 'PENDING', closed: 'PENDING' }],
    [forever, [denied], { open: 'PENDING', closed: 'PENDING' }],
    [forever, [late], { open: 'BROKEN', closed: 'BROKEN', by: ['late'] }],
    [dig, [], { open: 'PENDING', closed: 'NOT_ENOUGH_EVIDENCE' }],
    [dig, [done], { open: 'KEPT', closed: 'KEPT', by: ['done'] }],
    [dig, [late], { open: 'LATE', closed: 'LATE', by: ['late'] }],
    [dig, [done, late], { open: 'KEPT', closed: 'KEPT', by: ['done'] }],
    [dig, [denied], { open: 'PENDING', closed: 'BROKEN', by: ['denied'] }],
    [dig, [denied, late], { open: 'LATE', closed: 'LATE', by: ['late'] }],
    [dig, [done, noHole], { open: 'CONFLICTING_EVIDENCE', closed: 'CONFLICTING_EVIDENCE', by: ['done'] }],
    [digSometime, [], { open: 'PENDING', closed: 'PENDING' }],
    [digSometime, [done], { open: 'KEPT', closed: 'KEPT', by: ['done'] }],
    [fill, [floods], { open: 'BROKEN', closed: 'BROKEN', by: ['floods'] }],
    [
      fill,
      [floods, said('filled', { agents: ['mayor'], action: 'filling', time: days('2029-05-03') })],
      { open: 'CONFLICTING_EVIDENCE', closed: 'CONFLICTING_EVIDENCE', by: ['filled', 'floods'] },
    ],
    [
      fill,
      [floods, said('filled late', { agents: ['mayor'], action: 'filling', time: days('2029-06-12') })],
      { open: 'LATE', closed: 'LATE', by: ['filled late'] },
    ],
    [refrain, [saying('boast', compliance())], { open: 'PENDING', closed: 'NOT_ENOUGH_EVIDENCE' }],
  ])('reads $0.under.key from $1.length claims: $2', (account, claims, { open, closed, by = [] }) => {
    const [before, after] = [inMay, afterMay].map((moment) => statusOf(caseOf([account], claims, { moment })));
    expect([before?.value, after?.value]).toEqual([open, closed]);
    expect(after?.readings.map(({ value, accounts }) => [value, accounts.map(({ key }) => key)])).toEqual([
      [closed, [account.under.key]],
    ]);
    expect(after?.readings[0]?.decidedBy.map(({ key }) => key)).toEqual(by);
  });

  it('says what decided, under which accounts, and until when it holds', () => {
    const asked = caseOf([refrain, forever], [done], { moment: inMay });
    expect(statusOf(asked)).toEqual({
      value: 'BROKEN',
      explanation: 'Under every account on record: broken, by the word of done.',
      readings: [
        {
          value: 'BROKEN',
          accounts: [{ key: 'refrain', text: 'Claim refrain.', claimant: 'herald' }],
          explanation: 'Under the terms that herald gave (1 to 31 May 2029): broken, by the word of done.',
          decidedBy: [{ key: 'done', text: 'Claim done.', claimant: 'done' }],
        },
        {
          value: 'BROKEN',
          accounts: [{ key: 'forever', text: 'Claim forever.', claimant: 'herald' }],
          explanation: 'Under the terms that herald gave: broken, by the word of done.',
          decidedBy: [{ key: 'done', text: 'Claim done.', claimant: 'done' }],
        },
      ],
      validUntil: afterMay,
      limit: null,
    });
  });

  it('is contested where accounts differ, each reading having its own', () => {
    const june = accountOf('june', { window: days('2029-06-01', '2029-06-30') });
    const { value, readings, validUntil } = statusOf(caseOf([refrain, june], [done], { moment: afterMay }));
    expect([value, readings.map((reading) => reading.value)]).toEqual(['CONFLICTING_EVIDENCE', ['BROKEN', 'PENDING']]);
    expect(validUntil).toBe(startOf('2029-07-01'));
  });

  it('is not known where nobody says what the terms are', () => {
    expect(statusOf(caseOf([], [done]))).toEqual({
      value: 'NOT_ENOUGH_EVIDENCE',
      explanation: 'Nobody on record says what its terms are.',
      readings: [
        {
          value: 'NOT_ENOUGH_EVIDENCE',
          accounts: [],
          explanation: 'Nobody on record says what its terms are.',
          decidedBy: [],
        },
      ],
      validUntil: null,
      limit: null,
    });
  });

  it('is left open where a bound was met', () => {
    const { value, limit, validUntil } = statusOf(caseOf([refrain], [done], { limit: 'TOO_MANY_CLAIMS' }));
    expect([value, limit, validUntil]).toEqual(['NOT_ENOUGH_EVIDENCE', 'TOO_MANY_CLAIMS', null]);
  });

  it('closes only what is certainly closed', () => {
    const span = { ...may.span, latestEnd: END_OF_TIME };
    const vague = accountOf('vague', { window: timeOf(span) });
    const { value, validUntil } = statusOf(caseOf([vague], [], { moment: afterMay }));
    expect([value, validUntil]).toEqual(['PENDING', null]);
    expect(statusOf(caseOf([refrain], [], { moment: afterMay - 1 })).value).toBe('PENDING');
  });

  it('decides by the event while its count is contested', () => {
    const counted = (key: string, value: number): Claim =>
      said(key, { ...dug, event: 'hole', time: days('2029-05-03'), counts: [quantity(value, 'holes')] });
    expect(statusOf(caseOf([refrain], [counted('three', 3), counted('four', 4)])).value).toBe('BROKEN');
  });

  it('is the same whatever the order of the checks', () => {
    const asked = caseOf([dig], [done, late, denied, noHole, sometime]);
    const all = asked.readings.flatMap(({ checks }) => checks);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (checks) => {
        expect(statusOf({ ...asked, readings: [{ account: dig, checks }] })).toEqual(statusOf(asked));
      }),
      { numRuns: 50 },
    );
  });

  it('holds at most a hundred claims that decided', () => {
    const checks = Array.from({ length: 130 }, (_, number) =>
      aCheck(keptUnder(refrain), { ...done, key: `${number}` }),
    );
    const asked = { ...caseOf([refrain], []), readings: [{ account: refrain, checks }] };
    expect(statusOf(asked).readings[0]?.decidedBy).toHaveLength(100);
  });
});

describe('keptUnder', () => {
  it('is nobody’s claim, made when all is over, that the account’s party kept its word', () => {
    const { statement, claimant, claimDate } = keptUnder(accountOf('by deputy', { party: 'deputy' }));
    expect([statement, claimant, claimDate.span.latestEnd]).toEqual([compliance({ party: 'deputy' }), '', END_OF_TIME]);
  });

  it('is asked of accounts alone', () => {
    expect(() => keptUnder({ under: done, claims: [done] })).toThrow('An account gives terms, and done does not.');
  });
});
