/** The Lambda behind the HTTP API. All that every request needs is built when the Lambda starts. */
import { createAuthenticate } from './authentication.ts';
import { countedStore } from './counted-store.ts';
import { createGraphqlHandler } from './create-graphql-handler.ts';
import { createLog } from './create-log.ts';
import type { GraphqlHandler } from './graphql-handler.ts';
import { masking } from './masking.ts';
import { GRAPHQL_SERVICE } from './metric-names.ts';
import { createCounts } from './metrics.ts';
import { openTable } from './open-table.ts';
import { readIssuer } from './read-issuer.ts';
import { readOriginSecrets } from './read-origin-secrets.ts';
import { readReviews } from './read-reviews.ts';
import { throughOrigin } from './through-origin.ts';
import { withHealth } from './with-health.ts';

const counts = createCounts(GRAPHQL_SERVICE);
const store = countedStore(openTable(), counts.count);

const log = createLog(GRAPHQL_SERVICE);

const api = createGraphqlHandler({
  ...store,
  log,
  counts,
  authenticate: createAuthenticate(readIssuer()),
  reviews: readReviews(),
});

const healthy = withHealth(api, { readTable: store.derivations.vocabularyVersion, log });

export const handler: GraphqlHandler = masking(throughOrigin(healthy, readOriginSecrets()), log);
