import { readStatus } from '../../operations/read-status.ts';
import { entryFields } from '../entry-fields.ts';
import { labelOf } from '../labels.ts';
import { momentOrNull } from '../moment.ts';
import { commitmentPageOf } from '../pages.ts';
import { statusOf } from '../past.ts';
import { publishedConnection } from '../published.ts';
import { concept } from '../references.ts';
import type { CommitmentResolvers } from '../schema-types.generated.ts';
import { viewCommitment } from '../views.ts';

export const Commitment: CommitmentResolvers = {
  ...entryFields,
  prefLabel: async (commitment, { language }, { loaders }) => labelOf(await loaders.load(commitment), language),
  party: async (commitment, _, { loaders }) => concept((await loaders.load(commitment)).party),
  accounts: async ({ key }, _, { readerIn, loaders }) => {
    const { readAccounts } = await import('../../operations/read-accounts.ts');
    const accounts = await readAccounts(readerIn(), key);
    loaders.know(accounts);
    return accounts;
  },
  status: async (commitment, { asOf, ...view }, context) => {
    const { reader, page } = await viewCommitment(commitment, view, context);
    return statusOf(await readStatus(reader, page, momentOrNull(asOf)), momentOrNull(view.recordedBy));
  },
  statusTimeline: async (commitment, _, context) => {
    const { readStatusTimeline } = await import('../../operations/verdict-timeline.ts');
    return readStatusTimeline(context.readerIn(), await commitmentPageOf(commitment, context));
  },
  statusHistory: async ({ key }, page, { kept }) =>
    publishedConnection(
      {
        identity: ['statusHistory', key],
        ref: { type: 'Commitment', key },
        read: async (part) => kept.statuses(key, part),
      },
      page,
    ),
};
