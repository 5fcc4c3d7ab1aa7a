/** Writes one line of JSON, as CloudWatch Logs reads it. */
export function log(entry: Readonly<Record<string, unknown>>): void {
  process.stdout.write(`${JSON.stringify(entry)}\n`);
}
