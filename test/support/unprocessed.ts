import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

type Part = readonly unknown[] | { readonly Keys?: readonly unknown[] };
type Requests = Readonly<Record<string, Part>>;

/**
 * Has every so many of a client's batches, reads and writes, come back half done, as DynamoDB has them when it has much
 * to do. Answers with how many did.
 */
export function leaveUnprocessed(client: DynamoDBDocumentClient, every: number): () => number {
  let batches = 0;
  let halved = 0;
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const left = /^Batch(Get|Write)/.exec(commandName)?.[1];
        const requests = requestsOf(args.input);
        if (left === undefined || requests === null || Object.values(requests).every((part) => sizeOf(part) < 2))
          return next(args);
        batches += 1;
        if (batches % every !== 0) return next(args);
        halved += 1;
        const answer = await next({ ...args, input: { ...args.input, RequestItems: mapped(requests, firstHalf) } });
        const output = {
          ...answer.output,
          [left === 'Get' ? 'UnprocessedKeys' : 'UnprocessedItems']: mapped(requests, secondHalf),
        };
        return { ...answer, output };
      },
    { step: 'initialize', name: 'leaveUnprocessed' },
  );
  return () => halved;
}

function requestsOf(input: object): Requests | null {
  return 'RequestItems' in input ? parseRequests(input.RequestItems) : null;
}

function parseRequests(requests: unknown): Requests {
  return requests as Requests;
}

function isList(part: Part): part is readonly unknown[] {
  return Array.isArray(part);
}

function sizeOf(part: Part): number {
  return isList(part) ? part.length : (part.Keys?.length ?? 0);
}

function mapped(requests: Requests, half: (list: readonly unknown[]) => readonly unknown[]): Requests {
  return Object.fromEntries(
    Object.entries(requests).map(([name, part]) => [
      name,
      isList(part) ? half(part) : { ...part, Keys: half(part.Keys ?? []) },
    ]),
  );
}

function firstHalf(list: readonly unknown[]): readonly unknown[] {
  return list.slice(0, Math.ceil(list.length / 2));
}

function secondHalf(list: readonly unknown[]): readonly unknown[] {
  return list.slice(Math.ceil(list.length / 2));
}
