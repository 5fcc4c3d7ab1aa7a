import { describeAt } from '../../operations/record-format/read-record.ts';
import { createApiClient, GaveUpError, RefusedError, StopError } from '../api-client.ts';
import type { Progress } from '../progress.ts';
import type { Command } from './command-line.ts';
import { load } from './load.ts';
import { openInputs } from './open-inputs.ts';
import type { Report, Tally } from './outcome.ts';
import { createRecordApi } from './record-api.ts';
import { rehearse } from './rehearse.ts';
import { survey } from './survey.ts';

/** How an import goes on, while it does and when it has ended. */
export type Import = {
  readonly tally: Tally;
  /** Resolves with why it ended before all lines were reached, in a sentence; null: all were. */
  readonly end: Promise<string | null>;
};
export type Surroundings = {
  readonly stdin: AsyncIterable<Buffer>;
  readonly progress: Progress;
  /** Waits; milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

/** Imports files as a command says, or rehearses that; lines that cannot be loaded are named as they are found. */
export function importFiles(command: Command, { stdin, progress, wait }: Surroundings): Import {
  const tally = { RECORDED: 0, THERE: 0, DIFFERENT: 0, BAD: 0, FAILED: 0 };
  const report: Report = (place, outcome, findings = []) => {
    tally[outcome] += 1;
    for (const { path, message } of findings) progress.line(describeAt(place, path, message));
    progress.step();
  };
  const run = async (): Promise<void> => {
    const { inputs, close } = await openInputs(command.files, stdin);
    try {
      const { endpoint, token, dryRun, concurrency } = command;
      progress.begin('Checking lines', null);
      const found = await survey(inputs, report, progress.step);
      const total = Object.values(found.counts).reduce((sum, one) => sum + one, 0);
      progress.begin(dryRun ? 'Comparing entries' : 'Loading entries', total);
      const api = endpoint === null ? null : createRecordApi(createApiClient({ endpoint, token, wait }));
      await (dryRun || api === null
        ? rehearse(inputs, found, { api, report, concurrency })
        : load(inputs, found, { api, report, concurrency, wait }));
    } finally {
      progress.end();
      await close();
    }
  };
  return { tally, end: run().then(() => null, sentenceOf) };
}

/** @throws the error, where it is nobody's but the program's */
function sentenceOf(error: unknown): string {
  if (error instanceof StopError || error instanceof GaveUpError || error instanceof RefusedError) return error.message;
  if (!(error instanceof Error && 'code' in error)) throw error;
  const { code, path }: SystemError = error;
  return `${path ?? 'A file'} cannot be read (${String(code)}).`;
}

/** What Node says of a refusal of the system's. */
type SystemError = Error & { readonly code?: unknown; readonly path?: string };
