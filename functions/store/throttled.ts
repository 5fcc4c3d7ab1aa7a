import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ThrottledError } from '../operations/port-errors.ts';

/** What DynamoDB says when it is asked too much: of a table, of a partition, of an account. */
const THROTTLING: ReadonlySet<string> = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
]);

/** Has a client throw a {@link ThrottledError} where it was throttled as often as it tries. */
export function tellThrottling(client: DynamoDBDocumentClient): void {
  client.middlewareStack.add(
    (next) => async (args) => {
      try {
        return await next(args);
      } catch (error) {
        throw isThrottling(error) ? new ThrottledError('The table was asked too much.', { cause: error }) : error;
      }
    },
    // Around everything else, retries included.
    { name: 'tellThrottling', step: 'initialize', priority: 'high' },
  );
}

function isThrottling(error: unknown): boolean {
  return error instanceof Error && THROTTLING.has(error.name);
}
