import { type GraphQLInputType, isEnumType, isInputObjectType, isListType, isNonNullType, isScalarType } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { createAuthenticate } from '../../../functions/handlers/authentication.ts';
import { createGraphqlHandler } from '../../../functions/handlers/create-graphql-handler.ts';
import type { GraphqlHandler } from '../../../functions/handlers/graphql-handler.ts';
import type { IssuerConfig } from '../../../functions/handlers/issuer-config.ts';
import type { Ledger, Store } from '../../../functions/operations/ports.ts';
import { httpEvent, lambdaContext } from '../../support/http-event.ts';
import { seededStore } from '../../support/seed.ts';
import { inSeconds, type Part, publisher, signingKey, tokenOf } from '../../support/tokens.ts';
import { HOLE, townWith } from '../../support/town.ts';

const POOL = 'eu-central-1_Staging01';
const OTHER_POOL = 'eu-central-1_Prod00001';
const ISSUER: IssuerConfig = { kind: 'cognito', userPoolId: POOL, clientId: 'staging' };
const [key, otherKey] = [signingKey('k1', 'RS256'), signingKey('k1', 'RS256')];

function claimsOf(groups: readonly string[], other: Part = {}): Part {
  const iss = `https://cognito-idp.eu-central-1.amazonaws.com/${POOL}`;
  return {
    iss,
    client_id: 'staging',
    token_use: 'access',
    sub: 'ada',
    exp: inSeconds(60),
    'cognito:groups': groups,
    ...other,
  };
}

const ALL = ['editor', 'redactor'];
/** By who asks, their token; null: they have none. */
const CALLERS = {
  'no token': null,
  'no JSON Web Token': 'a.b.c',
  'a token that has expired': tokenOf(claimsOf(ALL, { exp: inSeconds(-60) }), key),
  'a token that is signed with another key': tokenOf(claimsOf(ALL), otherKey),
  'a token of another environment’s pool': tokenOf(
    claimsOf(ALL, { iss: claimsOf([])['iss']?.toString().replace(POOL, OTHER_POOL) }),
    otherKey,
  ),
  'a token of another environment’s client': tokenOf(claimsOf(ALL, { client_id: 'prod' }), key),
  'the token of a reader': tokenOf(claimsOf(['sports']), key),
  'the token of an editor': tokenOf(claimsOf(['editor']), key),
  'the token of a redactor': tokenOf(claimsOf(['redactor']), key),
};
type CallerName = keyof typeof CALLERS;

/** Who has a token that is none here: they do not even read. */
const STRANGERS = [
  'no JSON Web Token',
  'a token that has expired',
  'a token that is signed with another key',
  'a token of another environment’s pool',
  'a token of another environment’s client',
] as const satisfies readonly CallerName[];

/** How somebody is refused who lacks the role: of a request that may be made, one field is null. */
function refusalOf(caller: CallerName): readonly unknown[] {
  if (STRANGERS.some((stranger) => stranger === caller)) return [401, 'UNAUTHENTICATED'];
  return [200, caller === 'no token' ? 'UNAUTHENTICATED' : 'FORBIDDEN'];
}

let handler: GraphqlHandler;
/** What was asked of the ledger: whatever somebody may not do leaves no trace there. */
let asked: string[];
beforeAll(async () => {
  const store = watched(await seededStore(townWith(HOLE)));
  handler = createGraphqlHandler({ ...store, authenticate: createAuthenticate(ISSUER, publisher(key).fetchKeys) });
});

function watched(store: Store): Store {
  const note =
    <Arguments extends readonly unknown[], Value>(name: keyof Ledger, call: (...given: Arguments) => Promise<Value>) =>
    async (...given: Arguments): Promise<Value> => {
      asked.push(name);
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

/** The status, and the code of the error; null: there is none. */
async function outcomeOf(caller: CallerName, query: string, variables: object = {}): Promise<readonly unknown[]> {
  const token = CALLERS[caller];
  const headers = { 'content-type': 'application/json', ...(token !== null && { authorization: `Bearer ${token}` }) };
  const event = httpEvent({ method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { statusCode, body = '' } = await handler(event, lambdaContext);
  const { errors }: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] } =
    JSON.parse(body);
  return [statusCode, errors?.[0]?.extensions.code ?? null];
}

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

const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {}).map(
  ({ name, args: [argument] }) => ({
    name,
    query: `mutation ($input: ${String(argument?.type)}) { ${name}(input: $input) { __typename } }`,
    variables: { input: argument && sampleOf(argument.type) },
  }),
);
const cells = mutations.flatMap((mutation) =>
  (Object.keys(CALLERS) as CallerName[]).map((caller) => [mutation.name, caller, mutation] as const),
);

describe('who may do what', () => {
  it('is asked of every mutation there is', () => {
    expect(mutations.length).toBeGreaterThan(10);
  });

  it.each(cells)('%s with %s', async (name, caller, { query, variables }) => {
    asked = [];
    const outcome = await outcomeOf(caller, query, variables);
    const isAllowed = caller === (name === 'redact' ? 'the token of a redactor' : 'the token of an editor');
    expect(isAllowed ? outcome : [...outcome, ...asked]).toEqual(isAllowed ? [200, null] : refusalOf(caller));
  });

  it.each(STRANGERS)('no query is answered with %s', async (caller) => {
    expect(await outcomeOf(caller, '{ claims { edges { node { key } } } }')).toEqual([401, 'UNAUTHENTICATED']);
  });

  it.each(['no token', 'the token of a reader', 'the token of an editor', 'the token of a redactor'] as const)(
    'a query is answered with %s',
    async (caller) => {
      expect(await outcomeOf(caller, '{ claims { edges { node { key } } } }')).toEqual([200, null]);
    },
  );
});
