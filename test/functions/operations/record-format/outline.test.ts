import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../../functions/operations/record-format/outline.ts';
import { parseEntry } from '../../../../functions/operations/record-format/parse-entry.ts';

const outline = (value: unknown) => {
  const parsed = parseEntry(value);
  return outlineOf(value, 'problems' in parsed ? parsed.problems : []);
};
const isAccount = (claim: object) => outline({ type: 'Claim', key: 'a', ...claim }).isAccount;

describe('outlineOf', () => {
  it('has what others may ask of an entry', () => {
    expect(
      outline({ type: 'Concept', key: 'boy', kind: 'AGENT', prefLabel: { en: 'boy' }, broader: ['baker'] }),
    ).toEqual({
      type: 'Concept',
      key: 'boy',
      kind: 'AGENT',
      isAccount: false,
      references: [{ path: '/broader/0', types: ['Concept'], kinds: ['AGENT'], key: 'baker' }],
    });
  });

  it('has what can be read of an entry that is wrong, and takes for a key only what may be one', () => {
    const statement = { type: 'Extreme', superlative: 'FIRST', unit: 'loaves', agents: ['', 'x\uD83D', 'baker'] };
    expect(outline({ type: 'Claim', key: '', claimant: 'a'.repeat(201), statement })).toEqual({
      type: 'Claim',
      key: null,
      kind: null,
      isAccount: false,
      references: [{ path: '/statement/agents/2', types: ['Concept'], kinds: ['AGENT'], key: 'baker' }],
    });
  });

  it.each([null, 'text', 5, {}, { type: 'Fact', key: 5 }])('has nothing of %j', (value) => {
    expect(outline(value)).toEqual({ type: null, key: null, kind: null, isAccount: false, references: [] });
  });

  it('tells an account from what is none, and from what cannot be told', () => {
    expect(isAccount({ statement: { type: 'Terms' } })).toBe(true);
    expect([{}, { statement: null }, { statement: { type: 'Figure' } }].map(isAccount)).toEqual([false, false, false]);
    expect([{ statement: 'text' }, { statement: {} }, { statement: { type: 5 } }].map(isAccount)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
