import type { EntryRef } from '../domain/record.ts';
import type { Verification } from '../operations/ledger/verify-entry.ts';
import type { Head, Ledger } from '../operations/ports.ts';
import type { PageArguments } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import { entryId } from './entry-id.ts';
import type { ConnectionParent, NodeParent, RevisionParent } from './parents.ts';
import { revisionConnection } from './revisions.ts';

type EntryField<Arguments, Value> = (entry: NodeParent, given: Arguments, context: GraphqlContext) => Promise<Value>;

/**
 * The resolvers of the fields that every entry has. What reads history knows every format that there was; it is loaded by
 * those who ask, for most requests do without.
 */
export const entryFields: {
  readonly id: (entry: NodeParent) => string;
  readonly head: EntryField<object, Head | null>;
  readonly revision: EntryField<{ readonly number?: number | null }, RevisionParent | null>;
  readonly revisions: EntryField<PageArguments, ConnectionParent<RevisionParent>>;
  readonly corrections: EntryField<PageArguments, ConnectionParent<RevisionParent>>;
  readonly verification: EntryField<object, Verification>;
} = {
  id: entryId,
  head: async (entry, _, context) => (isDraft(entry, context) ? null : context.loaders.head(refTo(entry))),
  revision: async (entry, { number = null }, context) => {
    if (isDraft(entry, context)) return null;
    const { history } = context;
    return number === null ? history.latest(entry) : history.revision(entry, number);
  },
  revisions: async (entry, page, context) =>
    revisionConnection({ ledger: ledgerOf(entry, context), ref: refTo(entry), list: 'revisions' }, page),
  corrections: async (entry, page, context) =>
    revisionConnection({ ledger: ledgerOf(entry, context), ref: refTo(entry), list: 'corrections' }, page),
  verification: async (entry, _, context) => {
    const { verifyEntry } = await import('../operations/ledger/verify-entry.ts');
    return isDraft(entry, context) ? NO_HISTORY : verifyEntry(context, refTo(entry));
  },
};

/** Nothing of a draft was ever written, so that nothing of it is wrong. */
const NO_HISTORY: Verification = { revisions: 0, redacted: [], head: null, problems: [] };

/** Where an entry's history is; null: it has none, for it is a draft. */
export function ledgerOf(entry: NodeParent, context: GraphqlContext): Ledger | null {
  return isDraft(entry, context) ? null : context.ledger;
}

function isDraft({ type, key }: NodeParent, { loaders }: GraphqlContext): boolean {
  return type === 'Claim' && loaders.draft(key) !== null;
}

/** The name of an entry alone, without what else is at hand of it. */
function refTo({ type, key }: NodeParent): EntryRef {
  return { type, key };
}
