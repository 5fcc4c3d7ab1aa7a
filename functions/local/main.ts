/** `npm start`: serves a record on this machine until it is stopped. */
import { type Command, parseCommand, usage } from './command-line.ts';
import { readDynamoDbEndpoint, readPort } from './environment.ts';
import { describeFailure } from './failure.ts';
import { greeting } from './greeting.ts';
import { EXAMPLE, exampleNames, recordFile } from './record-file.ts';
import { startLocalServer } from './server.ts';

const command = parseCommand(process.argv.slice(2), { PORT: readPort(), DYNAMODB_ENDPOINT: readDynamoDbEndpoint() });
if ('help' in command) {
  console.log(usage(exampleNames()));
} else if ('problem' in command) {
  console.error(`${command.problem}\n\n${usage(exampleNames())}`);
  process.exitCode = 2;
} else {
  await run(command);
}

async function run({ port, record, endpoint }: Command): Promise<void> {
  try {
    const file = record === undefined ? EXAMPLE : recordFile(record);
    const { close, ...server } = await startLocalServer({ port, recordFile: file, endpoint });
    stopOnSignal(close);
    console.log(greeting(server));
  } catch (error) {
    console.error(describeFailure(error, { port, record, endpoint }) ?? error);
    process.exitCode = 1;
  }
}

/** npm passes on what the terminal has sent already, so that a signal may come twice. */
function stopOnSignal(close: () => Promise<void>): void {
  let closing: Promise<void> | undefined;
  const stop = (): void => {
    closing ??= close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
