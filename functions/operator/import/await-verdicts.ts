import { inChunks } from '../../store/until-done.ts';
import type { ApiClient } from '../api-client.ts';
import { awaitedDocument } from './documents.ts';

export type Awaiting = {
  readonly api: ApiClient;
  /** Told of each claim that has its verdict. */
  readonly step: () => void;
  /** Waits; milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
};

/** Of so many claims, the last that were recorded, verdicts are awaited: what was recorded before follows before. */
export const MOST_AWAITED = 200;
/** How many are asked for in one request. */
const ASKED_AT_ONCE = 10;
const EVERY_MS = 2_000;
/** After how long without a single verdict more nothing is awaited any longer. */
export const PATIENCE_MS = 300_000;

/**
 * Waits until claims have verdicts that were derived and published. Answers with how many still have none when nothing
 * more has followed for a while.
 *
 * @throws StopError, RefusedError, GaveUpError as the API's client does
 */
export async function awaitVerdicts(claims: readonly string[], { api, step, wait }: Awaiting): Promise<number> {
  let left = claims;
  for (let idle = 0; ; ) {
    const without = await withoutVerdicts(api, left);
    for (let followed = without.length; followed < left.length; followed += 1) step();
    idle = without.length < left.length ? 0 : idle + EVERY_MS;
    left = without;
    if (left.length === 0 || idle >= PATIENCE_MS) return left.length;
    await wait(EVERY_MS);
  }
}

async function withoutVerdicts({ ask }: ApiClient, claims: readonly string[]): Promise<readonly string[]> {
  const without: string[] = [];
  for (const some of inChunks(claims, ASKED_AT_ONCE)) {
    const data = await ask(
      awaitedDocument(some.length),
      Object.fromEntries(some.map((key, index) => [`k${index}`, key])),
    );
    without.push(...some.filter((_, index) => !hasVerdict(data[`e${index}`])));
  }
  return without;
}

function hasVerdict(found: unknown): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The schema says what the document is answered with.
  const claim = found as { readonly verdictHistory: { readonly edges: readonly unknown[] } } | null;
  return (claim?.verdictHistory.edges.length ?? 0) > 0;
}
