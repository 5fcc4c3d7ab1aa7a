import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** Why a request has no answer, in the form that GraphQL errors have. */
export type GraphqlRefusal = {
  readonly statusCode: number;
  readonly message: string;
  readonly code: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer that has an error only. Nothing may keep it. */
export function graphqlRefusal({
  statusCode,
  message,
  code,
  headers = {},
}: GraphqlRefusal): APIGatewayProxyStructuredResultV2 {
  return {
    statusCode,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
  };
}
