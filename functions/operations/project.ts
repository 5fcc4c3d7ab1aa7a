import { conceptsTouched } from '../domain/concepts-touched.ts';
import type { Claim, Concept, Entry, EntryRef } from '../domain/record.ts';
import { refName } from '../domain/ref-name.ts';
import { createVocabulary } from '../domain/vocabulary.ts';
import { affectedBySaying } from './affected.ts';
import { derivePages } from './derive-pages.ts';
import { eachOnce } from './due.ts';
import { inTurn } from './in-turn.ts';
import type { Cause, PageRef } from './kept-ports.ts';
import { leaveTasks } from './leave-tasks.ts';
import type { History } from './ledger/read-history.ts';
import type { ClaimFilter } from './list-ports.ts';
import type { Derivations } from './ports.ts';
import { causesOf, currentVocabulary, type ProjectedContent, projectContents } from './project-content.ts';
import { MOST_IN_STEP, type Projector } from './projector.ts';
import { remembering, rememberingFor } from './views.ts';
import { withoutWords } from './wordless.ts';

/** What is to be derived from, and why. */
type Projecting = {
  readonly refs: readonly EntryRef[];
  /** Null: these entries. */
  readonly causes: readonly Cause[] | null;
  /** Concepts and claims as they were once: what bore on what by them may no longer. */
  readonly former: readonly (Concept | Claim)[];
};

/**
 * Derives what follows from entries that changed: their current content and where they are found, then the pages of the
 * claims and commitments that they bear on, and on from them. Whatever it is given, however often and beside whomever, it
 * leaves what follows from the record as it now stands; and, where that is much, the rest in tasks, with whose ids it
 * answers.
 */
export async function project(projector: Projector, refs: readonly EntryRef[]): Promise<readonly string[]> {
  return projectAll(projector, { refs, causes: null, former: [] });
}

export async function projectAll(projector: Projector, projecting: Projecting): Promise<readonly string[]> {
  const { mostInStep = MOST_IN_STEP } = projector;
  const contents = await contentsOf(projector, projecting.refs);
  const histories = contents.map(({ history }) => history);
  const causesFor = (some: readonly ProjectedContent[]): readonly Cause[] =>
    projecting.causes ?? causesOf(some.map(({ history }) => history));
  const moving = causesFor(contents.filter(({ history }) => history.revisions.some(({ entry }) => isConcept(entry))));
  const derivations = remembering(projector.derivations);
  const revised = histories.flatMap(formerConcepts);
  const concepts = await derivations.vocabulary();
  const moved = await findMoved(derivations, { concepts, histories, former: revised });
  const known = new Set(projecting.refs.map(refName));
  const fresh = moved.filter((ref) => !known.has(refName(ref)));
  const former = [...projecting.former.filter(isConcept), ...revised];
  const left =
    fresh.length > mostInStep
      ? await leaveTasks(projector, fresh, (part) => ({
          of: 'PROJECT',
          refs: part,
          causes: moving,
          former: former.map(withoutWords),
        }))
      : [];
  const along = left.length > 0 ? [] : await contentsOf(projector, fresh);
  const changed = [
    ...contents.map((content) => changeOf(content, causesFor([content]))),
    ...along.map((content) => changeOf(content, moving)),
    ...projecting.former.filter(isClaim).map((claim) => ({ claims: [claim], pages: [], causes: causesFor(contents) })),
  ];
  const more = await deriveFrom(projector, changed, statesOf(concepts, former));
  return [...[...contents, ...along].flatMap(({ tasks }) => tasks), ...left, ...more];
}

/** Concepts first, for where a claim is found depends on the vocabulary. */
async function contentsOf(projector: Projector, refs: readonly EntryRef[]): Promise<readonly ProjectedContent[]> {
  const vocabularyNow = currentVocabulary(projector.derivations);
  const put = async (some: readonly EntryRef[]): Promise<readonly ProjectedContent[]> =>
    projectContents(projector, some, vocabularyNow);
  const concepts = await put(refs.filter(({ type }) => type === 'Concept'));
  return [...concepts, ...(await put(refs.filter(({ type }) => type !== 'Concept')))];
}

function isConcept(entry: Entry): entry is Concept {
  return entry.type === 'Concept';
}

function isClaim(entry: Entry): entry is Claim {
  return entry.type === 'Claim';
}

