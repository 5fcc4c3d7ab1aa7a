import { describe, expect, it } from 'vitest';
import { askStatement, statementAnswer } from '../../../support/ask-statement.ts';
import { aConcept, anEvent } from '../../../support/entries.ts';

const FIELDS = `property { key } quantity { value bound unit { key } sides } time { edtf }
  subject { __typename ... on Concept { key kind } ... on Event { key prefLabel } }`;
const statement = {
  type: 'Figure',
  subject: 'flood-1',
  property: 'cost',
  quantity: { value: 2.5, bound: 'ABOUT', unit: 'euros', sides: 2 },
  time: null,
} as const;
const rest = {
  __typename: 'Figure',
  property: { key: 'cost' },
  quantity: { value: 2.5, bound: 'ABOUT', unit: { key: 'euros' }, sides: 2 },
  time: null,
};

describe('Figure', () => {
  it('may be about an event', async () => {
    expect(await askStatement(statement, FIELDS, [anEvent('flood-1')])).toEqual(
      statementAnswer({ ...rest, subject: { __typename: 'Event', key: 'flood-1', prefLabel: 'flood-1' } }),
    );
  });

  it('may be about a concept', async () => {
    expect(await askStatement(statement, FIELDS, [aConcept('flood-1', { kind: 'PLACE' })])).toEqual(
      statementAnswer({ ...rest, subject: { __typename: 'Concept', key: 'flood-1', kind: 'PLACE' } }),
    );
  });
});
