import { describe, expect, it } from 'vitest';
import { MOST_READINGS } from '../../../functions/domain/accounts.ts';
import type { Claim, Entry } from '../../../functions/domain/record.ts';
import type { Status, StatusValue } from '../../../functions/domain/verdict.ts';
import { BOUNDS, type Bounds } from '../../../functions/operations/bounds.ts';
import { deriveStatus } from '../../../functions/operations/derive-status.ts';
import { openEvidence } from '../../../functions/operations/evidence.ts';
import { dated, days, endOf, occurrence, saying, startOf, terms, window } from '../../support/build.ts';
import { commitmentPageOf } from '../../support/derived.ts';
import { seededStore } from '../../support/seed.ts';
import { ACCOUNT, BOAST, DENIAL, HOLE, townWith } from '../../support/town.ts';

type At = Partial<Bounds> & { readonly asOf?: number };

async function statusAt(day: string, entries: readonly Entry[], { asOf, ...given }: At = {}): Promise<Status> {
  const store = await seededStore(entries);
  const evidence = await openEvidence(store.derivations, asOf ?? null, { bounds: { ...BOUNDS, ...given } });
  return deriveStatus(evidence, (await commitmentPageOf(store, 'pledge')).commitment, startOf(day));
}
const values = ({ value, readings }: Status): readonly unknown[] => [
  value,
  ...readings.map((reading) => [reading.accounts.map(({ key }) => key), reading.value]),
];
const TO_DIG: Claim = saying('account', terms({ mode: 'DO', window: days('2030-01-10', '2030-01-20') }), {
  claimDate: dated('2030-01-05'),
});
/** Under the press's account the pledge ended with the 10th. */
const SHORTER: Claim = saying('shorter', terms({ window: days('2030-01-10') }), {
  claimant: 'press',
  claimDate: dated('2030-01-06'),
});

