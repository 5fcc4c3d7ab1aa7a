import { claimConnection } from '../../claim-connection.ts';
import { parseClaimList } from '../../claim-list.ts';
import type { QueryResolvers } from '../../schema-types.generated.ts';

export const claims: QueryResolvers['claims'] = async (_, asked, context) =>
  claimConnection(await parseClaimList(asked), asked, context);
