import { describe, expect, it } from 'vitest';
import { badDraft, badUserInput } from '../../../functions/graphql/bad-user-input.ts';

describe('badUserInput', () => {
  it('names the argument, the value and what is right', () => {
    expect(badUserInput('first', -1, 'it must be a whole number from 0 to 100').toJSON()).toEqual({
      message: 'Argument "first" is -1; it must be a whole number from 0 to 100.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'first' },
    });
  });

  it('shows the beginning of a long value', () => {
    expect(badUserInput('after', 'x'.repeat(1000), 'no').message).toBe(`Argument "after" is "${'x'.repeat(99)}…; no.`);
  });

  it('shows a value that is not there', () => {
    expect(badUserInput('after', undefined, 'no').message).toBe('Argument "after" is nothing; no.');
  });
});

describe('badDraft', () => {
  it('lists all that is wrong, in words and as data', () => {
    const problems = [
      { path: 'claim.text', message: 'This must have at least 1 character.' },
      { path: 'claim.claimant', message: 'There is no Concept with the key "x".' },
    ];
    expect(badDraft('claim', problems).toJSON()).toEqual({
      message:
        'Argument "claim" cannot be on the record. claim.text: This must have at least 1 character. claim.claimant: There is no Concept with the key "x".',
      extensions: { code: 'BAD_USER_INPUT', argument: 'claim', problems },
    });
  });
});
