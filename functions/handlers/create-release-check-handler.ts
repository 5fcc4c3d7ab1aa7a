import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ORIGIN_SECRET_HEADER } from './environment-names.ts';
import { API_PATH, CLAIMS_PATH, REVIEW_ENDING } from './route-names.ts';

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

/** What a version is asked, and which answer is that of an API that works. */
type Question = {
  readonly asked: string;
  readonly request: Request;
  readonly isAnswered: (status: unknown, body: unknown) => boolean;
};
type Request = { readonly method: 'GET' | 'POST'; readonly path: string; readonly body?: string };

/** Of a claim that there need not be: what tells so has read the record. */
const REVIEW = `${CLAIMS_PATH}/release-check${REVIEW_ENDING}`;

/**
 * The first shows that the version starts, the others that it reads what it may, in both ways in which it is asked: any
 * record answers them, an empty one too.
 */
const QUESTIONS: readonly Question[] = [
  ...['{ __typename }', '{ claims(first: 1) { edges { node { key text verdict { rating } } } } }'].map(
    (query): Question => ({
      asked: query,
      request: { method: 'POST', path: API_PATH, body: JSON.stringify({ query }) },
      isAnswered: (status, body) => status === 200 && isObject(at(body, 'data')) && at(body, 'errors') === undefined,
    }),
  ),
  {
    asked: REVIEW,
    request: { method: 'GET', path: REVIEW },
    isAnswered: (status, body) =>
      (status === 200 && at(body, '@type') === 'ClaimReview') ||
      (status === 404 && at(body, 'errors', 0, 'extensions', 'code') === 'NOT_FOUND'),
  },
];

/**
 * Asks a new version of the API before anybody else does, and tells CodeDeploy whether it may have requests. Whatever goes
 * wrong is told as a failure: CodeDeploy would wait an hour for one who says nothing.
 */
export function createReleaseCheckHandler(parts: ReleaseCheckParts): ReleaseCheckHandler {
  const { ask, report, originSecrets, log } = parts;
  const problemWith = async ({ request, isAnswered }: Question): Promise<string | null> => {
    try {
      const answer = await ask(gatewayEvent(request, originSecrets[0]));
      const body: unknown = JSON.parse(String(at(answer, 'body')));
      return isAnswered(at(answer, 'statusCode'), body) ? null : `It failed: ${JSON.stringify(answer)}`;
    } catch (error) {
      return String(error);
    }
  };
  return async (event) => {
    const answers = await Promise.all(
      QUESTIONS.map(async (question) => ({ asked: question.asked, problem: await problemWith(question) })),
    );
    const problems = answers.filter(({ problem }) => problem !== null);
    const status = problems.length === 0 ? 'Succeeded' : 'Failed';
    log({ level: status === 'Failed' ? 'ERROR' : 'INFO', message: 'A new version was checked.', status, problems });
    await report(event, status);
  };
}

/** What lies in a value at a path; undefined: nothing does. */
function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** As an HTTP API gives it to a function, payload format 2.0. */
function gatewayEvent({ method, path, body }: Request, secret: string | undefined): APIGatewayProxyEventV2 {
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
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '', userAgent: 'release-check' },
      requestId: 'release-check',
      routeKey: `ANY ${path}`,
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    ...(body === undefined ? {} : { body }),
    isBase64Encoded: false,
  };
}
