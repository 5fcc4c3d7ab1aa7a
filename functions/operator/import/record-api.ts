import { createHash } from 'node:crypto';
import type { Entry, EntryRef } from '../../domain/record.ts';
import { canonicalJson } from '../../operations/ledger/canonical.ts';
import type { ApiClient } from '../api-client.ts';
import type { OnRecord } from './compare-content.ts';
import { lookUpDocument, NAMES, recordDocument } from './documents.ts';
import { draftOf } from './draft-of.ts';
import type { Finding } from './outcome.ts';
import { pathInRecord } from './path-in-record.ts';

/** What the importer asks of the API. */
export type RecordApi = {
  /** What the record has of each, in the same order; null: nothing. */
  readonly lookUp: (refs: readonly EntryRef[]) => Promise<readonly (OnRecord | null)[]>;
  /** Puts an entry on the record, once, however often it is asked. */
  readonly record: (entry: Entry) => Promise<Recorded>;
};
export type Recorded =
  /** It is on the record now, or was before. */
  | { readonly kind: 'ON_RECORD'; readonly isNew: boolean; readonly current: OnRecord }
  /** It refers to what the record does not have; `missing`: the keys, with a finding for each. */
  | { readonly kind: 'DANGLING'; readonly missing: readonly Missing[] }
  | { readonly kind: 'REFUSED'; readonly findings: readonly Finding[] };
export type Missing = { readonly path: string; readonly key: string };

/** How many are looked up in one request. */
export const LOOKED_UP_AT_ONCE = 10;

export function createRecordApi({ ask }: ApiClient): RecordApi {
  return {
    lookUp: async (refs) => {
      if (refs.length === 0) return [];
      const variables = Object.fromEntries(refs.map(({ key }, index) => [`k${index}`, key]));
      const data = await ask(lookUpDocument(refs.map(({ type }) => type)), variables);
      return refs.map((_, index) => parseFound(data[`e${index}`]));
    },
    record: async (entry) => {
      const { draft } = NAMES[entry.type];
      const said = draftOf(entry);
      const input = { key: entry.key, [draft]: said, idempotencyKey: idempotencyKeyOf(said) };
      const { result } = await ask(recordDocument(entry.type), { input });
      return recorded(parseResult(result), draft);
    },
  };
}

/** Who sends the same again means the same; the key is looked at beside the entry's own. */
function idempotencyKeyOf(said: object): string {
  return `import/${createHash('sha256').update(canonicalJson(said)).digest('hex')}`;
}

function recorded(result: Result, draft: string): Recorded {
  const place = <T extends { readonly path: string }>(at: T): T => ({ ...at, path: pathInRecord(at.path, draft) });
  const { revision = null, current = null, references, problems, bytes, limit, message = '' } = result;
  if (revision !== null) return { kind: 'ON_RECORD', isNew: true, current: revision };
  if (current !== null) return { kind: 'ON_RECORD', isNew: false, current };
  if (references !== undefined) return { kind: 'DANGLING', missing: references.map(place) };
  if (problems !== undefined) return { kind: 'REFUSED', findings: problems.map(place) };
  const size = bytes === undefined ? '' : ` It has ${bytes} bytes; ${limit} can be kept.`;
  return { kind: 'REFUSED', findings: [{ path: '', message: `${message}${size}` }] };
}

/** What {@link recordDocument} asks for, as far as the type of the result has it. */
type Result = {
  readonly revision?: OnRecord;
  readonly current?: OnRecord;
  readonly references?: readonly Missing[];
  readonly problems?: readonly Finding[];
  readonly bytes?: number;
  readonly limit?: number;
  readonly message?: string;
};

function parseResult(result: unknown): Result {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The schema says what the document is answered with.
  return result as Result;
}

function parseFound(found: unknown): OnRecord | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The schema says what the document is answered with.
  return (found as { readonly revision: OnRecord | null } | null)?.revision ?? null;
}
