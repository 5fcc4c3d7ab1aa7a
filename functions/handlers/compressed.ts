import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import Negotiator from 'negotiator';
import type { GraphqlHandler } from './graphql-handler.ts';

/** In bytes: what is shorter is sent as fast as it is. */
const WORTH_WHILE = 1024;
/** About as small as the highest quality makes JSON, at a fraction of its time. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** The codings that there are. */
const CODINGS: Readonly<Record<string, (body: string) => Promise<Buffer>>> = {
  br: async (body) => toBrotli(body, QUALITY),
  gzip: async (body) => toGzip(body),
};
const IDENTITY = 'identity';

/** The same handler, whose longer answers are compressed for clients that say that they take them so. */
export function compressed(handler: GraphqlHandler): GraphqlHandler {
  return async (event, context) => {
    const answer = await handler(event, context);
    const { body = '' } = answer;
    if (answer.isBase64Encoded === true || Buffer.byteLength(body) <= WORTH_WHILE) return answer;
    const headers = { ...answer.headers, vary: varied(answer) };
    const { 'accept-encoding': accepted } = event.headers;
    const coding = accepted === undefined ? IDENTITY : choose(accepted);
    const coded = await CODINGS[coding]?.(body);
    if (coded === undefined) return { ...answer, headers };
    return {
      ...answer,
      headers: { ...headers, 'content-encoding': coding, 'content-length': String(coded.length) },
      body: coded.toString('base64'),
      isBase64Encoded: true,
    };
  };
}

function choose(accepted: string): string {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } });
  return negotiator.encoding([...Object.keys(CODINGS), IDENTITY]) ?? IDENTITY;
}

function varied({ headers: { vary = '' } = {} }: APIGatewayProxyStructuredResultV2): string {
  const headers = String(vary);
  if (headers === '') return 'Accept-Encoding';
  return /\baccept-encoding\b/i.test(headers) ? headers : `${headers}, Accept-Encoding`;
}
