import type { EntryRef } from '../../domain/record.ts';
import { refName } from '../../domain/ref-name.ts';
import { checkEntries } from '../../operations/record-format/check-entries.ts';
import type { FindEntry } from '../../operations/record-format/entry-problem.ts';
import { outlineOf } from '../../operations/record-format/outline.ts';
import { describeProblem, type Problem } from '../../operations/record-format/problems.ts';
import { inBatches, inParallel } from '../in-parallel.ts';
import { entryIn, type OnRecord } from './compare-content.ts';
import type { RightEntry } from './file-entry.ts';
import type { Loading } from './load.ts';
import type { Input } from './open-inputs.ts';
import { orderConcepts } from './order-concepts.ts';
import type { Finding, Settled } from './outcome.ts';
import { LOOKED_UP_AT_ONCE, type RecordApi } from './record-api.ts';
import { settled } from './record-one.ts';
import { type Survey, surveyed } from './survey.ts';

export type Rehearsing = Pick<Loading, 'report' | 'concurrency'> & {
  /** What is on record; null: nobody is asked. */
  readonly api: Pick<RecordApi, 'lookUp'> | null;
};

const ALL = ['Concept', 'Source', 'Commitment', 'Event', 'Claim', 'EditorCheck'] as const;

/**
 * Reports what loading would do with what was surveyed, and does nothing: what would be recorded (RECORDED), what is
 * there, and what names anything that is neither in the files nor, where there is one to ask, on the record.
 *
 * @throws StopError where the API is not there, or lets nobody in; GaveUpError where it has no answer
 */
export async function rehearse(
  inputs: readonly Input[],
  found: Survey,
  { api, report, concurrency }: Rehearsing,
): Promise<void> {
  const { circles } = orderConcepts(found.concepts);
  const entries = surveyed(inputs, ALL, found);
  await inParallel(inBatches(entries, LOOKED_UP_AT_ONCE), concurrency, async (batch) => {
    const elsewhere = batch.flatMap((one) => danglingRefs(problemsOf(one, found.known.find)));
    const onRecord = await lookUp(api, [...batch.map(({ entry }) => entry), ...elsewhere]);
    const find: FindEntry = (type, key) =>
      found.known.find(type, key) ?? outlined(onRecord.get(refName({ type, key })));
    for (const one of batch) {
      const current = onRecord.get(refName(one.entry)) ?? null;
      const circle = one.entry.type === 'Concept' ? circles.get(one.entry.key) : undefined;
      const findings = [...problemsOf(one, find).map(findingOf), ...(circle === undefined ? [] : [circle])];
      const { outcome, findings: said } = wouldCome(one, current, findings);
      report(one.place, outcome, said);
    }
  });
}

function wouldCome({ entry }: RightEntry, current: OnRecord | null, findings: readonly Finding[]): Settled {
  if (current !== null) return settled(entry, current, false);
  return { outcome: findings.length > 0 ? 'BAD' : 'RECORDED', findings };
}

/** What is wrong between one entry and what it names; circles are found among all. */
function problemsOf({ outline }: RightEntry, find: FindEntry): readonly Problem[] {
  return checkEntries([outline], find)
    .map(({ problem }) => problem)
    .filter(({ kind }) => kind !== 'CYCLE');
}

function danglingRefs(problems: readonly Problem[]): readonly EntryRef[] {
  return problems.flatMap((problem) =>
    problem.kind === 'DANGLING' ? problem.types.map((type) => ({ type, key: problem.key })) : [],
  );
}

async function lookUp(api: Rehearsing['api'], refs: readonly EntryRef[]): Promise<ReadonlyMap<string, OnRecord>> {
  const distinct = [...new Map(refs.map((ref) => [refName(ref), ref])).values()];
  const found = new Map<string, OnRecord>();
  for await (const some of inBatches(api === null ? [] : distinct, LOOKED_UP_AT_ONCE)) {
    const answers = (await api?.lookUp(some)) ?? [];
    some.forEach((ref, index) => {
      const current = answers[index] ?? null;
      if (current !== null) found.set(refName(ref), current);
    });
  }
  return found;
}

/** What was redacted is on the record too, though nobody can tell what it is. */
function outlined(current: OnRecord | undefined): ReturnType<FindEntry> {
  if (current === undefined) return undefined;
  return outlineOf(current.canonicalContent === null ? null : entryIn(current.canonicalContent), []);
}

function findingOf(problem: Problem): Finding {
  return { path: problem.path, message: describeProblem(problem) };
}
