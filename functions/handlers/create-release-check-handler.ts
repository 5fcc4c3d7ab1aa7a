import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ORIGIN_SECRET_HEADER } from './environment-names.ts';

/** How CodeDeploy says which of its steps waits for an answer. */
export type ReleaseCheckEvent = {
  readonly DeploymentId: string;
  readonly LifecycleEventHookExecutionId: string;
};

export type ReleaseCheckHandler = (event: ReleaseCheckEvent) => Promise<void>;

export type ReleaseCheckParts = {
  /** What the new version answers to an event of the gateway; throws where it fails. */
  readonly ask: (event: APIGatewayProxyEventV2) => Promise<unknown>;
  readonly report: (event: ReleaseCheckEvent, status: 'Succeeded' | 'Failed') => Promise<unknown>;
  /** By what the API knows CloudFront; the first is shown. */
  readonly originSecrets: readonly string[];
  readonly log: (entry: Readonly<Record<string, unknown>>) => void;
};

/** The first shows that the version starts, the second that it reads what it may: any record answers it, an empty one too. */
const QUERIES: readonly string[] = [
  '{ __typename }',
  '{ claims(first: 1) { edges { node { key text verdict { rating } } } } }',
];

/**
 * Asks a new version of the API before anybody else does, and tells CodeDeploy whether it may have requests. Whatever goes
 * wrong is told as a failure: CodeDeploy would wait an hour for one who says nothing.
 */
export function createReleaseCheckHandler(parts: ReleaseCheckParts): ReleaseCheckHandler {
  const { ask, report, originSecrets, log } = parts;
  const problemWith = async (query: string): Promise<string | null> => {
    try {
      return problemOf(await ask(gatewayEvent(query, originSecrets[0])));
    } catch (error) {
      return String(error);
    }
  };
  return async (event) => {
    const answers = await Promise.all(QUERIES.map(async (query) => ({ query, problem: await problemWith(query) })));
    const problems = answers.filter(({ problem }) => problem !== null);
    const status = problems.length === 0 ? 'Succeeded' : 'Failed';
    log({ level: status === 'Failed' ? 'ERROR' : 'INFO', message: 'A new version was checked.', status, problems });
    await report(event, status);
  };
}

/** Null: it is the answer of an API that works. */
function problemOf(answer: unknown): string | null {
  const said = JSON.stringify(answer);
  if (!isObject(answer) || answer['statusCode'] !== 200 || typeof answer['body'] !== 'string') {
    return `The answer is no 200: ${said}`;
  }
  const body: unknown = JSON.parse(answer['body']);
  return isObject(body) && isObject(body['data']) && body['errors'] === undefined ? null : `It failed: ${said}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** As an HTTP API gives it to a function, payload format 2.0. */
function gatewayEvent(query: string, secret: string | undefined): APIGatewayProxyEventV2 {
  const path = '/graphql';
  return {
    version: '2.0',
    routeKey: `ANY ${path}`,
    rawPath: path,
    rawQueryString: '',
    headers: {
      'content-type': 'application/json',
      ...(secret === undefined ? {} : { [ORIGIN_SECRET_HEADER]: secret }),
    },
    requestContext: {
      accountId: '',
      apiId: 'release-check',
      domainName: '',
      domainPrefix: '',
      http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: 'release-check' },
      requestId: 'release-check',
      routeKey: `ANY ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: JSON.stringify({ query }),
    isBase64Encoded: false,
  };
}
