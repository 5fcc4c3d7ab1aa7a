import type { Entry } from '../../domain/record.ts';
import { describeProblem } from '../../operations/record-format/problems.ts';
import { backOff, RefusedError } from '../api-client.ts';
import { differences, type OnRecord } from './compare-content.ts';
import type { RightEntry } from './file-entry.ts';
import type { KnownEntries } from './known-entries.ts';
import type { Finding, Settled } from './outcome.ts';
import type { Missing, RecordApi, Recorded } from './record-api.ts';

export type Recording = {
  readonly api: Pick<RecordApi, 'record'>;
  readonly known: Pick<KnownEntries, 'recorded' | 'isRecorded'>;
  /** Waits; milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** By key, what to say of concepts that refer to themselves by way of others. */
  readonly circles: ReadonlyMap<string, Finding>;
};

/** How often to ask where the API does not see yet what it has just recorded. */
export const MOST_LOOKS = 5;

/**
 * Puts an entry on the record, unless it is there.
 *
 * @throws StopError where nothing can be recorded, GaveUpError where this could not be for now
 */
export async function recordOne(recording: Recording, one: RightEntry): Promise<Settled> {
  for (let looked = 1; ; looked += 1) {
    const recorded = await ask(recording, one.entry);
    switch (recorded.kind) {
      case 'ON_RECORD':
        recording.known.recorded(one.entry);
        return settled(one.entry, recorded.current, recorded.isNew);
      case 'REFUSED':
        return { outcome: 'BAD', findings: recorded.findings };
      case 'DANGLING':
        if (looked === MOST_LOOKS || !isLate(recording, one, recorded.missing)) {
          return { outcome: 'BAD', findings: danglingFindings(recording, one, recorded.missing) };
        }
        await recording.wait(backOff(looked, 1));
    }
  }
}

/** What comes of an entry that the record has. */
export function settled(entry: Entry, current: OnRecord, isNew: boolean): Settled {
  const findings = differences(entry, current);
  if (findings.length > 0) return { outcome: 'DIFFERENT', findings };
  return { outcome: isNew ? 'RECORDED' : 'THERE', findings };
}

async function ask({ api }: Recording, entry: Entry): Promise<Recorded> {
  try {
    return await api.record(entry);
  } catch (error) {
    if (error instanceof RefusedError) return { kind: 'REFUSED', findings: [{ path: '', message: error.message }] };
    throw error;
  }
}

/** Whether the record has all that the API does not find: it will, in a moment. */
function isLate({ known }: Recording, one: RightEntry, missing: readonly Missing[]): boolean {
  return missing.every(({ path, key }) => typesAt(one, path).some((type) => known.isRecorded({ type, key })));
}

function danglingFindings({ circles }: Recording, one: RightEntry, missing: readonly Missing[]): readonly Finding[] {
  const circle = one.entry.type === 'Concept' ? circles.get(one.entry.key) : undefined;
  if (circle !== undefined) return [circle];
  return missing.map(({ path, key }) => {
    const types = typesAt(one, path);
    return { path, message: describeProblem({ kind: 'DANGLING', path, types, key }) };
  });
}

function typesAt({ outline }: RightEntry, path: string): RightEntry['outline']['references'][number]['types'] {
  return outline.references.find((reference) => reference.path === path)?.types ?? ['Concept'];
}
