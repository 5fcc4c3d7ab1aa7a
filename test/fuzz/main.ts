/**
 * `npm run fuzz`: sends requests of every kind to what `npm start` serves, and ends with 1 where one is not answered as it
 * should be. It prints the seed, with which the same requests are sent again: `npm run fuzz -- --cases 100000 --seed 7`.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { entryId } from '../../functions/graphql/entry-id.ts';
import { createSchema } from '../../functions/graphql/schema.ts';
import { startLocalServer } from '../../functions/local/server.ts';
import { operationsOver } from './operations.ts';
import { isExecuted, outcomeOf, problemsOf } from './problems.ts';
import { requestsOf } from './requests.ts';
import { createSender } from './send.ts';

/** Of the requests, how many have to be executed: of what is refused at the door nothing is learned of the rooms. */
const LEAST_EXECUTED = 0.3;

const { values } = parseArgs({ options: { cases: { type: 'string' }, seed: { type: 'string' } } });
const numRuns = Number(values.cases ?? 5_000);
const seed = Number(values.seed ?? Math.trunc(Math.random() * 2 ** 31));
console.log(`${numRuns} cases, seed ${seed}`);

function shortened(text: string): string {
  return text.length > 1_000 ? `${text.slice(0, 1_000)}… (${text.length} characters)` : text;
}

const local = await startLocalServer({ port: 0 });
const { send, close } = createSender(local.url);
const names = local.entries.flatMap((entry) => [entry.key, entryId(entry)]);
const requests = requestsOf(operationsOver(createSchema(), names), Object.values(local.tokens));
const outcomes = new Map<string, number>();
let executed = 0;
const result = await fc.check(
  fc.asyncProperty(requests, async (sent) => {
    const received = await send(sent);
    const outcome = outcomeOf(received);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (isExecuted(received)) executed += 1;
    const problems = problemsOf(sent, received);
    if (problems.length > 0)
      throw new Error(`${problems.join(' ')} ${received.status} ${received.body.slice(0, 2_000)}`);
  }),
  { numRuns, seed },
);
close();
await local.close();

for (const [outcome, times] of [...outcomes].toSorted(([, a], [, b]) => b - a)) {
  console.log(`${String(times).padStart(7)}  ${outcome}`);
}
if (result.failed) {
  const [sent] = result.counterexample ?? [];
  console.error(`After ${result.numRuns} cases: ${String(result.errorInstance)}`);
  console.error(shortened(JSON.stringify(sent)));
  process.exitCode = 1;
} else if (executed < numRuns * LEAST_EXECUTED) {
  console.error(`Only ${executed} of ${numRuns} were executed: the rest is refused too soon.`);
  process.exitCode = 1;
}
