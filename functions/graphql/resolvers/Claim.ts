import { readChecks } from '../../operations/read-checks.ts';
import { readVerdict } from '../../operations/read-verdict.ts';
import { parseWindow, toConnection } from '../connection.ts';
import { entryId } from '../entry-id.ts';
import { pageOf } from '../pages.ts';
import { concept } from '../references.ts';
import type { ClaimResolvers } from '../schema-types.generated.ts';

export const Claim: ClaimResolvers = {
  id: entryId,
  text: async (claim, _, { loaders }) => claim.text ?? (await loaders.load(claim)).text,
  language: async (claim, _, { loaders }) => (await loaders.load(claim)).language,
  claimant: async (claim, _, { loaders }) => concept(claim.claimant ?? (await loaders.load(claim)).claimant),
  claimDate: async (claim, _, { loaders }) => {
    const { edtf, at } = (await loaders.load(claim)).claimDate;
    // One of the two is always given; a DateTime is EDTF as well.
    return edtf ?? at ?? '';
  },
  claimDateTimeZone: async (claim, _, { loaders }) => (await loaders.load(claim)).claimDate.timeZone,
  appearances: async (claim, _, { loaders }) => (await loaders.load(claim)).appearances,
  rank: async (claim, _, { loaders }) => (await loaders.load(claim)).rank,
  statement: async (claim, _, { loaders }) => (await loaders.load(claim)).statement,
  verdict: async (claim, { asOf }, context) => readVerdict(context.reader, await pageOf(claim, context), asOf ?? null),
  checks: async (claim, { asOf = null, ...page }, context) => {
    const list = ['checks', claim.key, asOf];
    const window = parseWindow(list, page);
    const slice = await readChecks(context.reader, await pageOf(claim, context), { asOf, window });
    return toConnection(list, window, slice);
  },
};
