import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../../infra/costs/markdown-table.ts';
import type { Deployed, Deployment } from './deployment.ts';
import type { Asked } from './queries.ts';
import { describeSpread, type Round, ratioOf, spreadOf } from './ratio.ts';

/** How often each is measured, and how many requests at once. */
const ROUNDS = 21;
const CALLS = 50;

/** What is measured, in a process that is told what a Lambda is told. */
type Measured = { readonly name: string; readonly deployed: Deployed; readonly asked: Asked };

/** What the measuring process is told. */
export type Work = Pick<Deployment, 'folders'> & {
  readonly measured: readonly Measured[];
  readonly rounds: number;
  readonly calls: number;
};

const FLOOR = 'three calls to DynamoDB';
const MEASURED: readonly Measured[] = [
  { name: FLOOR, deployed: 'threeCalls', asked: 'headline' },
  { name: 'the headline query, as deployed', deployed: 'graphql', asked: 'headline' },
  { name: 'the same without Apollo', deployed: 'withoutApollo', asked: 'headline' },
  { name: 'of a claim with 20 checks, as deployed', deployed: 'graphql', asked: 'page' },
  { name: 'of the same without Apollo', deployed: 'withoutApollo', asked: 'page' },
  { name: '20 claims with their verdicts, as deployed', deployed: 'graphql', asked: 'list' },
];

/** What a request takes a function that is warm, by the clock and of its CPU, on answers that DynamoDB gave before. */
export async function benchRequests({ folders, environment }: Deployment): Promise<string> {
  const measuring = fork(fileURLToPath(new URL('measure-requests.ts', import.meta.url)), {
    env: environment,
    // The functions write a line for each request, which costs what it costs and need not be read here.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  measuring.send({ folders, measured: MEASURED, rounds: ROUNDS, calls: CALLS } satisfies Work);
  const [times]: unknown[] = await Promise.race([
    once(measuring, 'message'),
    once(measuring, 'exit').then(() => Promise.reject(new Error('The requests could not be measured.'))),
  ]);
  const rounds = parseRounds(times);
  const of = (name: string, what: keyof Round): readonly number[] => (rounds[name] ?? []).map((round) => round[what]);
  const rows = MEASURED.map(({ name }) => [
    name,
    inMs(of(name, 'wall')),
    describeSpread(ratioOf(of(name, 'wall'), of(FLOOR, 'wall')), 2),
    inMs(of(name, 'cpu')),
    describeSpread(ratioOf(of(name, 'cpu'), of(FLOOR, 'cpu')), 2),
  ]);
  const heads = [`warm: a request, ${ROUNDS} rounds of ${CALLS}`, 'median', '÷ three calls', 'CPU', '÷ three calls'];
  return markdownTable(heads, rows);
}

function inMs(microseconds: readonly number[]): string {
  return `${(spreadOf(microseconds).median / 1000).toFixed(2)} ms`;
}

function parseRounds(message: unknown): Readonly<Record<string, readonly Round[]>> {
  return message as Readonly<Record<string, readonly Round[]>>;
}
