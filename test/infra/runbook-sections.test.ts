import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { runbookSections } from '../../infra/runbook-sections.ts';

const RUNBOOK = 'infra/runbook.md';

describe('runbookSections', () => {
  it('are sections of the runbook', async ({ skip }) => {
    skip(!existsSync(RUNBOOK), `There is no ${RUNBOOK}: where alarms lead to is not looked at.`);
    const headings = (await readFile(RUNBOOK, 'utf8')).matchAll(/^#+ +(.*?) *$/gm);
    const anchors = [...headings].map(([, heading = '']) => anchorOf(heading));
    expect(anchors).toEqual(expect.arrayContaining(Object.values(runbookSections)));
  });
});

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
