/**
 * The floor: what the page of a claim took a GraphQL server that asks for the claim, for its checks, and for what these
 * refer to, with nothing between AWS's own DocumentClient and the answer.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { requireEnvironment } from '../../../functions/handlers/environment.ts';
import { TABLE_NAME_VARIABLE } from '../../../functions/handlers/environment-names.ts';
import { CHECKS, currentKey } from '../../../functions/store/keys.ts';
import { BOAST, BREACHES, townKeys } from '../bench-record.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = requireEnvironment(TABLE_NAME_VARIABLE);

export async function handler(): Promise<APIGatewayProxyStructuredResultV2> {
  const Key = currentKey({ type: 'Claim', key: BOAST });
  const { Item: claim } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  const { Items: checks } = await client.send(
    new QueryCommand({
      TableName,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': Key.pk, ':from': CHECKS.from, ':to': CHECKS.to },
      Limit: BREACHES,
      ConsistentRead: true,
    }),
  );
  const Keys = townKeys().map((key) => currentKey({ type: 'Concept', key }));
  const { Responses: found } = await client.send(
    new BatchGetCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } }),
  );
  const concepts = found?.[TableName];
  if (claim === undefined || checks?.length !== BREACHES || concepts?.length !== Keys.length) {
    throw new Error('The table does not hold the record of the benchmark.');
  }
  return { statusCode: 200, body: JSON.stringify({ claim, checks, concepts }) };
}
