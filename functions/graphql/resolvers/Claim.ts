import { readChecks } from '../../operations/read-checks.ts';
import { readVerdict } from '../../operations/read-verdict.ts';
import { claimDateText } from '../claim-date-text.ts';
import { claimReviewText } from '../claim-review.ts';
import { connectionOf, mapSlice, parseWindow, toConnection } from '../connection.ts';
import { entryFields, ledgerOf } from '../entry-fields.ts';
import { momentOrNull } from '../moment.ts';
import { checkOf, verdictOf } from '../past.ts';
import { publishedConnection } from '../published.ts';
import { concept, placedChange } from '../references.ts';
import type { ClaimResolvers } from '../schema-types.generated.ts';
import { identityOf, viewClaim } from '../views.ts';

export const Claim: ClaimResolvers = {
  ...entryFields,
  text: async (claim, _, { loaders }) => claim.text ?? (await loaders.load(claim)).text,
  language: async (claim, _, { loaders }) => (await loaders.load(claim)).language,
  claimant: async (claim, _, { loaders }) => concept(claim.claimant ?? (await loaders.load(claim)).claimant),
  claimDate: async (claim, _, { loaders }) => claimDateText((await loaders.load(claim)).claimDate),
  claimDateTimeZone: async (claim, _, { loaders }) => (await loaders.load(claim)).claimDate.timeZone,
  appearances: async (claim, _, { loaders }) => (await loaders.load(claim)).appearances,
  rank: async (claim, _, { loaders }) => (await loaders.load(claim)).rank,
  statement: async (claim, _, { loaders }) => (await loaders.load(claim)).statement,
  verdict: async (claim, { asOf, ...view }, context) => {
    const { reader, page } = await viewClaim(claim, view, context);
    return verdictOf(await readVerdict(reader, page, momentOrNull(asOf)), momentOrNull(view.recordedBy));
  },
  claimReview: async (claim, _, context) => claimReviewText(claim, context),
  checks: async (claim, { asOf: until, recordedBy, without = null, ...page }, context) => {
    const asOf = momentOrNull(until);
    const list = ['checks', claim.key, asOf, ...identityOf({ recordedBy, without })];
    const window = parseWindow(list, page);
    const viewed = await viewClaim(claim, { recordedBy, without }, context);
    const slice = await readChecks(viewed.reader, viewed.page, { asOf, window });
    return toConnection(
      list,
      mapSlice(slice, (check) => checkOf(check, momentOrNull(recordedBy))),
    );
  },
  verdictTimeline: async (claim, _, context) => {
    const { reader, page } = await viewClaim(claim, {}, context);
    const { readVerdictTimeline } = await import('../../operations/verdict-timeline.ts');
    return readVerdictTimeline(reader, page);
  },
  verdictHistory: async (claim, page, context) =>
    publishedConnection(
      {
        identity: ['verdictHistory', claim.key],
        ref: { type: 'Claim', key: claim.key },
        read: async (part) => (ledgerOf(claim, context) === null ? [] : context.kept.verdicts(claim.key, part)),
      },
      page,
    ),
  impact: async (claim, part, context) => {
    const { reader, page } = await viewClaim(claim, {}, context);
    const { readImpact } = await import('../../operations/impact.ts');
    const { changes, limited } = await readImpact(reader, [page.claim]);
    return connectionOf(['impact', claim.key], part, { items: changes.map(placedChange), limited });
  },
  retracted: async (claim, _, { loaders }) => (await loaders.load(claim)).retracted === true,
  retraction: async (claim, _, context) => {
    const { type, key, retracted } = await context.loaders.load(claim);
    const ledger = retracted === true ? ledgerOf(claim, context) : null;
    if (ledger === null) return null;
    const { readRetraction } = await import('../../operations/ledger/read-revisions.ts');
    return readRetraction(ledger, { type, key });
  },
};
