/** What the operator reads, and what they would run of it. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A part of the runbook under a heading, up to the next. */
export type Section = {
  readonly anchor: string;
  readonly text: string;
  /** What is to be given to a shell, in order. */
  readonly blocks: readonly string[];
};

/** The project's folder, in which its commands are run. */
export const PROJECT: string = fileURLToPath(new URL('../..', import.meta.url));

const HEADING = /^#+ +(.*?) *$/;
const BLOCK = /^( *)```sh\n(.*?)^ *```$/gms;

export async function readRunbook(): Promise<readonly Section[]> {
  const text = await readFile(new URL('../../infra/runbook.md', import.meta.url), 'utf8');
  const sections: { heading: string; lines: string[] }[] = [];
  let isCode = false;
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('```')) isCode = !isCode;
    const heading = isCode ? undefined : HEADING.exec(line)?.[1];
    if (heading !== undefined) sections.push({ heading, lines: [] });
    sections.at(-1)?.lines.push(line);
  }
  return sections.map(({ heading, lines }) => toSection(heading, lines.join('\n')));
}

/** @throws Error where the runbook has no such section */
export async function runbookSection(anchor: string): Promise<Section> {
  const found = (await readRunbook()).find((section) => section.anchor === anchor);
  if (found === undefined) throw new Error(`The runbook has no section ${anchor}.`);
  return found;
}

function toSection(heading: string, text: string): Section {
  const blocks = [...text.matchAll(BLOCK)].map(([, indent = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  );
  return { anchor: anchorOf(heading), text, blocks };
}

/** As GitHub makes it of a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
