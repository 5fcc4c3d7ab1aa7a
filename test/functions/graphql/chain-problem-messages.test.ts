import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CHAIN_PROBLEM_MESSAGES } from '../../../functions/graphql/chain-problem-messages.ts';
import { createSchema } from '../../../functions/graphql/schema.ts';

describe('CHAIN_PROBLEM_MESSAGES', () => {
  it('have a sentence of its own for everything that the schema says can be wrong', () => {
    const kinds = createSchema().getType('VerificationProblemKind');
    expect(Object.keys(CHAIN_PROBLEM_MESSAGES)).toEqual(
      isEnumType(kinds) ? kinds.getValues().map(({ name }) => name) : [],
    );
    const sentences = Object.values(CHAIN_PROBLEM_MESSAGES);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((sentence) => !/^[A-Z].*\.$/.test(sentence))).toEqual([]);
  });
});
