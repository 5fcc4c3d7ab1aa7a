/** A process like a Lambda's: is told what to measure, measures it, tells the times, and ends. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { GraphqlHandler } from '../../functions/handlers/graphql-handler.ts';
import { lambdaContext } from '../support/http-event.ts';
import { EVENTS } from './queries.ts';
import { timeInTurns } from './ratio.ts';
import type { Work } from './requests.ts';

process.once('message', (message) => {
  void measure(parseWork(message)).finally(() => process.disconnect());
});

async function measure({ folders, measured, ...times }: Work): Promise<void> {
  const subjects = await Promise.all(
    measured.map(async ({ name, deployed, asked }) => {
      const handler = parseHandler(await import(pathToFileURL(join(folders[deployed], 'index.mjs')).href));
      const run = async (): Promise<APIGatewayProxyStructuredResultV2> => handler(EVENTS[asked], lambdaContext);
      const { statusCode, body = '' } = await run();
      if (statusCode !== 200 || body.includes('"errors"')) throw new Error(`${name}: ${statusCode} ${body}`);
      return { name, run };
    }),
  );
  process.send?.(Object.fromEntries(await timeInTurns(subjects, times)));
}

function parseWork(message: unknown): Work {
  return message as Work;
}

function parseHandler(module: unknown): GraphqlHandler {
  return (module as { readonly handler: GraphqlHandler }).handler;
}
