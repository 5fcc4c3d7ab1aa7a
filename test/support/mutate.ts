import type { Role } from '../../functions/operations/caller.ts';
import type { Store } from '../../functions/operations/ports.ts';
import { type AskedStore, askStore } from './ask.ts';
import { WRITTEN_AT } from './writer.ts';

/** Ann, with her roles, who asks a store at the moment at which tests write. */
export function asAnn(
  store: Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'>,
  ...roles: readonly Role[]
): AskedStore {
  return { ...store, now: WRITTEN_AT, caller: { editor: { id: 'ann', name: 'Ann' }, roles: new Set(roles) } };
}

/** What comes of a mutation with one input by an editor: all of the error, or of what was written what is asked for. */
export async function mutate(
  store: Pick<Store, 'derivations' | 'kept' | 'ledger' | 'truth'>,
  mutation: string,
  { input, fields = '__typename' }: { readonly input: object; readonly fields?: string },
): Promise<unknown> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { done: ${mutation}(input: $input) { ${fields} ${ERRORS} } }`;
  const role = mutation === 'redact' ? 'redactor' : 'editor';
  const answer = await askStore(query, asAnn(store, role), { input });
  return typeof answer === 'object' && answer !== null && 'data' in answer && !('errors' in answer)
    ? resultIn(answer.data)
    : answer;
}

const ERRORS = `
  ... on WriteError { __typename code message }
  ... on InvalidError { problems { path message } }
  ... on DanglingReferenceError { references { path key types } }
  ... on TooLargeError { bytes limit }
  ... on KeyTakenError { current { number kind content { __typename } } }
  ... on ConflictError { expected current { number kind content { __typename } } }
  ... on RetractedError { current { number kind content { __typename } } }`;

function resultIn(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'done' in data ? data.done : data;
}
