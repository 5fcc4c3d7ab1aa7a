import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { costTables } from '../../infra/costs/cost-tables.ts';
import { environments } from '../../infra/environments.ts';
import { readRunbook, type Section } from '../support/runbook.ts';

let sections: readonly Section[];
let text: string;
beforeAll(async () => {
  sections = await readRunbook();
  text = sections.map((section) => section.text).join('\n');
});

describe('runbook.md', () => {
  it('is what the README leads to', async () => {
    expect(await readFile('README.md', 'utf8')).toContain('](infra/runbook.md)');
  });

  it('has a section for all that an operator does, and leads to each from its beginning', () => {
    const listed = [...(sections[0]?.text ?? '').matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(listed).toEqual([
      'deploy-from-zero',
      'the-account',
      'the-environment',
      'the-first-editor',
      'the-first-claim',
      'smoke',
      'upgrade',
      'roll-back',
      'restore',
      'restore-from-a-file',
      'rotate-the-issuer',
      'rotate-the-origin-secret',
      'rotate-keys',
      'redact',
      'tear-down',
      'alarms',
      'what-it-costs',
    ]);
  });

  it('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    const anchors = new Set(sections.map(({ anchor }) => `#${anchor}`));
    const broken = links.filter((link) => {
      if (link.startsWith('https://')) return false;
      const [path = ''] = link.split('#');
      return link.startsWith('#') ? !anchors.has(link) : !existsSync(new URL(`../../infra/${path}`, import.meta.url));
    });
    expect(broken).toEqual([]);
  });

  it('names no field that no environment has', () => {
    const fields = new Set(Object.values(environments).flatMap((config) => fieldsOf(config)));
    const heads = new Set(Object.keys(environments.dev));
    const named = [...text.matchAll(/`([a-z]\w+(?:\.[a-z]\w+)?)(?:: [^`]*)?`/g)].map(([, name = '']) => name);
    const ours = named.filter((name) => heads.has(name.split('.')[0] ?? ''));
    expect(ours.filter((name) => !fields.has(name))).toEqual([]);
    expect(ours).toEqual(expect.arrayContaining(['adoptedTable', 'alarms.email', 'edge.originSecret', 'keepsData']));
  });

  it('has the figures that npm run costs prints', () => {
    for (const part of costTables(environments)) expect(text).toContain(`\n\n${part}\n\n`);
  });
});

/** The names of the fields, and of theirs. */
function fieldsOf(config: object): readonly string[] {
  return Object.entries(config).flatMap(([name, value]: [string, unknown]) => [
    name,
    ...(typeof value === 'object' && value !== null ? Object.keys(value).map((inner) => `${name}.${inner}`) : []),
  ]);
}
