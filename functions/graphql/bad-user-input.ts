import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-codes.ts';

/** The code of errors that the caller can mend. */
export const BAD_USER_INPUT: ErrorCode = 'BAD_USER_INPUT';

const SHOWN_LENGTH = 100;

/**
 * An argument that cannot be meant: an error with code BAD_USER_INPUT that names it.
 *
 * @param argument the path of the argument, such as `first` or `by.id`
 * @param value what was given, shown in the message
 * @param expected what is right, as the end of a sentence
 */
export function badUserInput(argument: string, value: unknown, expected: string): GraphQLError {
  const json = JSON.stringify(value) ?? 'nothing';
  const shown = json.length > SHOWN_LENGTH ? `${json.slice(0, SHOWN_LENGTH)}…` : json;
  return new GraphQLError(`Argument "${argument}" is ${shown}; ${expected}.`, {
    extensions: { code: BAD_USER_INPUT, argument },
  });
}

/** One thing that is wrong within an argument: the path of the part, and a sentence. */
export type InputProblem = { readonly path: string; readonly message: string };

/** As {@link badUserInput}, an argument with all that is wrong in it: `extensions.problems` lists it. */
export function badDraft(argument: string, problems: readonly InputProblem[]): GraphQLError {
  const sentences = problems.map(({ path, message }) => `${path}: ${message}`).join(' ');
  return new GraphQLError(`Argument "${argument}" cannot be on the record. ${sentences}`, {
    extensions: { code: BAD_USER_INPUT, argument, problems },
  });
}
