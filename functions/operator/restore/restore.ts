import { canonicalJson } from '../../operations/ledger/canonical.ts';
import type { Store } from '../../operations/ports.ts';
import type { Database } from '../../store/database.ts';
import { putFed, putKept, putRequests } from '../../store/keeping.ts';
import { isEmpty } from '../../store/scan.ts';
import { inParallel } from '../in-parallel.ts';
import type { Progress } from '../progress.ts';
import { CommandError } from '../run-command.ts';
import {
  type Group,
  inGroups,
  type NumberedLine,
  problemsOfChain,
  problemsOfLines,
  revisionsIn,
} from './check-lines.ts';

export type Restoring = {
  readonly database: Database;
  readonly store: Store;
  readonly progress: Progress;
  /** Whether histories with chains that do not hold are restored as they are; which they are is said. */
  readonly evenBroken: boolean;
  /** Reads the file from its beginning. */
  readonly read: () => AsyncIterable<NumberedLine>;
};

const AT_ONCE = 8;
/** How many problems are said. */
const MOST_SAID = 20;

/**
 * Puts what an export with its history holds into an empty table, as it was: the revisions, what the feed tells, what was
 * published. Every chain is verified, in the file before anything is written and in the table after that. Nothing is
 * derived. Answers with how many entries there are.
 *
 * @throws CommandError where the table is not empty, the file is not a whole export, or a chain does not hold, unless even broken ones are asked for
 */
export async function restore(restoring: Restoring): Promise<number> {
  const { database, progress, evenBroken, read } = restoring;
  if (!(await isEmpty(database)))
    throw new CommandError(`The table ${JSON.stringify(database.tableName)} is not empty: nothing was written.`);
  progress.begin('Verifying the file', null);
  const [ofLines, ofChains] = [await problemsOfLines(read()), await problemsInFile(restoring)];
  const problems = [...ofLines, ...(evenBroken ? [] : ofChains)];
  if (evenBroken) for (const problem of ofChains) progress.line(problem);
  if (problems.length > 0) throw new CommandError([...said(problems), 'Nothing was written.'].join('\n'));

  progress.begin('Restoring entries', null);
  await inParallel(inGroups(read()), AT_ONCE, async (group) => {
    await put(restoring, group);
    progress.step();
  });

  progress.begin('Verifying the table', null);
  const different: string[] = [];
  let entries = 0;
  await inParallel(inGroups(read()), AT_ONCE, async (group) => {
    if (group.of === 'FEED') return;
    different.push(...(await problemsInTable(restoring, group)));
    entries += 1;
    progress.step();
  });
  if (different.length > 0) throw new CommandError(said(different).join('\n'));
  return entries;
}

async function problemsInFile({ read, progress }: Restoring): Promise<readonly string[]> {
  const problems: string[] = [];
  const seen = new Set<string>();
  for await (const group of inGroups(read())) {
    if (group.of === 'FEED') continue;
    const { type, key } = group.ref;
    if (seen.has(`${type} ${key}`)) problems.push(`${type} ${JSON.stringify(key)} stands in two places.`);
    seen.add(`${type} ${key}`);
    problems.push(...problemsOfChain(group.ref, revisionsIn(group.lines)));
    progress.step();
  }
  return problems;
}

/** What was kept comes before the revisions: whoever derives what follows from these finds what was told of them. */
async function put({ database, store }: Restoring, group: Group): Promise<void> {
  if (group.of === 'FEED') return putFed(database, group.lines);
  const { ref, lines } = group;
  const told = lines.find((line) => line.line === 'told')?.number ?? 0;
  const publications = lines.flatMap((line) => (line.line === 'publication' ? [line.publication] : []));
  await putKept(database, ref, { told, publications });
  for (const revision of revisionsIn(lines)) {
    if (!(await store.ledger.append(ref, revision)))
      throw new CommandError('Somebody else writes to the table. Empty it, and begin anew.');
  }
  await putRequests(
    database,
    ref,
    lines.flatMap((line) => (line.line === 'request' ? [line] : [])),
  );
}

async function problemsInTable(
  { store, evenBroken }: Restoring,
  { ref, lines }: Extract<Group, { readonly of: 'ENTRY' }>,
): Promise<readonly string[]> {
  const revisions = await store.ledger.history(ref);
  if (canonicalJson(revisions) !== canonicalJson(revisionsIn(lines)))
    return [`${ref.type} ${JSON.stringify(ref.key)} is not in the table as it is in the file.`];
  return evenBroken ? [] : problemsOfChain(ref, revisions);
}

function said(problems: readonly string[]): readonly string[] {
  const more = problems.length - MOST_SAID;
  return more > 0 ? [...problems.slice(0, MOST_SAID), `And ${more.toLocaleString('en')} more.`] : problems;
}
