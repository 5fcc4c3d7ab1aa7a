import DataLoader from 'dataloader';
import type { Status, Verdict } from '../domain/verdict.ts';
import { inTurn } from '../operations/in-turn.ts';
import type { Kept, Publication } from '../operations/kept-ports.ts';
import type { Numbers } from '../operations/list-ports.ts';

/** How the resolvers of one request read single publications: each once, and those that follow one another at once. */
export type Publications = {
  /** As it was published, by its version; null: it is not kept. */
  readonly verdict: ByVersion<Verdict>;
  readonly status: ByVersion<Status>;
};
type ByVersion<T> = (key: string, version: number) => Promise<Publication<T> | null>;

export function createPublications({ verdicts, statuses }: Kept): Publications {
  return { verdict: byVersion(verdicts), status: byVersion(statuses) };
}

type Read<T> = (key: string, part: Numbers) => Promise<readonly Publication<T>[]>;
type Versioned = { readonly key: string; readonly version: number };

function byVersion<T>(read: Read<T>): ByVersion<T> {
  const loader = new DataLoader<Versioned, Publication<T> | null, string>(
    async (asked) => {
      const parts = await inTurn(runsOf(asked), async ({ key, from, to }) => {
        const publications = await read(key, { from, to, backwards: true, limit: to + 1 - from });
        return publications.map((publication) => ({
          name: nameOf({ key, version: publication.version }),
          publication,
        }));
      });
      const found = new Map(parts.flat().map(({ name, publication }) => [name, publication]));
      return asked.map((each) => found.get(nameOf(each)) ?? null);
    },
    { cacheKeyFn: nameOf },
  );
  return async (key, version) => loader.load({ key, version });
}

type Run = { readonly key: string; readonly from: number; readonly to: number };

/** Of each key the versions that follow one another, so that nothing is read that nobody asks for. */
function runsOf(asked: readonly Versioned[]): readonly Run[] {
  return [...Map.groupBy(asked, ({ key }) => key)].flatMap(([key, group]) => {
    const versions = group.map(({ version }) => version).toSorted((one, other) => one - other);
    const starts = versions.filter((version) => !versions.includes(version - 1));
    const ends = versions.filter((version) => !versions.includes(version + 1));
    return starts.map((from, index) => ({ key, from, to: ends[index] ?? from }));
  });
}

function nameOf({ key, version }: Versioned): string {
  return `${version} ${key}`;
}
