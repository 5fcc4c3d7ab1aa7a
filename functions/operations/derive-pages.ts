import { refName } from '../domain/ref-name.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import { affectedByStanding } from './affected.ts';
import { BOUNDS, MOST_CLAIMS, MOST_COMPARISONS_IN_STEP } from './bounds.ts';
import { allCauses, type Due, eachOnce } from './due.ts';
import { type Effort, UNBOUNDED } from './effort.ts';
import { openEvidence } from './evidence.ts';
import { inTurn } from './in-turn.ts';
import type { Task, WhichTurn } from './kept-ports.ts';
import { leaveTasks } from './leave-tasks.ts';
import { ATTEMPTS, MOST_IN_STEP, OvertakenError, type Projector } from './projector.ts';
import { type DerivedPage, takePageTurn } from './take-page-turn.ts';
import { rememberingFor } from './views.ts';

/**
 * Derives the pages of claims and commitments, and on to those of claims that rest on one whose standing changed, until
 * none does. Each is settled from the record, never from what was derived of others, so that in whatever order it
 * happens, the last of them is right. A page is written after those that it is passed on to: what is broken off
 * in between is found to have changed again by whoever takes it up.
 *
 * What is beyond one step is left for later. Answers with the ids of the tasks that it left.
 *
 * @throws OvertakenError
 */
export async function derivePages(projector: Projector, due: readonly Due[]): Promise<readonly string[]> {
  const { mostInStep = MOST_IN_STEP } = projector;
  const step = openStep(projector);
  const seen = new Set<string>();
  const levels: (readonly DerivedPage[])[] = [];
  const tasks = [...(await leaveTasks(projector, due.slice(mostInStep), taskOf))];
  let level = due.slice(0, mostInStep);
  while (level.length > 0) {
    for (const { ref } of level) seen.add(refName(ref));
    const { pages, left } = await deriveLevel(projector, level, { which: 'NEXT', step });
    levels.push(pages);
    tasks.push(...(await leaveTasks(projector, left, taskOf)));
    const next = (await findNext(projector, pages, step)).filter(({ ref }) => !seen.has(refName(ref)));
    const fits = seen.size + next.length <= mostInStep && !step.isOver();
    if (!fits) tasks.push(...(await leaveTasks(projector, next, taskOf)));
    level = fits ? next : [];
  }
  const late = await writeAll(projector, levels.toReversed());
  return [...tasks, ...[...levels.flat(), ...late].flatMap((page) => page.tasks)];
}

/** What one step has compared so far, and whether that is enough for one. */
type Step = { readonly effort: Effort; readonly isOver: () => boolean };

function openStep({ mostComparedInStep = MOST_COMPARISONS_IN_STEP }: Projector): Step {
  let compared = 0;
  return {
    effort: async (comparisons) => {
      compared += comparisons;
    },
    isOver: () => compared >= mostComparedInStep,
  };
}

/** Whoever has to go on until all is done. */
const ENDLESS: Step = { effort: UNBOUNDED, isOver: () => false };

function taskOf(due: readonly Due[]): Task {
  return { of: 'DERIVE', refs: due.map(({ ref }) => ref), causes: allCauses(due) };
}

/** Answers with the pages that it had to derive again. */
async function writeAll(
  projector: Projector,
  levels: readonly (readonly DerivedPage[])[],
): Promise<readonly DerivedPage[]> {
  const late: Due[] = [];
  const again: DerivedPage[] = [];
  for (const pages of levels) {
    const written = await inTurn(pages, async ({ write }) => write());
    late.push(...pages.filter((_, index) => !written[index]));
  }
  let left = late;
  // Somebody else has read more, and may fail: who is late derives again, so that what it knows is not lost with them.
  for (let attempt = 1; left.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS)
      throw new OvertakenError(`${left.map(({ ref }) => refName(ref)).join(', ')}: others were faster.`);
    const { pages } = await deriveLevel(projector, left, { which: 'SHARED', step: ENDLESS });
    again.push(...pages);
    const written = await inTurn(pages, async ({ write }) => write());
    left = pages.filter((_, index) => !written[index]);
  }
  return again;
}

/**
 * All turns are taken before anything is read: what is read for several pages is late enough for each. Answers with the
 * pages, and with what is left once the step is over.
 */
async function deriveLevel(
  projector: Projector,
  level: readonly Due[],
  { which, step: { effort, isOver } }: { readonly which: WhichTurn; readonly step: Step },
): Promise<{ readonly pages: readonly DerivedPage[]; readonly left: readonly Due[] }> {
  const { derivations, mostClaims = MOST_CLAIMS } = projector;
  const turns = await inTurn(level, async (due) => ({ due, derive: await takePageTurn(projector, due, which) }));
  const record = rememberingFor(level.length, derivations);
  const evidence = await openEvidence(record, null, { bounds: { ...BOUNDS, mostClaims }, effort });
  // All at once: what is read of each after that is at hand.
  await record.entries(level.map(({ ref }) => ref));
  const left: Due[] = [];
  const pages = await inTurn(turns, async ({ due, derive }) => {
    if (!isOver()) return derive(evidence, record);
    left.push(due);
    return null;
  });
  return { pages: pages.filter((page) => page !== null), left };
}

/** What may change with the claims whose standing did, for the same reasons. */
async function findNext(
  { derivations }: Projector,
  pages: readonly DerivedPage[],
  { effort }: Step,
): Promise<readonly Due[]> {
  const passing = pages.flatMap(({ passesOn, causes }) => (passesOn === null ? [] : [{ claim: passesOn, causes }]));
  if (passing.length === 0) return [];
  const record = rememberingFor(passing.length, derivations);
  const vocabulary = createVocabulary(await record.vocabulary());
  const affected = await affectedByStanding(
    record,
    passing.map((each) => ({ ...each, vocabulary })),
    effort,
  );
  return eachOnce(affected.map(({ ref, by: { causes } }) => ({ ref, causes })));
}
