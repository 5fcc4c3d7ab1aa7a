import type { Comparison, Result } from './check.ts';
import { describeTime } from './describe.ts';
import type { NoteKind } from './notes.ts';
import type { OccurrenceTime } from './record.ts';
import { scope } from './rule.ts';

/** The TIME of an occurrence set against a window (in words): its result, and why it is a mismatch where it is one. */
export type TimeFinding = {
  readonly claimed: string | null;
  readonly time: OccurrenceTime;
  readonly result: Result;
  readonly mismatch: NoteKind;
};

export function timeComparison({ claimed, time, result, mismatch }: TimeFinding): Comparison {
  const unknown = time.extent === 'WITHIN' ? 'SOMEWHERE_WITHIN' : 'VAGUE';
  const note = { MATCH: null, UNKNOWN: { kind: unknown }, MISMATCH: { kind: mismatch } } as const;
  return scope('TIME', { result, claimed, found: describeTime(time, time.extent), note: note[result] });
}

/** The other side says no time. */
export function timeNotStated(claimed: string | null): Comparison {
  return scope('TIME', { result: 'UNKNOWN', claimed, found: null, note: { kind: 'NOT_STATED' } });
}
