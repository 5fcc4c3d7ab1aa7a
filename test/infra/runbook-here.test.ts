import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalServer, startLocalServer } from '../../functions/local/server.ts';
import { runBlock } from '../support/run-block.ts';
import { runbookSection } from '../support/runbook.ts';

let server: LocalServer;
beforeAll(async () => {
  server = await startLocalServer({ port: 0 });
});
afterAll(async () => {
  await server.close();
});

/** What the nth block of a section prints, given to what npm start serves, by who has a role there. */
async function run(anchor: string, nth: number, role: 'editor' | 'redactor' = 'editor'): Promise<string> {
  const { blocks } = await runbookSection(anchor);
  return runBlock(blocks[nth], { URL: server.url, COUNTERCLAIM_TOKEN: server.tokens[role] });
}

describe('what the runbook has run, run here', () => {
  it('records the first claim, shows it, and redacts it', async () => {
    const lines = (await run('the-first-claim', 0)).trim().split('\n');
    expect(lines.at(-2)).toBe('2 entries: 2 recorded, 0 already there, 0 different, 0 bad, 0 failed.');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      data: {
        claim: {
          text: 'The bridge is open.',
          claimant: { prefLabel: 'City Council' },
          verdict: { rating: 'NOT_ENOUGH_EVIDENCE', explanation: expect.any(String) },
        },
      },
    });
    expect(JSON.parse(await run('redact', 1, 'redactor'))).toMatchObject({
      data: { redact: { __typename: 'RedactionDone', revision: { number: 2, kind: 'REDACTED' } } },
    });
  });

  it('finds that all is well', async () => {
    const lines = (await run('smoke', 0)).split('\n').filter((line) => /^(ok|skipped|failed) /.test(line));
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.filter((line) => !line.startsWith('ok '))).toEqual([]);
  });
});
