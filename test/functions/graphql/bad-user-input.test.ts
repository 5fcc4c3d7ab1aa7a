import { describe, expect, it } from 'vitest';
import { badUserInput } from '../../../functions/graphql/bad-user-input.ts';

describe('badUserInput', () => {
  it('names the argument, the value and what is right', () => {
    expect(badUserInput('first', 0, 'it must be a whole number from 1 to 100').toJSON()).toEqual({
      message: 'Argument "first" is 0; it must be a whole number from 1 to 100.',
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
