/** The API over a table that holds the worded town, asked for all that it can tell. */
import { type GraphQLSchema, getNamedType, graphql } from 'graphql';
import type { EntryType } from '../../functions/domain/record.ts';
import { createContext } from '../../functions/graphql/context.ts';
import { createSchema } from '../../functions/graphql/schema.ts';
import { createGraphqlHandler } from '../../functions/handlers/create-graphql-handler.ts';
import { EXAMPLE_REVIEWS } from '../../functions/local/example-reviews.ts';
import { projectingAfter } from '../../functions/local/projecting-after.ts';
import type { Caller } from '../../functions/operations/caller.ts';
import { projectFully } from '../../functions/operations/project-fully.ts';
import type { Database } from '../../functions/store/database.ts';
import { allFields } from './all-fields.ts';
import { startOf } from './build.ts';
import { everyQuestion } from './every-question.ts';
import { httpEvent, lambdaContext } from './http-event.ts';
import { storeOf } from './projected.ts';
import { addressesWith, askedOfTown, type Drafted, GAZETTE, WORDED_TOWN, wordOf } from './worded-town.ts';

export const schema: GraphQLSchema = createSchema();

/** By type: what it is called in an input, the mutations that record an entry and follow on that, and its draft there. */
export const MUTATIONS: Readonly<
  Record<EntryType, readonly [name: string, record: string, follow: string, draft: string]>
> = {
  Claim: ['CLAIM', 'recordClaim', 'correctClaim', 'claim'],
  Commitment: ['COMMITMENT', 'recordCommitment', 'reviseCommitment', 'commitment'],
  Concept: ['CONCEPT', 'recordConcept', 'reviseConcept', 'concept'],
  EditorCheck: ['EDITOR_CHECK', 'makeCheck', 'withdrawCheck', 'check'],
  Event: ['EVENT', 'recordEvent', 'reviseEvent', 'event'],
  Source: ['SOURCE', 'recordSource', 'reviseSource', 'source'],
};

/** The days at which views are asked for, and at which all is read. */
const [BEFORE, READ] = ['2030-02-02', '2030-02-04'] as const;

/** A mutation, and its input. */
export type Mutating = readonly [name: string, input: object];

/** What puts an entry on the record, and what follows on that. */
export function mutationsOf(
  { ref: { type, key }, draft }: Drafted,
  word: string,
  keys: readonly (string | null)[],
): readonly Mutating[] {
  const [, record, follow, noun] = MUTATIONS[type];
  const [first = null, second = null] = keys;
  const revised = type === 'EditorCheck' ? {} : { [noun]: draft(`${word} again`) };
  return [
    [record, { key, [noun]: draft(word), idempotencyKey: first }],
    [follow, { key, ...revised, revision: 1, reason: `For ${word}.`, idempotencyKey: second }],
  ];
}

/** All that the source of the town was ever found at. */
export const ADDRESSES: readonly string[] = [wordOf(GAZETTE), `${wordOf(GAZETTE)} again`].flatMap(addressesWith);
const QUESTIONS = everyQuestion(schema, {
  refs: WORDED_TOWN.map(({ ref }) => ref),
  moments: [`${BEFORE}T00:00:00Z`],
  roots: askedOfTown(ADDRESSES),
});

/** What a token allows; a reader's allows nothing. */
export type Role = 'reader' | 'editor' | 'redactor';
function callerWith(role: Role | null): Caller | null {
  if (role === null) return null;
  return { editor: { id: 'ann', name: 'Ann' }, roles: new Set(role === 'reader' ? [] : [role]) };
}
const isRole = (name: string | undefined): name is Role =>
  name === 'reader' || name === 'editor' || name === 'redactor';

/** What can be asked of a table that holds the town. */
export type Served = {
  /** Sends a mutation as the API gets it, and asks for all that can come of it. */
  readonly mutate: (role: Role | null, mutating: Mutating) => Promise<string>;
  /** What is answered to all that can be asked. */
  readonly answers: (role: Role | null, questions?: readonly string[]) => Promise<readonly unknown[]>;
  readonly reviews: () => Promise<readonly string[]>;
  readonly logged: readonly unknown[];
};

/** Serves a table; what follows from a write is derived at once. */
export function serve(database: Database, day: string): Served {
  const store = storeOf(database);
  const logged: unknown[] = [];
  let moment = startOf(day);
  const now = (): number => (moment += 1000);
  const handler = createGraphqlHandler({
    ...store,
    ledger: projectingAfter(store.ledger, async (written) => projectFully({ ...store, now: now() }, written)),
    reviews: EXAMPLE_REVIEWS,
    now,
    log: (line) => logged.push(line),
    authenticate: async (role) => callerWith(isRole(role) ? role : null),
  });
  const send = async (event: Parameters<typeof handler>[0]): Promise<string> =>
    (await handler(event, lambdaContext)).body ?? '';
  return {
    logged,
    mutate: async (role, [name, input]) => {
      const field = schema.getMutationType()?.getFields()[name];
      if (field === undefined) throw new Error(`There is no mutation ${name}.`);
      const outcome = allFields(schema, getNamedType(field.type).name, 'WORDS');
      const query = `mutation ($input: ${String(field.args[0]?.type)}) { ${name}(input: $input) ${outcome} }`;
      const headers = { 'content-type': 'application/json', ...(role !== null && { authorization: role }) };
      return send(httpEvent({ method: 'POST', headers, body: JSON.stringify({ query, variables: { input } }) }));
    },
    answers: async (role, questions = QUESTIONS) => {
      const parts = { ...store, now: startOf(READ), requestId: 'request', reviews: EXAMPLE_REVIEWS };
      const answers: unknown[] = [];
      for (const source of questions) {
        const contextValue = createContext({ ...parts, caller: callerWith(role) });
        const { data, errors = [] } = await graphql({ schema, source, contextValue });
        if (errors.length > 0) throw new AggregateError(errors, `Not answered: ${source}`);
        answers.push(data);
      }
      return answers;
    },
    reviews: async () =>
      Promise.all(
        WORDED_TOWN.filter(({ ref }) => ref.type === 'Claim').map(async ({ ref: { key } }) =>
          send({ ...httpEvent({}), rawPath: `/claims/${key}.jsonld` }),
        ),
      ),
  };
}
