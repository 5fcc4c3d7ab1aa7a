import type { OperationDefinitionNode } from 'graphql';
import { type Asked, costOfOperation, type OperationCost } from './cost-of-operation.ts';

/** How many costs of one operation are kept: as many as there are sizes of a page. */
const MOST_KEPT = 100;

const known = new WeakMap<OperationDefinitionNode, Map<string, OperationCost>>();

/**
 * As {@link costOfOperation}, reckoned once for variables that come to the same. Apollo Server keeps documents that are
 * asked again and again.
 */
export function rememberedCost(asked: Asked): OperationCost {
  const costs = known.get(asked.operation) ?? new Map<string, OperationCost>();
  known.set(asked.operation, costs);
  const name = JSON.stringify(Object.entries(asked.variables).map(([variable, value]) => [variable, weighed(value)]));
  const cost = costs.get(name) ?? costOfOperation(asked);
  if (costs.size === MOST_KEPT) costs.clear();
  costs.set(name, cost);
  return cost;
}

/** What of a variable a cost may depend on: how large a page is, whether something is left out, or whether it is given. */
function weighed(value: unknown): unknown {
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : '';
}
