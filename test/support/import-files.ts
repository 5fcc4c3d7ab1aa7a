import type { Entry, EntryRef } from '../../functions/domain/record.ts';
import { referencesOf } from '../../functions/domain/references.ts';
import { contentFor } from '../../functions/operations/ledger/seal.ts';
import type { OnRecord } from '../../functions/operator/import/compare-content.ts';
import { type RightEntry, readEntries } from '../../functions/operator/import/file-entry.ts';
import type { Input } from '../../functions/operator/import/open-inputs.ts';
import type { Finding, Outcome, Report } from '../../functions/operator/import/outcome.ts';
import type { RecordApi } from '../../functions/operator/import/record-api.ts';
import { collected } from './collected.ts';

/** A file with one line for each of these: a text as it is, anything else as JSON. */
export function inputOf(lines: readonly unknown[], name: string = 'file.jsonl'): Input {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return {
    name,
    read: async function* read() {
      yield Buffer.from(text);
    },
  };
}

/** The entries of a file in which nothing is wrong. */
export async function rightEntries(lines: readonly unknown[]): Promise<readonly RightEntry[]> {
  const entries = await collected(readEntries([inputOf(lines)]));
  return entries.map((read) => {
    if (read.entry === null) throw new Error(JSON.stringify(read.findings));
    return { ...read, entry: read.entry };
  });
}

/** Collects what is reported, as `file:line outcome`, with what is said of it. */
export function collectReports(): {
  readonly report: Report;
  readonly outcomes: () => Readonly<Record<string, readonly string[]>>;
  readonly findings: (line: number) => readonly Finding[];
} {
  const lines: {
    readonly at: string;
    readonly line: number;
    readonly outcome: Outcome;
    readonly said: readonly Finding[];
  }[] = [];
  return {
    report: ({ file, line, key }, outcome, said = []) =>
      void lines.push({ at: `${file}:${line} ${key}`, line, outcome, said }),
    outcomes: () => {
      const groups = Map.groupBy(
        lines.toSorted((one, other) => one.line - other.line),
        ({ outcome }) => outcome,
      );
      return Object.fromEntries([...groups].map(([outcome, of]) => [outcome, of.map(({ at }) => at)]));
    },
    findings: (line) => lines.flatMap((each) => (each.line === line ? each.said : [])),
  };
}

export type FakeRecord = RecordApi & {
  /** What was put on the record, in this order. */
  readonly recorded: readonly string[];
  readonly put: (entry: Entry, more?: Partial<OnRecord>) => void;
};

/** A record that refuses what names what it does not have, as the API does. */
export function fakeRecord(): FakeRecord {
  const entries = new Map<string, OnRecord>();
  const recorded: string[] = [];
  const put: FakeRecord['put'] = (entry, more = {}) => {
    entries.set(nameOf(entry), { number: 1, retracted: false, canonicalContent: contentFor(entry, null, ''), ...more });
  };
  return {
    recorded,
    put,
    lookUp: async (refs) => refs.map((ref) => entries.get(nameOf(ref)) ?? null),
    record: async (entry) => {
      const current = entries.get(nameOf(entry));
      if (current !== undefined) return { kind: 'ON_RECORD', isNew: false, current };
      const missing = referencesOf(entry).filter(
        ({ types, key }) => key !== entry.key && !types.some((type) => entries.has(nameOf({ type, key }))),
      );
      if (missing.length > 0) return { kind: 'DANGLING', missing: missing.map(({ path, key }) => ({ path, key })) };
      put(entry);
      recorded.push(nameOf(entry));
      return {
        kind: 'ON_RECORD',
        isNew: true,
        current: { number: 1, retracted: false, canonicalContent: contentFor(entry, null, '') },
      };
    },
  };
}

function nameOf({ type, key }: EntryRef): string {
  return `${type} ${key}`;
}
