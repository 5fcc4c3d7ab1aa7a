import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Deployed, Deployment } from './deployment.ts';
import type { Asked } from './queries.ts';
import { describeSpread, type Round, ratioOf, spreadOf } from './ratio.ts';

/** What is measured, in a process that is told what a Lambda is told. */
export type Measured = { readonly name: string; readonly deployed: Deployed; readonly asked: Asked };

const FLOOR = 'three calls to DynamoDB';
const MEASURED: readonly Measured[] = [
  { name: FLOOR, deployed: 'threeCalls', asked: 'headline' },
  { name: 'headline', deployed: 'graphql', asked: 'headline' },
  { name: 'headline, without Apollo', deployed: 'withoutApollo', asked: 'headline' },
  { name: '20 checks', deployed: 'graphql', asked: 'page' },
  { name: '20 checks, without Apollo', deployed: 'withoutApollo', asked: 'page' },
  { name: 'list of 20 claims', deployed: 'graphql', asked: 'list' },
];

/** What a request takes a function that is warm, by the clock and of its CPU, on answers that DynamoDB gave before. */
export async function benchRequests({ folders, environment }: Deployment): Promise<string> {
  const measuring = fork(fileURLToPath(new URL('measure-requests.ts', import.meta.url)), { env: environment });
  measuring.send({ folders, measured: MEASURED });
  const [times]: unknown[] = await Promise.race([
    once(measuring, 'message'),
    once(measuring, 'exit').then(() => Promise.reject(new Error('The requests could not be measured.'))),
  ]);
  const rounds = parseRounds(times);
  const of = (name: string, what: keyof Round): readonly number[] => (rounds[name] ?? []).map((round) => round[what]);
  const rows = MEASURED.map(({ name }) => {
    const [wall, cpu] = [spreadOf(of(name, 'wall')).median, spreadOf(of(name, 'cpu')).median];
    const against = describeSpread(ratioOf(of(name, 'wall'), of(FLOOR, 'wall')), 2);
    const cpuAgainst = describeSpread(ratioOf(of(name, 'cpu'), of(FLOOR, 'cpu')), 2);
    return `  ${name.padEnd(28)}${inMs(wall)} ${against.padStart(18)}${inMs(cpu)} CPU ${cpuAgainst.padStart(18)}`;
  });
  return [`Warm: a request, and its ratio to ${FLOOR}, ${rounds[FLOOR]?.length} rounds`, ...rows].join('\n');
}

function inMs(microseconds: number): string {
  return `${(microseconds / 1000).toFixed(2).padStart(7)} ms`;
}

function parseRounds(message: unknown): Readonly<Record<string, readonly Round[]>> {
  return message as Readonly<Record<string, readonly Round[]>>;
}
