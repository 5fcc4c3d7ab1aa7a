import { describeAt } from '../../operations/record-format/read-record.ts';
import { createApiClient, GaveUpError, RefusedError, StopError } from '../api-client.ts';
import type { Progress } from '../progress.ts';
import { awaitVerdicts, MOST_AWAITED } from './await-verdicts.ts';
import type { Command } from './command-line.ts';
import { describeAwaited } from './describe-awaited.ts';
import { load } from './load.ts';
import { openInputs } from './open-inputs.ts';
import type { Report, Tally } from './outcome.ts';
import { createRecordApi } from './record-api.ts';
import { rehearse } from './rehearse.ts';
import { survey } from './survey.ts';

/** How an import goes on, while it does and when it has ended. */
export type Import = {
  readonly tally: Tally;
  /** How many of the claims whose verdicts were awaited have none; it is told when it has ended. */
  readonly behind: () => number;
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
  /** The last claims that were recorded. */
  const last: string[] = [];
  let behind = 0;
  const report: Report = (place, outcome, findings = []) => {
    tally[outcome] += 1;
    if (outcome === 'RECORDED' && place.type === 'Claim' && place.key !== null) last.push(place.key);
    if (last.length > MOST_AWAITED) last.shift();
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
      const client = endpoint === null ? null : createApiClient({ endpoint, token, wait });
      const api = client === null ? null : createRecordApi(client);
      await (dryRun || api === null
        ? rehearse(inputs, found, { api, report, concurrency })
        : load(inputs, found, { api, report, concurrency, wait }));
      if (client === null || !command.untilDerived || last.length === 0) return;
      const since = performance.now();
      progress.begin('Awaiting verdicts', last.length);
      behind = last.length;
      try {
        behind = await awaitVerdicts(last, { api: client, step: progress.step, wait });
      } catch (error) {
        // All is on the record; what follows could not be looked at.
        progress.line(sentenceOf(error));
      }
      progress.line(describeAwaited({ awaited: last.length, behind, seconds: (performance.now() - since) / 1000 }));
    } finally {
      progress.end();
      await close();
    }
  };
  return { tally, behind: () => behind, end: run().then(() => null, sentenceOf) };
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
