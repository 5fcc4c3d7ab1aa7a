import type { ApolloServerPlugin } from '@apollo/server';
import { type FormattedExecutionResult, getVariableValues } from 'graphql';
import { checkCost, checkMeasures } from './check-limits.ts';
import { limits } from './limits.ts';
import { measureOperation } from './measure-operation.ts';
import { rememberedCost } from './remembered-cost.ts';

/** What an answer says of the cost of its request, in points. */
type AnsweredCost = { readonly requested: number; readonly limit: number };

/** Refuses what asks for too much before anything is done for it, and says in every other answer what it costs. */
export const limitsPlugin: ApolloServerPlugin = {
  requestDidStart: async () => {
    let requested: number | null = null;
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        if (operation === undefined) return;
        checkMeasures(measureOperation(document, operation));
        const { variableDefinitions = [] } = operation;
        const { coerced } = getVariableValues(schema, variableDefinitions, request.variables ?? {});
        // What cannot be read, GraphQL refuses.
        if (coerced === undefined) return;
        const cost = rememberedCost({ schema, document, operation, variables: coerced });
        requested = cost.points;
        checkCost(cost);
      },
      willSendResponse: async ({ response: { body } }) => {
        if (requested === null || body.kind !== 'single') return;
        const { singleResult } = body;
        const cost: AnsweredCost = { requested, limit: limits.cost.most };
        body.singleResult = { ...singleResult, extensions: { ...singleResult.extensions, cost } };
      },
    };
  },
};

/** What an answer says that its request costs, in points; null: it says nothing. */
export function costIn({ extensions }: FormattedExecutionResult): number | null {
  const cost: unknown = extensions?.['cost'];
  return isCost(cost) ? cost.requested : null;
}

function isCost(cost: unknown): cost is AnsweredCost {
  return typeof cost === 'object' && cost !== null && 'requested' in cost && typeof cost.requested === 'number';
}
