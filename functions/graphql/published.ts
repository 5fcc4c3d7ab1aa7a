import type { Status, Verdict } from '../domain/verdict.ts';
import type { Cause, Publication } from '../operations/kept-ports.ts';
import type { Numbers } from '../operations/list-ports.ts';
import { sliceNumbered } from '../operations/numbered.ts';
import { type Published, type Shown, showStatus, showVerdict } from '../operations/shown-publication.ts';
import { mapSlice, type PageArguments, parseWindow, toConnection } from './connection.ts';
import type { GraphqlContext } from './context.ts';
import type { ListIdentity } from './cursor.ts';
import type { CauseParent, ConnectionParent } from './parents.ts';

/** What was published of an entry, and where to read it. */
export type PublicationList<T> = {
  readonly identity: ListIdentity;
  readonly ref: Published<T>['ref'];
  readonly read: (part: Numbers) => Promise<readonly Publication<T>[]>;
};

/**
 * Part of what was published of an entry, the latest first.
 *
 * @throws GraphQLError naming the argument
 */
export async function publishedConnection<T>(
  { identity, ref, read }: PublicationList<T>,
  page: PageArguments,
): Promise<ConnectionParent<Published<T>>> {
  const slice = await sliceNumbered(parseWindow(identity, page), read, ({ version }) => version);
  return toConnection(
    identity,
    mapSlice(slice, (publication) => ({ ref, publication })),
  );
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