/** A concept as it was before its latest revision, each state of its edges once; before its first it had none. */
function formerConcepts({ revisions }: History): readonly Concept[] {
  const states = revisions.map(({ entry }) => entry).filter(isConcept);
  const latest = states.at(-1);
  if (latest === undefined) return [];
  const none = { ...latest, broader: [], maybeBroader: [], ends: [] };
  const byEdges = new Map([none, ...states.slice(0, -1)].map((state) => [edgesOf(state), state]));
  byEdges.delete(edgesOf(latest));
  return [...byEdges.values()];
}

function edgesOf({ broader, maybeBroader, ends }: Concept): string {
  return JSON.stringify([broader, maybeBroader, ends]);
}

type Revised = {
  readonly concepts: readonly Concept[];
  readonly histories: readonly History[];
  readonly former: readonly Concept[];
};

/** The claims whose statements name a concept that is touched; and those by one, for verdicts call claimants by name. */
async function findMoved(
  derivations: Derivations,
  { concepts, histories, former }: Revised,
): Promise<readonly EntryRef[]> {
  const revised = histories
    .flatMap(({ revisions }) => revisions.slice(-1))
    .map(({ entry }) => entry)
    .filter(isConcept);
  if (revised.length === 0) return [];
  const states = statesOf(concepts, former);
  const touched = conceptsTouched(
    states,
    revised.map(({ key }) => key),
  );
  const filters: readonly ClaimFilter[] = [
    ...[...touched].map((key) => ({ by: 'CONCEPT' as const, key })),
    ...revised.filter(({ kind }) => kind === 'AGENT').map(({ key }) => ({ by: 'CLAIMANT' as const, key })),
  ];
  const lists = await inTurn(filters, async (filter) => allClaims(derivations, filter));
  return [...new Set(lists.flat())].map((key) => ({ type: 'Claim', key }));
}

/** The vocabulary as it is, and as it would be if one concept were what it was. */
function statesOf(concepts: readonly Concept[], former: readonly Concept[]): readonly (readonly Concept[])[] {
  return [concepts, ...former.map((once) => [...concepts.filter(({ key }) => key !== once.key), once])];
}

async function allClaims(derivations: Derivations, filter: ClaimFilter): Promise<readonly string[]> {
  const list = { filter, rating: null, range: null } as const;
  const keys: string[] = [];
  for (let after: string | null = null; ; ) {
    const { items, hasNext } = await derivations.claimKeys(list, { first: 100, after });
    keys.push(...items.map(({ item }) => item));
    after = items.at(-1)?.position ?? null;
    if (!hasNext) return keys;
  }
}

/** What changed: claims by all that they say and said, and pages; and why. */
type Change = {
  readonly claims: readonly Claim[];
  readonly pages: readonly PageRef[];
  readonly causes: readonly Cause[];
};

function changeOf({ history, redacted }: ProjectedContent, causes: readonly Cause[]): Change {
  return { claims: [...everStated(history), ...redacted], pages: ownPages(history), causes };
}

/** The pages of what changed, and of what it bears on and bore on before, each for its own reasons. */
async function deriveFrom(
  projector: Projector,
  changed: readonly Change[],
  states: readonly (readonly Concept[])[],
): Promise<readonly string[]> {
  const vocabularies = states.map(createVocabulary);
  const bearings = changed.flatMap(({ claims, causes }) =>
    claims.flatMap((claim) => vocabularies.map((vocabulary) => ({ claim, vocabulary, causes }))),
  );
  const affected = await affectedBySaying(rememberingFor(bearings.length, projector.derivations), bearings);
  const due = [
    ...changed.flatMap(({ pages, causes }) => pages.map((ref) => ({ ref, causes }))),
    ...affected.map(({ ref, by: { causes } }) => ({ ref, causes })),
  ];
  return derivePages(projector, eachOnce(due));
}

/** A claim by each of the statements that it ever made. */
function everStated({ revisions }: History): readonly Claim[] {
  const claims = revisions.map(({ entry }) => entry).filter(isClaim);
  return [...new Map(claims.map((claim) => [JSON.stringify(claim.statement), claim])).values()];
}

/** The pages of the entry itself, and of claims that an editor's check is, or was, made on. */
function ownPages({ revisions }: History): readonly PageRef[] {
  return revisions.flatMap(({ entry }): readonly PageRef[] => {
    if (entry.type === 'EditorCheck') return [{ type: 'Claim', key: entry.claim }];
    return entry.type === 'Claim' || entry.type === 'Commitment' ? [{ type: entry.type, key: entry.key }] : [];
  });
}
