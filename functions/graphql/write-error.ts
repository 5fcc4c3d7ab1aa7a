import type { DanglingReference, Refusal } from '../operations/ledger/outcomes.ts';
import type { Revision } from '../operations/ports.ts';
import { ENTRY_TYPE_NAMES } from './entry-types.ts';
import { revisionParent } from './revisions.ts';
import type { DanglingReference as DanglingReferenceShown, ResolversParentTypes } from './schema-types.generated.ts';

type Named<Name extends keyof ResolversParentTypes> = ResolversParentTypes[Name] & { readonly __typename: Name };

/** Why nothing was written: one type for each kind of refusal. */
export type WriteErrorParent =
  | Named<'InvalidError'>
  | Named<'DanglingReferenceError'>
  | Named<'TooLargeError'>
  | Named<'KeyTakenError'>
  | Named<'NotFoundError'>
  | Named<'ConflictError'>
  | Named<'RetractedError'>
  | Named<'IdempotencyKeyError'>
  | Named<'RedactedError'>;

/** By kind of refusal, the type that says it, its code, and the sentence, unless there is more to say. */
const ERRORS = {
  INVALID: { __typename: 'InvalidError', code: 'INVALID', message: 'This cannot be on the record.' },
  DANGLING: {
    __typename: 'DanglingReferenceError',
    code: 'DANGLING_REFERENCE',
    message: 'This names what is not on the record.',
  },
  TOO_LARGE: { __typename: 'TooLargeError', code: 'TOO_LARGE', message: 'This is more than one revision may say.' },
  KEY_TAKEN: {
    __typename: 'KeyTakenError',
    code: 'KEY_TAKEN',
    message: 'There is an entry of this type and key already.',
  },
  NOT_FOUND: { __typename: 'NotFoundError', code: 'NOT_FOUND', message: 'There is no entry of this type and key.' },
  CONFLICT: { __typename: 'ConflictError', code: 'CONFLICT', message: 'This is not the latest revision.' },
  RETRACTED: { __typename: 'RetractedError', code: 'RETRACTED', message: 'This was retracted.' },
  KEY_REUSED: {
    __typename: 'IdempotencyKeyError',
    code: 'IDEMPOTENCY_KEY',
    message: 'This idempotency key was used for another input of this entry, by the same editor.',
  },
  REDACTED: { __typename: 'RedactedError', code: 'REDACTED', message: 'This was written before, and redacted since.' },
} as const satisfies Readonly<
  Record<Refusal['kind'], { readonly __typename: string; readonly code: string; readonly message: string }>
>;

/** Why nothing was written, as a type of the schema. */
export function writeError(refusal: Refusal): WriteErrorParent {
  switch (refusal.kind) {
    case 'INVALID':
      return { ...ERRORS.INVALID, problems: refusal.problems };
    case 'DANGLING':
      return { ...ERRORS.DANGLING, references: refusal.references.map(shown) };
    case 'TOO_LARGE':
      return { ...ERRORS.TOO_LARGE, bytes: refusal.bytes, limit: refusal.limit };
    case 'KEY_TAKEN':
      return { ...ERRORS.KEY_TAKEN, current: revisionParent(refusal.current) };
    case 'CONFLICT':
      return { ...ERRORS.CONFLICT, ...conflict(refusal), current: revisionParent(refusal.current) };
    case 'RETRACTED':
      return { ...ERRORS.RETRACTED, message: retracted(refusal.current), current: revisionParent(refusal.current) };
    case 'NOT_FOUND':
      return ERRORS.NOT_FOUND;
    case 'KEY_REUSED':
      return ERRORS.KEY_REUSED;
    case 'REDACTED':
      return ERRORS.REDACTED;
  }
}

function conflict({ expected, current }: Extract<Refusal, { readonly kind: 'CONFLICT' }>): {
  readonly expected: number;
  readonly message: string;
} {
  const message =
    expected > current.number
      ? `There is no revision ${expected} yet: the latest is ${current.number}.`
      : `Revision ${expected} is not the latest any more: that is ${current.number}, which was written in the meantime.`;
  return { expected, message };
}

function retracted({ entry }: Revision): string {
  return entry.type === 'Claim'
    ? 'This was retracted. To put it on the record again, with what it is to say, use reviseClaim.'
    : 'This was withdrawn already.';
}

function shown({ path, key, types }: DanglingReference): DanglingReferenceShown {
  return { path, key, types: types.map((type) => ENTRY_TYPE_NAMES[type]) };
}
