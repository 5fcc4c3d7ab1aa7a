import type { EntryRef } from '../../domain/record.ts';
import { tryReadStored } from '../../operations/ledger/formats.ts';
import { verifyChain } from '../../operations/ledger/verify-chain.ts';
import type { StoredRevision } from '../../operations/ports.ts';
import { type HistoryLine, VERSION } from '../history-lines.ts';

/** A line of a file, counted from 1; null: it is none that an export writes. */
export type NumberedLine = { readonly number: number; readonly line: HistoryLine | null };

/** What belongs to one entry, or a stretch of the feed. */
export type Group =
  | { readonly of: 'FEED'; readonly lines: readonly FedLine[] }
  | { readonly of: 'ENTRY'; readonly ref: EntryRef; readonly lines: readonly EntryLine[] };
type FedLine = Extract<HistoryLine, { readonly line: 'fed' }>;
type EntryLine = Extract<HistoryLine, { readonly line: 'told' | 'publication' | 'revision' | 'request' }>;

/** How many of the feed's entries go together at most. */
const MOST_FED = 500;

/** The lines of an export, put together; others are passed over. */
export async function* inGroups(lines: AsyncIterable<NumberedLine>): AsyncGenerator<Group> {
  let fed: FedLine[] = [];
  let group: EntryGroup | null = null;
  for await (const { line } of lines) {
    if (line === null || line.line === 'export' || line.line === 'end') continue;
    if (line.line === 'fed') {
      fed.push(line);
      if (fed.length === MOST_FED) {
        yield { of: 'FEED', lines: fed };
        fed = [];
      }
    } else if (group !== null && isOf(group.ref, line)) {
      group.lines.push(line);
    } else {
      if (group !== null) yield group;
      group = { of: 'ENTRY', ref: { type: line.type, key: line.key }, lines: [line] };
    }
  }
  if (fed.length > 0) yield { of: 'FEED', lines: fed };
  if (group !== null) yield group;
}

type EntryGroup = { readonly of: 'ENTRY'; readonly ref: EntryRef; readonly lines: EntryLine[] };

/** The revisions among the lines of an entry. */
export function revisionsIn(lines: readonly EntryLine[]): readonly StoredRevision[] {
  return lines.flatMap((line) => (line.line === 'revision' ? [line.revision] : []));
}

/** What is wrong with the lines of a file by themselves, a sentence each: whether it is a whole export. */
export async function problemsOfLines(lines: AsyncIterable<NumberedLine>): Promise<readonly string[]> {
  const problems: string[] = [];
  let count = 0;
  let last: HistoryLine | null = null;
  for await (const { number, line } of lines) {
    if (line === null) problems.push(`Line ${number} is none that an export with its history has.`);
    if (number === 1 && line?.line !== 'export')
      problems.push('The file does not begin as an export with its history.');
    if (line?.line === 'export' && line.version !== VERSION)
      problems.push(`The export is of version ${line.version}, which a later release wrote.`);
    if (last?.line === 'end') problems.push(`Line ${number} is after the end.`);
    if (line?.line === 'end' && line.lines !== count)
      problems.push(`The export had ${line.lines} lines before its end, and the file has ${count}.`);
    last = line;
    count += 1;
  }
  if (last?.line !== 'end') problems.push('The end is missing: the file is not the whole export.');
  return problems;
}

/** What is wrong with the chain of an entry's revisions, a sentence each. */
export function problemsOfChain(ref: EntryRef, revisions: readonly StoredRevision[]): readonly string[] {
  const name = `${ref.type} ${JSON.stringify(ref.key)}`;
  if (revisions.length === 0) return [`${name} has no revisions.`];
  const sealed = revisions.flatMap((stored) => tryReadStored(ref, stored) ?? []);
  const unreadable = revisions.filter((stored) => tryReadStored(ref, stored) === null).map(({ number }) => number);
  return verifyChain(sealed, null, unreadable).map(
    ({ number, kind }) => `${name}, revision ${number}: ${SENTENCES[kind]}`,
  );
}

const SENTENCES: Readonly<Record<ReturnType<typeof verifyChain>[number]['kind'], string>> = {
  CONTENT_ALTERED: 'what it says is not what was sealed.',
  CONTENT_MISSING: 'what it says is gone, and no redaction says so.',
  HEADER_ALTERED: 'when, by whom or as what it was recorded is not what was sealed.',
  CONTENT_LEFT: 'what it says was redacted, and is still there.',
  UNREADABLE: 'it cannot be read.',
  OUT_OF_ORDER: 'it does not follow on the one before.',
  MISSING: 'it is missing.',
  TRUNCATED: 'it is missing, and there was one.',
  REPLACED: 'it is another than there was.',
};

function isOf(ref: EntryRef, { type, key }: EntryRef): boolean {
  return ref.type === type && ref.key === key;
}
