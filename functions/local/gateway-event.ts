import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

/** An HTTP request, all of it. */
export type HttpRequest = {
  readonly method: string;
  /** Path and query string, as they came. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
};
/** What the gateway adds: the path as it reads it, an id, and the moment in epoch milliseconds. */
export type Arrival = { readonly path: string; readonly requestId: string; readonly at: number };

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const TEXT = /^(text\/|application\/(.*\+)?(json|xml|javascript|graphql)|application\/x-www-form-urlencoded)/i;

/**
 * A request as an HTTP API gives it to a Lambda, payload format 2.0.
 *
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function toGatewayEvent(request: HttpRequest, { path, requestId, at }: Arrival): APIGatewayProxyEventV2 {
  const [, ...query] = request.target.split('?');
  const rawQueryString = query.join('?');
  const { cookie, ...headers } = joined(request.headers);
  const parameters = queryParameters(rawQueryString);
  const domainName = headers['host'] ?? 'localhost';
  return {
    version: '2.0',
    routeKey: `ANY ${path}`,
    rawPath: path,
    rawQueryString,
    ...(cookie === undefined ? {} : { cookies: cookie.split(/; */) }),
    headers,
    ...(Object.keys(parameters).length === 0 ? {} : { queryStringParameters: parameters }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
      http: {
        method: request.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: `ANY ${path}`,
      stage: '$default',
      time: logTime(new Date(at)),
      timeEpoch: at,
    },
    ...bodyOf(request.body, headers['content-type'] ?? ''),
  };
}

/**
 * The path of a request as an HTTP API gives it to a Lambda: decoded, and cut off at a question mark, be that written as
 * `%3F`. Null: it is not encoded as paths are.
 */
export function pathOf(target: string): string | null {
  const [path = ''] = target.split('?');
  try {
    return decodeURIComponent(path).split('?')[0] ?? '';
  } catch {
    return null;
  }
}

/** Several headers, or parameters, of one name are one, joined by commas. */
function joined(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(',')]],
    ),
  );
}

function queryParameters(query: string): Record<string, string> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name).join(',')]));
}

function bodyOf(body: Buffer, contentType: string): Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'> {
  if (body.length === 0) return { isBase64Encoded: false };
  return TEXT.test(contentType)
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

/** The Common Log Format's time, as in 12/Mar/2020:19:03:58 +0000. */
function logTime(date: Date): string {
  const [day, time] = date.toISOString().split('T');
  const [year, month, dayOfMonth] = (day ?? '').split('-');
  return `${dayOfMonth}/${MONTHS[Number(month) - 1]}/${year}:${time?.slice(0, 8)} +0000`;
}
