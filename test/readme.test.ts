import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGraphqlHandler } from '../functions/handlers/create-graphql-handler.ts';
import { exampleReader, NOW } from './support/example.ts';
import { httpEvent, lambdaContext } from './support/http-event.ts';

let readme: string;
beforeAll(async () => {
  readme = await readFile(new URL('../README.md', import.meta.url), 'utf8');
});

/** The first block of code in a language. */
function block(language: string): string {
  return readme.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';
}

describe('README.md', () => {
  it('shows the answer that its query gets', async () => {
    const { derivations, ledger, truth } = await exampleReader(NOW);
    const { body } = await createGraphqlHandler({ derivations, ledger, truth })(
      httpEvent({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: block('graphql'), variables: { key: 'energy-truce/10' } }),
      }),
      lambdaContext,
    );
    expect(JSON.parse(body ?? '')).toEqual(JSON.parse(block('json')));
  });

  it('links to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !existsSync(new URL(`../${link}`, import.meta.url)))).toEqual([]);
  });
});
