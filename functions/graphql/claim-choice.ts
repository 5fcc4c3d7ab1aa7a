import type { Claim } from '../domain/record.ts';
import type { Comparing } from '../operations/compare.ts';
import { badUserInput } from './bad-user-input.ts';
import { parseClaimDraft } from './claim-draft.ts';
import type { GraphqlContext } from './context.ts';
import { keyOfId } from './entry-by.ts';
import { parseKey } from './entry-key.ts';
import type { ClaimChoice, QueryCompareArgs } from './schema-types.generated.ts';

/**
 * The claims that are to be compared; null: the record has no claim of a name that is given.
 *
 * @throws GraphQLError naming the part of the arguments that cannot be meant
 */
export async function parseComparing(choices: QueryCompareArgs, context: GraphqlContext): Promise<Comparing | null> {
  const account = choices.under ?? null;
  const [claim, against, under] = await Promise.all([
    chosenClaim(choices.claim, 'claim', context),
    chosenClaim(choices.against, 'against', context),
    account === null ? null : chosenAccount(account, context),
  ]);
  const isMissing = claim === null || against === null || (account !== null && under === null);
  return isMissing ? null : { claim, against, under };
}

async function chosenClaim(
  { id, key, draft }: ClaimChoice,
  argument: string,
  context: GraphqlContext,
): Promise<Claim | null> {
  if (draft !== undefined) return parseClaimDraft(draft, `${argument}.draft`, context);
  const name = id === undefined ? parseKey(key, `${argument}.key`) : keyOfId('Claim', id, `${argument}.id`);
  return name === null ? null : context.loaders.find({ type: 'Claim', key: name });
}

async function chosenAccount(under: string, { loaders }: GraphqlContext): Promise<Claim | null> {
  const key = parseKey(under, 'under');
  const account = key === null ? null : await loaders.find({ type: 'Claim', key });
  if (account !== null && account.statement?.type !== 'Terms') {
    throw badUserInput('under', under, 'it must be the key of a claim with Terms');
  }
  return account;
}
