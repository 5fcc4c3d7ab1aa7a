import type { EntryRef } from '../domain/record.ts';
import type { ClaimPage, CommitmentPage } from '../operations/ports.ts';
import type { Reader } from '../operations/reader.ts';
import { claimPageIn, commitmentPageIn } from '../operations/viewed.ts';
import { badUserInput } from './bad-user-input.ts';
import type { GraphqlContext } from './context.ts';
import { parseKey } from './entry-key.ts';
import { momentOrNull } from './moment.ts';
import { commitmentPageOf, pageOf } from './pages.ts';

/** The arguments of a field that answers from a view of the record. */
export type ViewArguments = {
  readonly recordedBy?: string | null | undefined;
  readonly without?: readonly string[] | null | undefined;
};
/** What a field reads its answer from. */
export type Viewed<Page> = { readonly page: Page; readonly reader: Reader };

const MOST_WITHOUT = 100;

/**
 * A claim's page in the view that is asked for: as it is derived, where that is the record as it stands. In every view
 * of a draft the draft is on the record.
 *
 * @throws GraphQLError naming `without`
 */
export async function viewClaim(
  claim: EntryRef<'Claim'>,
  view: ViewArguments,
  context: GraphqlContext,
): Promise<Viewed<ClaimPage>> {
  const { recordedBy, without } = parseView(view);
  const reader = context.readerIn({ recordedBy, without, draft: context.loaders.draft(claim.key) });
  const page = await pageOf(claim, context);
  if (isPlain({ recordedBy, without })) return { reader, page };
  await noteStandIn(claim, reader, context);
  return { reader, page: await claimPageIn(reader.derivations, page) };
}

/** As {@link viewClaim}, of a commitment. */
export async function viewCommitment(
  commitment: EntryRef<'Commitment'>,
  view: ViewArguments,
  context: GraphqlContext,
): Promise<Viewed<CommitmentPage>> {
  const { recordedBy, without } = parseView(view);
  const reader = context.readerIn({ recordedBy, without, draft: null });
  const page = await commitmentPageOf(commitment, context);
  if (isPlain({ recordedBy, without })) return { reader, page };
  await noteStandIn(commitment, reader, context);
  return { reader, page: await commitmentPageIn(reader.derivations, page) };
}

/** What makes a view another list than the record as it stands: nothing, where it is that. */
export function identityOf(view: ViewArguments): readonly unknown[] {
  const parsed = parseView(view);
  return isPlain(parsed) ? [] : [parsed];
}

type ParsedView = { readonly recordedBy: number | null; readonly without: readonly string[] };

/** What a view does not have is taken as it stands. */
async function noteStandIn(
  { type, key }: EntryRef,
  { derivations }: Reader,
  { freshness }: GraphqlContext,
): Promise<void> {
  const found = await derivations.entries([{ type, key }]);
  if (found.length === 0) freshness.standsIn();
}

function parseView({ recordedBy, without }: ViewArguments): ParsedView {
  const keys = without ?? [];
  if (keys.length > MOST_WITHOUT) {
    throw badUserInput('without', keys, `it may name at most ${MOST_WITHOUT} claims`);
  }
  return { recordedBy: momentOrNull(recordedBy), without: keys.flatMap((key) => parseKey(key, 'without') ?? []) };
}

function isPlain({ recordedBy, without }: ParsedView): boolean {
  return recordedBy === null && without.length === 0;
}
