import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { ThrottledError } from '../../../functions/operations/port-errors.ts';
import { createDocumentClient } from '../../../functions/store/database.ts';

/** A client whose calls end with an error of that name, whatever it does. */
async function callAgainst(name: string): Promise<unknown> {
  const client = createDocumentClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  client.middlewareStack.add(
    () => async () => {
      throw Object.assign(new Error('Too much.'), { name });
    },
    { step: 'build' },
  );
  return client
    .send(new GetCommand({ TableName: 'record', Key: { pk: 'a', sk: 'b' } }))
    .catch((error: unknown) => error);
}

describe('tellThrottling', () => {
  it.each(['ProvisionedThroughputExceededException', 'RequestLimitExceeded', 'ThrottlingException'])(
    'tells %s in our words',
    async (name) => {
      const error = await callAgainst(name);
      expect(error).toBeInstanceOf(ThrottledError);
      expect(error).toMatchObject({ cause: { name } });
    },
  );

  it('leaves any other error as it is', async () => {
    const error = await callAgainst('ResourceNotFoundException');
    expect(error).not.toBeInstanceOf(ThrottledError);
    expect(error).toMatchObject({ name: 'ResourceNotFoundException' });
  });
});
