import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { queryKeeping } from '../../../functions/graphql/query-keeping.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';
import { isSettled } from '../../../functions/graphql/settled.ts';

const schema = createSchema();
const NOW = Date.parse('2026-03-01T12:00:00Z');
const FOUND = { claim: { verdict: { rating: 'REFUTED', limit: null } } };
const VERDICT = `query ($asOf: DateTime, $recordedBy: DateTime = "2026-02-01T00:00:00Z") {
  claim(by: { key: "c1" }) { verdict(asOf: $asOf, recordedBy: $recordedBy) { rating limit } }
}`;
const REVISION = 'query ($number: Int) { claim(by: { key: "c1" }) { revision(number: $number) { reason } } }';

function settled(source: string, variables: Readonly<Record<string, unknown>>, data: unknown = FOUND): boolean {
  const document = parse(source);
  const [query] = document.definitions;
  if (query?.kind !== Kind.OPERATION_DEFINITION) throw new Error('That is no query.');
  return isSettled(queryKeeping(schema, document, query), { query, variables, data, now: NOW });
}

describe('isSettled', () => {
  it.each([
    ['past', { asOf: '2026-02-01T00:00:00Z' }, true],
    ['over a minute past', { asOf: '2026-03-01T12:58:59.999+01:00' }, true],
    ['a minute past', { asOf: '2026-03-01T11:59:00Z' }, false],
    ['to come', { asOf: '2027-01-01T00:00:00Z' }, false],
    ['not given', {}, false],
    ['null', { asOf: null }, false],
    ['null in spite of a default', { asOf: '2026-02-01T00:00:00Z', recordedBy: null }, false],
    ['no moment', { asOf: 'yesterday' }, false],
    ['past, the other to come', { asOf: '2026-02-01T00:00:00Z', recordedBy: '2026-03-02T00:00:00Z' }, false],
  ])('is for an answer that is pinned to moments, of which one is %s, %j: %s', (_, variables, expected) => {
    expect(settled(VERDICT, variables)).toBe(expected);
  });

  it.each([
    [{ number: 1 }, { claim: { revision: { reason: null } } }, true],
    [{}, { claim: { revision: { reason: null } } }, false],
    [{ number: null }, { claim: { revision: { reason: null } } }, false],
    [{ number: 9 }, { claim: { revision: null } }, false],
    [{ number: 1 }, { claim: null }, false],
  ])('is for a revision that is named, and there: %j, %j: %s', (variables, data, expected) => {
    expect(settled(REVISION, variables, data)).toBe(expected);
  });

  it('looks for what may yet come in lists, too', () => {
    const query = 'query ($number: Int) { node(id: "x") { ... on Claim { revision(number: $number) { hash } } } }';
    expect(settled(query, { number: 1 }, { node: [{ revision: { hash: '' } }, { revision: null }] })).toBe(false);
    expect(settled(query, { number: 1 }, { node: [{ revision: { hash: '' } }] })).toBe(true);
  });

  it('is for nothing that is pinned to nothing', () => {
    expect(settled('{ claim(by: { key: "c1" }) { key } }', {}, { claim: { key: 'c1' } })).toBe(false);
    expect(settled('{ claim(by: { key: "c1" }) { text } }', {}, { claim: { text: '' } })).toBe(false);
  });
});
