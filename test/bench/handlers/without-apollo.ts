/** The same schema, resolvers and store with GraphQL alone: what Apollo Server costs is the difference. */
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type DocumentNode, execute, parse, validate } from 'graphql';
import { createContext } from '../../../functions/graphql/context.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { openTable } from '../../../functions/handlers/open-table.ts';

const store = openTable();
const schema = createSchema();
const documents = new Map<string, DocumentNode>();

export async function handler({ body = '' }: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const { query, variables } = parseRequest(body);
  const contextValue = createContext({ ...store, now: Date.now(), requestId: 'bench' });
  const result = await execute({ schema, document: documentOf(query), variableValues: variables, contextValue });
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(result) };
}

type Request = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

function parseRequest(body: string): Request {
  return JSON.parse(body) as Request;
}

/** Parsed and validated once, as Apollo Server does it. */
function documentOf(query: string): DocumentNode {
  const document = documents.get(query) ?? parse(query);
  if (!documents.has(query) && validate(schema, document).length > 0) throw new Error('The query is not valid.');
  documents.set(query, document);
  return document;
}
