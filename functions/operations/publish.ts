import { type Cause, MOST_CAUSES, type Publication } from './kept-ports.ts';

/** What of it was derived last, if it is there, and how to find what was published last, if it is not. */
export type Former<T> = {
  readonly before: { readonly value: T; readonly version: number } | null;
  readonly published: () => Promise<readonly Publication<T>[]>;
};

/** What to keep and tell of a value, if it is another than before, and its version. */
export async function publish<T>(
  { before, published }: Former<T>,
  { value, ruleSet }: { readonly value: T; readonly ruleSet: number },
  { causes, now }: { readonly causes: readonly Cause[]; readonly now: number },
): Promise<{ readonly version: number; readonly publication: Publication<T> | null }> {
  const last = before ?? (await published())[0] ?? null;
  if (last !== null && JSON.stringify(last.value) === JSON.stringify(value))
    return { version: last.version, publication: null };
  const version = (last?.version ?? 0) + 1;
  const publication = {
    version,
    value,
    ruleSet,
    publishedAt: new Date(now).toISOString(),
    causes: causes.slice(0, MOST_CAUSES),
    before: last?.value ?? null,
  };
  return { version, publication };
}
