import type { DefinedError, ErrorObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import schema from '../../../schema/record.schema.json' with { type: 'json' };
import type { Problem } from './problems.ts';
import type { RawEntry } from './raw-entry.ts';
import { schemaProblems } from './schema-problems.ts';

/** Whether the schema of the record format (schema/record.schema.json) lets it pass: the entry, or all that is wrong. */
export function validateEntry(
  value: unknown,
): { readonly entry: RawEntry } | { readonly problems: readonly Problem[] } {
  const validate = validator();
  const isEntry = validate(value);
  const problems = distinct((validate.errors ?? []).filter(isTelling).flatMap(schemaProblems));
  return isEntry ? { entry: value } : { problems };
}

/** The schema has no keywords of its own, so that ajv knows them all; `if` only reports that something else is wrong. */
function isTelling(error: ErrorObject): error is DefinedError {
  return error.keyword !== 'if';
}

/** What one part of the schema says of a value another may say too, or more narrowly. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  const said = new Map<string, Problem>();
  for (const problem of problems) {
    const name = `${problem.kind} ${problem.path}`;
    const before = said.get(name);
    if (before === undefined || isNarrower(problem, before)) {
      said.set(name, problem);
    }
  }
  return [...said.values()];
}

function isNarrower(one: Problem, other: Problem): boolean {
  return one.kind === 'WRONG_TYPE' && other.kind === 'WRONG_TYPE' && one.expected.length < other.expected.length;
}

let compiled: ValidateFunction<RawEntry> | null = null;

/** Compiling takes longer than checking thousands of entries: once, when it is needed. */
function validator(): ValidateFunction<RawEntry> {
  compiled ??= new Ajv2020({
    allErrors: true,
    verbose: true,
    discriminator: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    formats: { uri: (text: string) => URL.canParse(text) },
  }).compile<RawEntry>(schema);
  return compiled;
}
