import DataLoader from 'dataloader';

/** Reads for the resolvers of one request. */
export type StepLoader<Asked, Answer> = {
  readonly load: (asked: Asked) => Promise<Answer>;
  /** By their names, what was asked for, that included which is under way. */
  readonly asked: Map<string, Promise<Answer>>;
};

/**
 * What is asked for at one step of a query is read together, each once, and whoever asked goes on together: what they ask
 * for next is one step again.
 *
 * @param read answers in the order in which it is asked; an Error is the answer to one, a rejection to all
 */
export function stepLoader<Asked, Answer>(
  read: (asked: readonly Asked[]) => Promise<readonly (Answer | Error)[]>,
  nameOf: (asked: Asked) => string,
): StepLoader<Asked, Answer> {
  const asked = new Map<string, Promise<Answer>>();
  const loader = new DataLoader<Asked, Answer, string>(async (each) => [...(await read(each))], {
    cacheKeyFn: nameOf,
    cacheMap: asked,
  });
  // Whoever asks again need not wait for the next batch, as with what a DataLoader has.
  return { load: async (each) => asked.get(nameOf(each)) ?? loader.load(each), asked };
}

/** As {@link stepLoader}, of what only a call for each can read: all at the same time. It is named by its JSON. */
export function eachInStep<Asked extends readonly unknown[], Answer>(
  read: (...asked: Asked) => Promise<Answer>,
): StepLoader<Asked, Answer> {
  return stepLoader<Asked, Answer>(
    async (all) => Promise.all(all.map(async (asked) => read(...asked).catch(errorOf))),
    (asked) => JSON.stringify(asked),
  );
}

function errorOf(error: unknown): Error {
  return error instanceof Error ? error : new Error('What was asked for cannot be read.', { cause: error });
}
