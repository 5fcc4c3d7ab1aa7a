import { compareClaims } from '../../functions/domain/compare-claims.ts';
import { compliance, days, occurrence, quantity, saying, terms, vocabularyWith } from '../support/build.ts';
import { spreadOf, timeInTurns } from './ratio.ts';

/** What it costs to set two claims against each other, by the kind of pair: microseconds on one core. */
export async function benchPairs(): Promise<string> {
  const vocabulary = vocabularyWith({
    mayor: {},
    digging: { kind: 'ACTION' },
    works: { kind: 'TARGET' },
    pump: { kind: 'TARGET', broader: ['works'] },
    town: { kind: 'PLACE' },
    loads: { kind: 'UNIT' },
  });
  const pledge = { targets: ['works'], places: ['town'], window: days('2026-01-01', '2026-01-31') };
  const account = saying('account', terms(pledge));
  const deed = { agents: ['mayor'], action: 'digging', targets: ['pump'], places: ['town'] };
  const dig = saying(
    'dig',
    occurrence({ ...deed, event: 'dig', time: days('2026-01-10'), counts: [quantity(10, 'loads')] }),
  );
  const twin = { ...dig, key: 'twin' };
  const denial = saying(
    'denial',
    occurrence({ ...deed, denial: true, time: days('2026-01-01', '2026-01-31', 'THROUGHOUT') }),
  );
  const kept = saying('kept', compliance());
  const pairs = [
    { name: 'occurrence against compliance', claim: kept, against: dig, accounts: [account] },
    { name: 'denial against compliance', claim: kept, against: denial, accounts: [account] },
    { name: 'denial against occurrence', claim: dig, against: denial, accounts: [] },
    { name: 'claims of one event', claim: dig, against: twin, accounts: [] },
    { name: 'account against account', claim: account, against: { ...account, key: 'other' }, accounts: [] },
  ];
  const times = await timeInTurns(
    pairs.map(({ name, claim, against, accounts }) => ({
      name,
      run: () => compareClaims(vocabulary, { claim, against }, accounts),
    })),
    { rounds: 21, calls: 2000 },
  );
  return [
    'A pair compared, all rules',
    ...[...times].map(([name, rounds]) => {
      const { median } = spreadOf(rounds.map(({ wall }) => wall));
      return `  ${name.padEnd(32)}${median.toFixed(1).padStart(6)} µs`;
    }),
  ].join('\n');
}
