import type { FieldNode } from 'graphql';
import type { Cost } from './price-of.ts';

/** What part of an operation costs. */
export type Sum = {
  readonly points: number;
  /** The fields on the way to where most of that is. */
  readonly heaviest: readonly FieldNode[];
  /** What may be asked only so often, by its coordinate. */
  readonly uses: Uses;
};
export type Uses = ReadonlyMap<string, Use>;
/** How often something is asked, and may be; the field by which it is. */
export type Use = { readonly count: number; readonly atMost: number; readonly node: FieldNode };

const NO_USES: Uses = new Map();
export const NOTHING: Sum = { points: 0, heaviest: [], uses: NO_USES };

/** Of parts that are all answered. */
export function total(sums: readonly Sum[]): Sum {
  const points = sums.reduce((sum, each) => sum + each.points, 0);
  const { points: most, heaviest } = heaviestOf(sums);
  return {
    points,
    heaviest: isMost(most, points) ? heaviest : [],
    uses: merged(sums, (one, other) => one + other),
  };
}

/** Of parts of which one is answered: as much as any of them may cost. */
export function dearest(sums: readonly Sum[]): Sum {
  return { ...heaviestOf(sums), uses: merged(sums, Math.max) };
}

/** A cost, and of what it is. */
export type PlacedCost = { readonly coordinate: string; readonly cost: Cost };
/** What is asked for by one field. */
export type Priced = {
  readonly node: FieldNode;
  /** Of the field itself, and of its arguments. */
  readonly costs: readonly PlacedCost[];
  readonly within: Sum;
  /** How often that is answered. */
  readonly times: number;
};

export function ofField({ node, costs, within, times }: Priced): Sum {
  const inner = times * within.points;
  const points = costs.reduce((sum, { cost }) => sum + cost.weight, 1 + inner);
  return {
    points,
    heaviest: isMost(inner, points) ? [node, ...within.heaviest] : [node],
    uses: merged([{ uses: repeated(within.uses, times) }, { uses: usesBy(node, costs) }], (one, other) => one + other),
  };
}

function usesBy(node: FieldNode, costs: readonly PlacedCost[]): Uses {
  const limited = costs.flatMap(({ coordinate, cost: { atMost } }): [string, Use][] =>
    atMost === null ? [] : [[coordinate, { count: 1, atMost, node }]],
  );
  return limited.length === 0 ? NO_USES : new Map(limited);
}

function repeated(uses: Uses, times: number): Uses {
  if (uses.size === 0 || times === 1) return uses;
  return new Map([...uses].map(([coordinate, use]) => [coordinate, { ...use, count: use.count * times }]));
}

function merged(sums: readonly Pick<Sum, 'uses'>[], count: (one: number, other: number) => number): Uses {
  let found: Map<string, Use> | null = null;
  for (const { uses } of sums) {
    for (const [coordinate, use] of uses) {
      found ??= new Map();
      found.set(coordinate, { ...use, count: count(use.count, found.get(coordinate)?.count ?? 0) });
    }
  }
  return found ?? NO_USES;
}

function heaviestOf(sums: readonly Sum[]): Sum {
  return sums.reduce((one, other) => (other.points > one.points ? other : one), NOTHING);
}

function isMost(part: number, whole: number): boolean {
  return 2 * part > whole;
}
