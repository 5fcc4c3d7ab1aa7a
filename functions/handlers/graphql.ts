/** The Lambda behind the HTTP API. All that every request needs is built when the Lambda starts. */
import { openStore } from '../operations/ledger/open-store.ts';
import { createDocumentClient } from '../store/database.ts';
import { createStore } from '../store/dynamodb.ts';
import { createAuthenticate } from './authentication.ts';
import { createGraphqlHandler, type GraphqlHandler } from './create-graphql-handler.ts';
import { requireEnvironment } from './environment.ts';
import { TABLE_NAME_VARIABLE } from './environment-names.ts';
import { readIssuer } from './read-issuer.ts';
import { readOriginSecrets } from './read-origin-secrets.ts';
import { throughOrigin } from './through-origin.ts';

const store = openStore(
  createStore({
    client: createDocumentClient(),
    tableName: requireEnvironment(TABLE_NAME_VARIABLE),
  }),
);

export const handler: GraphqlHandler = throughOrigin(
  createGraphqlHandler({ ...store, authenticate: createAuthenticate(readIssuer()) }),
  readOriginSecrets(),
);
