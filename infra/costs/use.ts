/** What is asked of a deployment in a month beside what operations.ts counts: assumed, and stated beside the table. */
export const USE = {
  /** Of a thousand requests so many record a claim; all others ask for the page of one. */
  writesInThousand: 1,
  /** How many claims are on the record, and what each takes of the table with all that follows from it. */
  claims: 10_000,
  kilobytesPerClaim: 16,
  /** For how long a function is paid, cold starts included. */
  milliseconds: { request: 50, derivation: 500, sweep: 100 },
  /** What a request leaves in the logs: the gateway's line, the function's, and Lambda's own. */
  kilobytesLogged: 2,
  /** What a page of a claim has, compressed, with its headers. */
  kilobytesAnswered: 4,
} as const;

/** Of memory, in GB, as Lambda counts it: what infra gives every function. */
export const GIGABYTES_OF_MEMORY: number = 1769 / 1024;
/** In a month of 730 hours, one every five minutes. */
export const SWEEPS = 8760;
export const HOURS = 730;
export const SECONDS: number = HOURS * 3600;
