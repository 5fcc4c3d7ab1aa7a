import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { markdownTable } from '../../infra/costs/markdown-table.ts';
import { bytesIn, type Deployed, type Deployment } from './deployment.ts';
import { EVENTS } from './queries.ts';
import { describeSpread, ratioOf, spreadOf } from './ratio.ts';

const ROUNDS = 21;
const SUBJECTS: readonly (readonly [name: Deployed, label: string])[] = [
  ['empty', 'an empty handler'],
  ['threeCalls', 'three calls to DynamoDB'],
  ['withoutApollo', 'the same without Apollo'],
  ['graphql', 'the headline query, as deployed'],
];

/** What Lambda's runtime does with a function, and no more: JavaScript, for types would have to be stripped first. */
const RUNTIME = `
const [, module, event] = process.argv;
const { handler } = await import(module);
const answer = await handler(JSON.parse(event), { awsRequestId: 'bench', getRemainingTimeInMillis: () => 10_000 });
process.stdout.write(JSON.stringify(answer), () => process.exit());`;

/** From the start of a process to its first answer to the headline query. */
export async function benchStart({ folders, environment }: Deployment): Promise<string> {
  const times = new Map(SUBJECTS.map(([name]): [Deployed, number[]] => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [name, measured] of times) {
      const time = await firstAnswer(folders[name], environment);
      // The first round fills the caches of the disk and does not count.
      if (round >= 0) measured.push(time);
    }
  }
  const empty = times.get('empty') ?? [];
  const rows = SUBJECTS.map(async ([name, label]) => {
    const measured = times.get(name) ?? [];
    const kilobytes = (await bytesIn(folders[name])) / 1000;
    return [
      label,
      `${spreadOf(measured).median.toFixed(0)} ms`,
      describeSpread(ratioOf(measured, empty), 2),
      `${kilobytes.toFixed(0)} KB`,
    ];
  });
  return markdownTable(
    [`cold: process to first answer, ${ROUNDS} rounds`, 'median', '÷ an empty handler', 'bundle'],
    await Promise.all(rows),
  );
}

/** In milliseconds. */
async function firstAnswer(folder: string, environment: Readonly<Record<string, string>>): Promise<number> {
  const module = pathToFileURL(join(folder, 'index.mjs')).href;
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', RUNTIME, module, JSON.stringify(EVENTS.headline)],
    { env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let [answer, end] = ['', 0];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (answer === '') end = performance.now();
    answer += text;
  });
  await once(child, 'close');
  if (!answer.includes('"statusCode":200') || answer.includes('\\"errors\\"'))
    throw new Error(`It answered: ${answer}`);
  return end - start;
}
