import { CHAIN_PROBLEM_MESSAGES } from '../chain-problem-messages.ts';
import type { VerificationProblemResolvers } from '../schema-types.generated.ts';

export const VerificationProblem: VerificationProblemResolvers = {
  message: ({ kind }) => CHAIN_PROBLEM_MESSAGES[kind],
};
