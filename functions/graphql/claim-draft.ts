import type { Claim } from '../domain/record.ts';
import { badDraft } from './bad-user-input.ts';
import { claimForm } from './claim-form.ts';
import type { GraphqlContext } from './context.ts';
import type { ClaimDraft } from './schema-types.generated.ts';

/**
 * The claim that a draft says, which from then on this request finds under its key.
 *
 * @param argument the path of the argument, for errors
 * @throws GraphQLError naming the argument and all that is wrong with it
 */
export async function parseClaimDraft(
  draft: ClaimDraft,
  argument: string,
  { readerIn, loaders }: GraphqlContext,
): Promise<Claim> {
  // Reading the record format takes libraries that most requests do without.
  const { readDraft } = await import('../operations/read-draft.ts');
  const { content, stepsOf } = claimForm(draft);
  const read = await readDraft(readerIn(), content);
  if ('problems' in read) {
    throw badDraft(
      argument,
      read.problems.map(({ path, message }) => ({
        path: [argument, ...stepsOf(path.split('/').slice(1))].join('.'),
        message,
      })),
    );
  }
  loaders.knowDraft(read.claim);
  return read.claim;
}
