/** The environment variables that an operator's commands heed. */

/** What to write with, so that it need not stand in the shell's history. */
export function readToken(): string | undefined {
  return process.env['COUNTERCLAIM_TOKEN'];
}
