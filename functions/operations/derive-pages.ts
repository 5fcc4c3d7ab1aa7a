import type { Claim } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { RULE_SET_VERSION } from '../domain/rule-set-version.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import { affectedByStanding } from './affected.ts';
import { deriveStatus } from './derive-status.ts';
import { deriveVerdict } from './derive-verdict.ts';
import { allCauses, type Due, eachOnce } from './due.ts';
import { type Evidence, openEvidence } from './evidence.ts';
import { inTurn } from './in-turn.ts';
import { LATEST_PUBLISHED, type Task, type WhichTurn } from './kept-ports.ts';
import { leaveTasks } from './leave-tasks.ts';
import { listsOf } from './lists-of.ts';
import { ATTEMPTS, MOST_IN_STEP, OvertakenError, type Projector } from './projector.ts';
import { publish } from './publish.ts';
import { rememberingFor } from './views.ts';

/** A page as it was derived: how to write it (false: that was too late), and the claim, if others may change with it. */
type DerivedPage = Due & { readonly write: () => Promise<boolean>; readonly passesOn: Claim | null };

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
  const seen = new Set<string>();
  const levels: (readonly DerivedPage[])[] = [];
  const tasks = [...(await leaveTasks(projector, due.slice(mostInStep), taskOf))];
  let level = due.slice(0, mostInStep);
  while (level.length > 0) {
    for (const { ref } of level) seen.add(refName(ref));
    const pages = await deriveLevel(projector, level, 'NEXT');
    levels.push(pages);
    const next = (await findNext(projector, pages)).filter(({ ref }) => !seen.has(refName(ref)));
    const fits = seen.size + next.length <= mostInStep;
    if (!fits) tasks.push(...(await leaveTasks(projector, next, taskOf)));
    level = fits ? next : [];
  }
  await writeAll(projector, levels.toReversed());
  return tasks;
}

function taskOf(due: readonly Due[]): Task {
  return { of: 'DERIVE', refs: due.map(({ ref }) => ref), causes: allCauses(due) };
}

async function writeAll(projector: Projector, levels: readonly (readonly DerivedPage[])[]): Promise<void> {
  const late: Due[] = [];
  for (const pages of levels) {
    const written = await inTurn(pages, async ({ write }) => write());
    late.push(...pages.filter((_, index) => !written[index]));
  }
  let left = late;
  // Somebody else has read more, and may fail: who is late derives again, so that what it knows is not lost with them.
  for (let attempt = 1; left.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS)
      throw new OvertakenError(`${left.map(({ ref }) => refName(ref)).join(', ')}: others were faster.`);
    const pages = await deriveLevel(projector, left, 'SHARED');
    const written = await inTurn(pages, async ({ write }) => write());
    left = pages.filter((_, index) => !written[index]);
  }
}

/** All turns are taken before anything is read: what is read for several pages is late enough for each. */
async function deriveLevel(
  projector: Projector,
  level: readonly Due[],
  which: WhichTurn,
): Promise<readonly DerivedPage[]> {
  const { derivations, mostClaims } = projector;
  const turns = await inTurn(level, async (due) => takeTurn(projector, due, which));
  const record = rememberingFor(level.length, derivations);
  const evidence = await openEvidence(record, null, mostClaims);
  const pages = await inTurn(turns, async (derive) => derive(evidence));
  return pages.filter((page) => page !== null);
}

type DerivePage = (evidence: Evidence) => Promise<DerivedPage | null>;

async function takeTurn(projector: Projector, due: Due, which: WhichTurn): Promise<DerivePage> {
  return due.ref.type === 'Claim' ? takeVerdictTurn(projector, due, which) : takeStatusTurn(projector, due, which);
}

async function takeVerdictTurn(
  { derivations, projection, kept, now }: Projector,
  { ref, causes }: Due,
  which: WhichTurn,
): Promise<DerivePage> {
  const { key } = ref;
  const { turn, before } = await projection.verdictTurn(key, which);
  return async (evidence) => {
    const page = await derivations.claimPage(key, 0);
    // What is not there yet is derived when it is put there.
    if (page === null) return null;
    const { claim, head } = page;
    const { verdict, checks, effect } = await deriveVerdict(evidence, claim);
    const sources = claim.appearances.map(({ source }) => ({ type: 'Source' as const, key: source }));
    const published = await derivations.entries(sources);
    const derived = { value: verdict, ruleSet: RULE_SET_VERSION };
    const last = async (): ReturnType<typeof kept.verdicts> => kept.verdicts(key, LATEST_PUBLISHED);
    const { version, publication } = await publish({ before, published: last }, derived, { causes, now });
    const put = {
      claim,
      head,
      publishers: Object.fromEntries(published.map((source) => [source.key, source.publisher])),
      verdict: { ...derived, effect, version },
      checks,
      lists: claim.retracted === true ? [] : listsOf(claim),
      publication,
    };
    return {
      ref,
      causes,
      passesOn: before?.effect === effect ? null : claim,
      write: async () => projection.putClaimPage(put, turn),
    };
  };
}

async function takeStatusTurn(
  { derivations, projection, kept, now }: Projector,
  { ref, causes }: Due,
  which: WhichTurn,
): Promise<DerivePage> {
  const { key } = ref;
  const { turn, before } = await projection.statusTurn(key, which);
  return async (evidence) => {
    const [commitment] = await derivations.entries([{ type: 'Commitment' as const, key }]);
    if (commitment === undefined) return null;
    const derived = { value: await deriveStatus(evidence, commitment, now), ruleSet: RULE_SET_VERSION };
    const published = async (): ReturnType<typeof kept.statuses> => kept.statuses(key, LATEST_PUBLISHED);
    const { version, publication } = await publish({ before, published }, derived, { causes, now });
    const put = { commitment: key, status: { ...derived, version }, publication };
    return {
      ref,
      causes,
      passesOn: null,
      write: async () => projection.putStatus(put, turn),
    };
  };
}

/** What may change with the claims whose standing did, for the same reasons. */
async function findNext({ derivations }: Projector, pages: readonly DerivedPage[]): Promise<readonly Due[]> {
  const passing = pages.flatMap(({ passesOn, causes }) => (passesOn === null ? [] : [{ claim: passesOn, causes }]));
  if (passing.length === 0) return [];
  const record = rememberingFor(passing.length, derivations);
  const vocabulary = createVocabulary(await record.vocabulary());
  const affected = await affectedByStanding(
    record,
    passing.map((each) => ({ ...each, vocabulary })),
  );
  return eachOnce(affected.map(({ ref, by: { causes } }) => ({ ref, causes })));
}
