import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** The GraphQL error that a function throws, as a client sees it. */
export function problemOf(act: () => unknown): GraphQLFormattedError {
  try {
    act();
  } catch (error) {
    if (error instanceof GraphQLError) {
      return error.toJSON();
    }
    throw error;
  }
  throw new Error('No error was thrown.');
}

/** As {@link problemOf}, of a promise. */
export async function rejectedProblemOf(promise: Promise<unknown>): Promise<GraphQLFormattedError> {
  const settled = await promise.then(
    () => () => null,
    (error: unknown) => () => {
      throw error;
    },
  );
  return problemOf(settled);
}
