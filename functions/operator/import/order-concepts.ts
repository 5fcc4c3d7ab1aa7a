import { findCycles } from '../../domain/cycles.ts';
import { describeProblem } from '../../operations/record-format/problems.ts';
import type { RightEntry } from './file-entry.ts';
import type { Finding } from './outcome.ts';

/** Concepts in the order in which they can be recorded. */
export type ConceptOrder = {
  /** What stands in one of these refers to what stands in those before, and to what is not among the concepts. */
  readonly levels: readonly (readonly RightEntry[])[];
  /** What refers, along a circle, to itself by way of others, and what refers to that: no order lets these be recorded. */
  readonly rest: readonly RightEntry[];
  /** By key, what to say of those that are part of a circle. */
  readonly circles: ReadonlyMap<string, Finding>;
};

/** Orders concepts, each of a key of its own, by what they refer to. */
export function orderConcepts(concepts: readonly RightEntry[]): ConceptOrder {
  const byKey = new Map(concepts.map((concept) => [concept.entry.key, concept]));
  const named = (key: string): readonly string[] => {
    const references = byKey.get(key)?.outline.references ?? [];
    return [...new Set(references.map((reference) => reference.key))].filter((other) => byKey.has(other));
  };
  // An action that ends itself can be recorded like any other; what lies below itself cannot.
  const awaits = (key: string): readonly string[] =>
    named(key).filter((other) => other !== key || liesBelow(byKey.get(key), key));
  const { levels, rest } = inLevels([...byKey.keys()], awaits);
  const at = (keys: readonly string[]): readonly RightEntry[] => keys.flatMap((key) => byKey.get(key) ?? []);
  return {
    levels: levels.map(at),
    rest: at(rest),
    circles: new Map(
      findCycles(rest, awaits)
        .flatMap((cycle) => cycle.map((_, index) => [...cycle.slice(index), ...cycle.slice(0, index)]))
        .flatMap((keys) => keys.slice(0, 1).map((key) => [key, circleFinding(at(keys))])),
    ),
  };
}

/** Each level has what awaits nothing but what is in the levels before. */
function inLevels(
  keys: readonly string[],
  awaits: (key: string) => readonly string[],
): { readonly levels: readonly (readonly string[])[]; readonly rest: readonly string[] } {
  const missing = new Map(keys.map((key) => [key, awaits(key).length]));
  const awaitedBy = new Map<string, string[]>();
  for (const key of keys) {
    for (const other of awaits(key)) {
      const waiting = awaitedBy.get(other) ?? [];
      waiting.push(key);
      awaitedBy.set(other, waiting);
    }
  }
  const levels: (readonly string[])[] = [];
  let level = keys.filter((key) => missing.get(key) === 0);
  while (level.length > 0) {
    levels.push(level);
    const waiting = level.flatMap((key) => awaitedBy.get(key) ?? []);
    for (const key of waiting) missing.set(key, (missing.get(key) ?? 0) - 1);
    level = [...new Set(waiting)].filter((key) => missing.get(key) === 0);
  }
  return { levels, rest: keys.filter((key) => missing.get(key) !== 0) };
}

/** A circle of concepts, each referring to the next and the last to the first. */
function circleFinding(circle: readonly RightEntry[]): Finding {
  const keys = circle.map(({ entry }) => entry.key);
  const [first] = circle;
  const next = keys[1] ?? keys[0] ?? '';
  const path = first?.outline.references.find(({ key }) => key === next)?.path ?? '';
  const isOrder = circle.every((concept, index) => liesBelow(concept, keys[(index + 1) % keys.length] ?? ''));
  const field = path.slice(0, path.lastIndexOf('/'));
  return isOrder
    ? { path: field, message: describeProblem({ kind: 'CYCLE', path: field, keys }) }
    : {
        path: field,
        message: `None of these concepts can be recorded before the others, for each names the next: ${[...keys, ...keys.slice(0, 1)].join(' → ')}. Record one of them without this, and revise it when the others are there.`,
      };
}

function liesBelow(concept: RightEntry | undefined, key: string): boolean {
  return (concept?.outline.references ?? []).some(
    (reference) => reference.key === key && !reference.path.startsWith('/ends/'),
  );
}
