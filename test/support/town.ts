/** A small record: the mayor pledged that nobody would dig from 10 to 20 January 2030. */
import type { Claim, Entry } from '../../functions/domain/record.ts';
import { compliance, dated, days, occurrence, saying, terms, window } from './build.ts';
import { aCommitment, aConcept, anEvent, aSource } from './entries.ts';

/** What the pledge is, as the mayor announced it on 5 January. */
export const ACCOUNT: Claim = saying('account', terms({ window: window('2030-01-10', '2030-01-20') }), {
  claimDate: dated('2030-01-05'),
});

/** On 25 January the mayor says that the pledge was kept. */
export const BOAST: Claim = saying('boast', compliance(), { claimDate: dated('2030-01-25') });

/** On 12 January the press says that the works dug on the 11th. */
export const HOLE: Claim = saying(
  'hole',
  occurrence({ agents: ['works'], action: 'digging', time: days('2030-01-11') }),
  {
    claimant: 'press',
    claimDate: dated('2030-01-12'),
  },
);

/** On 22 January the works say that none of the mayor's people dug from the 10th to the 20th. */
export const DENIAL: Claim = saying(
  'denial',
  occurrence({
    denial: true,
    agents: ['mayor'],
    action: 'digging',
    time: days('2030-01-10', '2030-01-20', 'THROUGHOUT'),
  }),
  { claimant: 'works', claimDate: dated('2030-01-22') },
);

const THINGS: readonly Entry[] = [
  aConcept('mayor'),
  aConcept('works', { broader: ['mayor'] }),
  aConcept('press'),
  aConcept('digging', { kind: 'ACTION' }),
  aConcept('trenching', { kind: 'ACTION', broader: ['digging'] }),
  aConcept('filling', { kind: 'ACTION', ends: ['digging'] }),
  aConcept('holes', { kind: 'UNIT' }),
  aSource('gazette'),
  aCommitment('pledge'),
  anEvent('flood'),
  anEvent('storm'),
];

/** A record of these claims, and of all that they name; an entry given replaces the town's own of its type and key. */
export function townWith(...entries: readonly Entry[]): readonly Entry[] {
  return [...new Map([...THINGS, ...entries].map((entry) => [`${entry.type} ${entry.key}`, entry])).values()];
}
