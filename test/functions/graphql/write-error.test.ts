import { isEnumType, isInterfaceType, isUnionType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { EditorCheck } from '../../../functions/domain/record.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { writeError } from '../../../functions/graphql/write-error.ts';
import { openRevision } from '../../../functions/operations/ledger/formats.ts';
import type { Refusal } from '../../../functions/operations/ledger/outcomes.ts';
import type { Revision } from '../../../functions/operations/ports.ts';
import { sealed } from '../../support/revisions.ts';
import { HOLE } from '../../support/town.ts';

const CHECK: EditorCheck = {
  type: 'EditorCheck',
  key: 'check',
  claim: 'hole',
  against: 'other',
  under: null,
  relation: 'SUPPORTS',
  rationale: 'So.',
};
const schema = createSchema();
const current = currentRevision();
/** One refusal of each kind. */
const REFUSALS: { readonly [Kind in Refusal['kind']]: Extract<Refusal, { readonly kind: Kind }> } = {
  INVALID: { kind: 'INVALID', problems: [{ path: '/key', message: 'No.' }] },
  DANGLING: { kind: 'DANGLING', references: [{ path: '/a', types: ['Claim', 'EditorCheck'], key: 'k' }] },
  TOO_LARGE: { kind: 'TOO_LARGE', bytes: 2, limit: 1 },
  KEY_TAKEN: { kind: 'KEY_TAKEN', current },
  NOT_FOUND: { kind: 'NOT_FOUND' },
  CONFLICT: { kind: 'CONFLICT', expected: 7, current },
  RETRACTED: { kind: 'RETRACTED', current },
  KEY_REUSED: { kind: 'KEY_REUSED' },
  REDACTED: { kind: 'REDACTED' },
};

function currentRevision(): Revision {
  const revision = openRevision(sealed(HOLE), []);
  if (revision === null) throw new Error('It was not redacted.');
  return revision;
}

const ERRORS = Object.values(REFUSALS).map((refusal) => writeError(refusal));
const names: readonly string[] = ERRORS.map(({ __typename }) => __typename).toSorted();

describe('writeError', () => {
  it('has what one needs to do it right', () => {
    const shown = { header: current, said: current };
    expect(ERRORS.map(({ message: _message, ...rest }) => rest)).toEqual([
      { __typename: 'InvalidError', code: 'INVALID', problems: [{ path: '/key', message: 'No.' }] },
      {
        __typename: 'DanglingReferenceError',
        code: 'DANGLING_REFERENCE',
        references: [{ path: '/a', types: ['CLAIM', 'EDITOR_CHECK'], key: 'k' }],
      },
      { __typename: 'TooLargeError', code: 'TOO_LARGE', bytes: 2, limit: 1 },
      { __typename: 'KeyTakenError', code: 'KEY_TAKEN', current: shown },
      { __typename: 'NotFoundError', code: 'NOT_FOUND' },
      { __typename: 'ConflictError', code: 'CONFLICT', expected: 7, current: shown },
      { __typename: 'RetractedError', code: 'RETRACTED', current: shown },
      { __typename: 'IdempotencyKeyError', code: 'IDEMPOTENCY_KEY' },
      { __typename: 'RedactedError', code: 'REDACTED' },
    ]);
  });

  it('says of a conflict whether there is a later revision or none yet, and of a retraction what mends it', () => {
    const message = (refusal: Refusal): string => writeError(refusal).message;
    expect([
      message({ kind: 'CONFLICT', expected: 2, current }),
      message({ kind: 'CONFLICT', expected: 0, current }),
      message({ kind: 'RETRACTED', current }),
      message({ kind: 'RETRACTED', current: { ...current, entry: CHECK } }),
    ]).toEqual([
      'There is no revision 2 yet: the latest is 1.',
      'Revision 0 is not the latest any more: that is 1, which was written in the meantime.',
      'This was retracted. To put it on the record again, with what it is to say, use reviseClaim.',
      'This was withdrawn already.',
    ]);
  });

  it('has a type of the schema for every kind of refusal, and the schema has no other', () => {
    const type = schema.getType('WriteError');
    const implementations = isInterfaceType(type) ? schema.getPossibleTypes(type) : [];
    expect(implementations.map(({ name }) => name).toSorted()).toEqual(names);
    const codes = schema.getType('WriteErrorCode');
    expect(isEnumType(codes) ? codes.getValues().map(({ name }) => name) : []).toEqual(ERRORS.map(({ code }) => code));
    expect(implementations.filter(({ description }) => description?.startsWith('Returned when ') !== true)).toEqual([]);
  });

  it('is among what may come of every mutation', () => {
    const unions = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ type }) =>
      schema.getType(String(type).replace('!', '')),
    );
    expect(unions).not.toEqual([]);
    for (const union of new Set(unions)) {
      const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
      expect(members.filter((name) => name.endsWith('Error')).toSorted()).toEqual(names);
      expect(members).toHaveLength(names.length + 1);
    }
  });
});
