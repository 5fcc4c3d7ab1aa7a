import type { Status, Verdict } from '../domain/verdict.ts';
import type { Cause, Publication, PublishedPart } from '../operations/kept-ports.ts';
import { type Published, type Shown, showStatus, showVerdict } from '../operations/shown-publication.ts';
import { badUserInput } from './bad-user-input.ts';
import { type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import type { ListIdentity } from './cursor.ts';
import type { CauseParent, ConnectionParent } from './parents.ts';

/** What was published of an entry, and where to read it. */
export type PublicationList<T> = {
  readonly identity: ListIdentity;
  readonly ref: Published<T>['ref'];
  readonly read: (part: PublishedPart) => Promise<readonly Publication<T>[]>;
};

/**
 * Part of what was published of an entry, the latest first.
 *
 * @throws GraphQLError naming `first` or `after`
 */
export async function publishedConnection<T>(
  { identity, ref, read }: PublicationList<T>,
  page: PageArguments,
): Promise<ConnectionParent<Published<T>>> {
  const window = parseWindow(identity, page);
  const before = window.after === null ? null : Number(window.after);
  if (before !== null && !(Number.isSafeInteger(before) && before > 0)) {
    throw badUserInput('after', page.after, 'it must be a cursor that came from this same list');
  }
  const publications = await read({ before, limit: window.first + 1 });
  const items = publications
    .slice(0, window.first)
    .map((publication) => ({ position: String(publication.version), item: { ref, publication } }));
  return toConnection(identity, window, { items, more: publications.length > window.first });
}

/** What may be shown of a verdict that was published. */
export async function shownVerdict(published: Published<Verdict>, context: GraphqlContext): Promise<Shown<Verdict>> {
  return showVerdict(redactionsIn(context), published);
}

/** As {@link shownVerdict}, of a status. */
export async function shownStatus(published: Published<Status>, context: GraphqlContext): Promise<Shown<Status>> {
  return showStatus(redactionsIn(context), published);
}

function redactionsIn({ loaders, history }: GraphqlContext): Parameters<typeof showVerdict>[0] {
  return { find: loaders.find, redacted: history.redacted };
}

/** The revisions among causes; what is none of them is the passing of time, or other rules. */
export function causesAmong(causes: readonly Cause[]): readonly CauseParent[] {
  return causes.filter((cause) => cause !== null);
}
