/**
 * What of a claim can be contradicted by itself: each dimension that its statement states (each count of its own), and
 * the claim as a whole. Two counts of one strike contest the count, and the strike still breaks the truce.
 */
import type { Comparison } from './check.ts';
import type { Claim, Quantity, Statement } from './record.ts';

/** That something is claimed at all; struck only by what strikes everything. */
const WHOLE = 'WHOLE';
const QUANTITY = 'QUANTITY:';

/** The points of a claim that settling labels. */
export function pointsOf(claim: Claim): readonly string[] {
  return [WHOLE, ...facetsOf(claim.statement)].map((facet) => point(claim, facet));
}

/** What is compared: a dimension, and for QUANTITY the unit. */
type Compared = Pick<Comparison, 'dimension' | 'unit'> & Partial<Pick<Comparison, 'result'>>;

/**
 * Those of a claim's points that comparisons are about. A count that was compared in a unit of which the claim has none
 * was converted, and may be any of its counts.
 */
export function pointsCompared(claim: Claim, comparisons: readonly Compared[]): readonly string[] {
  const stated = facetsOf(claim.statement);
  const facets = comparisons.flatMap((compared) => {
    const facet = facetOf(compared);
    if (stated.includes(facet)) return [facet];
    return wasCounted(compared) ? stated.filter((each) => each.startsWith(QUANTITY)) : [];
  });
  return [...new Set(facets)].map((facet) => point(claim, facet));
}

function wasCounted({ dimension, result = 'UNKNOWN' }: Compared): boolean {
  return dimension === 'QUANTITY' && result !== 'UNKNOWN';
}

export function wholeOf(claim: Claim): string {
  return point(claim, WHOLE);
}

function point(claim: Claim, facet: string): string {
  return `${facet} ${claim.key}`;
}

function facetOf({ dimension, unit }: Compared): string {
  return dimension === 'QUANTITY' ? quantityFacet({ unit: unit ?? '' }) : dimension;
}

function quantityFacet({ unit }: Pick<Quantity, 'unit'>): string {
  return `${QUANTITY}${encodeURIComponent(unit)}`;
}

function facetsOf(statement: Statement | null): readonly string[] {
  switch (statement?.type) {
    case 'Occurrence':
      return [
        ...(statement.agents.length > 0 ? ['AGENT'] : []),
        ...(statement.action === null ? [] : ['ACTION']),
        ...(statement.targets.length > 0 ? ['TARGET'] : []),
        ...(statement.places.length > 0 ? ['PLACE'] : []),
        ...(statement.time === null ? [] : ['TIME']),
        ...statement.counts.map(quantityFacet),
      ];
    case 'Terms':
      return [
        'PARTY',
        'MODE',
        'ACTION',
        ...(statement.targets.length > 0 ? ['TARGET'] : []),
        ...(statement.places.length > 0 ? ['PLACE'] : []),
        ...(statement.window === null ? [] : ['TIME']),
        ...(statement.quantity === null ? [] : [quantityFacet(statement.quantity)]),
      ];
    case 'Compliance':
      return ['PARTY', 'STATUS'];
    case 'Figure':
      return [...(statement.time === null ? [] : ['TIME']), quantityFacet(statement.quantity)];
    default:
      return [];
  }
}
