import { readFile } from 'node:fs/promises';
import {
  BatchGetCommand,
  type BatchGetCommandInput,
  QueryCommand,
  type QueryCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { loadRecord } from '../../functions/local/load-record.ts';
import { EXAMPLE } from '../../functions/local/record-file.ts';
import { openStore } from '../../functions/operations/ledger/open-store.ts';
import { readRecord } from '../../functions/operations/record-format/read-record.ts';
import { createStore } from '../../functions/store/dynamodb.ts';
import { httpEvent, lambdaContext } from '../support/http-event.ts';
import { openEmbeddedTable } from '../support/table.ts';
import { timeInTurns } from './ratio.ts';

const HEADLINE = new URL('../contract/headline.graphql', import.meta.url);

type Call = { readonly command: string; readonly input: object };

/** The headline query through the Lambda handler, and the same DynamoDB calls made raw, on the embedded table. */
export async function benchHeadline(): Promise<string> {
  const { database, close } = await openEmbeddedTable();
  const { client } = database;
  const store = openStore(createStore(database));
  await loadRecord(store, readRecord(await readFile(EXAMPLE, 'utf8'), EXAMPLE), Date.now());
  const handler = createGraphqlHandler(store);
  const event = httpEvent({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: await readFile(HEADLINE, 'utf8'), variables: { key: 'energy-truce/10' } }),
  });
  const ask = async (): Promise<unknown> => handler(event, lambdaContext);

  const calls: Call[] = [];
  client.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        calls.push({ command: commandName ?? '', input: args.input });
        return next(args);
      },
    { step: 'initialize', name: 'record' },
  );
  await ask();
  client.middlewareStack.remove('record');
  const raw = async (): Promise<unknown> => {
    const answers: unknown[] = [];
    for (const call of calls) answers.push(await send(call));
    return JSON.stringify(answers);
  };
  const send = async ({ command, input }: Call): Promise<unknown> =>
    command.startsWith('BatchGet')
      ? client.send(new BatchGetCommand(input as BatchGetCommandInput))
      : client.send(new QueryCommand(input as QueryCommandInput));

  const times = await timeInTurns(
    [
      { name: 'handler', run: ask },
      { name: 'raw', run: raw },
    ],
    { rounds: 21, calls: 20 },
  );
  await close();
  const [through, alone] = [times.get('handler')?.median ?? 0, times.get('raw')?.median ?? 0];
  return [
    `Headline query: ${calls.map(({ command }) => command.replace('Command', '')).join(' + ')}`,
    `  through the Lambda handler  ${(through / 1000).toFixed(2)} ms`,
    `  the same calls made raw     ${(alone / 1000).toFixed(2)} ms`,
    `  ratio                       ${(through / alone).toFixed(2)}`,
  ].join('\n');
}
