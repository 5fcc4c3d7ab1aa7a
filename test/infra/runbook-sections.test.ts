import { describe, expect, it } from 'vitest';
import { environments } from '../../infra/environments.ts';
import { runbookSections } from '../../infra/runbook-sections.ts';
import { readRunbook, runbookSection } from '../support/runbook.ts';

describe('runbookSections', () => {
  it('are sections of the runbook', async () => {
    const anchors = (await readRunbook()).map(({ anchor }) => anchor);
    expect(anchors).toEqual(expect.arrayContaining(Object.values(runbookSections)));
  });

  it.each(Object.values(runbookSections))('say of %s what it means, and what to do', async (anchor) => {
    const { text } = await runbookSection(anchor);
    expect(text).toMatch(/\n`alarms\.\w+`\n\n\*\*It means\*\*: \S[^]*\n\n\*\*What to do\*\*: \S/);
  });

  it('are each of one number of the environment, at which the alarm goes off', async () => {
    const sections = await Promise.all(Object.values(runbookSections).map(runbookSection));
    const named = sections.flatMap(({ text }) => /\n`alarms\.(\w+)`\n/.exec(text)?.[1] ?? []);
    const { email: _, ...thresholds } = environments.staging.alarms ?? { email: '' };
    expect(named.toSorted()).toEqual(Object.keys(thresholds).toSorted());
  });
});
