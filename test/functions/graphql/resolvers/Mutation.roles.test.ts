import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../../functions/graphql/schema.ts';
import type { Role } from '../../../../functions/operations/caller.ts';
import type { Ledger, Store } from '../../../../functions/operations/ports.ts';
import { askStore } from '../../../support/ask.ts';
import { asAnn } from '../../../support/mutate.ts';
import { seededStore } from '../../../support/seed.ts';
import { HOLE, townWith } from '../../../support/town.ts';
import { WRITTEN_AT } from '../../../support/writer.ts';

const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {});

/** Something of a type that GraphQL takes. */
function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
  }
  return isScalarType(type) && type.name === 'Int' ? 1 : 'nothing';
}

let store: Store;
let written: string[];
beforeAll(async () => {
  store = await seededStore(townWith(HOLE));
  written = [];
});

/** The store, with a note of whatever is written or asked to be. */
function watched(): Store {
  const note =
    <Arguments extends readonly unknown[], Value>(name: keyof Ledger, call: (...given: Arguments) => Promise<Value>) =>
    async (...given: Arguments): Promise<Value> => {
      written.push(name);
      return call(...given);
    };
  const { read, append, claimRequest, removeContent } = store.ledger;
  return {
    ...store,
    ledger: {
      ...store.ledger,
      read: note('read', read),
      append: note('append', append),
      claimRequest: note('claimRequest', claimRequest),
      removeContent: note('removeContent', removeContent),
    },
  };
}

/** The code of the error; null: whoever it is may do this. */
async function refusalOf(mutation: (typeof mutations)[number], roles: readonly Role[] | null): Promise<unknown> {
  const [argument] = mutation.args;
  if (argument === undefined) throw new Error(`${mutation.name} has no input.`);
  const query = `mutation ($input: ${String(argument.type)}) { ${mutation.name}(input: $input) { __typename } }`;
  const variables = { input: sampleOf(argument.type) };
  const asker = roles === null ? { ...watched(), now: WRITTEN_AT } : asAnn(watched(), ...roles);
  const answer = await askStore(query, asker, variables);
  const { errors } = answer as { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] };
  return errors?.[0]?.extensions.code ?? null;
}

describe('Mutation', () => {
  it.each(mutations.map((mutation) => [mutation.name, mutation] as const))(
    '%s is refused to whoever lacks the role, and nothing is written',
    async (name, mutation) => {
      const [needed, other] = name === 'redact' ? (['redactor', 'editor'] as const) : (['editor', 'redactor'] as const);
      written = [];
      expect([
        await refusalOf(mutation, null),
        await refusalOf(mutation, []),
        await refusalOf(mutation, [other]),
        written,
      ]).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', []]);
      expect(await refusalOf(mutation, [needed])).toBeNull();
    },
  );
});
