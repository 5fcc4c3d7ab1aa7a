import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { STARTER_DOCUMENT, starterVariables } from '../../../functions/graphql/starter-operations.ts';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import { exampleReader, NOW } from '../../support/example.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';

const names = parse(STARTER_DOCUMENT).definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value] : [],
);

describe('the starter operations', () => {
  it('are these, and have nothing else beside them', () => {
    expect(names).toEqual(['LatestClaims', 'WhyThisRating', 'AsOfADay', 'WasItKept', 'WhatHappened']);
    expect(parse(STARTER_DOCUMENT).definitions).toHaveLength(names.length);
  });

  it.each(names)('have an answer that says something, all with the same variables: %s', async (operationName) => {
    const { derivations, kept, ledger, truth } = await exampleReader(NOW);
    const { statusCode, body = '' } = await createGraphqlHandler({ derivations, kept, ledger, truth, log: () => {} })(
      httpEvent({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: STARTER_DOCUMENT, operationName, variables: starterVariables() }),
      }),
      lambdaContext,
    );
    expect([statusCode, JSON.parse(body)]).toEqual([200, { data: expect.anything(), extensions: expect.anything() }]);
    expect(body).not.toMatch(/"data":\{"\w+":null|"edges":\[\]|"turns":\[\]/);
  });
});
