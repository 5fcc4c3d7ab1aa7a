import { readAccounts } from '../../operations/read-accounts.ts';
import { readStatus } from '../../operations/read-status.ts';
import { entryId } from '../entry-id.ts';
import { inLanguageOrAny } from '../labels.ts';
import { commitmentPageOf } from '../pages.ts';
import { concept } from '../references.ts';
import type { CommitmentResolvers } from '../schema-types.generated.ts';

export const Commitment: CommitmentResolvers = {
  id: entryId,
  prefLabel: async (commitment, { language }, { loaders }) =>
    inLanguageOrAny((await loaders.load(commitment)).prefLabel, language) ?? commitment.key,
  party: async (commitment, _, { loaders }) => concept((await loaders.load(commitment)).party),
  accounts: async ({ key }, _, { reader, loaders }) => {
    const accounts = await readAccounts(reader, key);
    loaders.know(accounts);
    return accounts;
  },
  status: async (commitment, { asOf }, context) =>
    readStatus(context.reader, await commitmentPageOf(commitment, context), asOf ?? null),
};
