import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';
import { parseDateTime } from '../domain/date-time.ts';
import type { QueryKeeping } from './query-keeping.ts';

/** What was asked, and what came of it. */
export type Asked = {
  readonly query: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  /** In epoch milliseconds. */
  readonly now: number;
};

/** By then what was being written at a moment is written: the longest request takes less. */
const LONGEST_WRITE_MS = 60_000;

/**
 * Whether the same query always has the same answer from now on: something in it pins it down, all that does is given and
 * over a minute past, and nothing in it may yet be put on the record.
 */
export function isSettled({ pins, mayCome }: QueryKeeping, { query, variables, data, now }: Asked): boolean {
  if (pins === null || pins.length === 0) return false;
  const given = { ...defaultsOf(query), ...variables };
  const arePast = pins.every((pin) => isPast(valueFromASTUntyped(pin, given), now - LONGEST_WRITE_MS));
  return arePast && !lacks(data, mayCome);
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable: { name }, defaultValue }) =>
      defaultValue === undefined ? [] : [[name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

/** A number, of a revision, is given or not; a moment is past or not. */
function isPast(value: unknown, before: number): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  const moment = parseDateTime(value);
  return typeof moment === 'number' && moment < before;
}

/** Whether anything of these names is null. */
function lacks(data: unknown, names: ReadonlySet<string>): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(([name, value]) => (value === null && names.has(name)) || lacks(value, names));
}
