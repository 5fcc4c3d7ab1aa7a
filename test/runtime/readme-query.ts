/**
 * Sends the README's first GraphQL query to the API at the address given, about the example's headline claim, and ends
 * with 1 when the answer has errors or another rating than the README promises.
 */
import { readFile } from 'node:fs/promises';

const [, , address] = process.argv;
const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
const query = /^```graphql\n(.*?)^```$/ms.exec(readme)?.[1];
if (address === undefined || query === undefined) {
  throw new Error('An address is needed, and a GraphQL query in README.md.');
}
const response = await fetch(address, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables: { key: 'energy-truce/10' } }),
});
const answer = await response.text();
const rating = /"verdict":\s*\{\s*"rating":\s*"(\w+)"/.exec(answer)?.[1];
if (response.status !== 200 || answer.includes('"errors"') || rating !== 'CONFLICTING_EVIDENCE') {
  throw new Error(`The headline query was answered with ${response.status} ${answer}`);
}
console.log(`The headline claim is rated ${rating}.`);