describe('deriveStatus', () => {
  it('knows nothing where nobody gives the terms', async () => {
    expect(await statusAt('2030-02-01', townWith(BOAST, HOLE))).toEqual({
      value: 'NOT_ENOUGH_EVIDENCE',
      explanation: 'Nobody on record says what its terms are.',
      readings: [
        {
          accounts: [],
          value: 'NOT_ENOUGH_EVIDENCE',
          explanation: 'Nobody on record says what its terms are.',
          decidedBy: [],
        },
      ],
      validUntil: null,
      limit: null,
    });
  });

  it('is broken as soon as it is, with the claims that decide it', async () => {
    const explanation = 'Under the terms that mayor gave (10 to 20 January 2030): broken, by the word of press.';
    expect(await statusAt('2030-01-12', townWith(ACCOUNT, BOAST, HOLE))).toEqual({
      value: 'BROKEN',
      explanation,
      readings: [
        {
          accounts: [{ key: 'account', text: 'Claim account.', claimant: 'mayor' }],
          value: 'BROKEN',
          explanation,
          decidedBy: [{ key: 'hole', text: 'Claim hole.', claimant: 'press' }],
        },
      ],
      validUntil: endOf('2030-01-20'),
      limit: null,
    });
  });

  it.for<readonly [string, string, readonly Claim[], StatusValue]>([
    ['pending while the window is open', '2030-01-20', [ACCOUNT], 'PENDING'],
    ['undecided once it is closed', '2030-01-21', [ACCOUNT], 'NOT_ENOUGH_EVIDENCE'],
    ['no better for the word of the party', '2030-01-21', [ACCOUNT, BOAST], 'NOT_ENOUGH_EVIDENCE'],
    ['not kept before the window is closed', '2030-01-20', [ACCOUNT, DENIAL], 'PENDING'],
    ['kept once it is', '2030-01-21', [ACCOUNT, DENIAL], 'KEPT'],
    ['contested where what breaks it is', '2030-01-21', [ACCOUNT, DENIAL, HOLE], 'CONFLICTING_EVIDENCE'],
    ['fulfilled by what it asks to do', '2030-01-12', [TO_DIG, HOLE], 'KEPT'],
    ['not broken by a denial while there is time', '2030-01-20', [TO_DIG, DENIAL], 'PENDING'],
    ['broken by it afterwards', '2030-01-21', [TO_DIG, DENIAL], 'BROKEN'],
    [
      'late where it was done afterwards',
      '2030-02-01',
      [TO_DIG, saying('done', occurrence({ agents: ['works'], action: 'digging', time: days('2030-01-22') }))],
      'LATE',
    ],
    ['unmoved by what is deprecated', '2030-01-20', [ACCOUNT, { ...HOLE, rank: 'DEPRECATED' }], 'PENDING'],
  ])('is %s', async ([, day, claims, value]) => {
    expect(values(await statusAt(day, townWith(...claims)))).toEqual([value, [['account'], value]]);
  });

  it('is read under each account that differs, and contested where these do not agree', async () => {
    expect(values(await statusAt('2030-01-20', townWith(ACCOUNT, SHORTER, HOLE)))).toEqual([
      'CONFLICTING_EVIDENCE',
      [['account'], 'BROKEN'],
      [['shorter'], 'NOT_ENOUGH_EVIDENCE'],
    ]);
  });

  it('is read once under equal accounts, and only under the preferred', async () => {
    const same = { ...SHORTER, key: 'same', statement: ACCOUNT.statement };
    expect(values(await statusAt('2030-01-20', townWith(ACCOUNT, same, HOLE)))).toEqual([
      'BROKEN',
      [['account', 'same'], 'BROKEN'],
    ]);
    const entries = townWith(ACCOUNT, { ...SHORTER, rank: 'PREFERRED' }, HOLE);
    expect(values(await statusAt('2030-01-20', entries))).toEqual([
      'NOT_ENOUGH_EVIDENCE',
      [['shorter'], 'NOT_ENOUGH_EVIDENCE'],
    ]);
  });

  it('counts only what was said by a day', async () => {
    const entries = townWith(ACCOUNT, SHORTER, HOLE);
    const asOf = async (day: string) => values(await statusAt(day, entries, { asOf: startOf(day) }));
    expect(await asOf('2030-01-05')).toEqual(['NOT_ENOUGH_EVIDENCE', [[], 'NOT_ENOUGH_EVIDENCE']]);
    expect(await asOf('2030-01-06')).toEqual(['PENDING', [['account'], 'PENDING']]);
    expect(await asOf('2030-01-12')).toEqual([
      'CONFLICTING_EVIDENCE',
      [['account'], 'PENDING'],
      [['shorter'], 'NOT_ENOUGH_EVIDENCE'],
    ]);
    expect(await asOf('2030-01-13')).toEqual([
      'CONFLICTING_EVIDENCE',
      [['account'], 'BROKEN'],
      [['shorter'], 'NOT_ENOUGH_EVIDENCE'],
    ]);
  });

  it.each([
    ['accounts', [ACCOUNT, SHORTER], 1],
    ['claims that bear on it', [ACCOUNT, HOLE, { ...HOLE, key: 'hole-2' }], 1],
  ])('says that there are more %s than it takes in', async (_, claims, mostClaims) => {
    const status = await statusAt('2030-01-20', townWith(...claims), { mostClaims });
    expect([status.value, status.limit, status.explanation]).toEqual([
      'NOT_ENOUGH_EVIDENCE',
      'TOO_MANY_CLAIMS',
      'More claims bear on this than one status takes in, so it is left open.',
    ]);
  });

  it('says that there are more accounts than it reads the commitment by, and shows so many of them', async () => {
    const accounts = Array.from({ length: MOST_READINGS + 1 }, (_, number) =>
      saying(
        `account-${String(number).padStart(2, '0')}`,
        terms({ window: window(`2030-01-${String(number + 1).padStart(2, '0')}`, '2030-02-20') }),
      ),
    );
    const { value, limit, readings } = await statusAt('2030-01-20', townWith(...accounts));
    expect([value, limit, readings.length]).toEqual(['NOT_ENOUGH_EVIDENCE', 'TOO_MANY_READINGS', MOST_READINGS]);
    const few = await statusAt('2030-01-20', townWith(...accounts.slice(1)));
    expect([few.value, few.limit, few.readings.length]).toEqual(['PENDING', null, MOST_READINGS]);
  });

  it('shares what it compares among the accounts', async () => {
    const holes = ['a', 'b', 'c'].map((key) => ({ ...HOLE, key }));
    const statusOf = async (mostComparisons: number, ...accounts: readonly Claim[]): Promise<unknown> => {
      const { value, limit } = await statusAt('2030-01-20', townWith(...accounts, ...holes), { mostComparisons });
      return [value, limit];
    };
    expect(await statusOf(6, ACCOUNT)).toEqual(['BROKEN', null]);
    expect(await statusOf(6, ACCOUNT, SHORTER)).toEqual(['NOT_ENOUGH_EVIDENCE', 'TOO_MANY_COMPARISONS']);
  });
});
