/** Takes down a line: its `level` (INFO, WARN, ERROR; ERROR unless told), its `message`, and what belongs to it. */
export type Log = (entry: Readonly<Record<string, unknown>>) => void;

/** Writes lines of JSON, but none that tells that all is well: for a terminal. */
export function logFailures(entry: Readonly<Record<string, unknown>>): void {
  if (entry['level'] !== 'INFO') process.stdout.write(`${JSON.stringify(entry)}\n`);
}
