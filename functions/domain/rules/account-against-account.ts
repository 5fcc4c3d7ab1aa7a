import type { Comparison, Dimension } from '../check.ts';
import { convert } from '../conversions.ts';
import { describeConcepts, describeQuantity, describeTime } from '../describe.ts';
import { type Lie, lieOfLists, lieOfQuantities, lieOfTimes } from '../lies.ts';
import type { NoteKind } from '../notes.ts';
import type { Quantity, Terms } from '../record.ts';
import { type Compared, content, type Rule, relate } from '../rule.ts';
import type { Vocabulary } from '../vocabulary.ts';

/**
 * "Two accounts of one commitment. Equal SUPPORTS; narrower, wider or crossing in some dimension QUALIFIES; apart in
 * one, or DO against REFRAIN, CONTRADICTS." What an account leaves out, it does not limit.
 */
export const accountAgainstAccount: Rule = {
  name: 'account-against-account',
  version: 1,
  scope: [],
  content: ['PARTY', 'MODE', 'ACTION', 'TARGET', 'PLACE', 'TIME', 'QUANTITY'],
  bearing: [],
  underAccount: false,
  bothWays: true,
  settles: true,
  compare({ claim, against, vocabulary }) {
    const [claimed, found] = [claim.statement, against.statement];
    if (claimed?.type !== 'Terms' || found?.type !== 'Terms' || claimed.commitment !== found.commitment) return null;
    const compared = compareTerms(vocabulary, claimed, found);
    const comparisons = compared.map(({ comparison }) => comparison);
    const apart = compared.some(({ lie }) => lie === 'APART');
    return {
      comparisons,
      relation: relate(comparisons, { agree: 'SUPPORTS', differ: apart ? 'CONTRADICTS' : 'QUALIFIES' }),
    };
  },
};

/** Two accounts are one where every dimension is equal. */
export function sameTerms(vocabulary: Vocabulary, one: Terms, other: Terms): boolean {
  return compareTerms(vocabulary, one, other).every(({ lie }) => lie === 'EQUAL');
}

type Lying = { readonly lie: Lie | null; readonly comparison: Comparison };

const NOTES: Readonly<Record<Exclude<Lie, 'EQUAL'>, NoteKind>> = {
  NARROWER: 'NARROWER',
  WIDER: 'WIDER',
  CROSSING: 'CROSSING',
  APART: 'APART',
};

function compareTerms(vocabulary: Vocabulary, claimed: Terms, found: Terms): readonly Lying[] {
  const list = (dimension: Dimension, of: (terms: Terms) => readonly string[]): Lying =>
    lying(dimension, lieOfLists(vocabulary, of(claimed), of(found)), {
      claimed: describeConcepts(vocabulary, of(claimed)),
      found: describeConcepts(vocabulary, of(found)),
    });
  const quantity = (terms: Terms): string | null => terms.quantity && describeQuantity(vocabulary, terms.quantity);
  const all = [
    list('PARTY', (terms) => [terms.party]),
    mode(claimed, found),
    list('ACTION', (terms) => [terms.action]),
    list('TARGET', (terms) => terms.targets),
    list('PLACE', (terms) => terms.places),
    lying('TIME', lieOfTimes(claimed.window?.span ?? null, found.window?.span ?? null), {
      claimed: claimed.window && describeTime(claimed.window),
      found: found.window && describeTime(found.window),
    }),
    lying('QUANTITY', lieOfQuantities(claimed.quantity, inUnitOf(vocabulary, claimed.quantity, found.quantity)), {
      claimed: quantity(claimed),
      found: quantity(found),
      unit: (claimed.quantity ?? found.quantity)?.unit,
    }),
  ];
  return all.filter(({ comparison }) => comparison.claimed !== null || comparison.found !== null);
}

type Words = Pick<Compared, 'claimed' | 'found'> & { readonly unit?: string | undefined };

function lying(dimension: Dimension, lie: Lie | null, { claimed, found, unit }: Words): Lying {
  const result = lie === null ? 'UNKNOWN' : lie === 'EQUAL' ? 'MATCH' : 'MISMATCH';
  const kind = lie === null ? 'VAGUE' : lie === 'EQUAL' ? null : NOTES[lie];
  const note = kind && { kind };
  return {
    lie,
    comparison: content(dimension, { result, claimed, found, note, ...(unit === undefined ? {} : { unit }) }),
  };
}

function mode(claimed: Terms, found: Terms): Lying {
  const same = claimed.mode === found.mode;
  const words = { DO: 'to act', REFRAIN: 'to refrain' } as const;
  return {
    lie: same ? 'EQUAL' : 'APART',
    comparison: content('MODE', {
      result: same ? 'MATCH' : 'MISMATCH',
      claimed: words[claimed.mode],
      found: words[found.mode],
      note: same ? null : { kind: 'OTHER_MODE' },
    }),
  };
}

/** What is found, in the unit of what is claimed wherever the table of conversions leads to it. */
function inUnitOf(vocabulary: Vocabulary, claimed: Quantity | null, found: Quantity | null): Quantity | null {
  return (claimed && found && convert(vocabulary, found, claimed.unit)) ?? found;
}
