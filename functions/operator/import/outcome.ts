import type { Place } from '../../operations/record-format/read-record.ts';

/**
 * What came of a line: the record has it since, had it before, has something else under this name, cannot have it, or
 * could not be asked.
 */
export type Outcome = 'RECORDED' | 'THERE' | 'DIFFERENT' | 'BAD' | 'FAILED';

/** One thing to say of a line; `path` is a JSON Pointer (RFC 6901) to where, in the record format. */
export type Finding = { readonly path: string; readonly message: string };

/** What came of a line, and why. */
export type Settled = { readonly outcome: Outcome; readonly findings: readonly Finding[] };

/** How many lines there are of each outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** Told once of every line that holds something, in any order. */
export type Report = (place: Place, outcome: Outcome, findings?: readonly Finding[]) => void;
